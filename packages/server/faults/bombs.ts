import {crc32, deflateSync} from 'node:zlib';
import sharp from 'sharp';

/** A file that is made to hurt who opens it, and what becomes of it. */
export interface Bomb {
  what: string;
  file: Buffer;
  /** Code of the refusal; none when the picture in it is kept, remade from its pixels. */
  code?: 'photo_not_an_image' | 'photo_unreadable' | 'photo_too_many_pixels' | 'photo_too_large';
}

const picture = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: '#3366cc'}, limitInputPixels: false});

/** Ten of them, each another trick. Some hide a picture that can be read: it is kept, and the trick is not. */
export async function makeBombs(): Promise<Bomb[]> {
  const jpeg = await picture(800, 600).jpeg().toBuffer();
  const progressive = await picture(7000, 7000).jpeg({progressive: true}).toBuffer();
  const frames = await Promise.all([...'0123456789'].map((each) => frame(Number(each))));
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  return [
    {what: 'a PNG of 50,000 × 50,000 in a few kilobytes', file: hugePng(50_000, 50_000), code: 'photo_too_many_pixels'},
    {what: 'a PNG that says 100 × 100 and unpacks to 300 MB', file: png(100, 100, Buffer.alloc(300_000_000))},
    {what: 'a JPEG that says 65,500 × 65,500', file: withSize(jpeg, 65_500, 65_500), code: 'photo_too_many_pixels'},
    {what: 'a JPEG that says 7,000 × 7,000 and has a hundredth of it', file: withSize(jpeg, 7000, 7000)},
    {what: 'a JPEG that ends in the middle', file: jpeg.subarray(0, jpeg.length / 2), code: 'photo_unreadable'},
    {
      what: 'a progressive JPEG whose last scan comes 5,000 times',
      file: manyScans(progressive, 5000),
      code: 'photo_unreadable',
    },
    {
      what: 'an animated WebP',
      file: await sharp(frames, {join: {animated: true}})
        .webp({loop: 0})
        .toBuffer(),
    },
    {
      what: 'an SVG that is called .jpg',
      file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
      code: 'photo_not_an_image',
    },
    {
      what: 'a JPEG that is a web page, too',
      file: Buffer.concat([jpeg.subarray(0, 2), comment(html), jpeg.subarray(2), html]),
    },
    {what: 'a picture of 60 MB', file: Buffer.concat([jpeg, Buffer.alloc(60 * 1024 * 1024)]), code: 'photo_too_large'},
  ];
}

async function frame(number: number): Promise<Buffer> {
  return sharp({create: {width: 1500, height: 1500, channels: 3, background: {r: number * 20, g: 90, b: 200}}})
    .png()
    .toBuffer();
}

/** One bit a pixel, all of them the same. */
function hugePng(width: number, height: number): Buffer {
  return png(width, height, Buffer.alloc((1 + Math.ceil(width / 8)) * height), 1, 0);
}

/** @param rows  filter byte and pixels of each row, as many as one likes */
function png(width: number, height: number, rows: Buffer, bits = 8, colour = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colour, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, {level: 9})), chunk('IEND')]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Another height and width in the frame header (marker FFC0 or FFC2) of a JPEG. */
function withSize(jpeg: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(jpeg);
  const at = markersOf(jpeg).find(({marker}) => marker === 0xc0 || marker === 0xc2)!.at;
  changed.writeUInt16BE(height, at + 5);
  changed.writeUInt16BE(width, at + 7);
  return changed;
}

function manyScans(jpeg: Buffer, times: number): Buffer {
  const last = markersOf(jpeg).findLast(({marker}) => marker === 0xda)!.at;
  const end = jpeg.length - 2;
  const scan = jpeg.subarray(last, end);
  return Buffer.concat([jpeg.subarray(0, end), ...Array.from({length: times}, () => scan), jpeg.subarray(end)]);
}

function comment(text: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([head, text]);
}

/** Markers outside of the scans' own data, in order. */
function markersOf(jpeg: Buffer): {marker: number; at: number}[] {
  const found: {marker: number; at: number}[] = [];
  for (let at = 2; at < jpeg.length - 1;) {
    const marker = jpeg[at + 1]!;
    if (jpeg[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd9)) at++;
    else {
      found.push({marker, at});
      at += 2 + jpeg.readUInt16BE(at + 2);
    }
  }
  return found;
}
