import type {Coordinates} from '@city-feedback/contract';

const gpsPointer = 0x8825;
const latitudeRef = 1;
const latitudeTag = 2;
const longitudeRef = 3;
const longitudeTag = 4;

/**
 * Where a photo was taken, as its camera wrote it into the EXIF data of a JPEG or HEIC file. Ask before
 * `preparePhoto` takes everything but the pixels away, and offer it to the person; never use it unasked.
 *
 * @returns degrees north and east, or `undefined` when the file does not tell, or tells nonsense
 */
export async function photoPlace(file: Blob): Promise<Coordinates | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = findTiff(bytes);
    return at < 0 ? undefined : readPlace(new DataView(bytes.buffer, at));
  } catch {
    // Offsets that lead out of the file, or a file that can't be read.
    return undefined;
  }
}

/**
 * Where the EXIF block starts: after `Exif 0 0`, with the byte order mark of TIFF. JPEG has it near the start, HEIC
 * anywhere; looking for the mark itself spares reading the boxes of HEIC.
 */
function findTiff(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    const mark = String.fromCharCode(...bytes.subarray(at, at + 10));
    if (/^Exif\0\0(II\*\0|MM\0\*)/.test(mark)) return at + 6;
  }
  return -1;
}

/** @see EXIF 2.32, 4.6.6 "GPS attribute information" */
function readPlace(tiff: DataView): Coordinates | undefined {
  const littleEndian = tiff.getUint8(0) === 0x49;
  const short = (at: number) => tiff.getUint16(at, littleEndian);
  const long = (at: number) => tiff.getUint32(at, littleEndian);
  /** Positions of the values of a directory, by tag. */
  const directory = (at: number) =>
    new Map(Array.from({length: short(at)}, (_, entry) => [short(at + 2 + entry * 12), at + 10 + entry * 12] as const));

  const pointer = directory(long(4)).get(gpsPointer);
  if (pointer === undefined) return undefined;
  const gps = directory(long(pointer));

  /** Degrees, minutes and seconds as three fractions, and a letter for the hemisphere. */
  const degrees = (tag: number, ref: number, negative: string): number => {
    const [value, hemisphere] = [gps.get(tag), gps.get(ref)];
    if (value === undefined || hemisphere === undefined) return NaN;
    const at = long(value);
    const [whole, minutes, seconds] = [0, 8, 16].map((part) => long(at + part) / (long(at + part + 4) || 1));
    const sign = String.fromCharCode(tiff.getUint8(hemisphere)) === negative ? -1 : 1;
    return sign * (whole! + minutes! / 60 + seconds! / 3600);
  };
  const latitude = degrees(latitudeTag, latitudeRef, 'S');
  const longitude = degrees(longitudeTag, longitudeRef, 'W');
  const isReal = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isReal ? {latitude: +latitude.toFixed(6), longitude: +longitude.toFixed(6)} : undefined;
}
