/** Everything that the page at `/embed` says. */
export interface EmbedWords {
  title: string;
  intro: string;
  withoutScript: string;
  site: string;
  language: string;
  pageLanguage: string;
  label: string;
  labelHint: string;
  variant: string;
  variants: {button: string; inline: string; tab: string};
  view: string;
  views: {give: string; track: string};
  theme: string;
  themes: {none: string; neutral: string; helsinki: string; museum: string};
  ownColours: string;
  light: string;
  dark: string;
  accent: string;
  onAccent: string;
  uses: {words: string; links: string; focus: string};
  /** With `{ratio}` and `{least}`. */
  suffices: string;
  tooWeak: string;
  /** With `{colour}`. */
  better: string;
  whyContrast: string;
  version: string;
  versions: {newest: string; pinned: string};
  versionHints: {newest: string; pinned: string};
  preview: string;
  previewHint: string;
  /** Stands in the preview while the button is a tab. */
  tabPreview: string;
  scheme: string;
  schemes: {auto: string; light: string; dark: string};
  /** Only for the version with digests. */
  head: string;
  headHint: string;
  markup: string;
  markupHints: {newest: string; pinned: string};
  styles: string;
  stylesHint: string;
  policy: string;
  policyHint: string;
  policyHintPinned: string;
  originHint: string;
  copy: string;
  copied: string;
  /** When the browser lets no script copy. */
  selected: string;
  licences: string;
}
