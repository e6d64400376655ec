import type {Choice, Embed} from './choice.ts';
import type {Verdict} from './judge-colours.ts';

/** What the server puts into the page for the script: `data-settings` of the form. */
export interface PageSettings extends Embed {
  language: string;
  /** What the button says by itself, in every language of the form. */
  labels: {[language: string]: Record<Choice['view'], string>};
  words: {
    tabPreview: string;
    copied: string;
    selected: string;
    uses: Record<Verdict['use'], string>;
    /** With `{ratio}` and `{least}`. */
    suffices: string;
    tooWeak: string;
    /** With `{colour}`. */
    better: string;
  };
}

/** The page's elements by their id or name. */
export const byId = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;
