import type pg from 'pg';

type Queryable = Pick<pg.Pool, 'query'>;

export interface Claim {
  jurisdictionId: string;
  keyHash: Buffer;
  bodyHash: Buffer;
  caseId: string;
}

/**
 * Takes an idempotency key for a write, within its transaction.
 *
 * @returns undefined when it was free; else what it was used for
 */
export async function claimKey(
  client: Queryable,
  {jurisdictionId, keyHash, bodyHash, caseId}: Claim,
): Promise<{bodyHash: Buffer} | undefined> {
  const claimed = await client.query({
    name: 'key-claim',
    text: `insert into idempotency (jurisdiction_id, key_hash, body_hash, case_id) values ($1, $2, $3, $4)
      on conflict (jurisdiction_id, key_hash) do nothing`,
    values: [jurisdictionId, keyHash, bodyHash, caseId],
  });
  if (claimed.rowCount) return undefined;
  const {rows} = await client.query<{bodyHash: Buffer}>(
    'select body_hash as "bodyHash" from idempotency where jurisdiction_id = $1 and key_hash = $2',
    [jurisdictionId, keyHash],
  );
  return rows[0];
}
