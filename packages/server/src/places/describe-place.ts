import type {PlaceDescription, PlaceOwner} from '@city-feedback/contract';
import {handoffSiteOf, localized, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';
import {locate} from '../routing/index.ts';
import {distanceMetres} from './distance.ts';
import {GeocoderError, GeocoderRefusal, type Point} from './geocoder.ts';
import type {PlacesDependencies} from './search-places.ts';

export interface PointToDescribe extends Point {
  catalogue: JurisdictionCatalogue;
  /** Of the whole backend: a point outside may be another one's. */
  others: readonly JurisdictionCatalogue[];
  language: string;
}

/** An address farther away than this is another place. */
const nearMetres = 300;

/**
 * Tells a point in words: the address or name it is at, the district, and whose it is. While the geocoder is away,
 * or where it refuses the question, the rest is told without the address.
 *
 * @throws {ProblemError} `coordinates_out_of_range`
 */
export async function describePlace(
  {geocoders, log}: PlacesDependencies,
  {catalogue, others, language, latitude, longitude}: PointToDescribe,
): Promise<PlaceDescription> {
  const point = {latitude, longitude};
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw ProblemError.ofField('coordinates_out_of_range', '/latitude', {...point});
  }
  const {inside, areaId, belongsTo} = locate(catalogue, point, others);
  const area = catalogue.areas.find(({id}) => id === areaId);
  const owner = others.find(({jurisdiction}) => jurisdiction.id === belongsTo);
  // Of what lies elsewhere the geocoder need not hear.
  const nearest = inside
    ? await geocoders
        .of(catalogue)
        ?.describe({...point, language})
        .catch((error: unknown) => {
          if (!(error instanceof GeocoderError)) throw error;
          const details = {jurisdictionId: catalogue.jurisdiction.id, reason: error.reason};
          if (error instanceof GeocoderRefusal) log.info(details, 'the geocoder refused a question');
          else log.warn(details, 'the geocoder did not answer');
          return undefined;
        })
    : undefined;
  const isNear = nearest && distanceMetres(nearest, point) <= nearMetres;
  return {
    ...(isNear && {label: nearest.label}),
    ...(area && {districtName: localized(area.name, language)}),
    inside,
    ...(owner && {belongsTo: ownerView(owner, language)}),
  };
}

function ownerView(owner: JurisdictionCatalogue, language: string): PlaceOwner {
  const {id, name, languages} = owner.jurisdiction;
  const site = handoffSiteOf(owner);
  return {jurisdictionId: id, name: localized(name, language, languages[0]), ...(site && {site: site.id})};
}
