import type {Journey} from '../journey/journey.ts';
import type {PlaceHelp} from '../place/place-help.ts';
import {backOffMilliseconds} from '../queue/back-off.ts';

/** So long the rest of the step waits for the map and its help; then it comes first, and they come below it. */
export const PATIENCE_MILLISECONDS = 2000;

/** What helps to tell a place, and how it came. */
export interface Arrival {
  /** There when the map is there, too, or can't be had. Empty while it can't be had itself: the step works without it. */
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
    const show = (help: Partial<PlaceHelp>) => {
      coming.help = help;
      journey.changed();
    };
    const open = (attempt: number): Promise<Partial<PlaceHelp>> =>
      import('../place/place-help.ts')
        .then(({openPlaceHelp}) => openPlaceHelp(journey))
        .catch((error: unknown) => {
          setTimeout(() => void open(attempt + 1).then(show), backOffMilliseconds(attempt, error));
          return {};
        });
    const map = import('../map/define.ts').catch(Boolean);
    void Promise.all([open(1), map]).then(([help]) => show(help));
    setTimeout(() => {
      coming.isLate = !coming.help;
      journey.changed();
    }, PATIENCE_MILLISECONDS);
  }
  return arrival;
}
