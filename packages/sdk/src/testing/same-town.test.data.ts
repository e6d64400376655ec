import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MultiPolygon} from '@city-feedback/contract';
import {fixtureCatalogue} from './fixtures/catalogue.ts';
import {places, type PlaceFixture} from './fixtures/places.ts';
import {closedTopicId, languages, topicGroups, type Said, type TopicFixture} from './fixtures/topics.ts';

const byLanguage = {fi: fixtureCatalogue('fi'), sv: fixtureCatalogue('sv'), en: fixtureCatalogue('en')};
const catalogue = byLanguage.fi;

/** What a part of the catalogue says in each language. */
const said = (part: (catalogue: typeof byLanguage.fi) => string): {[language: string]: string} =>
  Object.fromEntries(Object.entries(byLanguage).map(([language, each]) => [language, part(each)]));
const localized = (words: Said): {[language: string]: string} =>
  Object.fromEntries(languages.map((language, i) => [language, words[i]!]));
const all = (text: string): {[language: string]: string} => localized([text, text, text]);

function topicOf({name, description, synonyms, confidential, urgentNotice, questions, ...same}: TopicFixture): object {
  return {
    ...same,
    name: localized(name),
    ...(description && {description: localized(description)}),
    synonyms: {fi: synonyms},
    ...(confidential && {confidential: {reason: localized(confidential.reason), url: all(confidential.url)}}),
    ...(urgentNotice && {urgentNotice: localized(urgentNotice)}),
    ...(questions && {
      questions: questions.map(({label, options, ...question}) => ({
        ...question,
        label: localized(label),
        ...(options && {options: options.map(({key, name: option}) => ({key, name: localized(option)}))}),
      })),
    }),
  };
}

/** A street runs from west to east, with the point of the fixture in its middle. */
function placeFeature({name, kind, latitude, longitude}: PlaceFixture): object {
  const line = [-0.001, 0, 0.001].map((offset) => [longitude + offset, latitude]);
  const geometry =
    kind === 'street' ? {type: 'LineString', coordinates: line} : {type: 'Point', coordinates: [longitude, latitude]};
  return {type: 'Feature', properties: {kind, name: localized(name)}, geometry};
}

const feature = (geometry: MultiPolygon, properties: object): object => ({type: 'Feature', properties, geometry});

/** Writes the fixture town as configuration files of the server. */
export function writeTown(folder: string): void {
  const {jurisdiction, map, serviceObjects} = catalogue;
  const {center, zoom, minZoom, maxZoom, attribution, boundary, districts} = map!;
  const {id, timeZone, emergencyNumber, urgentPhone} = jurisdiction;
  const closed = {id: closedTopicId, name: all('Closed'), closed: true};
  const files = {
    'jurisdiction.yaml': {
      id,
      name: said((each) => each.jurisdiction.name),
      languages,
      timeZone,
      emergencyNumber,
      urgentPhone,
      mailFrom: 'town@example.fi',
      coordinatorRing: 'city',
      promise: {workingDays: catalogue.promise.workingDays, closingTime: '16:00'},
      holidays: {calendar: 'finland'},
      map: {center, zoom, minZoom, maxZoom, attribution, tiles: {url: 'https://tiles.example.fi/{z}/{x}/{y}.png'}},
      geocoder: {type: 'directory'},
    },
    'sites.yaml': {
      sites: [
        {
          id: catalogue.site,
          name: said(({name}) => name),
          allowedOrigins: [],
          texts: {
            title: said(({texts}) => texts.title!),
            privacyUrl: said(({texts}) => texts.privacyUrl!),
            accessibilityUrl: said(({texts}) => texts.accessibilityUrl!),
          },
        },
      ],
    },
    'rings.yaml': {rings: topicGroups.map((group) => ({id: group.id, name: localized(group.unitName)}))},
    'rules.yaml': {rules: topicGroups.map((group) => ({id: group.id, group: group.id, ring: group.id}))},
    'topics.yaml': {
      groups: topicGroups.map((group, i) => ({
        id: group.id,
        name: localized(group.name),
        topics: [...group.topics.map(topicOf), ...(i === 0 ? [closed] : [])],
      })),
    },
    'service-objects.yaml': {
      serviceObjects: serviceObjects.map((object, i) => ({
        ...object,
        name: said((each) => each.serviceObjects[i]!.name),
      })),
    },
    'boundary.geojson': {type: 'FeatureCollection', features: [feature(boundary, {})]},
    'map/places.geojson': {type: 'FeatureCollection', features: places.map(placeFeature)},
    'areas.geojson': {
      type: 'FeatureCollection',
      features: districts.map((district, i) =>
        feature(district.geometry, {id: district.id, name: said((each) => each.map!.districts[i]!.name)}),
      ),
    },
  };
  mkdirSync(join(folder, 'map'), {recursive: true});
  // JSON is YAML too.
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
}
