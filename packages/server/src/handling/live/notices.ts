import type pg from 'pg';
import type {Log} from '../../database/index.ts';
import {deskChannel, type DeskAnnouncement} from '../../outbox/index.ts';

/** Somebody who wants to hear of changes. */
export interface NoticeListener {
  notice(announcement: DeskAnnouncement): void;
  /** The line to the database broke: something may be missed from now on. */
  lost(): void;
}

/** What changes at the desk, from this process and all others. */
export interface Notices {
  /** @returns a function that ends it */
  subscribe(listener: NoticeListener): () => void;
  /** Resolves when announcements arrive: at once, but for the start and after a break. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

const retryMs = 1_000;
/** A line that nobody hangs up on properly is noticed after this. */
const probeMs = 15_000;

/**
 * Listens on the desk's channel with one connection of the pool. When it breaks, listeners are told and it is opened
 * again. Behind a pooler that shares connections between transactions `listen` doesn't work: give this pool a direct one.
 */
export function listenForNotices(pool: pg.Pool, log: Log): Notices {
  const listeners = new Set<NoticeListener>();
  let opened = Promise.withResolvers<void>();
  let hangUp: ((error?: Error) => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function open(): Promise<void> {
    const client = await pool.connect();
    let isOver = false;
    let isListening = false;
    const end = (error?: Error) => {
      if (isOver) return;
      isOver = true;
      clearInterval(probe);
      client.release(error ?? true);
      hangUp = undefined;
      if (isListening) opened = Promise.withResolvers();
      for (const listener of [...listeners]) listener.lost();
      if (isStopped) return;
      log.warn({error}, 'live updates are interrupted: the database connection broke');
      retry();
    };
    const probe = setInterval(() => probeLine(client, end), probeMs);
    hangUp = end;
    client.on('error', end);
    client.on('end', () => end(new Error('connection ended')));
    client.on('notification', ({payload}) => {
      const announcement = JSON.parse(payload ?? '{}') as DeskAnnouncement;
      for (const listener of [...listeners]) listener.notice(announcement);
    });
    await client.query(`listen ${deskChannel}`).catch(end);
    isListening = !isOver;
    if (isListening) opened.resolve();
    if (isStopped) end();
  }

  function retry(): void {
    timer = setTimeout(() => void open().catch(retryUnlessStopped), retryMs);
    timer.unref();
  }
  const retryUnlessStopped = () => !isStopped && retry();

  void open().catch(retryUnlessStopped);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: () => opened.promise,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      hangUp?.();
    },
  };
}

/** Asks for a sign of life; none within half the interval means that the line is dead. */
async function probeLine(client: pg.PoolClient, end: (error: Error) => void): Promise<void> {
  const deadline = setTimeout(() => end(new Error('no answer')), probeMs / 2);
  await client.query('select').catch(end);
  clearTimeout(deadline);
}
