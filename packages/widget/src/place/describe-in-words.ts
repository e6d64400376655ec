import type {Journey} from '../journey/journey.ts';
import type {PlaceWords} from './strings/words.ts';

/**
 * Asks the server about each place that is set: its address where no words are known, and whose it is when it lies
 * outside. Says them. When the server does not answer, what the map says by itself stays.
 *
 * @param loadOffer  called before a place is shown whose owner takes messages
 */
export function describeInWords(journey: Journey, words: PlaceWords, loadOffer: () => Promise<unknown>): void {
  let asked: object | undefined;
  let asking = new AbortController();

  async function describe(): Promise<void> {
    const {place} = journey.answers;
    if (place === asked || journey.isOver) return;
    asked = place;
    asking.abort();
    if (!place) return;
    const {signal} = (asking = new AbortController());
    const told = await journey.city.describePlace(place, {signal}).catch(() => undefined);
    if (told?.belongsTo?.site) await loadOffer();
    if (!told || signal.aborted || journey.answers.place !== place) return;
    const {inside, belongsTo, districtName: district} = told;
    const known = journey.answers.placeLabel;
    const placeLabel = known || (inside && told.label) || '';
    journey.answer({placeLabel, placeOwner: belongsTo, outside: !inside, district});
    // Who is asked for the topic again need not hear of the place.
    if (journey.step === 'what') return;
    if (belongsTo) journey.say(words.belongsTo(belongsTo.name));
    else if (!inside && known) journey.say(journey.words.map.placeOutside);
    else if (placeLabel && !known) journey.say(journey.words.map.placeIn(placeLabel));
  }

  journey.subscribe(() => void describe());
  void describe();
}
