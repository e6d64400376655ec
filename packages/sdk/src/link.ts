import {LinkError} from './link-error.ts';

/** Whatever holds a link token: the token, the follow URL of a mail or a receipt, or the receipt itself. */
export type Link = string | URL | {linkToken: string};

/** @throws {LinkError} when there is none in it */
export function readLinkToken(link: Link): string {
  const text = typeof link === 'object' && 'linkToken' in link ? link.linkToken : String(link);
  const token = text.slice(text.indexOf('#') + 1).trim();
  // The symbols of base64url; anything else would also surface in the runtime's own errors about headers.
  if (!/^[\w-]{16,100}$/.test(token)) throw new LinkError();
  return token;
}
