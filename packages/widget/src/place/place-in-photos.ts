import type {Coordinates} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import {newPlace} from '../journey/answers.ts';
import type {Journey} from '../journey/journey.ts';
import {photoPlace} from '../photos/photo-place.ts';
import type {PreparedPhoto} from '../photos/prepare-photo.ts';
import type {PlaceWords} from './strings/words.ts';

/**
 * Offers the place that a photo tells, below the photos of a message that has no place yet. It is read in the browser and
 * never set by itself.
 *
 * @returns what to show: the offer, or where the place is now and the way to change it
 */
export function placeInPhotos(journey: Journey, words: PlaceWords): () => unknown {
  const places = new Map<PreparedPhoto, Coordinates | undefined>();

  async function read(photo: PreparedPhoto): Promise<void> {
    places.set(photo, undefined);
    const place = photo.original && (await photoPlace(photo.original));
    places.set(photo, place);
    if (!place) return;
    if (journey.answers.place) journey.changed();
    else journey.say(words.photoOffer);
  }

  function use(place: Coordinates): void {
    journey.answer(newPlace({...place, source: 'photo'}));
    journey.focus('photo-place-set');
  }

  return () => {
    const {photos, answers, step} = journey;
    if (step !== 'details') return nothing;
    for (const photo of photos) if (!places.has(photo)) void read(photo);
    const [place] = photos.flatMap((photo) => places.get(photo) ?? []);
    const isUsed = place && answers.place?.source === 'photo' && answers.place.latitude === place.latitude;
    if (!place || (answers.place && !isUsed)) return nothing;
    return html`<div class="notice" part="hint" id="photo-place-set" tabindex="-1">
      <p>${isUsed ? `${words.photoUsed} ${whereItIs(journey, words)}` : words.photoOffer}</p>
      <div class="tools">
        ${
          isUsed
            ? html`<button type="button" class="button" part="action" @click=${() => journey.goTo('where')}>
                ${words.checkPlace}
              </button>`
            : html`<button type="button" class="button" part="action" id="use-photo-place" @click=${() => use(place)}>
                ${words.usePhoto}
              </button>`
        }
      </div>
    </div>`;
  };
}

/** The place in words, as far as they are known by now. */
function whereItIs({answers, words}: Journey, {belongsTo}: PlaceWords): string {
  const {outside, placeOwner, placeLabel, district} = answers;
  if (placeOwner) return belongsTo(placeOwner.name);
  if (outside) return words.map.placeOutside;
  const label = placeLabel || district;
  return label ? words.map.placeIn(label) : '';
}
