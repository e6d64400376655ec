import type {CaseDraft, PlaceDraft} from '@city-feedback/contract';
import {localized, type JurisdictionCatalogue, type Topic} from '../catalogue/index.ts';
import {inEveryResidentLanguage, type FieldFault, type ProblemValues} from '../problems/index.ts';
import {locate} from '../routing/index.ts';
import type {CheckedPlace} from './checked-case.ts';

interface PlaceContext {
  catalogue: JurisdictionCatalogue;
  others: readonly JurisdictionCatalogue[];
}

/** Where it is: the draft's place, else that of the page's own unit. */
export function checkPlace(
  {place, serviceObjectId, language}: CaseDraft,
  topic: Topic | undefined,
  context: PlaceContext,
  faults: FieldFault[],
): CheckedPlace | undefined {
  const {catalogue} = context;
  const object = catalogue.serviceObjects.find(({id}) => id === serviceObjectId);
  if (serviceObjectId !== undefined && !object) {
    faults.push({path: '/serviceObjectId', code: 'unknown_service_object', values: {object: serviceObjectId}});
    return undefined;
  }
  if (place) return checkPoint(place, context, faults);
  if (object) {
    const {latitude, longitude} = object;
    const {areaId} = locate(catalogue, {latitude, longitude});
    return {latitude, longitude, label: localized(object.name, language), source: 'unit', areaId};
  }
  if (topic?.place === 'required') faults.push({path: '/place', code: 'place_missing', values: {topic: topic.name}});
  return undefined;
}

function checkPoint(place: PlaceDraft, {catalogue, others}: PlaceContext, faults: FieldFault[]) {
  const {latitude, longitude} = place;
  const refuse = (code: FieldFault['code'], values: ProblemValues = {}): undefined => {
    faults.push({path: '/place', code, values: {latitude, longitude, ...values}});
  };
  const isInRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const {inside, areaId, belongsTo, isSwapped} = locate(catalogue, place, others);
  if (!inside && isSwapped) return refuse('coordinates_swapped');
  if (!isInRange) return refuse('coordinates_out_of_range');
  if (!inside)
    return refuse('outside_boundary', {jurisdiction: catalogue.jurisdiction.name, owner: owner(belongsTo, others)});
  return {latitude, longitude, label: place.label, source: place.source, areaId};
}

/** Whose the place is, if another one on this backend takes it: `, in Kauniainen`. */
function owner(jurisdictionId: string | undefined, others: readonly JurisdictionCatalogue[]) {
  const name = others.find(({jurisdiction}) => jurisdiction.id === jurisdictionId)?.jurisdiction.name;
  if (!name) return '';
  return inEveryResidentLanguage((language) => ` (${localized(name, language)})`);
}
