import {findBankAccounts} from './bank-accounts.ts';
import {findPaymentCards} from './payment-cards.ts';
import {findPersonalIdentityCodes} from './personal-identity-codes.ts';
import type {TextSpan} from './find-numbers.ts';

/** What no message needs to hold and what does harm in the wrong hands. */
export type SensitiveKind = 'identityCode' | 'paymentCard' | 'bankAccount';

export interface SensitiveSpan extends TextSpan {
  kind: SensitiveKind;
}

const finders: [SensitiveKind, (text: string) => TextSpan[]][] = [
  ['bankAccount', findBankAccounts],
  ['identityCode', findPersonalIdentityCodes],
  ['paymentCard', findPaymentCards],
];

/** Finds everything in a text that must not be sent, in the order of the text; no two parts overlap. */
export function findSensitiveData(text: string): SensitiveSpan[] {
  const spans: SensitiveSpan[] = [];
  for (const [kind, find] of finders) {
    for (const span of find(text)) {
      spans.push({...span, kind});
      // What was found is nothing else any more.
      text = text.slice(0, span.start) + '.'.repeat(span.end - span.start) + text.slice(span.end);
    }
  }
  return spans.sort((one, other) => one.start - other.start);
}
