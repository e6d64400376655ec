import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCsv} from './csv.ts';

test('fields may be quoted, and hold commas, quotes and line ends', () => {
  assert.deepEqual(parseCsv('a,b\n"x, ""y""\nz",2\r\n,\n'), [
    ['a', 'b'],
    ['x, "y"\nz', '2'],
    ['', ''],
  ]);
});

test('a last line without an end counts, an empty one does not', () => {
  assert.deepEqual(parseCsv('a,b\n1,2'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
  assert.deepEqual(parseCsv(''), []);
});
