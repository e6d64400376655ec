import type {SiteNotice} from '@city-feedback/contract';
import type {Localized, LiveNotice, Topic} from './model.ts';

/** Where a city has not configured its own. */
const builtIn: Localized = {
  fi: 'Saamme juuri nyt paljon ilmoituksia tästä: {topic}. Asia on tiedossamme. Sinun ei tarvitse ilmoittaa samasta, ellei jollakulla ole vaaraa.',
  sv: 'Just nu får vi många anmälningar om detta: {topic}. Vi känner till saken. Du behöver inte anmäla samma sak, om inte någon är i fara.',
  en: 'Many people are reporting this right now: {topic}. We know about it. You need not report the same, unless somebody is in danger.',
};

/** What a notice says in languages that the desk wrote nothing in; `{topic}` is replaced by names of topics. */
export function ordinaryNotice(configured: Localized | undefined): Localized {
  return configured ?? builtIn;
}

/**
 * What a form says before it takes in what many report already: one banner for all topics with the same words.
 *
 * @param topics      that the site offers
 * @param configured  the city's own words
 */
export function noticesView(
  notices: readonly LiveNotice[],
  topics: readonly Topic[],
  configured: Localized | undefined,
  say: (words: Localized) => string,
): SiteNotice[] {
  const shown = notices.flatMap(({topicId, text}) => {
    const topic = topics.find(({id}) => id === topicId);
    return topic ? [{topic, words: say({...ordinaryNotice(configured), ...text})}] : [];
  });
  return [...Map.groupBy(shown, ({words}) => words)].map(([words, some]) => ({
    topicIds: some.map(({topic}) => topic.id),
    text: words.replaceAll('{topic}', some.map(({topic}) => say(topic.name)).join(', ')),
  }));
}
