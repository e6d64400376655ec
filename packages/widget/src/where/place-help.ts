import type {Journey} from '../journey/journey.ts';
import type {PlaceHelp} from '../place/place-help.ts';

/** So long the rest of the step waits for the map and its help; then it comes first, and they come below it. */
export const PATIENCE_MILLISECONDS = 2000;

/** What helps to tell a place, and how it came. */
export interface Arrival {
  /** There when the map is there, too, or can't be had. Empty when it can't be had itself: the step works without it. */
  help?: Partial<PlaceHelp>;
  isLate?: boolean;
}

const arrivals = new WeakMap<Journey, Arrival>();

/** Map and help come together, so that nothing on the screen is moved by what is later. */
export function placeHelp(journey: Journey): Arrival {
  let arrival = arrivals.get(journey);
  if (!arrival) {
    const coming: Arrival = (arrival = {});
    arrivals.set(journey, coming);
    const help = import('../place/place-help.ts').then(({openPlaceHelp}) => openPlaceHelp(journey));
    void Promise.allSettled([help, import('../map/define.ts')]).then(([opened]) => {
      coming.help = (opened as {value?: PlaceHelp}).value ?? {};
      journey.changed();
    });
    setTimeout(() => {
      coming.isLate = !coming.help;
      journey.changed();
    }, PATIENCE_MILLISECONDS);
  }
  return arrival;
}
