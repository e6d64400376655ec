export interface BatchOptions {
  /** Batches under way at the same time. */
  concurrency: number;
  /** Most items of one batch. */
  size: number;
}

/**
 * Makes one call of many: what arrives while `concurrency` batches are under way goes together with the next one, so
 * that each shares its round trip and its commit with others. Nothing waits when nothing is under way.
 *
 * A batch that fails is tried again item by item, so that each gets its own error and no other one's; unless
 * `isForAll` says that the error would meet them all.
 *
 * @param run  gets the items of a batch and gives their results in the same order; all or nothing
 */
export function inBatches<Item, Result>(
  run: (items: Item[]) => Promise<Result[]>,
  isForAll: (error: unknown) => boolean,
  {concurrency, size}: BatchOptions,
): (item: Item) => Promise<Result> {
  interface Waiting {
    item: Item;
    resolve(result: Result): void;
    reject(error: unknown): void;
  }
  const waiting: Waiting[] = [];
  let underWay = 0;

  async function flush(): Promise<void> {
    underWay++;
    while (waiting.length > 0) await settle(waiting.splice(0, size));
    underWay--;
  }

  async function settle(batch: Waiting[]): Promise<void> {
    try {
      const results = await run(batch.map(({item}) => item));
      batch.forEach(({resolve}, index) => resolve(results[index]!));
    } catch (error) {
      if (batch.length === 1 || isForAll(error)) for (const {reject} of batch) reject(error);
      else for (const one of batch) await settle([one]);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({item, resolve, reject});
      // What arrives in the same turn of the event loop still comes along.
      if (underWay < concurrency) setImmediate(() => underWay < concurrency && waiting.length > 0 && void flush());
    });
}
