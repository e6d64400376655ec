import {createHash} from 'node:crypto';

/** Stands for the release until all code is there; no longer than what takes its place. */
const placeholder = '_RELEASE';

/**
 * Names a chunk after what it is, e.g. `map-3fa8c21b.js`: all chunks of a build end in the same hash. One hash that is
 * repeated costs next to nothing in a compressed file, one for each chunk costs eight bytes wherever it is named; and
 * sizes don't depend on the luck of the hashes.
 *
 * @param {{name: string, facadeModuleId: string | null}} chunk
 * @returns {string} for Rollup's `chunkFileNames`
 */
export function chunkName({name, facadeModuleId}) {
  return `${words(name, facadeModuleId) ?? name}-${placeholder}.js`;
}

/** A file called define.ts or index.ts is named by its folder, a dictionary by what it speaks of. */
function words(name, facade) {
  const [subject, folder, file] = facade?.split(/[/\\]/).slice(-3) ?? [];
  if (/^(define|index)\./.test(file)) return folder;
  if (folder === 'strings') return subject === 'src' ? name : `${subject}-${name}`;
}

/**
 * For Rollup: puts the hash of everything that was built in the place of the placeholder.
 *
 * @param {string} entry  file name of the entry, which keeps it
 */
export function releaseNames(entry) {
  return {
    name: 'release-names',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const hash = createHash('sha256');
      for (const {fileName, code} of chunks.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
        hash.update(`${fileName}\n${code}\n`);
      const release = hash.digest('hex').slice(0, placeholder.length);
      const named = (text) => text.replaceAll(placeholder, release);
      for (const chunk of chunks) {
        const {fileName} = chunk;
        if (fileName === entry) {
          chunk.code = named(chunk.code);
          continue;
        }
        if (!fileName.endsWith(`-${placeholder}.js`)) this.error(`expected another name than ${fileName}: it is taken`);
        delete bundle[fileName];
        this.emitFile({type: 'prebuilt-chunk', fileName: named(fileName), code: named(chunk.code)});
      }
    },
  };
}
