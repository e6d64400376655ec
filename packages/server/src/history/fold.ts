import type {CaseEvent, CaseState} from './model.ts';

/**
 * What a case's events add up to.
 *
 * @param events  all events of one case, in order of their versions
 * @throws {RangeError} when they don't begin with `received` or one is missing
 */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  let state: CaseState | undefined;
  for (const event of events) state = applyEvent(state, event);
  if (!state) throw new RangeError('expected at least one event, got none');
  return state;
}

/** The state after one more event. `undefined` before the first one. */
export function applyEvent(before: CaseState | undefined, event: CaseEvent): CaseState {
  const expected = (before?.version ?? 0) + 1;
  if (event.version !== expected) throw new RangeError(`expected event ${expected}, got ${event.version}`);
  if (event.type === 'received') {
    const {ringId, ruleId, topicId, answerDueOn} = event.data;
    const given = {...(topicId && {topicId}), ...(answerDueOn && {answerDueOn})};
    return {version: 1, ringId, ruleId, status: 'received', photoCount: 0, ...given};
  }
  if (!before) throw new RangeError(`expected the event received first, got ${event.type}`);
  return withoutMissing({...before, version: event.version, ...changes(before, event)});
}

/** A field that goes away is given as `undefined`. */
type Changes = {[field in keyof CaseState]?: CaseState[field] | undefined};

function changes(before: CaseState, event: CaseEvent): Changes {
  const reaction = {firstReactionAt: before.firstReactionAt ?? event.recordedAt};
  switch (event.type) {
    case 'photo_added':
      return {photoCount: before.photoCount + (event.data.replaces ? 0 : 1)};
    case 'rated':
      return {helped: event.data.helped};
    case 'reopened':
      return {...openAgain, status: 'in_progress', answerDueOn: event.data.answerDueOn ?? before.answerDueOn};
    case 'taken':
      return {
        ...reaction,
        takenBy: event.actor.by === 'staff' ? event.actor.staffId : undefined,
        ...(before.status === 'received' && {status: 'in_progress'}),
      };
    case 'released':
      return {takenBy: undefined};
    case 'transferred':
      return {...reaction, ringId: event.data.toRingId, takenBy: undefined};
    case 'topic_changed':
      return {topicId: event.data.toTopicId, ruleId: event.data.ruleId ?? before.ruleId};
    case 'status_changed':
      return {...reaction, ...statusChange(before, event.data.to, event.recordedAt)};
    case 'answered': {
      const {outcome, outcomeOn} = event.data;
      return {
        ...reaction,
        status: 'answered',
        answeredAt: event.recordedAt,
        closedAt: undefined,
        outcome,
        outcomeOn,
        helped: undefined,
      };
    }
    default:
      return {};
  }
}

const openAgain = {
  answeredAt: undefined,
  closedAt: undefined,
  outcome: undefined,
  outcomeOn: undefined,
  helped: undefined,
} satisfies Changes;

function statusChange(before: CaseState, status: CaseState['status'], at: Date): Changes {
  if (status === 'answered') return {status, answeredAt: before.answeredAt ?? at, closedAt: undefined};
  if (status === 'closed') return {status, closedAt: at};
  return {...openAgain, status};
}

function withoutMissing(state: Changes): CaseState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as unknown as CaseState;
}
