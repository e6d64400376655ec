import {ProblemError} from '../problems/index.ts';

export interface Picture {
  bytes: Buffer;
  contentType: string;
}

const signatures: [contentType: string, offset: number, bytes: Buffer][] = [
  ['image/png', 0, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', 0, Buffer.from([0xff, 0xd8, 0xff])],
  ['image/webp', 8, Buffer.from('WEBP')],
];

/** Says what kind of picture some bytes are, by their first ones, whatever the sender called them; undefined for none. */
export function recognisePicture(bytes: Buffer): Picture | undefined {
  const found = signatures.find(([, offset, start]) => bytes.subarray(offset, offset + start.length).equals(start));
  return found && {bytes, contentType: found[0]};
}

/** @throws {ProblemError} `unavailable` when the bytes are no picture: then something is wrong with the map server */
export function asPicture(bytes: Buffer): Picture {
  const picture = recognisePicture(bytes);
  if (!picture) throw new ProblemError('unavailable', {cause: new Error('expected a picture from the map server')});
  return picture;
}
