import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold, foldedWords} from './fold.ts';

test('inflected forms of a Finnish word begin alike after folding', () => {
  for (const [basic, inflected] of [
    ['katu', 'kadun'],
    ['penkki', 'penkin'],
    ['lamppu', 'lampun'],
    ['tietyö', 'tietyöt'],
  ] as const) {
    assert.ok(fold(inflected).startsWith(fold(basic)), `${basic} ${inflected}`);
  }
});

test('marks, case and doubled letters make no difference', () => {
  assert.equal(fold('JÄÄ'), fold('ja'));
  assert.equal(fold('Å'), fold('a'));
  assert.equal(fold('e\u0301'), fold('é'));
});

test('words are split at everything that is neither letter nor digit', () => {
  assert.deepEqual(foldedWords('Lumi-auraus, 2 m!'), ['lumi', 'auraus', '2', 'm']);
  assert.deepEqual(foldedWords(' … '), []);
});
