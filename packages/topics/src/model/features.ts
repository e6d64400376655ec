import {fold, words} from '../text/fold.ts';

/**
 * How much likelier topics are right now than usual, because of what others report: by where, then by topic. Where is `''`
 * (everywhere), a tag of a {@link Context}, or a square, see {@link squareOf}; the closest counts, and what is missing is 1.
 */
export interface ReportsNow {
  readonly [where: string]: {readonly [topicId: string]: number};
}

/** What is known beside the text when a topic is suggested; all of it optional. */
export interface Context {
  /** WGS 84 degrees. */
  readonly latitude?: number | undefined;
  /** WGS 84 degrees. */
  readonly longitude?: number | undefined;
  /** The resident has said that there is no place, which is more than not having asked yet. */
  readonly withoutPlace?: boolean | undefined;
  /** When the message is written: the season counts. */
  readonly at?: Date | undefined;
  /** Anything that has a name: `site:museum`, `unit:central-library`, `district:south`, `nearby:street-light`. */
  readonly tags?: readonly string[] | undefined;
  /** What others report, as the catalogue tells. It changes the order, and never makes sure. */
  readonly now?: ReportsNow | undefined;
}

/** Features are counted in this many buckets (2¹⁷): few enough for a table, enough that most stand alone. */
export const bucketCount = 1 << 17;

/** Longer texts are read to here, so that a suggestion stays quick. */
const maxWords = 400;

/** FNV-1a over UTF-16 units with a final mix, reduced to a bucket. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (bucketCount - 1);
}

/**
 * The words of a message that a model may look at, as written.
 *
 * Mail and web addresses are left out whole: they say who wrote, never what about.
 */
export function readableWords(text: string): string[] {
  return words(text.slice(0, 20_000).replace(/\S+@\S+|\b(https?:|www\.)\S+/giu, ' ')).slice(0, maxWords);
}

/**
 * The buckets of one word: the folded word itself and its pieces of three to five letters, with the ends marked.
 *
 * Pieces find a word again in another inflection, inside a compound and behind a slip of the pen. Digits are all read as
 * zero, so that no telephone number, identity code or house number can enter a model.
 */
export function wordBuckets(word: string): number[] {
  const folded = fold(word).replace(/\p{N}/gu, '0').slice(0, 60);
  const marked = ` ${folded} `;
  const buckets = [bucketOf(`=${folded}`)];
  for (let size = 3; size < 6; size++) {
    for (let from = 0; from + size <= marked.length; from++) buckets.push(bucketOf(marked.slice(from, from + size)));
  }
  return buckets;
}

/** The square around a place, by name: its side in degrees of latitude, then its row and column. */
export function squareOf({latitude, longitude}: Context, side = 0.02): string {
  return `${side} ${Math.round(latitude! / side)} ${Math.round(longitude! / side / 1.5)}`;
}

/** Side lengths in degrees of latitude of the squares a place is put into: about 220 m, 750 m and 2.2 km. */
const squares = [0.002, 0.0067, 0.02];

/**
 * The buckets of a context with their values: the squares around the place, the time of year as a point on a circle, and
 * each tag.
 */
export function contextBuckets(context: Context): [bucket: number, value: number][] {
  const {latitude, longitude, withoutPlace, at, tags = []} = context;
  const found: [string, number][] = tags.map((tag) => [`#${tag}`, 0.4]);
  if (withoutPlace) found.push(['@none', 0.4]);
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
    for (const side of squares) found.push([`@${squareOf(context, side)}`, 0.4]);
  }
  if (at && Number.isFinite(at.getTime())) {
    const turn = ((at.getUTCMonth() + at.getUTCDate() / 31) * Math.PI) / 6;
    found.push(['~sin', 0.2 * Math.sin(turn)], ['~cos', 0.2 * Math.cos(turn)]);
  }
  return found.map(([name, value]) => [bucketOf(name), value]);
}
