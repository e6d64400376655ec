import type {Embed} from './choice.ts';
import type {Verdict} from './judge-colours.ts';

/** What the server puts into the page for the script: `data-settings` of the form. */
export interface PageSettings extends Embed {
  language: string;
  sites: {id: string; languages: string[]}[];
  words: {
    /** Name of the page's own language in the list of languages. */
    pageLanguage: string;
    copied: string;
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

/** A language's name in itself: `suomi`. */
export const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames(language, {type: 'language'}).of(language) ?? language;
