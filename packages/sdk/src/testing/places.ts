import type {
  Coordinates,
  FoundPlace,
  PlaceDescription,
  PlaceDescriptionRequest,
  PlaceOwner,
  PlaceSearchRequest,
  SiteCatalogue,
} from '@city-feedback/contract';
import {HttpResponse} from 'msw';
import {isInNeighbour, isInTown} from './fixtures/catalogue.ts';
import {places} from './fixtures/places.ts';
import {languages} from './fixtures/topics.ts';
import {bodyOf, siteOf, type Asked} from './handle.ts';
import {Refusal, refuseField} from './refusal.ts';
import {languageOf} from './sentences/index.ts';
import {checkShape} from './shape.ts';
import type {TestServer} from './test-server.ts';

const mostPlaces = 10;
/** Degrees: some hundred metres. */
const nearby = 0.001;

/** Finds the fixture town's places by any part of their names, in any language. */
export async function searchPlaces(server: TestServer, {request, params}: Asked): Promise<Response> {
  const body = (await bodyOf(request)) as PlaceSearchRequest;
  checkShape(body, {query: 'string', language: 'string?', near: {latitude: 'number', longitude: 'number'}});
  const catalogue = server.catalogue(languageOf(body.language ?? null), siteOf(server, params));
  if (!catalogue.map?.hasAddressSearch) throw new Refusal('no_address_search');
  // There are no house numbers.
  const words = body.query
    .trim()
    .replace(/\s\d+.*$/, '')
    .toLowerCase();
  const found =
    words.length < 2 ? [] : placesIn(catalogue).filter(({names}) => names.some((name) => name.includes(words)));
  return HttpResponse.json({places: found.slice(0, mostPlaces).map(({place}) => place)});
}

/** Tells a point by what is next to it. */
export async function describePlace(server: TestServer, {request, params}: Asked): Promise<Response> {
  const body = (await bodyOf(request)) as PlaceDescriptionRequest;
  checkShape(body, {latitude: 'number', longitude: 'number', language: 'string?'});
  const site = siteOf(server, params);
  if (Math.abs(body.latitude) > 90 || Math.abs(body.longitude) > 180) {
    throw refuseField('coordinates_out_of_range', '/latitude');
  }
  const language = languageOf(body.language ?? null);
  const catalogue = server.catalogue(language, site);
  const isNeighbour = site === server.neighbourSite;
  const inside = isNeighbour ? isInNeighbour(body) : isInTown(body);
  const owner = isNeighbour ? isInTown(body) && server.site : isInNeighbour(body) && server.neighbourSite;
  const here = placesIn(catalogue).find(
    ({place}) => (place.kind === 'place' || place.kind === 'street') && isNear(place, body),
  );
  const districtName = districtAt(catalogue, body);
  const description: PlaceDescription = {
    ...(inside && here && {label: here.place.label}),
    ...(districtName && {districtName}),
    inside,
    ...(owner && {belongsTo: ownerOf(server.catalogue(language, owner))}),
  };
  return HttpResponse.json(description);
}

function ownerOf({site, jurisdiction: {id, name}}: SiteCatalogue): PlaceOwner {
  return {jurisdictionId: id, name, site};
}

function placesIn(catalogue: SiteCatalogue): {names: string[]; place: FoundPlace}[] {
  const at = languages.findIndex((language) => language === catalogue.language);
  const units = catalogue.serviceObjects.map(({name, latitude, longitude}) => ({
    ...{names: [name], name, kind: 'place' as const, latitude, longitude},
  }));
  const fixtures = places.map(({name, ...same}) => ({...same, names: [...name], name: name[at]!}));
  return [...units, ...fixtures].map(({names, name, latitude, longitude, kind}) => {
    const district = districtAt(catalogue, {latitude, longitude});
    return {
      names: names.map((each) => each.toLowerCase()),
      place: {label: district ? `${name}, ${district}` : name, latitude, longitude, kind},
    };
  });
}

function districtAt({map}: SiteCatalogue, {latitude, longitude}: Coordinates): string | undefined {
  return map?.districts.find(({geometry}) => {
    const [south, north] = extent(geometry.coordinates[0]![0]!.map(([, y]) => y!));
    const [west, east] = extent(geometry.coordinates[0]![0]!.map(([x]) => x!));
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  })?.name;
}

function extent(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function isNear(a: Coordinates, b: Coordinates): boolean {
  return Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude) < nearby;
}
