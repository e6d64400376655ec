import type {PhotoUpload} from '../photos/upload-photos.ts';
import {contactLock} from './contact-keeper.ts';
import type {PhotoStatus, ReportStatus, StoredReport} from './report.ts';

/** A report that could not be sent is not tried any longer after this many hours. */
export const waitingHours = 72;

export const expiresAt = ({addedAt}: StoredReport): number => addedAt + waitingHours * 3_600_000;

/** Name of the lock under which a report is sent. */
export const sendingLock = (key: string) => `report ${key}`;

/** What only the running page knows of a report. */
export interface Surroundings {
  isHeld: (name: string) => boolean;
  survivesReload: (key: string) => boolean;
  uploads: ReadonlyMap<string, PhotoUpload>;
}

/** How a stored report looks to the person who wrote it. */
export function statusOf(report: StoredReport, {isHeld, survivesReload, uploads}: Surroundings): ReportStatus {
  const {key, state, draft, addedAt, receipt, problem, dismissed, hasContact} = report;
  const isBeingSent = state === 'waiting' && isHeld(sendingLock(key));
  return {
    key,
    state: isBeingSent ? 'sending' : state,
    text: draft?.text ?? '',
    addedAt,
    expiresAt: expiresAt(report),
    survivesReload: survivesReload(key),
    needsContact: state === 'waiting' && hasContact && !isHeld(contactLock(key)),
    ...(receipt && {receipt}),
    ...(problem && {problem}),
    dismissed,
    photos: report.photos.map((photo) => photoStatusOf(photo, uploads.get(photo.id))),
  };
}

function photoStatusOf(
  {id, name, number, state, totalBytes, problem}: StoredReport['photos'][number],
  upload: PhotoUpload | undefined,
): PhotoStatus {
  const isBeingSent = state === 'waiting' && upload?.state === 'sending';
  return {
    id,
    name,
    number,
    state: isBeingSent ? 'sending' : state,
    sentBytes: state === 'sent' ? totalBytes : isBeingSent ? upload.sentBytes : 0,
    totalBytes,
    ...(problem && {problem}),
  };
}
