import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findPersonalIdentityCodes} from './index.ts';

const found = (text: string): string[] => findPersonalIdentityCodes(text).map(({start, end}) => text.slice(start, end));

test('a personal identity code is found with every century sign, spaced, in lower case and with an en dash', () => {
  for (const sign of '+-YXWVUABCDEF–') assert.equal(found(`Olen 131052${sign}308T, moi`).length, 1, sign);
  assert.deepEqual(found('tunnus 131052-308t.'), ['131052-308t']);
  assert.deepEqual(found('13 10 52 - 308 T'), ['13 10 52 - 308 T']);
});

test('what only looks like one is left alone', () => {
  assert.deepEqual(found('131052-308S'), [], 'the check character does not fit');
  assert.deepEqual(found('451352-308T'), [], 'no such day');
  assert.deepEqual(found('tilaus 9131052-308T1'), [], 'part of a longer number');
  assert.deepEqual(found('puh. 040-123 4567'), []);
});
