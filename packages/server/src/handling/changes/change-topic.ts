import type {TopicChangeRequest} from '@city-feedback/contract';
import type pg from 'pg';
import {localized, type JurisdictionCatalogue} from '../../catalogue/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {routeCase} from '../../routing/index.ts';
import {changeCase, requireUnderWay, type ChangeOf, type Decision} from './change-case.ts';

/**
 * Says what a case is really about; suggestions learn from it. With `moves` it also goes to the ring that the rules have
 * for that topic there.
 *
 * @throws {ProblemError} as `changeCase`; `unknown_topic`, `case_closed`
 */
export function changeTopic(
  pool: pg.Pool,
  catalogue: JurisdictionCatalogue,
  change: ChangeOf,
  {topicId, moves}: TopicChangeRequest,
): Promise<string[]> {
  const topic = catalogue.topics.find(({id, isClosed}) => id === topicId && !isClosed);
  if (!topic) throw ProblemError.ofField('unknown_topic', '/topicId', {topic: topicId});
  return changeCase(pool, change, (current): Decision | undefined => {
    requireUnderWay(current);
    const {siteId, point, state} = current;
    const {ringId, ruleId} = routeCase({catalogue, siteId, topicId, point});
    const isMoved = moves && ringId !== state.ringId;
    if (state.topicId === topicId && !isMoved) return undefined;
    const from = state.topicId ? {fromTopicId: state.topicId} : {};
    const content = {type: 'topic_changed', data: {...from, toTopicId: topicId, ...(moves && {ruleId})}} as const;
    if (!isMoved) return {content};
    const reason = localized(topic.name, catalogue.jurisdiction.languages[0]!);
    return {
      content,
      then: {type: 'transferred', data: {fromRingId: state.ringId, toRingId: ringId, reason}},
      jobs: (version) => [
        {
          kind: 'ring_mail',
          dedupeKey: `ring_mail:${change.caseId}:${version}`,
          payload: {caseId: change.caseId, ringId, news: 'transferred'},
        },
      ],
    };
  });
}
