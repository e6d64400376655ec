import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

const source = new URL('../src/', import.meta.url);

/**
 * Rollup plugin that puts the desk's page beside its script: `index.html`, style sheet and icon, all under `/desk/`.
 * Names carry a hash of their contents, so that everything but the page itself may be cached for ever.
 *
 * @returns {import('rollup').Plugin}
 */
export function deskPage() {
  return {
    name: 'desk-page',
    async generateBundle(_, bundle) {
      const emit = async (path, name) => {
        const contents = await readFile(new URL(path, source), 'utf8');
        const hash = createHash('sha256').update(contents).digest('base64url').slice(0, 8);
        const fileName = name.replace('.', `-${hash}.`);
        this.emitFile({type: 'asset', fileName, source: contents});
        return fileName;
      };
      const script = Object.values(bundle).find((each) => each.isEntry).fileName;
      const [page, styles, icon] = await Promise.all([
        readFile(new URL('index.html', source), 'utf8'),
        emit('look/desk.css', 'desk.css'),
        emit('look/icon.svg', 'icon.svg'),
      ]);
      this.emitFile({
        type: 'asset',
        fileName: 'index.html',
        source: page
          .replace('/desk/desk.js', `/desk/${script}`)
          .replace('/desk/desk.css', `/desk/${styles}`)
          .replace('/desk/icon.svg', `/desk/${icon}`),
      });
    },
  };
}
