import {randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Log} from '../database/index.ts';
import {recognisePicture, type Picture} from './picture.ts';

export interface CachedTile {
  picture: Picture;
  ageMs: number;
}

export interface TileCache {
  /** Undefined also for a file that is no picture, as a failing disk or a power cut may leave it. */
  get(key: string): Promise<CachedTile | undefined>;
  put(key: string, bytes: Buffer): Promise<void>;
}

export interface TileCacheOptions {
  directory: string;
  /** When the files take more than this, the oldest go until a fifth is free. */
  mostBytes: number;
  log: Log;
}

/**
 * Keeps tiles in files. It only ever saves work: what can't be read or written is drawn or fetched again.
 *
 * Keys are relative paths, made by us of ids and numbers.
 */
export function createTileCache({directory, mostBytes, log}: TileCacheOptions): TileCache {
  let bytesKept: number | undefined;
  let clearing: Promise<void> | undefined;

  async function clearOldest(): Promise<void> {
    const files = await listFiles(directory);
    files.sort((a, b) => a.writtenAt - b.writtenAt);
    let total = files.reduce((sum, {bytes}) => sum + bytes, 0);
    for (const file of total > mostBytes ? files : []) {
      if (total <= mostBytes * 0.8) break;
      await rm(file.path, {force: true});
      total -= file.bytes;
    }
    bytesKept = total;
  }

  return {
    async get(key) {
      try {
        const path = join(directory, key);
        const [bytes, {mtimeMs}] = await Promise.all([readFile(path), stat(path)]);
        const picture = recognisePicture(bytes);
        return picture && {picture, ageMs: Date.now() - mtimeMs};
      } catch {
        return undefined;
      }
    },

    async put(key, bytes) {
      const path = join(directory, key);
      const unfinished = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), {recursive: true});
        // On the disk before it has its name: else a power cut may leave the name with half of it.
        await writeFile(unfinished, bytes, {flush: true});
        await rename(unfinished, path);
        bytesKept = (bytesKept ?? Infinity) + bytes.length;
        if (bytesKept > mostBytes) clearing ??= clearOldest().finally(() => (clearing = undefined));
        await clearing;
      } catch (error) {
        log.warn({error}, 'a map tile could not be kept');
        await rm(unfinished, {force: true}).catch(() => {});
      }
    },
  };
}

interface KeptFile {
  path: string;
  bytes: number;
  writtenAt: number;
}

async function listFiles(directory: string): Promise<KeptFile[]> {
  const files: KeptFile[] = [];
  for (const entry of await readdir(directory, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const found = await stat(path).catch(() => undefined);
    if (found) files.push({path, bytes: found.size, writtenAt: found.mtimeMs});
  }
  return files;
}
