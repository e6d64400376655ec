/**
 * - `not_an_image`: its first bytes are of no kind of picture
 * - `too_large`: 60 MB or more
 * - `too_many_pixels`: more than 100 megapixels
 * - `heic_unreadable`: a HEIC picture in a browser that can't read it
 * - `unreadable`: damaged, or a kind of picture that the browser can't read
 */
export type PhotoFault = 'not_an_image' | 'too_large' | 'too_many_pixels' | 'heic_unreadable' | 'unreadable';

/** A file that can't be used as a photo. Branch on `fault`; the file's name is not in the message. */
export class PhotoError extends Error {
  readonly fault: PhotoFault;

  constructor(fault: PhotoFault, cause?: unknown) {
    super(`The file can't be used as a photo: ${fault}.`, {cause});
    this.name = 'PhotoError';
    this.fault = fault;
  }
}
