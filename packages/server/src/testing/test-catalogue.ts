import type {MultiPolygon} from '@city-feedback/contract';
import {catalogueOf, type Catalogue, type JurisdictionCatalogue, type Topic} from '../catalogue/index.ts';

const named = (fi: string, sv = `${fi} sv`, en = `${fi} en`) => ({fi, sv, en});

/** A box: `[west, south, east, north]`. */
const box = ([west, south, east, north]: [number, number, number, number]): MultiPolygon => ({
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

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  groupId: 'streets',
  name: named(id),
  synonyms: {},
  place: 'optional',
  questions: [],
  isClosed: false,
  ...more,
});

/** Where a site of {@link testCatalogue} may be embedded. */
export const allowedOrigin = 'https://streets.example';

const city: JurisdictionCatalogue = {
  revision: 1,
  jurisdiction: {
    id: 'city',
    name: named('Kaupunki', 'Staden', 'The City'),
    languages: ['fi', 'sv', 'en'],
    timeZone: 'Europe/Helsinki',
    emergencyNumber: '112',
    mailFrom: 'palaute@city.example',
    promiseWorkingDays: 5,
    closingTime: '16:00',
    holidayCalendar: 'finland',
    holidays: [],
    coordinatorRingId: 'coordinators',
    map: {
      center: {latitude: 60.2, longitude: 24.9},
      zoom: 12,
      minZoom: 10,
      maxZoom: 17,
      attribution: '© City',
      tiles: {url: 'https://tiles.example/{z}/{x}/{y}.png'},
      boundary: box([24, 60, 25, 61]),
    },
  },
  sites: [
    {
      id: 'streets',
      jurisdictionId: 'city',
      name: named('Kadut'),
      allowedOrigins: [allowedOrigin],
      languages: ['fi', 'sv', 'en'],
      texts: {},
      isInternal: false,
    },
    {
      id: 'parks',
      jurisdictionId: 'city',
      name: named('Puistot'),
      allowedOrigins: ['https://parks.example'],
      languages: ['fi'],
      topicGroupIds: ['parks'],
      texts: {},
      isInternal: false,
    },
    {
      id: 'intranet',
      jurisdictionId: 'city',
      name: named('Intranet'),
      allowedOrigins: [],
      languages: ['fi'],
      texts: {},
      isInternal: true,
    },
  ],
  topicGroups: [
    {id: 'streets', name: named('Kadut')},
    {id: 'parks', name: named('Puistot')},
  ],
  topics: [
    topic('pothole', {place: 'required', promiseWorkingDays: 3}),
    topic('noise'),
    topic('bench', {groupId: 'parks'}),
    topic('old', {isClosed: true}),
    topic('care', {confidential: {reason: named('Arkaluonteista'), url: named('https://secure.example')}}),
    topic('lamp', {
      questions: [
        {id: 'pole', label: named('Pylvään numero'), type: 'number', required: true},
        {
          id: 'state',
          label: named('Tila'),
          type: 'single',
          required: false,
          options: [
            {key: 'dark', name: named('Pimeä')},
            {key: 'blinks', name: named('Vilkkuu')},
          ],
        },
      ],
    }),
  ],
  areas: [
    {id: 'south', name: named('Etelä'), geometry: box([24, 60, 25, 60.5])},
    {id: 'north', name: named('Pohjoinen'), geometry: box([24, 60.5, 25, 61])},
  ],
  rings: [
    {id: 'coordinators', name: named('Asiakaspalvelu', 'Kundtjänsten', 'Customer service')},
    {id: 'streets-south', name: named('Kadut, etelä'), email: 'etela@city.example'},
    {id: 'streets-all', name: named('Kadut')},
  ],
  rules: [
    {id: 'potholes-south', topicId: 'pothole', areaId: 'south', ringId: 'streets-south'},
    {id: 'streets', topicGroupId: 'streets', ringId: 'streets-all'},
  ],
  serviceObjects: [{id: 'pool', type: 'hall', name: named('Uimahalli'), latitude: 60.6, longitude: 24.5}],
};

const neighbour: JurisdictionCatalogue = {
  ...city,
  jurisdiction: {
    ...city.jurisdiction,
    id: 'neighbour',
    name: named('Naapuri', 'Grannen', 'Neighbour'),
    map: {...city.jurisdiction.map!, boundary: box([25, 60, 26, 61])},
  },
  sites: [{...city.sites[0]!, id: 'neighbour', jurisdictionId: 'neighbour', allowedOrigins: []}],
  areas: [],
};

/** A city with two districts and three rings, and a neighbour to its east, on one backend. */
export function testCatalogue(): Catalogue {
  return catalogueOf([city, neighbour]);
}
