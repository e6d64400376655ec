import {createHash} from 'node:crypto';

/**
 * For Rollup: adds a copy of the entry under a name that changes with its content, and `integrity.json` with the SHA-384
 * of every script. The entry's own name always has the newest version, which no page can pin.
 *
 * @param {string} entry  file name of the entry
 */
export function integrity(entry) {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      const {code} = bundle[entry];
      const hash = createHash('sha256').update(code).digest('base64url').replace(/-/g, '_').slice(0, 8);
      const pinned = entry.replace('.js', `-${hash}.js`);
      this.emitFile({type: 'asset', fileName: pinned, source: code});
      const chunks = Object.values(bundle).filter(({type, fileName}) => type === 'chunk' && fileName !== entry);
      const digests = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, digest(chunk.code)]));
      const source = `${JSON.stringify({entry: pinned, integrity: {[pinned]: digest(code), ...digests}}, null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'integrity.json', source});
    },
  };
}

/** @see https://www.w3.org/TR/SRI/ */
const digest = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
