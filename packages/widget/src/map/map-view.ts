import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {TileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
import {Map} from 'leaflet/src/map/Map.js';
import type {LatLng, LatLngBoundsExpression, LeafletMouseEvent} from 'leaflet';
import type {Coordinates, MapSettings} from '@city-feedback/contract';
import {OutlineLayer} from './outline-layer.ts';
import {PinLayer} from './pin-layer.ts';
import {tileUrl} from './tile-url.ts';

/** Zoom at which a single lamp post can be told from the next one. */
const CLOSE_ZOOM = 17;
const ARROW_PIXELS = 80;
const HELD_PIXELS = 16;
/** Turn of the mouse wheel that zooms by one level. */
const WHEEL_PIXELS = 60;
const LINE_PIXELS = 20;
const ARROWS = {ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0]} as const;
type ArrowKey = keyof typeof ARROWS;

/** What the map tells its element. */
export interface MapViewListener {
  /** The person tapped the map or dropped the pin there. */
  placed(point: Coordinates): void;
  /** The map has come to rest with another middle or zoom. */
  moved(): void;
  /** No tile of the picture could be loaded, or the first one came after that. */
  tilesMissing(missing: boolean): void;
}

export interface MapView {
  readonly middle: Coordinates;
  readonly zoom: number;
  /** Shows a pin at `point`, or none. */
  showPin(point: Coordinates | undefined, icon: HTMLElement): void;
  /** Moves there and close enough to see what is there. */
  goTo(point: Coordinates): void;
  /** Zooms as far as the limits let it; returns the zoom at the end of the animation. */
  zoomBy(levels: number): number;
  /**
   * Moves as an arrow key says, with Shift three times as far. At once, so that Enter finds the middle where the key has
   * brought it; the many presses of a key that is held are short, and make a glide of their own.
   */
  moveBy(event: KeyboardEvent): void;
  /** To be called when the container got another size, or became visible. */
  resized(): void;
  /** Asks for all tiles anew. */
  reloadTiles(): void;
  /** Whether the mouse wheel zooms; off, the wheel scrolls the page. */
  wheelZooms(on: boolean): void;
  remove(): void;
}

/**
 * Puts a Leaflet map with tiles and outlines into a container.
 *
 * @param still  no animation, for people who asked for less motion
 */
export function openMapView(
  container: HTMLElement,
  settings: MapSettings,
  {endpoint, start, still}: {endpoint: string; start: Coordinates | undefined; still: boolean},
  listener: MapViewListener,
): MapView {
  const {minZoom, maxZoom} = settings;
  const [west, south, east, north] = settings.bounds as [number, number, number, number];
  const animate = !still;
  const map = new Map(container, {
    minZoom,
    maxZoom,
    trackResize: false,
    bounceAtZoomLimits: false,
    // A map that slides on makes it hard to hit a lamp post.
    inertia: false,
    zoomAnimation: animate,
    fadeAnimation: false,
  });
  map.setView(latLng(start ?? settings.center), start ? closeZoom() : settings.zoom);

  const tiles = new TileLayer(tileUrl(settings.tileUrl, endpoint), {
    minZoom,
    maxZoom,
    bounds: [
      [south, west],
      [north, east],
    ] as LatLngBoundsExpression,
  });
  let loaded = 0;
  let failed = 0;
  tiles.on({
    loading: () => (loaded = failed = 0),
    tileerror: () => failed++,
    tileload: () => loaded++ || listener.tilesMissing(false),
    load: () => failed && !loaded && listener.tilesMissing(true),
  });
  map.addLayer(tiles).addLayer(new OutlineLayer(settings));

  map.on('click', ({latlng}: LeafletMouseEvent) => listener.placed(coordinates(latlng)));
  map.on('moveend', () => {
    const {lat, lng} = map.getCenter();
    const nearest = {latitude: between(south, lat, north), longitude: between(west, lng, east)};
    const [slackY, slackX] = [(north - south) / 10, (east - west) / 10];
    // The middle is kept, not the view: the cross must reach every corner of the area.
    if (Math.abs(lat - nearest.latitude) > slackY || Math.abs(lng - nearest.longitude) > slackX) {
      map.panTo(latLng(nearest), {animate});
    } else listener.moved();
  });

  let wheelZooms = false;
  let turned = 0;
  container.addEventListener(
    'wheel',
    (event) => {
      if (!wheelZooms) return;
      event.preventDefault();
      turned += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PIXELS);
      if (Math.abs(turned) < WHEEL_PIXELS) return;
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - Math.sign(turned));
      turned = 0;
    },
    {passive: false},
  );

  let pin: PinLayer | undefined;

  function closeZoom(): number {
    return Math.min(maxZoom, Math.max(CLOSE_ZOOM, map.getZoom() || 0));
  }

  return {
    get middle() {
      return coordinates(map.getCenter());
    },
    get zoom() {
      return map.getZoom();
    },
    showPin(point, icon) {
      pin?.remove();
      pin = point && new PinLayer(latLng(point), icon, (to) => listener.placed(coordinates(to)));
      if (pin) map.addLayer(pin);
    },
    goTo: (point) => void map.setView(latLng(point), closeZoom(), {animate}),
    zoomBy(levels) {
      const zoom = between(minZoom, map.getZoom() + levels, maxZoom);
      map.setZoom(zoom);
      return zoom;
    },
    moveBy(event) {
      const pixels = (event.repeat ? HELD_PIXELS : ARROW_PIXELS) * (event.shiftKey ? 3 : 1);
      const [x, y] = ARROWS[event.key as ArrowKey];
      map.panBy([x * pixels, y * pixels], {animate: false});
    },
    resized: () => void map.invalidateSize({animate: false}),
    reloadTiles: () => void tiles.redraw(),
    wheelZooms: (on) => void (wheelZooms = on),
    remove() {
      // A zoom animation ends by a timer that Leaflet forgets to stop: https://github.com/Leaflet/Leaflet/issues/9575
      (map as Map & {_animatingZoom: boolean})._animatingZoom = false;
      map.off();
      map.remove();
    },
  };
}

const latLng = ({latitude, longitude}: Coordinates): [number, number] => [latitude, longitude];
/** Six decimals are 10 cm; more would pretend. */
const coordinates = ({lat, lng}: LatLng): Coordinates => ({latitude: +lat.toFixed(6), longitude: +lng.toFixed(6)});
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
