import {createHash} from 'node:crypto';
import {open, rm} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import {ProblemError} from '../../problems/index.ts';
import {imageKindOf, signatureBytes} from './image-kind.ts';

export interface ReceivedFile {
  sha256: Buffer;
  bytes: number;
}

/**
 * Writes an upload to a file as it comes. One that is too large or no picture is refused as soon as that is known; its
 * file is removed.
 *
 * @throws {ProblemError} `photo_too_large`, `photo_not_an_image`
 */
export async function receiveFile(body: Readable, path: string, limitBytes: number): Promise<ReceivedFile> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  let start = Buffer.alloc(0);
  try {
    // Left open when it is refused: who still sends would otherwise meet a broken line instead of the answer.
    for await (const chunk of body.iterator({destroyOnReturn: false}) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limitBytes) throw tooLarge(limitBytes);
      if (start.length < signatureBytes) {
        start = Buffer.concat([start, chunk]).subarray(0, signatureBytes);
        if (start.length === signatureBytes && !imageKindOf(start)) throw new ProblemError('photo_not_an_image');
      }
      hash.update(chunk);
      await file.write(chunk);
    }
    if (!imageKindOf(start)) throw new ProblemError('photo_not_an_image');
    return {sha256: hash.digest(), bytes};
  } catch (error) {
    await rm(path, {force: true});
    // The rest is read and thrown away.
    body.resume();
    throw error;
  } finally {
    await file.close();
  }
}

export function tooLarge(limitBytes: number): ProblemError {
  return new ProblemError('photo_too_large', {values: {limit: Math.floor(limitBytes / 1024 / 1024)}});
}
