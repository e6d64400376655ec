import type {MapSettings, MultiPolygon} from '@city-feedback/contract';
import type {MapWords} from './words.ts';

const box = (west: number, south: number, east: number, north: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});

/** A tile that is always there, without a server. */
export const greyPixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM8cuTIfwAG+AMsGSI8WgAAAABJRU5ErkJggg==';

/** Three districts beside each other, and a strip in the north of the boundary that belongs to none. */
export const harbourMap: MapSettings = {
  tileUrl: '/test-tiles/{z}/{x}/{y}.png',
  attribution: '© City of Harbour',
  minZoom: 11,
  maxZoom: 18,
  zoom: 13,
  center: {latitude: 60.16, longitude: 24.94},
  bounds: [24.86, 60.12, 25.02, 60.2],
  boundary: box(24.88, 60.13, 25, 60.19),
  districts: [
    {id: 'west', name: 'Westend', geometry: box(24.88, 60.13, 24.92, 60.18)},
    {id: 'centre', name: 'Old Harbour', geometry: box(24.92, 60.13, 24.96, 60.18)},
    {id: 'east', name: 'Eastbank', geometry: box(24.96, 60.13, 25, 60.18)},
  ],
};

export const inWestend = {latitude: 60.15, longitude: 24.9};
export const inTheStrip = {latitude: 60.185, longitude: 24.9};
export const atSea = {latitude: 60.125, longitude: 24.9};

export const mapWords: MapWords = {
  mapLabel: 'Map',
  instruction:
    'Move the map until the cross is at the right place. Then press “Put it here”. You can also tap the map.',
  keyboardHelp: 'Arrow keys move the map. Plus and minus zoom. Enter puts the pin in the middle.',
  putHere: 'Put it here',
  useMyLocation: 'Use my location',
  locating: 'Looking for your location …',
  removePlace: 'Remove the place',
  placeRemoved: 'The place was removed.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomLevel: (level, levels) => `Zoom level ${level} of ${levels}.`,
  placeIn: (districtName) => `Place: ${districtName}.`,
  placeInside: 'The place is on the map.',
  placeOutside: 'This place is outside our area. We may not be able to mend things there.',
  middleIn: (districtName) => `In the middle: ${districtName}`,
  middleInside: 'The middle is in our area',
  middleOutside: 'The middle is outside our area',
  locationDenied: 'Your browser does not give your location. Allow it in the settings, or choose the place on the map.',
  locationUnavailable: 'Your location was not found. Choose the place on the map.',
  locationTimedOut: 'Finding your location took too long. Try again, or choose the place on the map.',
  locationRough: (metres) => `Your location is only known to about ${metres} metres. Check the pin.`,
  tilesMissing: 'The map picture could not be loaded. You can still choose a place by the outlines.',
};
