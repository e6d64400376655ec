import type {CaseDraft, Coordinates, PlaceDraft, SiteCatalogue, Topic} from '@city-feedback/contract';
import {isPhoneNumber} from '@city-feedback/contract/phone-number';
import {checkAttributes} from './check-attributes.ts';
import {isInTown} from './fixtures/catalogue.ts';
import {closedTopicId} from './fixtures/topics.ts';
import {refuseField, refuseFields, type FieldFault} from './refusal.ts';
import {checkShape} from './shape.ts';

const kinds: readonly unknown[] = ['question', 'fault', 'idea', 'praise', 'criticism', 'other'];

const callTimes: readonly unknown[] = ['any', 'morning', 'afternoon'];

type IsInside = (point: Coordinates) => boolean;

/**
 * Checks a draft against the catalogue, with the server's codes.
 *
 * @param isInside  whether the site's town holds a place
 * @throws {Refusal} with all that is not as expected; for a confidential topic that alone
 */
export function checkDraft(body: unknown, catalogue: SiteCatalogue, isInside: IsInside = isInTown): CaseDraft {
  checkShape(body, {
    text: 'string',
    kind: 'string?',
    topicId: 'string?',
    place: {latitude: 'number', longitude: 'number', label: 'string?', source: 'string?'},
    serviceObjectId: 'string?',
    attributes: 'array?',
    wantsAnswer: 'boolean',
    callTime: 'string?',
    mayPublish: 'boolean',
    contact: {name: 'string?', email: 'string?', phone: 'string?'},
    language: 'string',
    pageUrl: 'string?',
    secondsToWrite: 'number?',
    website: 'string?',
  });
  const draft = body as CaseDraft;
  const {topicId, text, kind, language, callTime, attributes = [], pageUrl} = draft;
  if (!/^[a-z]{2,3}$/.test(language)) throw refuseField('invalid_value', '/language');
  if (callTime && !callTimes.includes(callTime)) throw refuseField('invalid_value', '/callTime');
  if (kind && !kinds.includes(kind)) throw refuseField('invalid_value', '/kind');

  const topic = topicOf(topicId, catalogue);
  if (topic?.confidential) throw refuseField('topic_confidential', '/topicId');
  const faults: FieldFault[] = [
    ...(topicId !== undefined && !topic ? [topicFault(topicId)] : []),
    ...textFaults(text, catalogue.limits.textLength),
    ...placeFaults(draft, topic, catalogue, isInside),
    ...checkAttributes(attributes, topic),
    ...contactFaults(draft),
    ...(pageUrl && !/^https?:\/\//.test(pageUrl) ? [fault('/pageUrl', 'invalid_value')] : []),
  ];
  const [first, ...others] = faults;
  if (first) throw refuseFields(first, ...others);
  return draft;
}

/** @throws {Refusal} when there is nothing in it, too much, or what can't be stored */
export function checkText(text: string, limit: number): void {
  const [first] = textFaults(text, limit);
  if (first) throw refuseFields(first);
}

function textFaults(text: string, limit: number): FieldFault[] {
  if (text.trim() === '') return [fault('/text', 'text_empty')];
  if ([...text].length > limit) return [fault('/text', 'text_too_long')];
  return /[\0\p{Surrogate}]/u.test(text) ? [fault('/text', 'text_not_storable')] : [];
}

function topicOf(topicId: string | undefined, catalogue: SiteCatalogue): Topic | undefined {
  return catalogue.topicGroups.flatMap(({topics}) => topics).find(({id}) => id === topicId);
}

function topicFault(topicId: string): FieldFault {
  return fault('/topicId', topicId === closedTopicId ? 'topic_closed' : 'unknown_topic');
}

function placeFaults(
  draft: CaseDraft,
  topic: Topic | undefined,
  {serviceObjects}: SiteCatalogue,
  isInside: IsInside,
): FieldFault[] {
  const {place, serviceObjectId} = draft;
  if (serviceObjectId && !serviceObjects.some(({id}) => id === serviceObjectId)) {
    return [fault('/serviceObjectId', 'unknown_service_object')];
  }
  if (place) return pointFaults(place, isInside);
  return topic?.place === 'required' && !serviceObjectId ? [fault('/place', 'place_missing')] : [];
}

function pointFaults({latitude, longitude}: PlaceDraft, isInside: IsInside): FieldFault[] {
  if (isInside({latitude, longitude})) return [];
  if (isInside({latitude: longitude, longitude: latitude})) return [fault('/place', 'coordinates_swapped')];
  const isInRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return [fault('/place', isInRange ? 'outside_boundary' : 'coordinates_out_of_range')];
}

function contactFaults({contact = {}, callTime}: CaseDraft): FieldFault[] {
  const email = contact.email?.trim();
  const isAddress = !email || /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]{2,}$/.test(email);
  return [
    ...(isAddress ? [] : [fault('/contact/email', 'email_invalid')]),
    ...(callTime && !isPhoneNumber(contact.phone ?? '') ? [fault('/contact/phone', 'phone_invalid')] : []),
  ];
}

function fault(path: string, code: FieldFault['code']): FieldFault {
  return {path, code};
}
