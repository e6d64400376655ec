import type {JurisdictionCatalogue, Rule} from '../catalogue/index.ts';
import {locate, type Point} from './locate.ts';

export interface CaseToRoute {
  catalogue: JurisdictionCatalogue;
  siteId: string;
  /** Missing: "I don't know". */
  topicId?: string | undefined;
  point?: Point | undefined;
}

export interface Route {
  ringId: string;
  /** The rule that it was, or `coordinatorRuleId`. */
  ruleId: string;
  /** The rule in words, for the desk: `topic pothole, area south → streets-south`. */
  because: string;
}

/** Stands in for a rule where none matched, or no topic was chosen. */
export const coordinatorRuleId = 'to-coordinators';

/** Stands in for a rule where a topic that nobody chose was recognised from the message. */
export const suggestedRuleId = 'suggested';

/**
 * The ring that a new case goes to: that of the first rule of which every condition holds. A case without a topic goes
 * to the coordinators, as does one that no rule knows.
 *
 * A condition on an area holds only for a point in that area; rules see the smallest part of a place that there is,
 * never its address.
 */
export function routeCase({catalogue, siteId, topicId, point}: CaseToRoute): Route {
  const {coordinatorRingId} = catalogue.jurisdiction;
  const toCoordinators = (reason: string): Route => ({
    ringId: coordinatorRingId,
    ruleId: coordinatorRuleId,
    because: `${reason} → ${coordinatorRingId}`,
  });
  const topic = catalogue.topics.find(({id}) => id === topicId);
  if (!topic) return toCoordinators('no topic');
  const areaId = point && locate(catalogue, point).areaId;
  const rule = catalogue.rules.find(
    (candidate) =>
      (candidate.topicId === undefined || candidate.topicId === topic.id) &&
      (candidate.topicGroupId === undefined || candidate.topicGroupId === topic.groupId) &&
      (candidate.areaId === undefined || candidate.areaId === areaId) &&
      (candidate.siteId === undefined || candidate.siteId === siteId),
  );
  if (!rule) return toCoordinators(`no rule for topic ${topic.id}`);
  return {ringId: rule.ringId, ruleId: rule.id, because: describeRule(rule)};
}

/** A rule in words: `topic pothole, area south → streets-south`. */
export function describeRule({topicId, topicGroupId, areaId, siteId, ringId}: Rule): string {
  const conditions = Object.entries({topic: topicId, group: topicGroupId, area: areaId, site: siteId})
    .filter(([, id]) => id !== undefined)
    .map(([what, id]) => `${what} ${id}`);
  return `${conditions.join(', ') || 'everything'} → ${ringId}`;
}
