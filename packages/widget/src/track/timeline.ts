import type {FollowedCase, TimelineEntry, TrackedCase} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import type {JourneyStart} from '../journey/journey.ts';
import type {TrackWords} from './strings/words.ts';
import {formatDay, formatInstant} from '../strings/format.ts';

/** Where a case stands, the last answer, and everything that happened, newest last. */
export function timeline({words, catalogue}: JourneyStart, track: TrackWords, found: TrackedCase | FollowedCase) {
  const {receipt} = words;
  const {status, statusSentence, reference, topicName} = found;
  const {timeZone} = catalogue.jurisdiction;
  return html`<h3 id="step-title" tabindex="-1">${track.statuses[status]}</h3>
    <p>${statusSentence}</p>
    <p class="hint">
      ${topicName ? html`<span lang=${catalogue.language}>${topicName}</span> · ` : nothing}${receipt.reference}:
      ${reference}
    </p>
    ${
      'text' in found
        ? html`<section>
            <h4>${track.own}</h4>
            <p class="quote" lang=${found.language}>${found.text}</p>
            ${found.placeLabel ? html`<p class="hint">${found.placeLabel}</p>` : nothing}
          </section>`
        : nothing
    }
    <h4>${track.history}</h4>
    <ol class="timeline" part="timeline">
      ${found.timeline.map((entry) => entryLine(entry))}
    </ol>`;

  function entryLine({at, sentence, text, language, outcome, outcomeOn}: TimelineEntry) {
    return html`<li>
      <time datetime=${at}>${formatInstant(words, at, timeZone)}</time>
      <p>${sentence}</p>
      ${
        // The sentence tells the outcome, and by when it is done; when it was done it does not.
        outcome && outcomeOn && outcome !== 'scheduled'
          ? html`<p>${track.outcomes[outcome]} ${formatDay(words, outcomeOn)}</p>`
          : nothing
      }
      ${text ? html`<p class="quote" lang=${language ?? nothing}>${text}</p>` : nothing}
    </li>`;
  }
}
