import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {loadTrackWords} from '../track/strings/load.ts';
import './define.ts';
import {loadNearbyWords} from './strings/load.ts';

/** Loads its words; the card shows itself where a place and a topic are known that others may have reported, too. */
export async function openNearbyCard(journey: Journey): Promise<() => unknown> {
  const {language, locale} = journey.words;
  const [words, {statuses}] = await Promise.all([loadNearbyWords(language), loadTrackWords(language)]);
  return () => {
    const {topic, city} = journey;
    const {place, outside} = journey.answers;
    if (!topic?.nearbyRadiusMetres || !place || outside) return nothing;
    return html`<city-feedback-nearby
      .city=${city}
      .topicId=${topic.id}
      .place=${place}
      .words=${words}
      .statuses=${statuses}
      .locale=${locale}
      .messageKey=${journey.idempotencyKey}
      @nearby-said=${({detail}: CustomEvent<string>) => journey.say(detail)}
    ></city-feedback-nearby>`;
  };
}
