import {ProblemError} from '../problems/index.ts';
import {asPicture, type Picture} from './picture.ts';
import type {Tile} from './tile.ts';

const timeoutMs = 5_000;
const mostBytes = 1024 * 1024;

/**
 * Gets a tile from a city's own map server. The address comes from the jurisdiction's configuration, and only the
 * numbers of the tile are put into it; redirects are not followed, so that no other host is ever asked, and no picture
 * is larger than a megabyte.
 *
 * @param template  with `{z}`, `{x}`, `{y}`, and `{r}` where the server has denser tiles (becomes `@2x` or nothing)
 * @throws {ProblemError} `not_found` where the server has no such tile, `unavailable` when it doesn't answer as expected
 */
export async function fetchTile(template: string, {z, x, y, scale}: Tile): Promise<Picture> {
  const numbers: {[name: string]: string} = {z: `${z}`, x: `${x}`, y: `${y}`, r: scale === 2 ? '@2x' : ''};
  const url = template.replace(/\{([zxyr])\}/g, (_, name: string) => numbers[name]!);
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {accept: 'image/png, image/webp, image/jpeg', 'user-agent': 'city-feedback'},
    });
    if (response.status === 404 || response.status === 204) {
      await response.body?.cancel();
      throw new ProblemError('not_found');
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`expected a tile from the map server, got status ${response.status}`);
    }
    return asPicture(await readAtMost(response, mostBytes));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('unavailable', {retryAfterSeconds: 10, cause: error});
  }
}

async function readAtMost(response: Response, bytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > bytes) throw new Error(`expected a tile of at most ${bytes} bytes, got more`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
