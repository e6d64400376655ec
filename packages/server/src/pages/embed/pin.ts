import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** What a page needs to keep to one version of the widget. */
export interface Pin {
  /** File name of the entry. */
  entry: string;
  integrity: string;
  /** Content of an import map with the digest of every chunk, by absolute address. */
  importMap: string;
  /** CSP source expression for a script element with the import map. */
  importMapHash: string;
}

/**
 * Reads the digests of the build. A page's import map makes browsers check the chunks that the entry loads later.
 *
 * @returns undefined when the widget is not built
 */
export async function readPin(embedFolder: string, endpoint: string): Promise<Pin | undefined> {
  const json = await readFile(join(embedFolder, 'integrity.json'), 'utf8').catch(() => undefined);
  if (json === undefined) return undefined;
  const {entry, integrity} = JSON.parse(json) as {entry: string; integrity: {[file: string]: string}};
  const chunks = Object.entries(integrity).filter(([file]) => file !== entry);
  const importMap = JSON.stringify({
    integrity: Object.fromEntries(chunks.map(([file, digest]) => [`${endpoint}/embed/1/${file}`, digest])),
  });
  const importMapHash = `'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;
  return {entry, integrity: integrity[entry]!, importMap, importMapHash};
}
