import type pg from 'pg';

type Queryable = Pick<pg.Pool, 'query'>;

export interface PhotoCase {
  jurisdictionId: string;
  caseId: string;
  reference: string;
  linkHmac: Buffer;
}

export interface PhotoRow {
  number: number;
  fileKey: string;
  sha256: Buffer;
  bytes: number;
  width: number;
  height: number;
}

export async function findPhotoCase(pool: Queryable, caseId: string, linkHmac: Buffer): Promise<PhotoCase | undefined> {
  const {rows} = await pool.query<PhotoCase>({
    name: 'photo-case',
    text: `select jurisdiction_id as "jurisdictionId", id as "caseId", reference, link_hmac as "linkHmac"
      from feedback_case where link_hmac = $2 and id = $1`,
    values: [caseId, linkHmac],
  });
  return rows[0];
}

export async function findPhoto(
  client: Queryable,
  {jurisdictionId, caseId}: PhotoCase,
  number: number,
): Promise<PhotoRow | undefined> {
  const {rows} = await client.query<PhotoRow>({
    name: 'photo-find',
    text: `select number, file_key as "fileKey", upload_sha256 as sha256, bytes, width, height
      from photo where jurisdiction_id = $1 and case_id = $2 and number = $3`,
    values: [jurisdictionId, caseId, number],
  });
  return rows[0];
}

/** Holds off other photos of the case until the transaction ends. */
export async function lockPhotoCase(client: Queryable, {jurisdictionId, caseId}: PhotoCase): Promise<void> {
  await client.query('select from feedback_case where jurisdiction_id = $1 and id = $2 for update', [
    jurisdictionId,
    caseId,
  ]);
}

export async function savePhoto(
  client: Queryable,
  {jurisdictionId, caseId}: PhotoCase,
  photo: PhotoRow,
): Promise<void> {
  await client.query({
    name: 'photo-save',
    text: `insert into photo (jurisdiction_id, case_id, number, file_key, upload_sha256, content_type, bytes, width, height)
      values ($1, $2, $3, $4, $5, 'image/jpeg', $6, $7, $8)
      on conflict (jurisdiction_id, case_id, number) do update set file_key = excluded.file_key,
        upload_sha256 = excluded.upload_sha256, bytes = excluded.bytes, width = excluded.width,
        height = excluded.height, received_at = now()`,
    values: [jurisdictionId, caseId, photo.number, photo.fileKey, photo.sha256, photo.bytes, photo.width, photo.height],
  });
}

/** Those of the keys that no photo has. */
export async function unknownKeys(pool: Queryable, keys: string[]): Promise<string[]> {
  const {rows} = await pool.query<{key: string}>(
    'select key from unnest($1::text[]) as key where not exists (select from photo where file_key = key)',
    [keys],
  );
  return rows.map(({key}) => key);
}
