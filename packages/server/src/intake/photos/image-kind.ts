/** Kinds of pictures that are taken in. HEIC is converted by the browser, where it can read it. */
export type ImageKind = 'jpeg' | 'png' | 'webp';

/** How many bytes {@link imageKindOf} needs. */
export const signatureBytes = 12;

/** What a file is by its first bytes; its name and declared type mean nothing. */
export function imageKindOf(start: Buffer): ImageKind | undefined {
  if (start.length < signatureBytes) return undefined;
  if (start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff) return 'jpeg';
  if (start.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  const isWebp = start.toString('latin1', 0, 4) === 'RIFF' && start.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'webp' : undefined;
}
