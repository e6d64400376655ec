/** Accent and the words on it, as `#rrggbb`. */
export interface AccentColours {
  accent: string;
  onAccent: string;
}

/** What a webmaster has chosen. */
export interface Choice {
  site: string;
  /** Words of the link, which are those of the button, too. */
  label: string;
  variant: 'button' | 'inline' | 'tab';
  view: 'give' | 'track';
  /** Empty: that of the page. */
  language: string;
  /** Empty: none. */
  theme: string;
  /** Own colours, light and dark. */
  colours: {light: AccentColours; dark: AccentColours} | undefined;
  /** Whether the page keeps to the version of today, with digests. */
  pinned: boolean;
}

/** What the server says of itself. */
export interface Embed {
  /** Base URL, without a slash at the end. */
  endpoint: string;
  /** What pins the version of today; missing when the widget is not built. */
  pin?: {
    /** File name of the entry. */
    entry: string;
    integrity: string;
    /** Content of the import map with the digests of all chunks. */
    importMap: string;
    /** Source expression for the import map, which stands in the page: `'sha256-…'`. */
    importMapHash: string;
  };
}
