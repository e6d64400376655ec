import type {CaseReceipt} from '@city-feedback/contract';
import type {Dictionary} from '../strings/dictionary.ts';
import {formatDay} from '../strings/format.ts';

/** The receipt as plain text, to print, save and mail. The link in it opens the case, so it is for the sender alone. */
export function receiptText(words: Dictionary, receipt: CaseReceipt): string {
  const {receipt: say} = words;
  const {trackingCode, reference, answerDueOn, followUrl} = receipt;
  return [
    say.title,
    `${say.code}: ${trackingCode}`,
    `${say.reference}: ${reference}`,
    answerDueOn ? say.due(formatDay(words, answerDueOn)) : say.noAnswer,
    followUrl,
  ].join('\n\n');
}
