import {copyFile, mkdir, readdir, rename} from 'node:fs/promises';
import {join} from 'node:path';
import {hasHash, staticFolder, type StaticFolder} from '../http/index.ts';

/**
 * The widget's files, and those of earlier versions: a page that pins a version by its hash goes on working when the
 * server is upgraded, and so does one that was opened before.
 *
 * @param built  folder of the version that this server brings
 * @param kept   folder that outlives an upgrade; what has a hash in its name is copied there, and never removed
 */
export async function embedFiles(built: string, kept: string): Promise<StaticFolder> {
  await keep(built, kept);
  const [now, before] = [staticFolder(built), staticFolder(kept)];
  return {
    async send(request, reply, name) {
      return (await now.send(request, reply, name)) || (hasHash(name) && (await before.send(request, reply, name)));
    },
  };
}

async function keep(built: string, kept: string): Promise<void> {
  const files = (await readdir(built).catch(() => [])).filter(hasHash);
  if (files.length === 0) return;
  await mkdir(kept, {recursive: true});
  const known = new Set(await readdir(kept));
  for (const name of files.filter((each) => !known.has(each))) {
    // Whole or not at all, also when the process ends here, or another one does the same.
    const half = join(kept, `.${name}.${process.pid}`);
    await copyFile(join(built, name), half);
    await rename(half, join(kept, name));
  }
}
