import {GeocoderError, GeocoderRefusal} from './geocoder.ts';

const mostBytes = 512 * 1024;
/** What is about the question; a missing key, too many questions or a wrong address are faults. */
const refusals: readonly number[] = [400, 414, 422];

export interface AskOptions {
  headers?: {[name: string]: string};
  /** Default 3,000: who types waits no longer. */
  timeoutMs?: number;
}

export type AskJson = (url: URL, options?: AskOptions) => Promise<unknown>;

/**
 * Asks a geocoder. Nothing of the resident goes along but the question: no address of theirs, no cookie, no referrer.
 * Redirects are not followed, so that no other host than the configured one is ever asked.
 *
 * @throws {GeocoderRefusal} when the geocoder says that it can't be asked this
 * @throws {GeocoderError} when no JSON of a reasonable size comes with a good status in time
 */
export const askJson: AskJson = async (url, {headers, timeoutMs = 3_000} = {}) => {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {accept: 'application/json', 'user-agent': 'city-feedback', ...headers},
    });
    if (!response.ok) {
      await response.body?.cancel();
      const {status} = response;
      throw new (refusals.includes(status) ? GeocoderRefusal : GeocoderError)(`status ${status}`);
    }
    return parse(await readAtMost(response, mostBytes));
  } catch (error) {
    if (error instanceof GeocoderError) throw error;
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    // Without its cause: the words of some errors quote the address that was asked.
    throw new GeocoderError(isTimeout ? 'timeout' : 'unreachable');
  }
};

async function readAtMost(response: Response, bytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > bytes) throw new GeocoderError('answer too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GeocoderError('no JSON');
  }
}

/** The features of a GeoJSON answer that are points. @throws {GeocoderError} when it is none */
export function pointsOf<Properties>(answer: unknown): {point: [number, number]; properties: Properties}[] {
  const {features} = (answer ?? {}) as {features?: unknown};
  if (!Array.isArray(features)) throw new GeocoderError('no GeoJSON');
  return features.flatMap((feature: {geometry?: {type?: string; coordinates?: unknown}; properties?: Properties}) => {
    const {geometry, properties} = feature ?? {};
    const [longitude, latitude] = Array.isArray(geometry?.coordinates) ? (geometry.coordinates as unknown[]) : [];
    const isPoint = geometry?.type === 'Point' && typeof longitude === 'number' && typeof latitude === 'number';
    return isPoint && properties ? [{point: [longitude, latitude] as [number, number], properties}] : [];
  });
}
