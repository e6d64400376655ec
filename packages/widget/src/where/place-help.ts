import type {Journey} from '../journey/journey.ts';
import type {PlaceHelp} from '../place/place-help.ts';

const helps = new WeakMap<Journey, PlaceHelp | undefined>();

/** What helps to tell a place, once it is loaded. The step works without it. */
export function placeHelp(journey: Journey): PlaceHelp | undefined {
  if (!helps.has(journey)) {
    helps.set(journey, undefined);
    import('../place/place-help.ts')
      .then(({openPlaceHelp}) => openPlaceHelp(journey))
      .then(
        (help) => {
          helps.set(journey, help);
          journey.changed();
        },
        () => {},
      );
  }
  return helps.get(journey);
}
