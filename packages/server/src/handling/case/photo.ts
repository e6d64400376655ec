import {may, type StaffMember} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {findPhoto, ringOf} from './case-store.ts';
import type {DeskOptions} from '../routes.ts';

/**
 * A photo of a case, for somebody who may read the case.
 * @throws {ProblemError} `unknown_case`; `not_found` when the case has no photo of that number, or its file is gone
 */
export async function readPhotoOf(
  {pool, readPhoto}: Pick<DeskOptions, 'pool' | 'readPhoto'>,
  staff: StaffMember,
  caseId: string,
  number: number,
): Promise<{contentType: string; content: NodeJS.ReadableStream | Buffer}> {
  const {jurisdictionId} = staff;
  const ringId = await ringOf(pool, jurisdictionId, caseId);
  if (!ringId || !may(staff, 'read', {jurisdictionId, ringId})) throw new ProblemError('unknown_case');
  const photo = await findPhoto(pool, jurisdictionId, caseId, number);
  if (!photo) throw new ProblemError('not_found');
  try {
    return {contentType: photo.contentType, content: await readPhoto(photo.fileKey)};
  } catch (cause) {
    // A file that a restore didn't bring back is not there, today or in five seconds.
    throw (cause as NodeJS.ErrnoException).code === 'ENOENT' ? new ProblemError('not_found', {cause}) : cause;
  }
}
