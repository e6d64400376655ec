import type {
  CaseDraft,
  CaseReceipt,
  FollowedCase,
  Outcome,
  PublicStatus,
  SiteCatalogue,
  TimelineEntry,
  TimelineType,
  TrackedCase,
} from '@city-feedback/contract';
import {languages, topicGroups} from './fixtures/topics.ts';
import {words, type Language} from './sentences/index.ts';

export interface TestEvent {
  at: string;
  type: TimelineType;
  /** Of the case after it. */
  status: PublicStatus;
  text?: string;
  outcome?: Outcome;
  outcomeOn?: string;
}

/** A case as the test double keeps it; tests may look at all of it and change it. */
export interface TestCase {
  caseId: string;
  /** To which it was sent. */
  site: string;
  reference: string;
  trackingCode: string;
  linkToken: string;
  draft: CaseDraft;
  status: PublicStatus;
  receivedAt: string;
  answerDueOn?: string;
  events: TestEvent[];
  /** What was sent, by number. */
  photos: Map<number, Uint8Array>;
  helped?: boolean;
  /** Who said that they see it, too, with the address that they gave. */
  followers: {email?: string}[];
}

export function receiptOf(kept: TestCase, origin: string, catalogue: SiteCatalogue): CaseReceipt {
  const {caseId, reference, trackingCode, linkToken, status, receivedAt, answerDueOn, draft} = kept;
  const followUrl = `${origin}/follow#${linkToken}`;
  const named = namesOf(draft.topicId, catalogue);
  return {
    caseId,
    reference,
    trackingCode,
    linkToken,
    followUrl,
    status,
    receivedAt,
    ...(answerDueOn && {answerDueOn}),
    ...named,
  };
}

export function trackedBy(kept: TestCase, catalogue: SiteCatalogue): TrackedCase {
  const {reference, status, receivedAt, answerDueOn, draft, events} = kept;
  const said = words[catalogue.language as Language];
  const named = namesOf(draft.topicId, catalogue);
  return {
    reference,
    status,
    statusSentence: said.status[status],
    receivedAt,
    ...(answerDueOn && {answerDueOn}),
    ...named,
    timeline: events.map((event) => timelineEntry(event, said.timeline[event.type], kept, named.unitName)),
  };
}

export function followedBy(kept: TestCase, catalogue: SiteCatalogue): FollowedCase {
  const {draft, helped, photos} = kept;
  const {text, kind, language, wantsAnswer, mayPublish} = draft;
  return {
    ...trackedBy(kept, catalogue),
    text,
    ...(kind && {kind}),
    language,
    ...placeOf(draft, catalogue),
    photoCount: photos.size,
    wantsAnswer,
    mayPublish,
    ...(helped !== undefined && {helped}),
    canAddInformation: canAddInformation(kept),
    canRate: canRate(kept),
    canReopen: canReopen(kept),
  };
}

export function canAddInformation({status}: TestCase): boolean {
  return status !== 'closed';
}

export function canReopen({status}: TestCase): boolean {
  return status === 'answered' || status === 'closed';
}

export function canRate(kept: TestCase): boolean {
  return canReopen(kept) && kept.helped === undefined && kept.events.some(({type}) => type === 'answered');
}

/** Whether the latest answer was rated with these very words. */
export function hasComment({events}: TestCase, comment: string): boolean {
  const latest = events.findLastIndex(({type}) => type === 'answered');
  return events.slice(latest).some(({type, text}) => type === 'rated' && text === comment);
}

/** The draft's place, else that of the page's own unit. */
export function placeOf({place, serviceObjectId}: CaseDraft, catalogue: SiteCatalogue): Partial<FollowedCase> {
  const unit = catalogue.serviceObjects.find(({id}) => id === serviceObjectId);
  if (place) {
    const {latitude, longitude, label} = place;
    return {latitude, longitude, ...(label && {placeLabel: label})};
  }
  return unit ? {latitude: unit.latitude, longitude: unit.longitude, placeLabel: unit.name} : {};
}

/** The resident's own texts are not in the timeline: a tracking code opens status and answers only. */
function timelineEntry(event: TestEvent, sentence: string, kept: TestCase, unitName: string): TimelineEntry {
  const {at, type, status, text, outcome, outcomeOn} = event;
  const isOfTheCity = type === 'answered' || type === 'status' || type === 'interim_notice';
  return {
    at,
    type,
    sentence,
    status,
    unitName,
    ...(isOfTheCity && text && {text, language: kept.draft.language}),
    ...(outcome && {outcome}),
    ...(outcomeOn && {outcomeOn}),
  };
}

function namesOf(topicId: string | undefined, catalogue: SiteCatalogue): {topicName?: string; unitName: string} {
  const at = languages.indexOf(catalogue.language as Language);
  const group = topicGroups.find(({topics}) => topics.some(({id}) => id === topicId));
  const topic = group?.topics.find(({id}) => id === topicId);
  const unitName = (group ?? topicGroups.at(-1)!).unitName[at]!;
  return topic ? {topicName: topic.name[at]!, unitName} : {unitName};
}
