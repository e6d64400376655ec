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
  versions: {pinned: string; newest: string};
  versionHints: {pinned: string; newest: string};
  preview: string;
  previewHint: string;
  scheme: string;
  schemes: {auto: string; light: string; dark: string};
  markup: string;
  markupHint: string;
  styles: string;
  stylesHint: string;
  policy: string;
  policyHint: string;
  originHint: string;
  copy: string;
  copied: string;
  licences: string;
}
