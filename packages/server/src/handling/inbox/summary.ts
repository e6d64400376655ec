import type {DeskCaseSummary, Urgency} from '@city-feedback/contract';
import type {JurisdictionCatalogue} from '../../catalogue/index.ts';
import {urgencyOf} from '../../promises/index.ts';
import type {Asker} from '../asker.ts';
import type {InboxRow} from './model.ts';
import {namesOf} from '../names.ts';

/** A row of the inbox as the desk shows it. */
export function summaryOf(
  row: Omit<InboxRow, 'position'>,
  {staff, catalogue, language}: Asker,
  now: Date,
): DeskCaseSummary {
  const names = namesOf(catalogue, language);
  return {
    caseId: row.id,
    reference: row.reference,
    excerpt: row.excerpt,
    ...(row.kind && {kind: row.kind}),
    ...(row.topicId && {topicName: names.topic(row.topicId)}),
    ringId: row.ringId,
    ringName: names.ring(row.ringId),
    ...(row.areaId && {districtName: names.area(row.areaId)}),
    status: row.status,
    receivedAt: row.receivedAt.toISOString(),
    ...(row.answerDueOn && {answerDueOn: row.answerDueOn}),
    urgency: urgencyNow(row, catalogue, now),
    ...(row.takenByName && {takenByName: row.takenByName}),
    takenByMe: row.takenBy === staff.id,
    ...(row.callTime && {callTime: row.callTime}),
    photoCount: row.photoCount,
    followerCount: row.followerCount,
    language: row.language,
  };
}

/** What is answered or closed can't be late any more. */
export function urgencyNow(
  {isOpen, answerDueOn}: {isOpen: boolean; answerDueOn?: string},
  {jurisdiction}: JurisdictionCatalogue,
  now: Date,
): Urgency {
  if (!answerDueOn) return 'no_promise';
  return isOpen ? urgencyOf(answerDueOn, now, jurisdiction) : 'in_time';
}
