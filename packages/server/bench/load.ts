import autocannon from 'autocannon';

export interface Load {
  url: string;
  path: string;
  headers?: {[name: string]: string};
  /** Made anew for each request. */
  next(): {body: string; headers?: {[name: string]: string}};
  seconds: number;
  connections: number;
}

export interface Measured {
  /** Answers with the expected status, a second. */
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/**
 * Posts as fast as the answers come over a fixed number of connections (a closed loop).
 *
 * @throws {Error} when one answer is not 2xx: a figure over refused requests would say nothing
 */
export async function measure({url, path, headers, next, seconds, connections}: Load): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path,
        setupRequest: (request) => {
          const {body, headers: own} = next();
          return {...request, body, headers: {'content-type': 'application/json', ...headers, ...own}};
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
    throw new Error(`${path}: ${result['2xx']} answers as expected, ${result.non2xx} others, ${result.errors} errors`);
  }
  return {perSecond: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99};
}

/** The middle one; of an even number the lower of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
