import type {JurisdictionCatalogue} from '../../catalogue/index.ts';
import type {CaseEvent} from '../../history/index.ts';
import {serverLanguage, type InEveryLanguage} from '../../problems/index.ts';
import {coordinatorRuleId, suggestedRuleId} from '../../routing/index.ts';
import {namesOf} from '../names.ts';

interface RouteWords {
  topic: string;
  group: string;
  area: string;
  site: string;
  everything: string;
  noRule: string;
  suggested: string;
}

const words: InEveryLanguage<RouteWords> = {
  fi: {
    topic: 'aihe',
    group: 'aiheryhmä',
    area: 'alue',
    site: 'sivusto',
    everything: 'kaikki muu',
    noRule: 'ei aihetta tai sääntöä',
    suggested: 'aihe tunnistettu viestistä',
  },
  sv: {
    topic: 'ämne',
    group: 'ämnesgrupp',
    area: 'område',
    site: 'webbplats',
    everything: 'allt annat',
    noRule: 'inget ämne eller ingen regel',
    suggested: 'ämnet igenkänt i meddelandet',
  },
  en: {
    topic: 'topic',
    group: 'topic group',
    area: 'area',
    site: 'site',
    everything: 'everything else',
    noRule: 'no topic or no rule',
    suggested: 'topic recognised from the message',
  },
};

/**
 * The rule that led a new case to its first ring, in words: `topic Pothole, area South → Street maintenance, south`.
 * A rule that the configuration no longer has is named by its id.
 */
export function routeInWords(
  ruleId: string,
  events: readonly CaseEvent[],
  catalogue: JurisdictionCatalogue,
  language: string,
): string {
  const say = words[serverLanguage(language)];
  const names = namesOf(catalogue, language);
  const [first] = events;
  const firstRing = first?.type === 'received' ? names.ring(first.data.ringId) : '';
  const rule = catalogue.rules.find(({id}) => id === ruleId);
  const conditions = [
    rule?.topicId && `${say.topic} ${names.topic(rule.topicId)}`,
    rule?.topicGroupId && `${say.group} ${names.topicGroup(rule.topicGroupId)}`,
    rule?.areaId && `${say.area} ${names.area(rule.areaId)}`,
    rule?.siteId && `${say.site} ${names.site(rule.siteId)}`,
  ].filter(Boolean);
  if (ruleId === suggestedRuleId) {
    const moved = events.find(({type, actor}) => type === 'transferred' && actor.by === 'system');
    const ring = moved?.type === 'transferred' ? names.ring(moved.data.toRingId) : firstRing;
    return `${say.suggested} → ${ring}`;
  }
  const why = rule ? conditions.join(', ') || say.everything : ruleId === coordinatorRuleId ? say.noRule : ruleId;
  const isFirst = first?.type === 'received' && first.data.ruleId === ruleId;
  return `${why} → ${rule && !isFirst ? names.ring(rule.ringId) : firstRing}`;
}
