import type {Rule, Topic} from '../model.ts';
import type {Compiled} from './compile.ts';
import type {Finding} from './finding.ts';

/** Rules that no message can ever reach, and topics that no rule leads anywhere. */
export function checkRules({catalogue, locations}: Compiled): Finding[] {
  const {topics, rules, jurisdiction} = catalogue;
  const groupOf = new Map(topics.map(({id, groupId}) => [id, groupId]));
  const findings: Finding[] = [];

  rules.forEach((rule, index) => {
    const {topicId, topicGroupId} = rule;
    if (topicId && topicGroupId && groupOf.get(topicId) !== topicGroupId) {
      findings.push(
        locations.error(
          rule,
          ['group'],
          `The topic ${topicId} is not in the group ${topicGroupId}: this rule can never match.`,
        ),
      );
    }
    const cover = rules.slice(0, index).find((earlier) => covers(earlier, rule, groupOf));
    if (cover) {
      findings.push(
        locations.error(
          rule,
          [],
          `This rule can never match: ${cover.id} comes before it and takes everything that it would.`,
        ),
      );
    }
  });
  for (const topic of topics) {
    if (topic.isClosed || topic.confidential || rules.some((rule) => mayMatch(rule, topic))) continue;
    findings.push(
      locations.warning(
        topic,
        ['id'],
        `No rule leads this topic to a ring: it goes to ${jurisdiction.coordinatorRingId}.`,
      ),
    );
  }
  return findings;
}

/** Whether everything that matches `later` matches `earlier` as well. */
function covers(earlier: Rule, later: Rule, groupOf: Map<string, string>): boolean {
  const laterGroup = later.topicGroupId ?? groupOf.get(later.topicId ?? '');
  return (
    (earlier.topicId === undefined || earlier.topicId === later.topicId) &&
    (earlier.topicGroupId === undefined || earlier.topicGroupId === laterGroup) &&
    (earlier.areaId === undefined || earlier.areaId === later.areaId) &&
    (earlier.siteId === undefined || earlier.siteId === later.siteId)
  );
}

function mayMatch(rule: Rule, topic: Topic): boolean {
  return (
    (rule.topicId === undefined || rule.topicId === topic.id) &&
    (rule.topicGroupId === undefined || rule.topicGroupId === topic.groupId)
  );
}
