/**
 * How long a person takes for one act, in seconds.
 *
 * The keystroke-level model predicts what a practised person needs who makes no mistake and knows what to write: its
 * figures are for comparing ways and for finding what costs, not for promises to anybody.
 *
 * @see Card, Moran & Newell (1980): The keystroke-level model for user performance time with interactive systems,
 *   Communications of the ACM 23(7), for `think`, `point`, `click`, `home` and `key`
 * @see Palin, Feit, Kim, Kristensson & Oulasvirta (2019): How do people type on mobile devices?, MobileHCI, for `thumb`
 */
export const secondsOf = {
  /** Thinking of what comes next: operator M. */
  think: 1.35,
  /** Bringing a finger or the pointer to its target: P. */
  point: 1.1,
  /** Pressing the mouse button, or the finger on the glass: B. */
  click: 0.1,
  /** Moving the hand between mouse and keyboard: H. */
  home: 0.4,
  /** A key, by somebody who types 40 words a minute ("average non-secretary typist"): K. */
  key: 0.28,
  /** A character on a phone: 36.2 words of five characters a minute. */
  thumb: 60 / (36.2 * 5),
} as const;

export type Act = keyof typeof secondsOf;

/** Words a minute, read silently. @see Brysbaert (2019): How many words do we read per minute?, JML 109 */
export const readingPace = 238;

/** Counts what a person does on the way. */
export class Tally {
  readonly counts: {[act in Act]: number} = {think: 0, point: 0, click: 0, home: 0, key: 0, thumb: 0};
  /** Characters of texts; they are among the keys or thumbs. */
  characters = 0;

  add(act: Act, times = 1): void {
    this.counts[act] += times;
  }

  /** Taps, clicks and keys that are not characters of a text. */
  get presses(): number {
    const {click, key, thumb} = this.counts;
    return click + key + thumb - this.characters;
  }

  seconds(...acts: Act[]): number {
    return acts.reduce((sum, act) => sum + this.counts[act] * secondsOf[act], 0);
  }
}
