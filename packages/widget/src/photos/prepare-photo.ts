import {PhotoError} from './photo-error.ts';

/** A picture that is ready to be sent: small enough, and with nothing in it but pixels. */
export interface PreparedPhoto {
  id: string;
  /** Name of the file that it was made from, for the person only. */
  name: string;
  /** That file, for what it tells of its place; never sent, nor kept on the device. */
  original?: File;
  /** JPEG without metadata. */
  blob: Blob;
  width: number;
  height: number;
  /** Shows it; `releasePhoto` when it is no longer needed. */
  previewUrl: string;
}

const largestBytes = 60 * 1024 * 1024;
const largestPixels = 100_000_000;
/** Longest side of what is sent. */
const longestSide = 2048;
const quality = 0.85;

/** First bytes of JPEG, PNG, GIF, WebP, BMP, and of the HEIF family. */
const picture = /^(\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|BM|....ftyp(hei|hev|mif1|msf1|avi))/s;
const heic = /^....ftyp(hei|hev|mif1|msf1)/s;

let made = 0;

/**
 * Makes a photo ready to be sent: turned as the camera held it, at most 2048 px on its longer side, a JPEG on white
 * without EXIF, GPS or any other metadata. HEIC works where the browser can read it.
 *
 * @throws {PhotoError} when it can't be used; the file is untouched then
 */
export async function preparePhoto(file: File): Promise<PreparedPhoto> {
  if (file.size >= largestBytes) throw new PhotoError('too_large');
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 16).arrayBuffer().catch(unreadable)));
  if (!picture.test(start)) throw new PhotoError('not_an_image');
  if ((await pixelsOf(file)) > largestPixels) throw new PhotoError('too_many_pixels');
  const bitmap = await createImageBitmap(file, {imageOrientation: 'from-image'}).catch((error: unknown) => {
    throw new PhotoError(heic.test(start) ? 'heic_unreadable' : 'unreadable', error);
  });
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const {width, height} = canvas;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) throw new PhotoError('unreadable');
  return {
    id: `photo-${++made}`,
    name: file.name,
    original: file,
    blob,
    width,
    height,
    previewUrl: URL.createObjectURL(blob),
  };
}

/** Lets go of the memory that a photo's preview holds. */
export function releasePhoto({previewUrl}: PreparedPhoto): void {
  URL.revokeObjectURL(previewUrl);
}

/**
 * How many pixels a picture has, without decoding it: a few kilobytes can unfold to gigabytes. 0 when the browser
 * does not tell, e.g. on a page whose policy forbids `blob:` pictures.
 */
async function pixelsOf(file: File): Promise<number> {
  const image = new Image();
  const url = URL.createObjectURL(file);
  const seen = new Promise<number>((resolve) => {
    image.onload = () => resolve(image.naturalWidth * image.naturalHeight);
    image.onerror = () => resolve(0);
  });
  image.src = url;
  const pixels = await seen;
  URL.revokeObjectURL(url);
  return pixels;
}

/** A file that is gone or may not be read any more, e.g. from a drive that was pulled out. */
function unreadable(error: unknown): never {
  throw new PhotoError('unreadable', error);
}
