import {html, nothing} from 'lit';
import {newPlace} from '../journey/answers.ts';
import type {Journey} from '../journey/journey.ts';
import {photoPlace} from '../photos/photo-place.ts';
import {preparePhoto} from '../photos/prepare-photo.ts';
import type {PlaceWords} from './strings/words.ts';

/**
 * A quiet button that takes the place from a photo of the person's own choice, and adds the photo to the message. Where
 * it was taken is read in the browser; what is sent of the photo is nothing but its pixels.
 *
 * @returns what to show below the map: the button while no place is set, and what became of the photo
 */
export function placeOfPhoto(journey: Journey, words: PlaceWords): () => unknown {
  let note = '';

  async function take(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    try {
      const [place, photo] = await Promise.all([photoPlace(file), preparePhoto(file)]);
      journey.photos = [...journey.photos, photo];
      note = place ? words.photoSet : words.photoNone;
      journey.say(note);
      // The server tells in a moment whether it is within the boundary.
      if (place) {
        journey.answer(newPlace({...place, source: 'photo'}));
      }
    } catch {
      note = words.photoFailed;
      journey.say(note);
    }
  }

  return () => {
    const isOffered = !journey.answers.place && journey.photos.length < journey.catalogue.limits.photos;
    return html`${
      isOffered
        ? html`<div>
            <button
              type="button"
              class="link"
              part="action"
              id="photo-place"
              @click=${({currentTarget}: Event) =>
                (currentTarget as HTMLElement).parentElement!.querySelector('input')!.click()}
            >
              ${words.photo}
            </button>
            <input
              type="file"
              accept="image/*,.heic,.heif"
              hidden
              @change=${({currentTarget}: Event) => void take(currentTarget as HTMLInputElement)}
            />
          </div>`
        : nothing
    }
    ${note ? html`<p class="hint">${note}</p>` : nothing}`;
  };
}
