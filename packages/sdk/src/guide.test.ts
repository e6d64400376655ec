import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {problemCodes} from '@city-feedback/contract';

/** Codes that only the desk's own pages or the form without script can meet. */
const notPublic = [
  'contact_missing',
  'wrong_credentials',
  'not_allowed',
  'cross_site_request',
  'unknown_ring',
  'case_changed',
  'same_ring',
  'version_missing',
];

test('the guide lists every code of the public API with its status', () => {
  const guide = readFileSync(new URL('../../../docs/sdk.md', import.meta.url), 'utf8');
  const table = guide.split('Codes of the public API.')[1]!.split('\n## ')[0]!;
  const rows = [...table.matchAll(/^\| (`.*?`) +\| (\d{3}) /gm)];
  const listed = rows.flatMap(([, codes, status]) =>
    [...codes!.matchAll(/\w+/g)].map(([code]) => [code, Number(status)] as const),
  );
  const expected = Object.entries(problemCodes).filter(([code]) => !notPublic.includes(code));
  assert.deepEqual(listed.sort(), expected.sort());
});
