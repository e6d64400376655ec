import type {PhotoReceipt} from '@city-feedback/contract';
import type {CallOptions, CaseAccess} from './client.ts';
import type {Connection} from './connection.ts';
import {readLinkToken} from './link.ts';
import {fetchWithProgress} from './upload-progress.ts';

export interface AttachOptions extends CallOptions {
  /** Which of the case's photos it is, 1–5. */
  number: number;
  /** Called with 0 at the start, often in between where XMLHttpRequest is there (browsers), and with the total at the end. */
  onProgress?: (progress: UploadProgress) => void;
}

export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

/** Milliseconds a byte that an upload may take in addition to the usual timeout: 40 kbit/s. */
const slowestMillisecondsAByte = 0.2;

export async function attach(
  ask: Connection,
  {caseId, linkToken}: CaseAccess,
  photo: Blob,
  {number, onProgress, signal}: AttachOptions,
): Promise<PhotoReceipt> {
  const token = readLinkToken(linkToken);
  const totalBytes = photo.size;
  onProgress?.({sentBytes: 0, totalBytes});
  const {body} = await ask<PhotoReceipt>(`cases/${encodeURIComponent(caseId)}/photos/${number}`, {
    method: 'PUT',
    body: photo,
    headers: {Authorization: `Bearer ${token}`, 'Content-Type': photo.type || 'application/octet-stream'},
    secrets: [token],
    signal,
    addedTimeout: Math.ceil(totalBytes * slowestMillisecondsAByte),
    ...(onProgress && {fetchInstead: fetchWithProgress(photo, onProgress)}),
  });
  onProgress?.({sentBytes: totalBytes, totalBytes});
  return body;
}
