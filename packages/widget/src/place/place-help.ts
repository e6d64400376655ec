import type {FoundPlace, PlaceOwner} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import {newPlace} from '../journey/answers.ts';
import type {Journey} from '../journey/journey.ts';
import {sensitiveDataIn} from '../protection/rules.ts';
import './define.ts';
import {describeInWords} from './describe-in-words.ts';
import {placeOfPhoto} from './place-of-photo.ts';
import {loadPlaceWords} from './strings/load.ts';

/** What helps to tell a place: the search by address, and the chosen place in words. */
export interface PlaceHelp {
  /** Above the map; nothing where the city has no search. */
  search(): unknown;
  /** Below the map. */
  notes(): unknown;
}

/** Loads its words, and follows the place of a journey from now on. */
export async function openPlaceHelp(journey: Journey): Promise<PlaceHelp> {
  const {site} = journey.answers;
  // A draft brings only the name of the site that its message was going to.
  if (site && site !== journey.city.site)
    await import('../elsewhere/hand-over.ts').then(({resume}) => resume(journey, site)).catch(() => {});
  const words = await loadPlaceWords(journey.words.language);
  let offer: ((owner: PlaceOwner) => unknown) | undefined;
  describeInWords(journey, words, async () => {
    // Without it whose the place is is said all the same.
    offer ??= await import('../elsewhere/hand-over-offer.ts').then(
      ({openHandOverOffer}) => openHandOverOffer(journey),
      () => undefined,
    );
  });
  const photo = placeOfPhoto(journey, words);
  journey.below = () => {
    if (journey.step !== 'details' || !journey.photos.length || journey.answers.place) return nothing;
    // From now on it is asked itself.
    journey.below = undefined;
    void import('./place-in-photos.ts').then(({placeInPhotos}) => {
      journey.below = placeInPhotos(journey, words);
      journey.changed();
    });
    return nothing;
  };
  let nearbyCard: (() => unknown) | undefined;
  let isAsked = false;

  /** Loaded when there is a place of a topic that others may have reported, too. */
  function nearby(): unknown {
    if (!isAsked && journey.answers.place && journey.topic?.nearbyRadiusMetres) {
      isAsked = true;
      import('../nearby/nearby-card.ts')
        .then(({openNearbyCard}) => openNearbyCard(journey))
        .then(
          (card) => {
            nearbyCard = card;
            journey.changed();
          },
          () => {},
        );
    }
    return nearbyCard?.();
  }

  function pick({label, latitude, longitude}: FoundPlace): void {
    // The server tells more of it in a moment.
    journey.answer({...newPlace({latitude, longitude, source: 'address'}), placeLabel: label});
    journey.say(journey.words.map.placeIn(label));
  }

  return {
    search: () =>
      journey.catalogue.map!.hasAddressSearch
        ? html`<city-feedback-address
            .city=${journey.city}
            .words=${words}
            .near=${journey.answers.place ?? journey.catalogue.map!.center}
            .mayAsk=${(query: string) => !sensitiveDataIn(query).length}
            @address-picked=${({detail}: CustomEvent<FoundPlace>) => pick(detail)}
            @address-said=${({detail}: CustomEvent<string>) => journey.say(detail)}
          ></city-feedback-address>`
        : nothing,
    notes() {
      const {place, placeLabel, placeOwner} = journey.answers;
      // The map says it by itself, where there is one.
      const isUnsaid = place && placeLabel && !customElements.get('city-feedback-map');
      return html`${photo()} ${isUnsaid ? html`<p class="hint">${journey.words.map.placeIn(placeLabel)}</p>` : nothing}
      ${
        placeOwner
          ? html`<div class="notice" part="hint">
              <p>${words.belongsTo(placeOwner.name)}</p>
              ${offer?.(placeOwner)}
            </div>`
          : nothing
      }
      ${nearby()}`;
    },
  };
}
