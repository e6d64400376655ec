import type {CaseDraft, ContactDraft} from '@city-feedback/contract';
import {isPhoneNumber} from '@city-feedback/contract/phone-number';
import type {FieldFault} from '../problems/index.ts';

/** Enough to find typing errors; whether it exists, the mail tells. No `<`, `"` or line break that a header could end by. */
const emailAddress = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]{2,}$/;

/** Contact data as they were given, without empty ones; nothing of it is ever needed but a number to call. */
export function checkContact(
  {contact, callTime}: Pick<CaseDraft, 'contact' | 'callTime'>,
  faults: FieldFault[],
): ContactDraft | undefined {
  const given: ContactDraft = {};
  for (const field of ['name', 'email', 'phone'] as const) {
    const value = contact?.[field]?.trim();
    if (!value) continue;
    // They stand in headers of mails one day.
    if (/\p{Cc}/u.test(value)) faults.push({path: `/contact/${field}`, code: 'text_not_storable'});
    else given[field] = value;
  }
  if (given.email && !emailAddress.test(given.email)) faults.push({path: '/contact/email', code: 'email_invalid'});
  if (callTime && !isPhoneNumber(given.phone ?? '')) faults.push({path: '/contact/phone', code: 'phone_invalid'});
  return Object.keys(given).length > 0 ? given : undefined;
}
