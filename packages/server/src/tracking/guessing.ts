import type {CaseSecrets} from '../secrets/index.ts';
import {clientNetwork} from '../http/index.ts';

/** Wrong codes within ten minutes, from one IPv4 address or IPv6 /64, after which each further try costs a puzzle. */
export const freeFailures = 10;

/** Wrong codes a minute, from everywhere, after which every try costs a puzzle for a while. */
const freeFailuresEverywhere = 600;

/** What failures are counted under: nobody reads an address back from it without the key. */
export function clientHash(secrets: CaseSecrets, ip: string): Buffer {
  return secrets.fingerprint('client', 'track', clientNetwork(ip));
}

/**
 * A brake for guessing from many networks at once. It asks everyone for a puzzle, and so never locks a right code out.
 */
export function createBrake(now = Date.now) {
  let minute = 0;
  let failures = 0;
  let before = 0;
  const turn = (): void => {
    const current = Math.floor(now() / 60_000);
    if (current === minute) return;
    before = current === minute + 1 ? failures : 0;
    minute = current;
    failures = 0;
  };
  return {
    noteFailure(): void {
      turn();
      failures++;
    },
    isOn(): boolean {
      turn();
      return Math.max(failures, before) > freeFailuresEverywhere;
    },
  };
}
