export {findBankAccounts} from './bank-accounts.ts';
export {findPaymentCards} from './payment-cards.ts';
export {findPersonalIdentityCodes} from './personal-identity-codes.ts';
export {findSensitiveData} from './find-sensitive-data.ts';
export type {SensitiveKind, SensitiveSpan} from './find-sensitive-data.ts';
export {mightMentionHealth} from './might-mention-health.ts';
export type {TextSpan} from './find-numbers.ts';
