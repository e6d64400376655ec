import type {Finding} from './finding.ts';
import type {Compiled} from './compile.ts';

/** Ids that are used twice, and ids that lead nowhere. */
export function checkReferences({catalogue, locations}: Compiled): Finding[] {
  const {jurisdiction, sites, topicGroups, topics, areas, rings, rules, serviceObjects} = catalogue;
  const findings: Finding[] = [];

  const lists = {
    site: sites,
    'topic group': topicGroups,
    topic: topics,
    area: areas,
    ring: rings,
    rule: rules,
    'service object': serviceObjects,
  };
  for (const [what, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const item of list) {
      if (seen.has(item.id))
        findings.push(
          locations.error(item, ['id'], `Expected an id of its own, but another ${what} is called ${item.id} too.`),
        );
      seen.add(item.id);
    }
  }

  function expect(object: object, field: string, what: keyof typeof lists, id: string | undefined): void {
    if (id === undefined || lists[what].some((item) => item.id === id)) return;
    const ids = lists[what].map((item) => item.id);
    const choice = ids.length > 12 ? '' : `; there is ${ids.join(', ') || 'none'}`;
    findings.push(locations.error(object, [field], `There is no ${what} ${id}${choice}.`));
  }

  expect(jurisdiction, 'coordinatorRing', 'ring', jurisdiction.coordinatorRingId);
  for (const rule of rules) {
    expect(rule, 'ring', 'ring', rule.ringId);
    expect(rule, 'topic', 'topic', rule.topicId);
    expect(rule, 'group', 'topic group', rule.topicGroupId);
    expect(rule, 'area', 'area', rule.areaId);
    expect(rule, 'site', 'site', rule.siteId);
  }
  for (const site of sites) {
    for (const id of site.topicGroupIds ?? []) expect(site, 'topicGroups', 'topic group', id);
    expect(site, 'defaultTopic', 'topic', site.defaultTopicId);
    expect(site, 'defaultServiceObject', 'service object', site.defaultServiceObjectId);
    const topic = topics.find(({id}) => id === site.defaultTopicId);
    if (topic?.isClosed) findings.push(locations.error(site, ['defaultTopic'], `The topic ${topic.id} is closed.`));
    if (topic && site.topicGroupIds && !site.topicGroupIds.includes(topic.groupId)) {
      findings.push(
        locations.error(
          site,
          ['defaultTopic'],
          `The topic ${topic.id} is in the group ${topic.groupId}, which this site does not offer.`,
        ),
      );
    }
  }
  return findings;
}
