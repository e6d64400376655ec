import {openDatabase} from '../src/database/index.ts';

export interface Stored {
  cases: number;
  /** Cases that lack one of the rows that were to come with them in one transaction. */
  halves: string[];
}

/** Opens a stopped server's own database and counts what is really in it. */
export async function countStored(dataDir: string): Promise<Stored> {
  const silent = {info() {}, warn() {}, error() {}, debug() {}};
  const database = await openDatabase({dataDir, log: silent as never});
  try {
    const {rows} = await database.pool.query<{id: string; whole: boolean}>(`
      select c.id,
        (select count(*) = 1 from event e where e.jurisdiction_id = c.jurisdiction_id and e.case_id = c.id and e.type = 'received')
        and (select count(*) = 1 from idempotency i where i.jurisdiction_id = c.jurisdiction_id and i.case_id = c.id)
        and (select count(*) = 1 from job j where j.kind = 'case_received' and j.dedupe_key like '%' || c.id || '%') as whole
      from feedback_case c`);
    return {cases: rows.length, halves: rows.filter((row) => !row.whole).map((row) => row.id)};
  } finally {
    await database.stop();
  }
}
