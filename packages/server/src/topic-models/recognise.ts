import type pg from 'pg';
import {localized, type Catalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {inTransaction} from '../database/index.ts';
import {appendEvent} from '../history/index.ts';
import {announceToDesk, enqueue, type Job, type JobHandlers} from '../outbox/index.ts';
import {coordinatorRuleId, routeCase, suggestedRuleId} from '../routing/index.ts';
import {contextOf, type Circumstances} from './context.ts';
import {confidenceFor} from './figures.ts';
import type {Suggesters} from './suggesters.ts';

export interface RecogniseOptions {
  pool: pg.Pool;
  catalogue: Catalogue;
  suggesters: Suggesters;
  /** There are new jobs of a kind. */
  wake(kind: string): void;
}

interface Unread extends Circumstances {
  text: string;
  reference: string;
}

/**
 * What the outbox does for cases that came without a topic, where the city allows it (`routeByItself`): `recognise_topic`
 * gives a case the topic that its text leaves no doubt of, and moves it to that topic's ring. A case that somebody has
 * touched is left to them.
 *
 * Without doubt is where the live model was right so often as the city asks for, on messages that it had not seen: a
 * model that has not learnt from cases decides nothing.
 */
export function recogniseHandlers({pool, catalogue, suggesters, wake}: RecogniseOptions): JobHandlers {
  async function each({jurisdictionId, payload}: Job): Promise<void> {
    const known = catalogue.jurisdiction(jurisdictionId);
    if (!known?.jurisdiction.routeByItself) return;
    const suggester = await suggesters.of(known);
    const caseId = String(payload['caseId']);
    const isMoved = await inTransaction(pool, async (client) => {
      const unread = await lockUnread(client, jurisdictionId, caseId);
      const first = unread && suggester?.suggest(unread.text, contextOf(unread), 1)[0];
      const enough = confidenceFor(known.jurisdiction.routeByItself!.precision, suggester?.figures);
      if (!first || first.confidence < enough) return false;
      return assign(client, known, {...unread, caseId, topicId: first.topicId, because: first.because});
    });
    if (isMoved) wake('ring_mail');
  }

  return {recognise_topic: {each, concurrency: 2}};
}

async function assign(
  client: pg.PoolClient,
  catalogue: JurisdictionCatalogue,
  found: Unread & {caseId: string; topicId: string; because: readonly string[]},
): Promise<boolean> {
  const {caseId, topicId, because, reference, siteId, latitude, longitude} = found;
  const topic = catalogue.topics.find(({id}) => id === topicId);
  if (!topic || topic.isClosed || topic.confidential) return false;
  const {id: jurisdictionId, coordinatorRingId, languages} = catalogue.jurisdiction;
  const actor = {by: 'system'} as const;
  const data = {toTopicId: topicId, ruleId: suggestedRuleId, because};
  await appendEvent(client, {jurisdictionId, caseId, actor, content: {type: 'topic_changed', data}});
  const point = latitude !== null && longitude !== null ? {latitude, longitude} : undefined;
  const {ringId} = routeCase({catalogue, siteId, topicId, point});
  const isMoved = ringId !== coordinatorRingId;
  if (isMoved) {
    const move = {fromRingId: coordinatorRingId, toRingId: ringId, reason: localized(topic.name, languages[0]!)};
    await appendEvent(client, {jurisdictionId, caseId, actor, content: {type: 'transferred', data: move}});
    const payload = {caseId, ringId, news: 'received'};
    await enqueue(client, {jurisdictionId, kind: 'ring_mail', dedupeKey: `ring_mail:${caseId}:recognised`, payload});
  }
  const notice = {jurisdictionId, caseId, reference};
  await announceToDesk(client, {...notice, type: isMoved ? 'transferred' : 'changed', ringId: coordinatorRingId});
  if (isMoved) await announceToDesk(client, {...notice, type: 'transferred', ringId});
  return isMoved;
}

/** A case as it came, without a topic, that nobody has touched; locked until the transaction ends. */
async function lockUnread(client: pg.PoolClient, jurisdictionId: string, caseId: string): Promise<Unread | undefined> {
  const {rows} = await client.query<Unread>(
    `select text, reference, latitude, longitude, received_at as "receivedAt", site_id as "siteId",
       service_object_id as "serviceObjectId", area_id as "areaId"
     from feedback_case
     where jurisdiction_id = $1 and id = $2 and topic_id is null and rule_id = $3 and status = 'received'
       and first_reaction_at is null and taken_by is null
     for update`,
    [jurisdictionId, caseId, coordinatorRuleId],
  );
  return rows[0];
}
