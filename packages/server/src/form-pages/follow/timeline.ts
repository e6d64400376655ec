import type {FollowedCase, TimelineEntry, TrackedCase} from '@city-feedback/contract';
import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import {nothing} from '../markup/index.ts';
import {formatDay, formatInstant, type FormWords} from '../words/index.ts';

export interface StandingContext {
  words: FormWords;
  /** IANA name. */
  timeZone: string;
  /** Of the topic's name, when it is not the page's. */
  cityLanguage: string | undefined;
}

/** Where a case stands, the resident's own text when it may be shown, and everything that happened, newest last. */
export function standing(found: TrackedCase | FollowedCase, {words, timeZone, cityLanguage}: StandingContext): Html {
  const {track, receipt} = words;
  const {status, statusSentence, reference, topicName} = found;
  return html`<h2>${track.statuses[status]}</h2>
    <p>${statusSentence}</p>
    <p class="cf-hint">
      ${topicName ? html`<bdi ${textLanguage(cityLanguage)}>${topicName}</bdi> · ` : nothing}${receipt.reference}:
      <bdi dir="ltr" translate="no">${reference}</bdi>
    </p>
    ${'text' in found ? ownText(found, words) : nothing}
    <h2>${track.history}</h2>
    <ol class="cf-timeline">
      ${found.timeline.map((entry) => entryLine(entry, words, timeZone))}
    </ol>`;
}

function ownText({text, language, placeLabel}: FollowedCase, {track}: FormWords): Html {
  return html`<h2>${track.own}</h2>
    <p class="cf-quote" lang="${language}" dir="auto">${text}</p>
    ${placeLabel ? html`<p class="cf-hint"><bdi>${placeLabel}</bdi></p>` : nothing}`;
}

function entryLine(
  {at, sentence, text, language, outcome, outcomeOn}: TimelineEntry,
  words: FormWords,
  timeZone: string,
) {
  const {track} = words;
  return html`<li>
    <time datetime="${at}">${formatInstant(words, at, timeZone)}</time>
    <p>${sentence}</p>
    ${
      outcome
        ? html`<p>
            <strong>${track.outcomes[outcome]}</strong>
            ${outcomeOn ? track.outcomeOn(formatDay(words, outcomeOn)) : nothing}
          </p>`
        : nothing
    }
    ${text ? html`<p class="cf-quote" ${language ? html`lang="${language}"` : nothing} dir="auto">${text}</p>` : nothing}
  </li>`;
}
