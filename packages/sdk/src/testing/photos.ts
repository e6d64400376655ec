import type {PhotoReceipt} from '@city-feedback/contract';
import {Refusal} from './refusal.ts';
import type {TestCase} from './test-case.ts';

/** @throws {Refusal} `photo_number_invalid` */
export function photoNumber(digits: string): number {
  if (!/^[1-5]$/.test(digits)) throw new Refusal('photo_number_invalid');
  return Number(digits);
}

/** Keeps a photo as the server does, but for making it anew. Whatever its type says, the bytes decide. */
export function keepPhoto(
  kept: TestCase,
  number: number,
  bytes: Uint8Array,
  limit: number,
): {isNew: boolean; receipt: PhotoReceipt} {
  if (bytes.length > limit) throw new Refusal('photo_too_large');
  const size = sizeOf(bytes);
  if (!size) throw new Refusal('photo_not_an_image');
  const before = kept.photos.get(number);
  const isNew = before?.length !== bytes.length || before.some((byte, i) => byte !== bytes[i]);
  kept.photos.set(number, bytes);
  return {isNew, receipt: {number, ...size, bytes: bytes.length}};
}

/** Width and height of a JPEG or PNG; those of a WebP are not read and are told as 1 × 1. */
function sizeOf(bytes: Uint8Array): {width: number; height: number} | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\x89PNG') && bytes.length >= 24) return {width: view.getUint32(16), height: view.getUint32(20)};
  if (/^RIFF.{4}WEBP/s.test(start)) return {width: 1, height: 1};
  if (!start.startsWith('\xff\xd8\xff')) return undefined;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return {width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
  }
  return undefined;
}
