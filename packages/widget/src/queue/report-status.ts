import type {PhotoUpload} from '../photos/upload-photos.ts';
import {contactLock} from './contact-keeper.ts';
import type {PhotoStatus, ReportStatus, StoredPhoto, StoredReport} from './report.ts';

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
  const {key, state, site, draft, addedAt, receipt, problem, dismissed, hasContact} = report;
  const isBeingSent = state === 'waiting' && isHeld(sendingLock(key));
  return {
    key,
    site,
    state: isBeingSent ? 'sending' : state,
    text: draft?.text ?? '',
    language: draft?.language,
    addedAt,
    expiresAt: expiresAt(report),
    survivesReload: survivesReload(key),
    callTime: draft?.callTime,
    needsContact: state === 'waiting' && hasContact && !isHeld(contactLock(key)),
    ...(receipt && {receipt}),
    ...(problem && {problem}),
    dismissed,
    // Photos go as soon as the city has the report: until they were tried once, their turn is now.
    photos: report.photos.map((photo) =>
      photoStatusOf(photo, uploads.get(photo.id), state === 'sent' && report.attempts === 0),
    ),
  };
}

function photoStatusOf(
  {id, name, number, state, totalBytes, problem}: StoredPhoto,
  upload: PhotoUpload | undefined,
  isNext: boolean,
): PhotoStatus {
  const shown = state === 'waiting' ? stateOnTheWay(upload, isNext) : state;
  return {
    id,
    name,
    number,
    state: shown,
    sentBytes: shown === 'sent' ? totalBytes : shown === 'sending' ? (upload?.sentBytes ?? 0) : 0,
    totalBytes,
    ...(problem && {problem}),
  };
}

/** The store follows a photo only once all of them were tried; until then the upload knows more. */
function stateOnTheWay(upload: PhotoUpload | undefined, isNext: boolean): PhotoStatus['state'] {
  if (upload?.state === 'sending' || upload?.state === 'sent') return upload.state;
  return isNext ? 'sending' : 'waiting';
}
