import type {AttributeAnswer, CallTime, CaseDraft, ContactDraft, Kind, PlaceDraft} from '@city-feedback/contract';
import type {Topic} from '../../catalogue/index.ts';
import {parsePoint, type GiveValues} from './values.ts';

export interface DraftContext {
  topic: Topic | undefined;
  language: string;
  /** How the words of a place are introduced in a message. */
  placeWords: string;
}

/**
 * What is sent, from what stands in the form: the same draft that the widget and apps send. The same values give the
 * same draft, so that a form that is sent again is the same message.
 */
export function toDraft(values: GiveValues, {topic, language, placeWords}: DraftContext): CaseDraft {
  const place = placeOf(values);
  const words = values.placeWords.trim();
  const text = values.text.trim();
  const contact = contactOf(values);
  const attributes = attributesOf(values, topic);
  return {
    // Without a point the city still reads where it is.
    text: words && !place && text ? `${text}\n\n${placeWords}: ${words}` : text,
    ...(values.kind && {kind: values.kind as Kind}),
    ...(values.topic && {topicId: values.topic}),
    ...(place && {place}),
    ...(values.unit && {serviceObjectId: values.unit}),
    ...(attributes.length > 0 && {attributes}),
    wantsAnswer: values.wish !== 'none',
    ...(values.wish === 'phone' && {callTime: values.callTime as CallTime}),
    mayPublish: values.mayPublish,
    ...(contact && {contact}),
    language,
    ...(values.page && {pageUrl: values.page}),
    ...(values.website && {website: values.website}),
  };
}

/** Only what the chosen way of answering needs: all fields are on the page, and what is not needed is not kept. */
function contactOf({wish, name, email, phone}: GiveValues): ContactDraft | undefined {
  const needed = wish === 'mail' ? {name, email} : wish === 'phone' ? {name, phone} : {};
  const given = Object.entries(needed).map(([field, value]) => [field, value.trim()]);
  const filled = given.filter(([, value]) => value);
  return filled.length > 0 ? (Object.fromEntries(filled) as ContactDraft) : undefined;
}

/** Answers to questions of another topic that was chosen before are left out. */
function attributesOf({answers}: GiveValues, topic: Topic | undefined): AttributeAnswer[] {
  return (topic?.questions ?? [])
    .map(({id}) => ({id, values: (answers[id] ?? []).map((value) => value.trim()).filter(Boolean)}))
    .filter(({values}) => values.length > 0);
}

function placeOf(values: GiveValues): PlaceDraft | undefined {
  const words = values.placeWords.trim();
  const found = parsePoint(values.point);
  if (found) {
    const {latitude, longitude, label} = found;
    // The resident's own words may say more, such as the house number.
    const isSaid = !words || label.toLowerCase().startsWith(words.toLowerCase());
    return {latitude, longitude, label: shortened(isSaid ? label : `${words} – ${label}`), source: 'address'};
  }
  if (!values.latitude.trim() && !values.longitude.trim()) return undefined;
  const label = shortened(words);
  return {
    latitude: degreesOf(values.latitude),
    longitude: degreesOf(values.longitude),
    ...(label && {label}),
    source: 'pin',
  };
}

/** Degrees as people write them, with a comma or a point. @returns NaN for what is no number */
export function degreesOf(typed: string): number {
  const text = typed.trim().replace(',', '.').replace('\u2212', '-');
  return /^-?\d{1,9}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
}

function shortened(label: string): string {
  return [...label].slice(0, 200).join('');
}
