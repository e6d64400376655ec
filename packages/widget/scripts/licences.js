import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** For Rollup: writes `LICENSES.txt` with the licence of every package of which something is in the bundle. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const folders = new Set();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
          if (renderedLength > 0 && id.includes('/node_modules/')) folders.add(packageOf(id));
        }
      }
      const source = `${[...folders]
        .map(noticeOf)
        .sort()
        .join(`\n${'-'.repeat(80)}\n\n`)}`;
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: `${source}`});
    },
  };
}

/** Folder of the package that a module belongs to: some have further `package.json` files, without a name, inside. */
function packageOf(id) {
  let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''));
  while (!existsSync(join(folder, 'package.json')) || !readPackage(folder).name) folder = dirname(folder);
  return folder;
}

function noticeOf(folder) {
  const {name, version, license} = readPackage(folder);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  if (!file) throw new Error(`expected a file with the licence (${license}) of ${name}`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
