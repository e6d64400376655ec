import type {FollowedCase, TrackedCase} from '@city-feedback/contract';
import {localized, type Catalogue, type Localized} from '../catalogue/index.ts';
import {describeStanding, publicTimeline} from '../history/index.ts';
import {wallClock} from '../promises/index.ts';
import type {StoredCase} from './store.ts';

export interface ViewContext {
  catalogue: Catalogue;
  /** Language of the sentences. */
  language: string;
  now: Date;
}

/** What a tracking code opens. */
export function trackedCase(stored: StoredCase, {catalogue, language, now}: ViewContext): TrackedCase {
  const {jurisdictionId, reference, status, topicId, ringId} = stored;
  const known = catalogue.jurisdiction(jurisdictionId);
  const fallback = known?.jurisdiction.languages[0];
  const say = (words: Localized | undefined): string | undefined => words && localized(words, language, fallback);
  // A ring that was retired meanwhile is told as the jurisdiction.
  const unitName = (id: string): string =>
    say(known?.rings.find((ring) => ring.id === id)?.name ?? known?.jurisdiction.name) ?? id;
  const topicName = say(known?.topics.find(({id}) => id === topicId)?.name);
  const answerDueOn = stored.answerDueOn ?? undefined;
  const today = wallClock(now, known?.jurisdiction.timeZone ?? 'Europe/Helsinki').date;
  return {
    reference,
    status,
    statusSentence: describeStanding({status, unitName: unitName(ringId), answerDueOn, today}, language),
    receivedAt: stored.receivedAt.toISOString(),
    ...(answerDueOn && {answerDueOn}),
    ...(topicName && {topicName}),
    unitName: unitName(ringId),
    timeline: publicTimeline(stored.events, {language, caseLanguage: stored.language, unitName}),
  };
}

/** What the link from the receipt or a mail opens. */
export function followedCase(stored: StoredCase, context: ViewContext): FollowedCase {
  const {text, language, kind, placeLabel, latitude, longitude, photoCount, wantsAnswer, mayPublish, helped} = stored;
  return {
    ...trackedCase(stored, context),
    text,
    language,
    ...(kind && {kind}),
    ...(placeLabel && {placeLabel}),
    ...(latitude !== null && longitude !== null && {latitude, longitude}),
    photoCount,
    wantsAnswer,
    mayPublish,
    ...(helped !== null && {helped}),
    canAddInformation: canAddInformation(stored),
    canRate: canRate(stored),
    canReopen: canReopen(stored),
  };
}

export function canAddInformation({status}: StoredCase): boolean {
  return status !== 'closed';
}

export function canReopen({status}: StoredCase): boolean {
  return status === 'answered' || status === 'closed';
}

export function canRate(stored: StoredCase): boolean {
  return canReopen(stored) && stored.helped === null && stored.events.some(({type}) => type === 'answered');
}
