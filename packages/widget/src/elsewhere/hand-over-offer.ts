import type {PlaceOwner} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {handOver} from './hand-over.ts';
import {loadElsewhereWords} from './strings/load.ts';
import {homeOf} from './turn-to.ts';

/** Loads its words; the offer to let the owner of a place have the message, when they take messages. */
export async function openHandOverOffer(journey: Journey): Promise<(owner: PlaceOwner) => unknown> {
  const words = await loadElsewhereWords(journey.words.language);
  let isTurning = false;
  let hasFailed = false;

  async function choose({jurisdictionId, site}: PlaceOwner): Promise<void> {
    if (isTurning) return;
    isTurning = true;
    hasFailed = false;
    journey.changed();
    const home = homeOf(journey);
    const isHome = home?.catalogue.jurisdiction.id === jurisdictionId;
    try {
      await handOver(journey, isHome ? home.city.site : site!);
    } catch {
      hasFailed = true;
      journey.say(words.failed);
    }
    isTurning = false;
    journey.changed();
  }

  return (owner) =>
    owner.site
      ? html`${hasFailed ? html`<p class="fault">${words.failed}</p>` : nothing}
          <div class="tools">
            <button
              type="button"
              class="button"
              part="action"
              id="hand-over"
              aria-disabled=${isTurning}
              @click=${() => void choose(owner)}
            >
              ${words.choose(owner.name)}
            </button>
          </div>`
      : nothing;
}
