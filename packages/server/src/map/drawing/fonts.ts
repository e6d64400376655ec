import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {GlobalFonts} from '@napi-rs/canvas';

/** Name of the font in `context.font`. Brought along, so that the map looks the same on a server without any fonts. */
export const fontFamily = 'Noto Sans Map';

const faces = ['400-normal', '500-normal', '600-normal', '500-italic'];
let isRegistered = false;

/** Makes the font known to the canvas; once a thread. */
export function registerFonts(): void {
  if (isRegistered) return;
  const require = createRequire(import.meta.url);
  const files = join(dirname(require.resolve('@fontsource/noto-sans/package.json')), 'files');
  for (const face of faces) {
    for (const script of ['latin', 'latin-ext', 'cyrillic', 'greek']) {
      GlobalFonts.registerFromPath(join(files, `noto-sans-${script}-${face}.woff2`), fontFamily);
    }
  }
  isRegistered = true;
}
