import {readFileSync} from 'node:fs';

const at = (path) => new URL(path, import.meta.url);

/** Where the words of the form have their types: what their names are. */
const words = [
  ...['strings/dictionary.ts', 'map/words.ts', 'photos/words.ts'],
  ...['place', 'nearby', 'protection', 'elsewhere', 'sending', 'panel', 'receipt', 'track'].map(
    (room) => `${room}/strings/words.ts`,
  ),
].map((path) => readFileSync(at(`../src/${path}`), 'utf8'));

/** Names that mean something to somebody else: to the server, to browsers, to storage. They stay. */
const elsewhere = [
  ...['../../contract/src/generated/schemas.json', '../src/journey/answers.ts', '../src/queue/report.ts'],
  '../../../node_modules/leaflet/dist/leaflet-src.js',
  ...['../../../node_modules/typescript/lib/lib.dom.d.ts', '../../../node_modules/typescript/lib/lib.es5.d.ts'],
].map((path) => new Set(readFileSync(at(path), 'utf8').match(/\w+/g)));

/** Names of several words, as nothing but a dictionary has them. */
const names = [...new Set(words.flatMap((source) => [...source.matchAll(/^ +(\w+)\??:/gm)].map(([, name]) => name)))]
  .filter((name) => /[a-z][A-Z]/.test(name) && !elsewhere.some((known) => known.has(name)))
  .sort();
const short = new Map(names.map((name, index) => [name, `$${index.toString(36)}`]));
/** As a property: after a point, or as a key. */
const property = new RegExp(`(?<=[.{,])(?:${names.join('|')})(?=:|\\b(?<=\\.\\w+))`, 'g');

const anywhere = new RegExp(`\\b(?:${names.join('|')})\\b`);

/** Gives the words of the form short names, the same in all chunks: nobody but them knows these names. */
export function shortenWords() {
  return {
    name: 'shorten-words',
    renderChunk(code, {fileName}) {
      const shortened = code.replace(property, (name) => short.get(name));
      // A method, or a text, of the same name: one of the two has to be called something else.
      const [left] = anywhere.exec(shortened) ?? [];
      if (left) this.error(`expected ${left} in ${fileName} to be the name of words alone`);
      return {code: shortened, map: null};
    },
  };
}
