import {CityFeedback} from '@city-feedback/sdk';
import {topicsOf, type Journey} from '../journey/journey.ts';
import {loadSuggestions} from '../what/suggest-topics.ts';
import {loadElsewhereWords} from './strings/load.ts';

/** What a journey has of the site that its message goes to. */
type Receiver = Pick<Journey, 'page' | 'city' | 'catalogue' | 'topics' | 'words'>;

/** Where a journey began, and what was chosen there. */
interface Home extends Receiver, Pick<Journey['answers'], 'topic' | 'attributes'> {}

const homes = new WeakMap<Journey, Home>();

/** Where a journey began that was turned to another site since. */
export const homeOf = (journey: Journey): Home | undefined => homes.get(journey);

/**
 * Turns a journey to another site of the same server, or back to that of its page: topics, map, promise, limits and words
 * are that site's from now on. Answers stay as they are.
 *
 * @returns whether it was turned: not when the message has left the form meanwhile
 * @throws what keeps the other site's catalogue from being loaded; nothing is changed then
 */
export async function turnTo(journey: Journey, site: string): Promise<boolean> {
  const {page, city, catalogue, topics, words} = journey;
  const {topic, attributes} = journey.answers;
  const home = homes.get(journey) ?? {page, city, catalogue, topics, words, topic, attributes};
  const receiver = site === home.city.site ? home : await receiverAt(site, home);
  if (journey.state !== 'writing') return false;
  homes.set(journey, home);
  Object.assign(journey, {
    ...{page: receiver.page, city: receiver.city, catalogue: receiver.catalogue, topics: receiver.topics},
    ...{words: receiver.words, suggest: undefined},
  });
  void suggestBy(receiver.city, journey);
  return true;
}

/** Suggestions may come later; without them the topic is picked. */
async function suggestBy(city: CityFeedback, journey: Journey): Promise<void> {
  const suggest = await loadSuggestions(city).catch(() => undefined);
  if (journey.city !== city) return;
  journey.suggest = suggest;
  journey.changed();
}

async function receiverAt(site: string, home: Home): Promise<Receiver> {
  const {page, words} = home;
  const {endpoint} = page;
  const city = new CityFeedback({endpoint, site, language: words.language, maxRetries: 1});
  const [catalogue, {arrived}] = await Promise.all([city.catalogue(), loadElsewhereWords(words.language)]);
  return {
    // What the page is about is known to its own site alone.
    page: {...page, topic: '', serviceObject: ''},
    ...{city, catalogue, topics: topicsOf(catalogue)},
    words: {...words, receipt: {...words.receipt, title: arrived(catalogue.jurisdiction.name)}},
  };
}
