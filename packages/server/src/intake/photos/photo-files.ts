import {randomUUID} from 'node:crypto';
import {mkdir, open, readdir, readFile, rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** Where photos are kept: `photos/` in the data folder, one folder a day, and `photos/incoming/` for unfinished ones. */
export interface PhotoFiles {
  /** A path for an unfinished file, in the same file system as the finished ones. */
  incoming(): Promise<string>;
  /** Keeps a finished file, on disk before it returns. @returns its key */
  keep(path: string): Promise<string>;
  /** @throws when it is not there */
  read(fileKey: string): Promise<Buffer>;
  remove(fileKey: string): Promise<void>;
  /** Keys of files that were kept between `ageMs` and a week ago, by their clock; what crashes leave is among them. */
  keptBefore(ageMs: number): Promise<string[]>;
  /** Removes unfinished files that nobody has written to for an hour. */
  removeAbandoned(): Promise<void>;
}

const hourMs = 3_600_000;
const sweptDays = 8;

export function photoFiles(dataDir: string, now = Date.now): PhotoFiles {
  const root = join(dataDir, 'photos');
  const unfinished = join(root, 'incoming');
  return {
    async incoming() {
      await mkdir(unfinished, {recursive: true});
      return join(unfinished, randomUUID());
    },
    async keep(path) {
      const day = dayOf(now());
      const key = `${day}/${randomUUID()}.jpg`;
      await mkdir(join(root, day), {recursive: true});
      await sync(path);
      await rename(path, join(root, key));
      await sync(join(root, day));
      await sync(root);
      return key;
    },
    read: (fileKey) => readFile(pathOf(fileKey)),
    remove: (fileKey) => rm(pathOf(fileKey), {force: true}),
    async keptBefore(ageMs) {
      const keys: string[] = [];
      for (let days = 0; days < sweptDays; days++) {
        const day = dayOf(now() - days * 24 * hourMs);
        for (const name of await namesIn(join(root, day))) {
          if (now() - (await ageOf(join(root, day, name))) >= ageMs) keys.push(`${day}/${name}`);
        }
      }
      return keys;
    },
    async removeAbandoned() {
      for (const name of await namesIn(unfinished)) {
        const path = join(unfinished, name);
        if (now() - (await ageOf(path)) >= hourMs) await rm(path, {force: true});
      }
    },
  };

  function pathOf(fileKey: string): string {
    if (!/^\d{4}-\d{2}-\d{2}\/[\w-]+\.jpg$/.test(fileKey)) throw new RangeError('expected the key of a photo');
    return join(root, fileKey);
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({mtimeMs}) => mtimeMs,
    () => Infinity,
  );
}
