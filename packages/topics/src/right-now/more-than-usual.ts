import type {ReportsNow} from '../model/features.ts';

/** How many cases of a topic came somewhere, lately and before that. */
export interface TopicCount {
  /** Where, by a key of {@link ReportsNow}; `''` is everywhere and holds all others. */
  readonly key: string;
  readonly topicId: string;
  /** Cases of the last {@link recentHours}. */
  readonly recent: number;
  /** Cases of the {@link usualDays} before these. */
  readonly usual: number;
}

/** What "right now" is: chosen by cross-validation, see docs/topic-suggestion.md. */
export const recentHours = 72;

/** What is usual is what came within so many days before that: long enough to count, short enough for the season. */
export const usualDays = 84;

/** Fewer recent cases than this are nobody's business but their own: nothing is told of them. */
const fewestCases = 3;

/** How many cases a topic must be above what is usual before that is believed: half of the rise at about so many. */
const doubt = 2;

/** The factor's power: what others report is no proof of what this message is about. By cross-validation. */
const trust = 0.5;

/** No storm makes a topic likelier than this: it must cost those who write about something else next to nothing. */
export const mostFactor = 2.5;

/** Factors closer to one another than this are not worth a word. */
const leastDifference = 0.2;

/**
 * How much likelier topics are right now than usual, from counts of cases: everywhere, and at the sites, units and squares
 * where it is otherwise.
 *
 * The rise over what is usual is the mean of a Gamma distribution around what it is everywhere (everywhere itself: around
 * none), so that a few cases more say little and many say much.
 *
 * @param days  for how long there are cases, up to {@link usualDays}; in a city's first week nothing is usual yet
 */
export function moreThanUsual(counts: readonly TopicCount[], days = usualDays): ReportsNow {
  if (days < 7) return {};
  const found: {[key: string]: {[topicId: string]: number}} = {};
  const everywhere = new Map<string, {recent: number; rise: number; factor: number}>();
  for (const {key, topicId, recent, usual} of [...counts].sort((a, b) => Number(a.key > '') - Number(b.key > ''))) {
    const all = everywhere.get(topicId);
    if (recent < fewestCases || recent === all?.recent) continue;
    const expected = (usual * recentHours) / 24 / days;
    const rise = (recent + doubt) / (expected + doubt / (all?.rise ?? 1));
    const factor = Math.max(1, Math.round(10 * Math.min(mostFactor, rise ** trust)) / 10);
    if (!key) everywhere.set(topicId, {recent, rise, factor});
    if (Math.abs(factor - (all?.factor ?? 1)) > leastDifference - 0.01) (found[key] ??= {})[topicId] = factor;
  }
  return found;
}
