import {createHash} from 'node:crypto';
import {join} from 'node:path';
import type pg from 'pg';
import {readBaseMap, readBaseMapFingerprint, type JurisdictionCatalogue} from '../catalogue/index.ts';
import type {Log} from '../database/index.ts';
import {ProblemError} from '../problems/index.ts';
import {createDrawingThread} from './drawing/drawing-thread.ts';
import {fetchTile} from './fetch-tile.ts';
import {asPicture, type Picture} from './picture.ts';
import {isOnMap, type Tile} from './tile.ts';
import {createTileCache} from './tile-cache.ts';

export interface TileSource {
  /**
   * @throws {ProblemError} `not_found` for a tile that the jurisdiction's map doesn't have, `unavailable` when the
   *   map server doesn't answer
   */
  tile(catalogue: JurisdictionCatalogue, tile: Tile): Promise<Picture>;
  stop(): Promise<void>;
}

export interface TileSourceOptions {
  pool: pg.Pool;
  /** Tiles are kept in its folder `tiles`. */
  dataDir: string;
  log: Log;
  /** What the kept tiles may take; 256 MiB by default. */
  mostBytes?: number;
}

/** Goes up when tiles are drawn differently, so that the kept ones are not used any more. */
const drawingVersion = 1;
/** A tile from a map server is asked for again after a week; until the new one is there, the old one will do. */
const freshMs = 7 * 24 * 3_600_000;

/** Map tiles: drawn from the jurisdiction's own GeoJSON or fetched from its map server, each once, then kept in files. */
export function createTileSource({pool, dataDir, log, mostBytes = 256 * 1024 * 1024}: TileSourceOptions): TileSource {
  const cache = createTileCache({directory: join(dataDir, 'tiles'), mostBytes, log});
  const drawing = createDrawingThread();
  const underWay = new Map<string, Promise<Picture>>();
  const fingerprints = new WeakMap<JurisdictionCatalogue, Promise<string | undefined>>();

  function fingerprintOf(catalogue: JurisdictionCatalogue): Promise<string | undefined> {
    let known = fingerprints.get(catalogue);
    if (!known) {
      known = readBaseMapFingerprint(pool, catalogue.jurisdiction.id);
      known.catch(() => fingerprints.delete(catalogue));
      fingerprints.set(catalogue, known);
    }
    return known;
  }

  async function drawn(catalogue: JurisdictionCatalogue, tile: Tile): Promise<Picture> {
    const {id, languages} = catalogue.jurisdiction;
    const fingerprint = await fingerprintOf(catalogue);
    if (!fingerprint) throw new ProblemError('not_found');
    const key = `${fingerprint}-${languages.slice(0, 2).join('-')}-${drawingVersion}`;
    return once(`${id}/${key}/${nameOf(tile)}`, async (path) => {
      const kept = await cache.get(path);
      if (kept) return kept.picture;
      const layers = async () => [...(await readBaseMap(pool, id)).values()];
      const png = await drawing.draw({jurisdictionId: id, key, languages, layers}, tile);
      await cache.put(path, png);
      return asPicture(png);
    });
  }

  async function fetched(catalogue: JurisdictionCatalogue, template: string, tile: Tile): Promise<Picture> {
    const server = createHash('sha256').update(template).digest('hex').slice(0, 32);
    return once(`${catalogue.jurisdiction.id}/${server}/${nameOf(tile)}`, async (path) => {
      const kept = await cache.get(path);
      if (kept && kept.ageMs < freshMs) return kept.picture;
      try {
        const picture = await fetchTile(template, tile);
        await cache.put(path, picture.bytes);
        return picture;
      } catch (error) {
        if (!kept) throw error;
        log.warn(
          {error, jurisdictionId: catalogue.jurisdiction.id},
          'the map server does not answer: an old tile is used',
        );
        return kept.picture;
      }
    });
  }

  /** Whoever asks for what is being made waits for it. */
  function once(path: string, make: (path: string) => Promise<Picture>): Promise<Picture> {
    let making = underWay.get(path);
    if (!making) {
      making = make(path).finally(() => underWay.delete(path));
      underWay.set(path, making);
    }
    return making;
  }

  return {
    async tile(catalogue, tile) {
      const {map} = catalogue.jurisdiction;
      if (!map || !isOnMap(tile, map)) throw new ProblemError('not_found');
      return 'url' in map.tiles ? fetched(catalogue, map.tiles.url, tile) : drawn(catalogue, tile);
    },
    stop: () => drawing.stop(),
  };
}

function nameOf({z, x, y, scale}: Tile): string {
  return `${z}/${x}/${y}${scale === 2 ? '@2x' : ''}`;
}
