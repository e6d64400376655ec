import assert from 'node:assert/strict';
import {setImmediate} from 'node:timers/promises';
import {test} from 'node:test';
import {createTurns} from './turns.ts';

/** Things that are done one after the other when `next` is called, by their names. */
function oneByOne() {
  const turns = createTurns<string>({atOnce: 1});
  const started: string[] = [];
  let finish = (): void => {};
  return {
    started,
    ask: (asker: string, name: string) =>
      turns.do(name, asker, () => {
        started.push(name);
        return new Promise((resolve) => (finish = () => resolve(name)));
      }),
    async next() {
      finish();
      await setImmediate();
    },
  };
}

test('who asks for one thing does not wait for all that another asker wants', async () => {
  const {started, ask, next} = oneByOne();
  const all = [...['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name)), ask('b', 'b1'), ask('c', 'c1')];
  for (let n = 0; n < 6; n++) await next();
  assert.deepEqual(started, ['a1', 'a2', 'b1', 'c1', 'a3', 'a4']);
  assert.deepEqual(await Promise.all(all), ['a1', 'a2', 'a3', 'a4', 'b1', 'c1']);
});

test('what several want is done once, when the first of them has a turn', async () => {
  const {started, ask, next} = oneByOne();
  const all = [...['a1', 'a2', 'a3', 'shared'].map((name) => ask('a', name)), ask('b', 'shared')];
  for (let n = 0; n < 4; n++) await next();
  assert.deepEqual(started, ['a1', 'a2', 'shared', 'a3']);
  assert.deepEqual(await Promise.all(all.slice(3)), ['shared', 'shared']);
});

test('no more than so many are done at once, also after one that failed', async () => {
  const turns = createTurns<void>({atOnce: 2});
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await setImmediate();
    running--;
    throw new Error('broken');
  };
  const all = await Promise.allSettled(Array.from({length: 5}, (_, n) => turns.do(`${n}`, 'a', work)));
  assert.ok(all.every(({status}) => status === 'rejected'));
  assert.equal(most, 2);
  assert.equal(turns.has('0'), false);
});
