/** Where the camera of {@link exifOf} says that it was: Helsinki, to a hundredth of a second. */
export const camera = {latitude: 60.169444, longitude: 24.9525};

/** A JPEG as a browser makes it: left half red, right half blue. */
export async function jpegOf(width = 40, height = 20): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
  const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.95});
  return new Uint8Array(await blob.arrayBuffer());
}

export interface ExifOptions {
  /** EXIF orientation, 1–8. */
  orientation?: number;
  south?: boolean;
  west?: boolean;
  bigEndian?: boolean;
  /** Where it was, in millionths of a degree: [north, east]. */
  microdegrees?: [number, number];
}

/** `Exif 0 0` and a TIFF block with an orientation and the camera's position: 60° 10′ 10″, 24° 57′ 9″ by default. */
export function exifOf(options: ExifOptions = {}): Uint8Array<ArrayBuffer> {
  const {orientation = 1, south = false, west = false, bigEndian = false, microdegrees} = options;
  const bytes = new Uint8Array(6 + 140);
  bytes.set([...'Exif\0\0'].map((symbol) => symbol.charCodeAt(0)));
  const tiff = new DataView(bytes.buffer, 6);
  const little = !bigEndian;
  const short = (at: number, value: number) => tiff.setUint16(at, value, little);
  const long = (at: number, value: number) => tiff.setUint32(at, value, little);
  const entry = (at: number, tag: number, type: number, count: number) => {
    short(at, tag);
    short(at + 2, type);
    long(at + 4, count);
  };
  tiff.setUint16(0, bigEndian ? 0x4d4d : 0x4949);
  short(2, 42);
  long(4, 8);
  short(8, 2);
  entry(10, 0x0112, 3, 1);
  short(18, orientation);
  entry(22, 0x8825, 4, 1);
  long(30, 38);
  short(38, 4);
  entry(40, 1, 2, 2);
  tiff.setUint8(48, (south ? 'S' : 'N').charCodeAt(0));
  entry(52, 2, 5, 3);
  long(60, 92);
  entry(64, 3, 2, 2);
  tiff.setUint8(72, (west ? 'W' : 'E').charCodeAt(0));
  entry(76, 4, 5, 3);
  long(84, 116);
  const [north, east] = microdegrees ?? [];
  const fractions =
    north && east ? [north, 1e6, 0, 1, 0, 1, east, 1e6, 0, 1, 0, 1] : [60, 1, 10, 1, 1000, 100, 24, 1, 57, 1, 900, 100];
  fractions.forEach((value, i) => long(92 + i * 4, value));
  return bytes;
}

/** Puts an EXIF block into a JPEG, after its first marker. */
export function withExif(jpeg: Uint8Array<ArrayBuffer>, exif: Uint8Array<ArrayBuffer>, name = 'pier.jpg'): File {
  const length = exif.length + 2;
  const marker = new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff]);
  return new File([jpeg.subarray(0, 2), marker, exif, jpeg.subarray(2)], name, {type: 'image/jpeg'});
}

/** The markers of a JPEG up to the pixels, e.g. `['ffd8', 'ffe0', 'ffdb', …]`. */
export function markersOf(jpeg: Uint8Array): string[] {
  const markers = ['ffd8'];
  for (let at = 2; at < jpeg.length && jpeg[at] === 0xff;) {
    const marker = `ff${jpeg[at + 1]!.toString(16).padStart(2, '0')}`;
    markers.push(marker);
    if (marker === 'ffda') break;
    at += 2 + jpeg[at + 2]! * 256 + jpeg[at + 3]!;
  }
  return markers;
}

/** A white PNG of any size that takes a few kilobytes, as image bombs do. */
export async function hugePng(width: number, height: number): Promise<File> {
  const line = new Uint8Array(1 + Math.ceil(width / 8));
  const deflated = new Blob(Array.from({length: height}, () => line))
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  const header = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  const chunks = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', new Uint8Array(await new Response(deflated).arrayBuffer())),
    chunk('IEND', new Uint8Array()),
  ];
  return new File(chunks, 'bomb.png', {type: 'image/png'});
}

function chunk(name: string, data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...name].map((symbol) => symbol.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

export function heicOf(exif: Uint8Array<ArrayBuffer>): File {
  const start = new Uint8Array([0, 0, 0, 24, ...[...'ftypheic\0\0\0\0mif1heic'].map((symbol) => symbol.charCodeAt(0))]);
  return new File([start, new Uint8Array(3000).fill(0x45), exif, new Uint8Array(500)], 'pier.heic', {
    type: 'image/heic',
  });
}
