import {Worker} from 'node:worker_threads';
import type {TileToDraw} from './draw-tile.ts';
import type {Answer, Order} from './messages.ts';

/** A base map to draw from; `layers` is only asked when the thread doesn't have `key` yet. */
export interface MapToDraw {
  jurisdictionId: string;
  /** Differs when the map differs. */
  key: string;
  languages: string[];
  layers(): Promise<object[]>;
}

export interface DrawingThread {
  /** @returns a PNG */
  draw(map: MapToDraw, tile: TileToDraw): Promise<Buffer>;
  /** For good: what is asked later is refused. */
  stop(): Promise<void>;
}

interface Asker {
  resolve(png: Buffer): void;
  reject(error: Error): void;
}

/** A map in memory isn't small; a thread that nobody asks for so long is let go. */
const idleMs = 5 * 60_000;

/** Draws tiles in a thread that starts with the first one, and again when it has died or was let go. */
export function createDrawingThread(): DrawingThread {
  let worker: Worker | undefined;
  let loaded = new Map<string, Promise<string>>();
  let waiting = new Map<number, Asker>();
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;
  let isStopped = false;

  function start(): Worker {
    if (isStopped) throw new Error('the drawing thread was stopped');
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const started = new Worker(new URL(`./worker.${extension}`, import.meta.url));
    const own = new Map<number, Asker>();
    waiting = own;
    loaded = new Map();
    started.unref();
    started.on('message', (answer: Answer) => {
      const asker = own.get(answer.id);
      own.delete(answer.id);
      if (answer.error === undefined) asker?.resolve(Buffer.from(answer.png));
      else asker?.reject(new Error(answer.error));
    });
    started.on('error', (cause) => fail(new Error('the drawing thread failed', {cause})));
    started.on('exit', () => fail(new Error('the drawing thread ended')));
    return started;

    function fail(error: Error): void {
      if (worker === started) worker = undefined;
      for (const asker of own.values()) asker.reject(error);
      own.clear();
    }
  }

  const send = (order: Order): void => worker?.postMessage(order);

  async function ensureMap({jurisdictionId, key, languages, layers}: MapToDraw): Promise<void> {
    const before = loaded.get(jurisdictionId);
    if (before && (await before) === key) return;
    const loading = layers().then((data) => {
      send({type: 'map', jurisdictionId, layers: data, languages});
      return key;
    });
    loaded.set(jurisdictionId, loading);
    loading.catch(() => loaded.delete(jurisdictionId));
    await loading;
  }

  async function ensureReady(map: MapToDraw): Promise<void> {
    for (;;) {
      const current = (worker ??= start());
      await ensureMap(map);
      // It may have died meanwhile, and the map with it.
      if (worker === current) return;
    }
  }

  function letGoWhenIdle(): void {
    clearTimeout(idle);
    idle = setTimeout(() => (waiting.size === 0 ? void worker?.terminate() : letGoWhenIdle()), idleMs);
    idle.unref();
  }

  return {
    async draw(map, tile) {
      letGoWhenIdle();
      await ensureReady(map);
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, {resolve, reject});
        send({type: 'draw', id, jurisdictionId: map.jurisdictionId, tile});
      });
    },
    async stop() {
      isStopped = true;
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
}
