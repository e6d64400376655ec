import type {MultiPolygon} from '@city-feedback/contract';
import type {JurisdictionCatalogue, Jurisdiction, JurisdictionMap} from '../model.ts';
import type {
  AreasFile,
  JurisdictionFile,
  PolygonsFile,
  RingsFile,
  RulesFile,
  ServiceObjectsFile,
  SitesFile,
  TopicsFile,
} from './documents.ts';
import {Locations} from './locations.ts';
import type {JurisdictionFiles} from './read-directory.ts';

export interface Compiled {
  /** As it will be served; `revision` is 0 until it is applied. */
  catalogue: JurisdictionCatalogue;
  baseMap: Map<string, object>;
  /** Where each object of the catalogue stands in the files. */
  locations: Locations;
}

/** Puts files that fit their schemas together, with defaults filled in. */
export function compile(files: JurisdictionFiles): Compiled {
  const locations = new Locations();
  const file = files.jurisdiction.data as JurisdictionFile;
  const {sites} = files.sites.data as SitesFile;
  const {rings} = files.rings.data as RingsFile;
  const rules = (files.rules?.data as RulesFile | undefined)?.rules ?? [];
  const serviceObjects = (files.serviceObjects?.data as ServiceObjectsFile | undefined)?.serviceObjects ?? [];
  const areas = (files.areas?.data as AreasFile | undefined)?.features ?? [];
  const jurisdiction = locations.add(compileJurisdiction(file, files), files.jurisdiction, []);
  const catalogue: JurisdictionCatalogue = {
    revision: 0,
    jurisdiction,
    sites: sites.map((site, index) => locations.add(compileSite(site, file), files.sites, ['sites', index])),
    topicGroups: [],
    topics: [],
    areas: areas.map(({properties, geometry}, index) =>
      locations.add({id: properties.id, name: properties.name, geometry: toMultiPolygon([geometry])}, files.areas!, [
        'features',
        index,
      ]),
    ),
    rings: rings.map((ring, index) => locations.add(ring, files.rings, ['rings', index])),
    rules: rules.map(({id, topic, group, area, site, ring}, index) =>
      locations.add(
        withoutMissing({id, topicId: topic, topicGroupId: group, areaId: area, siteId: site, ringId: ring}),
        files.rules!,
        ['rules', index],
      ),
    ),
    serviceObjects: serviceObjects.map((object, index) =>
      locations.add(object, files.serviceObjects!, ['serviceObjects', index]),
    ),
  };
  for (const source of files.topics) compileTopics(source, catalogue, locations);
  return {catalogue, baseMap: files.baseMap, locations};
}

function compileJurisdiction(file: JurisdictionFile, files: JurisdictionFiles): Jurisdiction {
  const {promise, holidays, coordinatorRing, map, routeByItself, ...same} = file;
  const boundary = (files.boundary?.data as PolygonsFile<object> | undefined)?.features;
  return withoutMissing({
    ...same,
    promiseWorkingDays: promise.workingDays,
    closingTime: promise.closingTime,
    holidayCalendar: holidays.calendar,
    holidays: holidays.alsoOn ?? [],
    coordinatorRingId: coordinatorRing,
    routeByItself: routeByItself && {precision: routeByItself.precision ?? 0.95},
    map:
      map &&
      boundary &&
      ({...map, boundary: toMultiPolygon(boundary.map(({geometry}) => geometry))} satisfies JurisdictionMap),
  });
}

function compileSite(site: SitesFile['sites'][number], jurisdiction: JurisdictionFile) {
  const {topicGroups, defaultTopic, defaultServiceObject, internal, languages, texts, ...same} = site;
  return withoutMissing({
    ...same,
    jurisdictionId: jurisdiction.id,
    languages: languages ?? jurisdiction.languages,
    topicGroupIds: topicGroups,
    defaultTopicId: defaultTopic,
    defaultServiceObjectId: defaultServiceObject,
    texts: texts ?? {},
    isInternal: internal ?? false,
  });
}

function compileTopics(
  source: JurisdictionFiles['topics'][number],
  catalogue: JurisdictionCatalogue,
  locations: Locations,
): void {
  const {groups} = source.data as TopicsFile;
  groups.forEach(({id, name, topics}, groupIndex) => {
    catalogue.topicGroups.push(locations.add({id, name}, source, ['groups', groupIndex]));
    topics.forEach(({closed, questions, synonyms, place, ...same}, index) => {
      const topic = {
        ...same,
        groupId: id,
        synonyms: synonyms ?? {},
        place: place ?? 'optional',
        questions: (questions ?? []).map((question) => ({...question, required: question.required ?? false})),
        isClosed: closed ?? false,
      };
      catalogue.topics.push(locations.add(topic, source, ['groups', groupIndex, 'topics', index]));
    });
  });
}

function toMultiPolygon(geometries: PolygonsFile<object>['features'][number]['geometry'][]): MultiPolygon {
  const coordinates = geometries.flatMap((geometry) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  return {type: 'MultiPolygon', coordinates};
}

function withoutMissing<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
