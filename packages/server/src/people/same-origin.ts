import {ProblemError} from '../problems/index.ts';

interface OriginBearer {
  method: string;
  host: string;
  headers: {origin?: string | undefined; 'sec-fetch-site'?: string | string[] | undefined};
}

const readMethods = new Set(['GET', 'HEAD']);

/**
 * Refuses a write that a page of another origin had the browser send. `Sec-Fetch-Site` decides where there is one
 * (browsers send it to https and localhost), else `Origin`; a write with neither doesn't come from the desk.
 *
 * @throws {ProblemError} `cross_site_request`
 */
export function requireSameOrigin({method, host, headers}: OriginBearer): void {
  if (readMethods.has(method)) return;
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined ? isOriginOf(headers.origin, host) : site === 'same-origin';
  if (!isOwn) throw new ProblemError('cross_site_request');
}

function isOriginOf(origin: string | undefined, host: string): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
