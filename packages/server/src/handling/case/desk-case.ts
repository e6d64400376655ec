import type {DeskCase, DeskEvent, DeskRights} from '@city-feedback/contract';
import type pg from 'pg';
import {
  applyEvent,
  describeEvent,
  describeSuspicion,
  eventsOf,
  publicEventTypes,
  type CaseEvent,
  type CaseState,
} from '../../history/index.ts';
import {may, staffNames} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import type {Asker} from '../asker.ts';
import {findCase, type CaseRecord} from './case-store.ts';
import {namesOf, type Names} from '../names.ts';
import {routeInWords} from './route-in-words.ts';
import {summaryOf} from '../inbox/index.ts';

/**
 * A case with its history, for somebody who may read it.
 * @throws {ProblemError} `unknown_case`, also when it exists and may not be read
 */
export async function readCase(pool: pg.Pool, asker: Asker, caseId: string): Promise<DeskCase> {
  const record = await findCase(pool, asker.staff.jurisdictionId, caseId);
  if (!record || !may(asker.staff, 'read', whereIs(record))) throw new ProblemError('unknown_case');
  return deskCaseOf(pool, asker, record);
}

/**
 * A case as it is after the asker has changed it; they see what they did, even when a transfer took it out of their
 * sight.
 */
export async function readChangedCase(pool: pg.Pool, asker: Asker, caseId: string): Promise<DeskCase> {
  const record = await findCase(pool, asker.staff.jurisdictionId, caseId);
  if (!record) throw new ProblemError('unknown_case');
  return deskCaseOf(pool, asker, record);
}

const whereIs = ({jurisdictionId, state}: CaseRecord) => ({jurisdictionId, ringId: state.ringId});

async function deskCaseOf(pool: pg.Pool, asker: Asker, record: CaseRecord): Promise<DeskCase> {
  const events = await eventsOf(pool, record.jurisdictionId, record.id);
  const actors = events.flatMap(({actor}) => (actor.by === 'staff' ? [actor.staffId] : []));
  const people = await staffNames(pool, record.jurisdictionId, [...new Set(actors)]);
  const names = namesOf(asker.catalogue, asker.language);
  const {state} = record;
  return {
    ...summaryOf(rowOf(record), asker, record.readAt),
    version: state.version,
    ...(state.topicId && {topicId: state.topicId}),
    text: record.text,
    siteName: names.site(record.siteId),
    channel: record.channel,
    routedBecause: routeInWords(state.ruleId, events, asker.catalogue, asker.language),
    ...(record.place && {place: {...record.place, ...(record.areaId && {districtName: names.area(record.areaId)})}}),
    ...(record.serviceObjectId && {serviceObjectName: names.serviceObject(record.serviceObjectId)}),
    attributes: record.attributes,
    photos: record.photos.map((photo) => ({...photo, url: `/api/v1/desk/cases/${record.id}/photos/${photo.number}`})),
    wantsAnswer: record.wantsAnswer,
    mayPublish: record.mayPublish,
    hasContact: record.hasContact,
    canAnswerByMail: record.wantsAnswer && record.hasEmail,
    ...(state.outcome && {outcome: state.outcome}),
    ...(state.outcomeOn && {outcomeOn: state.outcomeOn}),
    ...(state.helped !== undefined && {helped: state.helped}),
    events: historyOf(events, people, names, asker.language),
    can: rightsOn(record, asker),
  };
}

function rowOf(record: CaseRecord): Parameters<typeof summaryOf>[0] {
  const {state} = record;
  return {
    id: record.id,
    reference: record.reference,
    excerpt: [...record.text].slice(0, 160).join(''),
    ...(record.kind && {kind: record.kind}),
    ...(state.topicId && {topicId: state.topicId}),
    ringId: state.ringId,
    ...(record.areaId && {areaId: record.areaId}),
    status: state.status,
    receivedAt: record.receivedAt,
    ...(state.answerDueOn && {answerDueOn: state.answerDueOn}),
    ...(state.takenBy && {takenBy: state.takenBy}),
    ...(record.takenByName && {takenByName: record.takenByName}),
    ...(record.callTime && {callTime: record.callTime}),
    photoCount: state.photoCount,
    followerCount: record.followerCount,
    language: record.language,
    isOpen: !state.answeredAt && !state.closedAt,
  };
}

function rightsOn(record: CaseRecord, {staff}: Asker): DeskRights {
  const handles = may(staff, 'handle', whereIs(record));
  const isUnderWay = record.state.status !== 'closed';
  return {
    take: handles && isUnderWay && record.state.takenBy !== staff.id,
    transfer: handles && isUnderWay,
    changeTopic: handles && isUnderWay,
    answer: handles && isUnderWay,
    note: handles,
    changeStatus: handles,
    readContact: record.hasContact && may(staff, 'read_contact', whereIs(record)),
  };
}

function historyOf(events: CaseEvent[], people: Map<string, string>, names: Names, language: string): DeskEvent[] {
  let state: CaseState | undefined;
  return events.map((event) => {
    state = applyEvent(state, event);
    const {actor} = event;
    const actorName = actor.by === 'staff' ? people.get(actor.staffId) : undefined;
    const text = wordsOf(event, names, language);
    return {
      eventId: event.id,
      at: event.recordedAt.toISOString(),
      type: event.type,
      sentence: describeEvent(event, names.ring(state.ringId), language),
      visibility: publicEventTypes.has(event.type) ? 'public' : 'staff',
      actor: actor.by,
      ...(actorName && {actorName}),
      ...(text && {text}),
    };
  });
}

/** What somebody wrote into the history with an event. */
function wordsOf(event: CaseEvent, names: Names, language: string): string | undefined {
  switch (event.type) {
    case 'received':
      return describeSuspicion(event, language);
    case 'topic_changed': {
      const {fromTopicId, toTopicId, because} = event.data;
      const words = because?.length ? ` (${because.join(', ')})` : '';
      return `${fromTopicId ? `${names.topic(fromTopicId)} → ` : ''}${names.topic(toTopicId)}${words}`;
    }
    case 'information_added':
    case 'reopened':
    case 'answered':
    case 'noted':
      return event.data.text;
    case 'transferred':
      return event.data.reason;
    case 'status_changed':
      return event.data.sentence;
    case 'rated':
      return event.data.comment;
    default:
      return undefined;
  }
}
