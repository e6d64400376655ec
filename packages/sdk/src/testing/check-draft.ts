import type {AttributeAnswer, CaseDraft, ContactDraft, PlaceDraft, SiteCatalogue, Topic} from '@city-feedback/contract';
import {isInTown} from './fixtures/catalogue.ts';
import {closedTopicId} from './fixtures/topics.ts';
import {refuseField} from './refusal.ts';
import {checkShape} from './shape.ts';

/**
 * Checks a draft against the catalogue, with the server's codes.
 *
 * @throws {Refusal} for the first thing that is not as expected
 */
export function checkDraft(body: unknown, catalogue: SiteCatalogue): CaseDraft {
  checkShape(body, {
    text: 'string',
    kind: 'string?',
    topicId: 'string?',
    place: {latitude: 'number', longitude: 'number', label: 'string?', source: 'string?'},
    serviceObjectId: 'string?',
    attributes: 'array?',
    wantsAnswer: 'boolean',
    mayPublish: 'boolean',
    contact: {name: 'string?', email: 'string?', phone: 'string?'},
    language: 'string',
    pageUrl: 'string?',
    secondsToWrite: 'number?',
    website: 'string?',
  });
  const draft = body as CaseDraft;
  if (!/^[a-z]{2,3}$/.test(draft.language)) throw refuseField('invalid_value', '/language');
  checkText(draft.text, catalogue.limits.textLength);
  const topic = checkTopic(draft.topicId, catalogue);
  if (draft.place) checkPlace(draft.place);
  const {serviceObjectId} = draft;
  if (serviceObjectId && !catalogue.serviceObjects.some(({id}) => id === serviceObjectId)) {
    throw refuseField('unknown_service_object', '/serviceObjectId');
  }
  if (topic?.place === 'required' && !draft.place && !serviceObjectId) throw refuseField('place_missing', '/place');
  checkAttributes(draft.attributes ?? [], topic);
  checkContact(draft.contact);
  return draft;
}

export function checkText(text: string, limit: number): void {
  if (text.trim() === '') throw refuseField('text_empty', '/text');
  if ([...text].length > limit) throw refuseField('text_too_long', '/text');
  if (/[\0\p{Surrogate}]/u.test(text)) throw refuseField('text_not_storable', '/text');
}

function checkTopic(topicId: string | undefined, catalogue: SiteCatalogue): Topic | undefined {
  if (topicId === undefined) return undefined;
  if (topicId === closedTopicId) throw refuseField('topic_closed', '/topicId');
  const topic = catalogue.topicGroups.flatMap(({topics}) => topics).find(({id}) => id === topicId);
  if (!topic) throw refuseField('unknown_topic', '/topicId');
  if (topic.confidential) throw refuseField('topic_confidential', '/topicId');
  return topic;
}

function checkPlace({latitude, longitude}: PlaceDraft): void {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw refuseField('coordinates_out_of_range', '/place');
  if (isInTown({latitude, longitude})) return;
  const isSwapped = isInTown({latitude: longitude, longitude: latitude});
  throw refuseField(isSwapped ? 'coordinates_swapped' : 'outside_boundary', '/place');
}

function checkAttributes(answers: AttributeAnswer[], topic: Topic | undefined): void {
  const questions = topic?.questions ?? [];
  answers.forEach(({id}, i) => {
    if (!questions.some((question) => question.id === id)) throw refuseField('attribute_unknown', `/attributes/${i}`);
  });
  for (const {id, required} of questions) {
    const isAnswered = answers.some((answer) => answer.id === id && answer.values.some((value) => value !== ''));
    if (required && !isAnswered) throw refuseField('attribute_missing', '/attributes');
  }
}

function checkContact(contact: ContactDraft | undefined): void {
  const email = contact?.email;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw refuseField('email_invalid', '/contact/email');
}
