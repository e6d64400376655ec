import {rm} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import type {PhotoReceipt} from '@city-feedback/contract';
import type pg from 'pg';
import {submissionLimits} from '../../catalogue/index.ts';
import {inTransaction} from '../../database/index.ts';
import {appendEvent} from '../../history/index.ts';
import {announceToDesk} from '../../outbox/index.ts';
import {ProblemError} from '../../problems/index.ts';
import type {CaseSecrets} from '../../secrets/index.ts';
import type {PhotoFiles} from './photo-files.ts';
import {receiveFile} from './receive-file.ts';
import {reencode} from './reencode.ts';
import {findPhoto, findPhotoCase, lockPhotoCase, savePhoto, type PhotoCase, type PhotoRow} from './store.ts';

export interface PhotoDependencies {
  pool: pg.Pool;
  secrets: CaseSecrets;
  files: PhotoFiles;
}

export interface PhotoUpload {
  caseId: string;
  number: number;
  linkToken: string;
}

/**
 * Whose case it is, before anything of the upload is read.
 *
 * @throws {ProblemError} `photo_number_invalid`, `unknown_link` (also for a case that is not there)
 */
export async function authorizePhoto(
  {pool, secrets}: PhotoDependencies,
  {caseId, number, linkToken}: PhotoUpload,
): Promise<PhotoCase> {
  const limit = submissionLimits.photos;
  if (!Number.isInteger(number) || number < 1 || number > limit) {
    throw new ProblemError('photo_number_invalid', {values: {limit, actual: String(number)}});
  }
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(caseId);
  const found = isId ? await findPhotoCase(pool, caseId, secrets.linkLookup(linkToken)) : undefined;
  if (!found) throw new ProblemError('unknown_link');
  return found;
}

/**
 * Adds photo `number` to a case, or replaces it. What is kept was made anew from the pixels: no metadata, no GPS, no
 * trailing data. The same bytes again change nothing.
 *
 * @throws {ProblemError} `photo_too_large`, `photo_not_an_image`, `photo_unreadable`, `photo_too_many_pixels`
 */
export async function attachPhoto(
  dependencies: PhotoDependencies,
  known: PhotoCase,
  number: number,
  body: Readable,
): Promise<{receipt: PhotoReceipt; isNew: boolean}> {
  const {pool, files} = dependencies;
  const upload = await files.incoming();
  const picture = await files.incoming();
  try {
    const {sha256} = await receiveFile(body, upload, submissionLimits.photoBytes);
    const before = await findPhoto(pool, known, number);
    if (before?.sha256.equals(sha256)) return {receipt: receiptOf(before), isNew: false};
    const size = await reencode(upload, picture);
    const fileKey = await files.keep(picture);
    return await record(dependencies, known, {number, fileKey, sha256, ...size});
  } finally {
    await rm(upload, {force: true});
    await rm(picture, {force: true});
  }
}

async function record({pool, files}: PhotoDependencies, known: PhotoCase, photo: PhotoRow) {
  const {jurisdictionId, caseId, reference} = known;
  const {number} = photo;
  let superfluous: string | undefined;
  try {
    return await inTransaction(pool, async (client) => {
      superfluous = photo.fileKey;
      await lockPhotoCase(client, known);
      const before = await findPhoto(client, known, number);
      if (before?.sha256.equals(photo.sha256)) return {receipt: receiptOf(before), isNew: false};
      await savePhoto(client, known, photo);
      const {after} = await appendEvent(client, {
        jurisdictionId,
        caseId,
        actor: {by: 'resident'},
        content: {type: 'photo_added', data: {number, ...(before && {replaces: true})}},
      });
      await announceToDesk(client, {type: 'changed', jurisdictionId, caseId, ringId: after.ringId, reference});
      superfluous = before?.fileKey;
      return {receipt: receiptOf(photo), isNew: true};
    });
  } catch (error) {
    // What was refused is not there. After a broken line nobody knows: both files stay, and the sweep takes the orphan.
    superfluous = error instanceof ProblemError ? photo.fileKey : undefined;
    throw error;
  } finally {
    if (superfluous) await files.remove(superfluous);
  }
}

function receiptOf({number, width, height, bytes}: PhotoRow): PhotoReceipt {
  return {number, width, height, bytes};
}
