/**
 * A process of its own that makes a picture anew from its pixels: `reencode-child <in> <out>`. Whatever a file does to
 * the decoder, it does it here. Answers with one line of JSON; exits with 0 also when the picture is refused.
 */
import sharp from 'sharp';
import type {Reencoded} from './reencode.ts';

const maxPixels = 50_000_000;
/** Longest edge of what is kept: enough to read a street sign on it. */
const maxEdge = 2048;

const [input, output] = process.argv.slice(2);
sharp.cache(false);
sharp.concurrency(1);

async function reencode(): Promise<Reencoded> {
  // Reads the header only, so that a picture that is too large is told from one that is broken.
  const size = await sharp(input, {limitInputPixels: false})
    .metadata()
    .catch(() => undefined);
  if (!size) return {refused: 'photo_unreadable'};
  if (size.width * size.height > maxPixels) return {refused: 'photo_too_many_pixels'};
  const image = sharp(input, {limitInputPixels: maxPixels, failOn: 'truncated', sequentialRead: true});
  try {
    const kept = await image
      .timeout({seconds: 20})
      .autoOrient()
      .resize({width: maxEdge, height: maxEdge, fit: 'inside', withoutEnlargement: true})
      .flatten({background: '#ffffff'})
      .jpeg({quality: 82})
      .toFile(output!);
    return {width: kept.width, height: kept.height, bytes: kept.size};
  } catch {
    return {refused: 'photo_unreadable'};
  }
}

process.stdout.write(JSON.stringify(await reencode()));
