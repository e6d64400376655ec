import type pg from 'pg';

/** Tells whether requests keep the database busy. */
export interface LoadMeter {
  isBusy(): boolean;
}

/** Connections come and go in waves, with each flush of the log; the highest of them counts for so long. */
const windowMs = 500;

/** More than half of a pool's connections were in use at some moment of the last half second. */
export function loadMeter(pool: pg.Pool): LoadMeter {
  let peak = 0;
  let peakAt = 0;
  const note = (): void => {
    const inUse = pool.totalCount - pool.idleCount + pool.waitingCount;
    const at = performance.now();
    if (inUse < peak && at - peakAt < windowMs) return;
    peak = inUse;
    peakAt = at;
  };
  pool.on('acquire', note);
  return {
    isBusy() {
      note();
      return peak > pool.options.max / 2;
    },
  };
}
