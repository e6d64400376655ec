import type {DeskSuggestion, DeskSuggestions} from '@city-feedback/contract';
import type pg from 'pg';
import {may} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {factorsAt} from '@city-feedback/topics/suggestion';
import {recentHours} from '@city-feedback/topics/right-now';
import type {RightNow} from '../../right-now/index.ts';
import {routeCase} from '../../routing/index.ts';
import {contextOf, type Suggesters} from '../../topic-models/index.ts';
import type {Asker} from '../asker.ts';
import {namesOf} from '../names.ts';
import {caseToSuggestFor, similarCases} from './suggestion-store.ts';

const mostShown = 2;

/** Below this confidence a suggestion is not worth a colleague's look. */
const worthFrom = 0.1;

/**
 * What a case may be about, and the ring that it would go to, with the reasons. For a case with a topic only when the model
 * is sure of another one.
 *
 * @throws {ProblemError} `unknown_case`, also when it exists and may not be read
 */
export async function suggestTopic(
  {pool, suggesters, rightNow}: {pool: pg.Pool; suggesters: Suggesters; rightNow: Pick<RightNow, 'of'>},
  {staff, catalogue, language}: Asker,
  caseId: string,
): Promise<DeskSuggestions> {
  const {jurisdictionId} = staff;
  const found = await caseToSuggestFor(pool, jurisdictionId, caseId);
  const where = found && {jurisdictionId, ringId: found.ringId};
  if (!where || !may(staff, 'read', where)) throw new ProblemError('unknown_case');
  const suggester = await suggesters.of(catalogue);
  if (!suggester || !may(staff, 'handle', where)) return {suggestions: []};

  const names = namesOf(catalogue, language);
  const {latitude, longitude, siteId, areaId, receivedAt} = found;
  const site = catalogue.sites.find(({id}) => id === siteId);
  const isRecent = Date.now() - receivedAt.getTime() < recentHours * 3_600_000;
  const now = site && isRecent ? rightNow.of(site, catalogue) : {};
  const context = {...contextOf(found), now};
  const factors = factorsAt(context);
  const point = latitude !== null && longitude !== null ? {latitude, longitude} : undefined;
  const all = suggester
    .suggest(found.text, context, mostShown)
    .filter(({confidence}) => confidence >= worthFrom)
    .filter(({topicId}) => catalogue.topics.some(({id, isClosed}) => id === topicId && !isClosed));
  const isSettled = found.topicId !== null && (all[0]?.topicId === found.topicId || !all[0]?.sure);
  if (isSettled) return {suggestions: []};
  const suggestions = all
    .filter(({topicId, sure}) => topicId !== found.topicId && (found.topicId === null || sure))
    .map(async ({topicId, confidence, sure, because}): Promise<DeskSuggestion> => {
      const {ringId} = routeCase({catalogue, siteId, topicId, point});
      const similar = await similarCases(pool, {jurisdictionId, topicId, ringId, areaId});
      return {
        topicId,
        topicName: names.topic(topicId),
        ringId,
        ringName: names.ring(ringId),
        confidence: Math.round(confidence * 100) / 100,
        isSure: sure,
        words: [...because],
        ...((factors[topicId] ?? 1) > 1 && {isReportedNow: true}),
        ...(areaId && {districtName: names.area(areaId)}),
        similarCases: similar,
      };
    });
  return {suggestions: await Promise.all(suggestions)};
}
