/**
 * The child of `open.test.ts`, there to be killed: writes row after row and says which ones were acknowledged.
 * Usage: `node server-probe.ts <data folder>`
 */
import {silentLog} from './log.ts';
import {openDatabase} from './open.ts';

const {pool} = await openDatabase({dataDir: process.argv[2]!, log: silentLog});
await pool.query('create table if not exists probe (n integer primary key)');
const {rows} = await pool.query<{last: number}>('select coalesce(max(n), 0) as last from probe');
for (let n = rows[0]!.last + 1; ; n++) {
  await pool.query('insert into probe values ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
