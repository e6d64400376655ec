import type {CaseReceipt, ContactDraft} from '@city-feedback/contract';
import type {CityFeedback} from '@city-feedback/sdk';
import {uploadPhotos, type PhotoUpload} from '../photos/upload-photos.ts';
import {isTemporary} from './is-temporary.ts';
import type {ReportProblem, StoredPhoto, StoredReport} from './report.ts';

/** The two calls of the client that a queue needs. */
export type ReportSender = Pick<CityFeedback, 'submit' | 'attach'>;

/** Milliseconds to wait after the given number of failed attempts. */
export type BackOff = (attempts: number, error: unknown) => number;

/**
 * Tries once to bring a report to the city.
 *
 * @param contact  contact details that are not in the stored report
 * @returns the report as it stands then, `waiting` when no answer came; never rejects
 */
export async function submitReport(
  sender: ReportSender,
  report: StoredReport,
  contact: ContactDraft | undefined,
  {now, backOff}: {now: () => number; backOff: BackOff},
): Promise<StoredReport> {
  const sent = (receipt?: CaseReceipt): StoredReport => ({
    ...report,
    state: 'sent',
    draft: undefined,
    ...(receipt && {receipt}),
    nextAttemptAt: 0,
    attempts: 0,
  });
  try {
    return sent(
      await sender.submit(
        {...report.draft!, ...(contact && {contact})},
        {idempotencyKey: report.key, site: report.site},
      ),
    );
  } catch (error) {
    const problem = problemOf(error);
    if (report.contactChanged && problem.code === 'idempotency_key_reused') {
      // An earlier try with the first contact details had arrived after all. There is no way to its photos.
      return {...sent(), photos: report.photos.map((photo) => withoutBlob(photo, 'refused', problem))};
    }
    if (!isTemporary(error)) return {...report, state: 'refused', problem};
    return {...report, nextAttemptAt: now() + backOff(report.attempts, error)};
  }
}

/** Tries once to bring the photos of a report to the city that has it; what does not get through waits on. */
export async function submitPhotos(
  sender: ReportSender,
  report: StoredReport,
  {now, backOff}: {now: () => number; backOff: BackOff},
  onProgress: (upload: PhotoUpload) => void,
): Promise<StoredReport> {
  const waiting = report.photos.filter(({state}) => state === 'waiting') as (StoredPhoto & {blob: Blob})[];
  const uploads = await uploadPhotos(sender, report.receipt!, waiting, onProgress);
  const photos = report.photos.map((photo) => {
    const upload = uploads.find(({id}) => id === photo.id);
    if (upload?.state === 'sent') return withoutBlob(photo, 'sent');
    if (upload?.state === 'refused') return withoutBlob(photo, 'refused', problemOf(upload.error));
    return photo;
  });
  const failure = uploads.find(({state}) => state === 'failed');
  const attempts = report.attempts + 1;
  return {...report, photos, attempts, nextAttemptAt: failure ? now() + backOff(attempts, failure.error) : 0};
}

export function withoutBlob(
  {blob: _blob, ...photo}: StoredPhoto,
  state: StoredPhoto['state'],
  problem?: ReportProblem,
): StoredPhoto {
  return {...photo, state, ...(problem && {problem})};
}

/** What a form shows of an error, in a shape that can be stored. */
function problemOf(error: unknown): ReportProblem {
  const {code = 'unknown', message = '', hint = '', fields = []} = (error ?? {}) as Partial<ReportProblem>;
  return {code, message, hint, fields: fields.map((field) => ({...field}))};
}
