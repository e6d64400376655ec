import type {CaseAccess, CityFeedback} from '@city-feedback/sdk';
import {isTemporary} from '../queue/is-temporary.ts';

/** A picture on its way to the city. */
export interface UploadablePhoto {
  id: string;
  blob: Blob;
  /** Which of the case's photos it is, 1–5; its position in the list when missing. Keep it when one is sent again. */
  number?: number;
}

/** How far one photo has come. */
export interface PhotoUpload {
  id: string;
  number: number;
  /** `failed`: may go through later. `refused`: the city does not take this picture. */
  state: 'sending' | 'sent' | 'failed' | 'refused';
  sentBytes: number;
  totalBytes: number;
  /** Why it failed or was refused. */
  error?: unknown;
}

export interface UploadOptions {
  signal?: AbortSignal;
}

/**
 * Sends photos to a case, one after the other so that a slow line is not shared. One that fails does not keep the
 * others from going; send it again with the same `number`, alone or in a list.
 *
 * @param onProgress  called at the start of each photo, while it goes, and at its end
 * @returns the last state of each photo, in the order of the list; never rejects for a photo
 */
export async function uploadPhotos(
  client: Pick<CityFeedback, 'attach'>,
  receipt: CaseAccess,
  photos: readonly UploadablePhoto[],
  onProgress?: (upload: PhotoUpload) => void,
  {signal}: UploadOptions = {},
): Promise<PhotoUpload[]> {
  const uploads: PhotoUpload[] = [];
  for (const [index, {id, blob, number = index + 1}] of photos.entries()) {
    let upload: PhotoUpload = {id, number, state: 'sending', sentBytes: 0, totalBytes: blob.size};
    const tell = (change: Partial<PhotoUpload>) => {
      upload = {...upload, ...change};
      onProgress?.(upload);
    };
    tell({});
    try {
      await client.attach(receipt, blob, {number, signal, onProgress: (progress) => tell(progress)});
      tell({state: 'sent', sentBytes: blob.size});
    } catch (error) {
      tell({state: isTemporary(error) ? 'failed' : 'refused', error});
    }
    uploads.push(upload);
  }
  return uploads;
}
