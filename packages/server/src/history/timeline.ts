import type {TimelineEntry, TimelineType} from '@city-feedback/contract';
import {describeEvent} from './describe.ts';
import {applyEvent} from './fold.ts';
import {publicEventTypes, type CaseEvent, type CaseState, type EventType} from './model.ts';

export interface TimelineContext {
  /** Language of the sentences. */
  language: string;
  /** Language in which the city wrote its answers: the case's own. */
  caseLanguage: string;
  /** The name of the unit behind a ring, in `language`; never a person's. */
  unitName(ringId: string): string;
}

const entryTypes: {[type in EventType]?: TimelineType} = {
  received: 'received',
  photo_added: 'photo',
  information_added: 'information',
  rated: 'rated',
  reopened: 'reopened',
  taken: 'taken',
  transferred: 'transferred',
  status_changed: 'status',
  answered: 'answered',
};

/**
 * What a resident sees of a case's history, oldest first: sentences, units and the city's own words. Nobody's name,
 * no reasons of transfers, and nothing of what residents wrote, since a tracking code alone opens it.
 */
export function publicTimeline(events: readonly CaseEvent[], context: TimelineContext): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let state: CaseState | undefined;
  for (const event of events) {
    state = applyEvent(state, event);
    const type = entryTypes[event.type];
    if (type && publicEventTypes.has(event.type)) entries.push({...entryOf(event, state, context), type});
  }
  return entries;
}

function entryOf(event: CaseEvent, state: CaseState, context: TimelineContext): Omit<TimelineEntry, 'type'> {
  const unitName = context.unitName(state.ringId);
  return {
    at: event.recordedAt.toISOString(),
    sentence: describeEvent(event, unitName, context.language),
    status: state.status,
    unitName,
    ...cityWords(event, context.caseLanguage),
  };
}

function cityWords(event: CaseEvent, language: string): Partial<TimelineEntry> {
  if (event.type === 'status_changed') return {text: event.data.sentence, language};
  if (event.type !== 'answered') return {};
  const {text, outcome, outcomeOn} = event.data;
  return {text, language, outcome, ...(outcomeOn && {outcomeOn})};
}
