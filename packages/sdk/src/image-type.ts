/** The media type by the first bytes, for a file that came without one, as from `fs.openAsBlob` in Node. */
export async function imageTypeOf(photo: Blob): Promise<string> {
  const start = String.fromCharCode(...new Uint8Array(await photo.slice(0, 12).arrayBuffer()));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG')) return 'image/png';
  if (/^RIFF.{4}WEBP/s.test(start)) return 'image/webp';
  if (/^.{4}ftyp(heic|heix|mif1|msf1)/s.test(start)) return 'image/heic';
  return 'application/octet-stream';
}
