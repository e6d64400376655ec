import {createHmac, createSecretKey, hkdfSync, type KeyObject} from 'node:crypto';
import {makeTrackingCode, parseTrackingCode} from '@city-feedback/contract';

/**
 * The secrets of a case, made from its id and a key that lies outside of the database. Nothing secret is stored: the
 * database holds what a secret is looked up by, and who has only the database can neither read nor make one.
 */
export interface CaseSecrets {
  /** `XXXX-XXXX-XXXX`; opens status and answers. The same each time. */
  trackingCodeOf(caseId: string): string;
  /** 160 bits in base64url; opens everything that the sender may see and do. The same each time. */
  linkTokenOf(caseId: string): string;
  /** What a tracking code is looked up by, as typed; a malformed one gives a value that nothing has. */
  trackingLookup(typed: string): Buffer;
  linkLookup(linkToken: string): Buffer;
  /** What an idempotency key or a body is told apart by, without keeping it. */
  fingerprint(what: 'key' | 'body' | 'client', ...parts: string[]): Buffer;
  /** A key for another purpose. */
  keyFor(purpose: string): Buffer;
}

/**
 * @param masterKey  at least 32 bytes; with another one, all codes and links that were given out stop working
 */
export function createSecrets(masterKey: Buffer): CaseSecrets {
  if (masterKey.length < 32) throw new RangeError(`expected a key of at least 32 bytes, got ${masterKey.length}`);
  const keyFor = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `city-feedback/${purpose}`, 32));
  // As key objects: an HMAC from raw bytes makes one anew each time, which takes five times as long as the HMAC.
  const keyObjectFor = (purpose: string): KeyObject => createSecretKey(keyFor(purpose));
  const keys = {
    trackingCode: keyObjectFor('tracking-code'),
    trackingLookup: keyObjectFor('tracking-lookup'),
    linkToken: keyObjectFor('link-token'),
    linkLookup: keyObjectFor('link-lookup'),
    key: keyObjectFor('idempotency-key'),
    body: keyObjectFor('idempotency-body'),
    client: keyObjectFor('client'),
  };
  const sha256 = (key: KeyObject, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const linkTokenOf = (caseId: string): string => sha256(keys.linkToken, caseId).subarray(0, 20).toString('base64url');
  return {
    // 64 bytes: enough for 11 symbols, of which some bytes are passed over.
    trackingCodeOf: (caseId) => makeTrackingCode(createHmac('sha512', keys.trackingCode).update(caseId).digest()),
    linkTokenOf,
    trackingLookup(typed) {
      const parsed = parseTrackingCode(typed);
      return sha256(keys.trackingLookup, parsed.ok ? parsed.code : `malformed ${typed}`);
    },
    linkLookup: (linkToken) => sha256(keys.linkLookup, linkToken),
    fingerprint: (what, ...parts) => sha256(keys[what], parts.join('\0')),
    keyFor,
  };
}

/**
 * The page that shows all of it to who has the link. The token is in the fragment, which no server is sent.
 *
 * @param language  of the page; without one it is the one that the browser likes best
 */
export function followUrl(publicUrl: string, siteId: string, linkToken: string, language?: string): string {
  const lang = language ? `&lang=${language}` : '';
  return `${publicUrl}/follow?site=${encodeURIComponent(siteId)}${lang}#${linkToken}`;
}
