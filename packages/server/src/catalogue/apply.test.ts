import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {silentLog} from '../database/index.ts';
import {testDatabase} from '../database/testing.ts';
import {apply, type Change} from './apply.ts';
import {createCatalogue} from './create-catalogue.ts';
import {checkDirectory, ConfigurationError} from './files/index.ts';

const {pool, stop} = await testDatabase();
after(stop);
const demo = () => checkDirectory(join(import.meta.dirname, '../../demo'));
const cityOf = (checked: ReturnType<typeof demo>) =>
  checked.jurisdictions.find(({catalogue}) => catalogue.jurisdiction.id === 'tyrskyla')!.catalogue;
const inWords = ({what, type, id}: Change) => `${what} ${type} ${id}`;

test('everything is announced before it is added, and applying again changes nothing', async () => {
  const announced: Change[] = [];
  const seenRows: number[] = [];
  const changes = await apply(demo(), pool, (all) => announced.push(...all));
  assert.deepEqual(announced, changes);
  assert.ok(changes.length > 100 && changes.every(({what}) => what === 'added'));
  seenRows.push((await pool.query('select count(*) as n from catalogue_item')).rows[0].n);
  assert.deepEqual(await apply(demo(), pool), []);
  seenRows.push((await pool.query('select count(*) as n from catalogue_item')).rows[0].n);
  assert.equal(seenRows[0], seenRows[1]);
  const {rows} = await pool.query('select jurisdiction_id, revision from catalogue_revision order by 1');
  assert.deepEqual(rows, [
    {jurisdiction_id: 'merimuseo', revision: 1},
    {jurisdiction_id: 'tyrskyla', revision: 1},
    {jurisdiction_id: 'ylikyla', revision: 1},
  ]);
});

test('what is gone from the files is retired, and restored when it comes back', async () => {
  const without = demo();
  const city = cityOf(without);
  city.serviceObjects = city.serviceObjects.filter(({id}) => id !== 'main-library');
  const changes = (await apply(without, pool)).map(inWords);
  assert.ok(changes.includes('retired service_object main-library'));
  assert.ok(changes.includes('moved service_object west-library'));
  const catalogue = await createCatalogue(pool);
  assert.ok(!catalogue.jurisdiction('tyrskyla')!.serviceObjects.some(({id}) => id === 'main-library'));
  assert.ok((await apply(demo(), pool)).map(inWords).includes('restored service_object main-library'));
  await catalogue.refresh();
  assert.deepEqual(catalogue.jurisdiction('tyrskyla')!.serviceObjects, cityOf(demo()).serviceObjects);
  catalogue.close();
});

test('what is read back is what the files say', async () => {
  const catalogue = await createCatalogue(pool);
  for (const {catalogue: written} of demo().jurisdictions) {
    const {revision: _, ...read} = catalogue.jurisdiction(written.jurisdiction.id)!;
    const {revision: __, ...expected} = written;
    assert.deepEqual(read, JSON.parse(JSON.stringify(expected)));
  }
  assert.equal(catalogue.site('museum')!.catalogue.jurisdiction.id, 'merimuseo');
  assert.equal(catalogue.site('nowhere'), undefined);
  catalogue.close();
});

test('a running process takes a new revision over within two seconds', async () => {
  const catalogue = await createCatalogue(pool, silentLog);
  const changed = demo();
  cityOf(changed).jurisdiction.promiseWorkingDays = 9;
  const appliedAt = performance.now();
  assert.deepEqual((await apply(changed, pool)).map(inWords), ['changed jurisdiction tyrskyla']);
  while (catalogue.jurisdiction('tyrskyla')!.jurisdiction.promiseWorkingDays !== 9) {
    assert.ok(performance.now() - appliedAt < 2_000, 'not within two seconds');
    await pool.query('select');
  }
  catalogue.close();
});

test('files with errors change nothing', async () => {
  const wrong = demo();
  cityOf(wrong).jurisdiction.promiseWorkingDays = 1;
  wrong.findings.push({severity: 'error', file: 'x', line: 1, column: 1, message: 'No.'});
  await assert.rejects(apply(wrong, pool), ConfigurationError);
  const {rows} = await pool.query(
    `select document from catalogue_item where type = 'jurisdiction' and id = 'tyrskyla'`,
  );
  assert.equal(rows[0].document.promiseWorkingDays, 9);
});

test('a site id that another jurisdiction of this database has is refused', async () => {
  const stolen = demo();
  const museum = stolen.jurisdictions.find(({catalogue}) => catalogue.jurisdiction.id === 'merimuseo')!;
  museum.catalogue.jurisdiction.id = 'other-museum';
  museum.catalogue.sites[0]!.jurisdictionId = 'other-museum';
  stolen.jurisdictions = [museum];
  await assert.rejects(apply(stolen, pool), /sites\.yaml:3:\d+ error: merimuseo has a site museum in this database/);
});

test('several applies at once leave one configuration, applied once', async () => {
  const changed = demo();
  cityOf(changed).jurisdiction.promiseWorkingDays = 7;
  const all = await Promise.all([1, 2, 3, 4].map(() => apply(changed, pool)));
  assert.equal(all.flat().length, 1);
});
