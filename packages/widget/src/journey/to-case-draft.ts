import type {AttributeAnswer, CaseDraft, PlaceDraft} from '@city-feedback/contract';
import {contactField} from './answers.ts';
import {placeInText} from './faults.ts';
import type {Journey} from './journey.ts';
import {unitOf} from './steps.ts';

/** What is sent, from what was answered; only what belongs to the steps that were shown. */
export function toCaseDraft(journey: Journey): CaseDraft {
  const {answers, catalogue, page, topic, steps, words} = journey;
  const place = placeOf(journey);
  const placeWords = steps.includes('where') && !place ? answers.placeWords.trim() : '';
  const unit = unitOf(catalogue, page);
  const attributes = (topic?.questions ?? [])
    .map(({id}): AttributeAnswer => ({id, values: (answers.attributes[id] ?? []).filter((value) => value.trim())}))
    .filter(({values}) => values.length);
  const way = contactField(answers.wish);
  const name = answers.name.trim();
  return {
    // Without a point on the map the city still reads where it is.
    text: answers.text.trim() + (placeWords && placeInText(words, placeWords)),
    kind: journey.kind,
    ...(topic && {topicId: topic.id}),
    ...(place && {place}),
    ...(unit && {serviceObjectId: unit.id}),
    ...(attributes.length && {attributes}),
    wantsAnswer: answers.wish !== 'none',
    ...(answers.wish === 'phone' && {callTime: answers.callTime}),
    mayPublish: answers.mayPublish,
    ...(way && {contact: {[way]: answers[way].trim(), ...(name && {name})}}),
    language: words.language,
    // Neither query nor fragment: they may hold what is nobody else's business.
    pageUrl: (location.origin + location.pathname).slice(0, 2000),
    // A clock may have been set back meanwhile.
    secondsToWrite: Math.max(0, Math.round((Date.now() - journey.openedAt) / 1000)),
    ...(answers.website && {website: answers.website}),
  };
}

function placeOf({answers, page, steps}: Journey): PlaceDraft | undefined {
  if (page.place) return {...page.place, source: 'unit'};
  if (!answers.place || !steps.includes('where')) return undefined;
  const label = answers.placeWords.trim() || answers.placeLabel || answers.district;
  return {...answers.place, ...(label && {label})};
}
