import type {CityFeedback} from '@city-feedback/sdk';
import {rank, ready, type Context, type ReadyModel} from '@city-feedback/topics/suggestion';
import type {GroupedTopic, Journey} from '../journey/journey.ts';
import {unitOf} from '../journey/steps.ts';
import {contains} from '../map/boundary.ts';

/** Topics that a message may be about, likeliest first. */
export type SuggestTopics = (journey: Journey) => readonly GroupedTopic[];

const MOST = 3;

/** A city's model, fetched once for all forms of a page. */
const models = new WeakMap<CityFeedback, Promise<ReadyModel | undefined>>();

/**
 * Suggests by the city's model, in the browser: nothing of the text leaves the page.
 *
 * Where it can't be had, or the city has just begun and it is still being made, by the words of the catalogue.
 */
export async function loadSuggestions(city: CityFeedback): Promise<SuggestTopics> {
  const model = models.get(city) ?? city.topicModel().then((bytes) => bytes && ready(bytes));
  models.set(city, model);
  const loaded = await model.catch(() => void models.delete(city));
  if (!loaded) {
    const {searchTopics} = await import('@city-feedback/topics/search');
    return ({topics, answers}) => searchTopics(topics, answers.text, {limit: MOST});
  }
  return (journey) => {
    const {topics, answers} = journey;
    // The model knows the topics of all sites, this form those of one.
    const topicOf = (topicId: string) => topics.find(({id}) => id === topicId);
    return rank(loaded, answers.text, contextOf(journey), (topicId) => !!topicOf(topicId))
      .slice(0, MOST)
      .map(({topicId}) => topicOf(topicId)!);
  };
}

/** What is known beside the words: the page's place, else its unit, else the one that was chosen, and its district. */
export function contextOf({answers, page, catalogue, city}: Journey): Context {
  const unit = unitOf(catalogue, page);
  const place = page.place ?? unit ?? answers.place;
  const district = place && catalogue.map?.districts.find(({geometry}) => contains(geometry, place));
  return {
    ...place,
    tags: [`site:${city.site}`, `unit:${unit?.id}`, `district:${district?.id}`],
    at: new Date(),
    now: catalogue.reportsNow,
  };
}
