import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBatches} from './in-batches.ts';

const never = () => false;

/** A runner that ends a batch when told to. */
function held() {
  const batches: number[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const run = (items: number[]) => {
    batches.push(items);
    return new Promise<number[]>((resolve, reject) =>
      ends.push((error) => (error ? reject(error) : resolve(items.map((item) => item * 10)))),
    );
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {batches, ends, run, turn};
}

test('one alone goes at once; those that come meanwhile go together, each with its own result', async () => {
  const {batches, ends, run, turn} = held();
  const add = inBatches(run, never, {concurrency: 1, size: 10});
  const first = add(1);
  await turn();
  const others = [add(2), add(3), add(4)];
  await turn();
  assert.deepEqual(batches, [[1]]);
  ends[0]!();
  assert.equal(await first, 10);
  await turn();
  assert.deepEqual(batches, [[1], [2, 3, 4]]);
  ends[1]!();
  assert.deepEqual(await Promise.all(others), [20, 30, 40]);
});

test('no batch is larger than its size, and no more are under way than allowed', async () => {
  const {batches, ends, run, turn} = held();
  const add = inBatches(run, never, {concurrency: 2, size: 2});
  const all = [add(0)];
  await turn();
  all.push(...[1, 2, 3, 4, 5].map(add));
  await turn();
  assert.deepEqual(batches, [[0], [1, 2]]);
  ends[0]!();
  ends[1]!();
  await turn();
  for (const end of ends) end();
  await turn();
  for (const end of ends) end();
  assert.deepEqual(await Promise.all(all), [0, 10, 20, 30, 40, 50]);
  assert.ok(batches.every((batch) => batch.length <= 2));
});

test('when a batch fails, each is tried alone and only the faulty one fails', async () => {
  const runs: number[][] = [];
  const add = inBatches(
    async (items: number[]) => {
      runs.push(items);
      if (items.includes(2)) throw new Error('two');
      return items;
    },
    never,
    {concurrency: 1, size: 10},
  );
  const results = await Promise.allSettled([1, 2, 3].map(add));
  assert.deepEqual(
    results.map(({status}) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(runs, [[1, 2, 3], [1], [2], [3]]);
});

test('an error that would meet all of them is not asked for again', async () => {
  let runs = 0;
  const add = inBatches(
    async () => {
      runs++;
      throw new Error('away');
    },
    () => true,
    {concurrency: 1, size: 10},
  );
  const results = await Promise.allSettled([1, 2, 3].map(add));
  assert.ok(results.every(({status}) => status === 'rejected'));
  assert.equal(runs, 1);
});
