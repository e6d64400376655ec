import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {testDatabase} from '../database/testing.ts';
import {apply} from './apply.ts';
import {check} from './check.ts';

const {pool, stop} = await testDatabase();
const directory = mkdtempSync(join(tmpdir(), 'cf-cli-'));
cpSync(join(import.meta.dirname, '../../demo/merimuseo'), directory, {recursive: true});
after(async () => {
  await stop();
  rmSync(directory, {recursive: true, force: true});
});

const printed = async (run: (print: (line: string) => void) => number | Promise<number>) => {
  const lines: string[] = [];
  return {code: await run((line) => lines.push(line)), lines};
};
const change = (file: string, from: string, to: string) => {
  const path = join(directory, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test('check says that all is well, and in its exit code too', async () => {
  const {code, lines} = await printed((print) => check(directory, {print}));
  assert.deepEqual([code, lines], [0, ['merimuseo: 0 errors, 0 warnings']]);
});

test('apply prints what it changes, then that there is nothing left to change', async () => {
  const first = await printed((print) => apply(directory, pool, {print}));
  assert.equal(first.code, 0);
  assert.deepEqual(first.lines.slice(0, 3), ['merimuseo:', '  added jurisdiction merimuseo', '  added site museum']);
  change('rules.yaml', 'ring: museum-desk', 'ring: exhibitions');
  const second = await printed((print) => apply(directory, pool, {print}));
  assert.deepEqual(second.lines, ['merimuseo:', '  changed rule visit']);
  const third = await printed((print) => apply(directory, pool, {print}));
  assert.deepEqual(third, {code: 0, lines: ['Nothing to change.']});
});

test('with an error both name the line, and nothing is applied', async () => {
  change('rules.yaml', 'ring: exhibitions', 'ring: nobody');
  const checked = await printed((print) => check(directory, {print}));
  assert.equal(checked.code, 1);
  assert.match(checked.lines[0]!, /^rules\.yaml:4:51 error: There is no ring nobody/);
  const applied = await printed((print) => apply(directory, pool, {print}));
  assert.equal(applied.code, 1);
  assert.equal(applied.lines.at(-1), 'Nothing was applied.');
  const {rows} = await pool.query(`select document from catalogue_item where type = 'rule' and id = 'guided-tours'`);
  assert.equal(rows[0].document.ringId, 'exhibitions');
});
