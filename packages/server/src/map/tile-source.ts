import {createHash} from 'node:crypto';
import {join} from 'node:path';
import type {FastifyRequest} from 'fastify';
import type pg from 'pg';
import {readBaseMap, readBaseMapFingerprint, type JurisdictionCatalogue} from '../catalogue/index.ts';
import type {Log} from '../database/index.ts';
import {clientNetwork, tokenBucket} from '../http/index.ts';
import {ProblemError} from '../problems/index.ts';
import {createDrawingThread} from './drawing/drawing-thread.ts';
import {fetchTile} from './fetch-tile.ts';
import {asPicture, type Picture} from './picture.ts';
import {isOnMap, type Tile} from './tile.ts';
import {createTileCache} from './tile-cache.ts';
import {createTurns, type Turns} from './turns.ts';

/** Who asks: the address tells clients apart. */
export type Asker = Pick<FastifyRequest, 'ip'>;

export interface TileSource {
  /**
   * @throws {ProblemError} `not_found` for a tile that the jurisdiction's map doesn't have, `unavailable` when the
   *   map server doesn't answer, `too_many_requests` when the client has had its share of new ones
   */
  tile(catalogue: JurisdictionCatalogue, tile: Tile, asker: Asker): Promise<Picture>;
  stop(): Promise<void>;
}

export interface TileSourceOptions {
  pool: pg.Pool;
  /** Tiles are kept in its folder `tiles`. */
  dataDir: string;
  log: Log;
  /** Tiles that are not kept yet and may be made for one client in a minute, evenly; 0 means no limit. */
  newTilesPerMinute: number;
  /** What the kept tiles may take; 256 MiB by default. */
  mostBytes?: number;
}

/** Goes up when tiles are drawn differently, so that the kept ones are not used any more. */
const drawingVersion = 1;
/** A tile from a map server is asked for again after a week; until the new one is there, the old one will do. */
const freshMs = 7 * 24 * 3_600_000;

/** Keeps the thread busy: while one tile becomes a PNG the next one is drawn. */
const drawnAtOnce = 3;

/**
 * Map tiles: drawn from the jurisdiction's own GeoJSON or fetched from its map server, each once, then kept in files.
 * Clients have their tiles drawn in turn, so that nobody waits for all that another one has asked for.
 */
export function createTileSource(options: TileSourceOptions): TileSource {
  const {pool, dataDir, log, newTilesPerMinute, mostBytes = 256 * 1024 * 1024} = options;
  const cache = createTileCache({directory: join(dataDir, 'tiles'), mostBytes, log});
  const drawing = createDrawingThread();
  const drawings = createTurns<Picture>({atOnce: drawnAtOnce});
  const fetches = createTurns<Picture>({atOnce: Infinity});
  const take = tokenBucket({perMinute: newTilesPerMinute});
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

  async function drawn(catalogue: JurisdictionCatalogue, tile: Tile, asker: Asker): Promise<Picture> {
    const {id, languages} = catalogue.jurisdiction;
    const fingerprint = await fingerprintOf(catalogue);
    if (!fingerprint) throw new ProblemError('not_found');
    const key = `${fingerprint}-${languages.slice(0, 2).join('-')}-${drawingVersion}`;
    const path = `${id}/${key}/${nameOf(tile)}`;
    const kept = await cache.get(path);
    if (kept) return kept.picture;
    return make(drawings, path, asker, async () => {
      const layers = async () => [...(await readBaseMap(pool, id)).values()];
      const png = await drawing.draw({jurisdictionId: id, key, languages, layers}, tile);
      await cache.put(path, png);
      return asPicture(png);
    });
  }

  async function fetched(
    catalogue: JurisdictionCatalogue,
    template: string,
    tile: Tile,
    asker: Asker,
  ): Promise<Picture> {
    const {id} = catalogue.jurisdiction;
    const server = createHash('sha256').update(template).digest('hex').slice(0, 32);
    const path = `${id}/${server}/${nameOf(tile)}`;
    const kept = await cache.get(path);
    if (kept && kept.ageMs < freshMs) return kept.picture;
    try {
      return await make(fetches, path, asker, async () => {
        const picture = await fetchTile(template, tile);
        await cache.put(path, picture.bytes);
        return picture;
      });
    } catch (error) {
      if (!kept) throw error;
      log.warn({error, jurisdictionId: id}, 'no new tile came from the map server: an old one is used');
      return kept.picture;
    }
  }

  /** Whoever asks for what is being made waits for it; who asks first has it made, and pays. */
  function make(turns: Turns<Picture>, path: string, asker: Asker, work: () => Promise<Picture>): Promise<Picture> {
    if (!turns.has(path)) take(asker);
    return turns.do(path, clientNetwork(asker.ip), work);
  }

  return {
    async tile(catalogue, tile, asker) {
      const {map} = catalogue.jurisdiction;
      if (!map || !isOnMap(tile, map)) throw new ProblemError('not_found');
      return 'url' in map.tiles ? fetched(catalogue, map.tiles.url, tile, asker) : drawn(catalogue, tile, asker);
    },
    stop: () => drawing.stop(),
  };
}

function nameOf({z, x, y, scale}: Tile): string {
  return `${z}/${x}/${y}${scale === 2 ? '@2x' : ''}`;
}
