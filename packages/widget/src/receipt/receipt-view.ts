import type {CaseReceipt} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {formatDay} from '../strings/format.ts';
import {printText} from './print-text.ts';
import {receiptText} from './receipt-text.ts';
import {uploadSentence} from './upload-sentence.ts';

export interface ReceiptActions {
  /** Shows where the case stands. */
  follow: () => void;
  /** Starts a new message. */
  again: () => void;
}

/** Codes that somebody asked to have spelled out. */
const spelled = new WeakMap<CaseReceipt, unknown>();

/** The city has it: the code to keep, and what happens next. */
export function receiptView(journey: Journey, receipt: CaseReceipt, {follow, again}: ReceiptActions) {
  const {words, answers} = journey;
  const say = words.receipt;
  const {trackingCode, reference, unitName, answerDueOn} = receipt;
  const text = receiptText(words, receipt);
  const uploads = uploadSentence(journey);
  const said = say.acknowledged[answers.wish];
  const copy = async () => {
    await navigator.clipboard.writeText(trackingCode);
    journey.say(say.copied);
  };
  const spell = () =>
    import('./spelled-code.ts')
      .then(({spellOut}) => spellOut(trackingCode, words.language))
      .then((code) => {
        spelled.set(receipt, code);
        journey.changed();
      })
      .catch(() => journey.say(words.failed.explain));
  return html`<h3 id="step-title" class="thanks" tabindex="-1">${say.title}</h3>
    <div class="code" part="code">
      <p>${say.code}</p>
      <p class="symbols" translate="no">
        <span aria-hidden="true">${trackingCode}</span>
        <span class="unseen">${[...trackingCode].join(' ').replaceAll('-', ',')}</span>
      </p>
      <p class="hint">${say.keep}</p>
      <div class="tools">
        <button type="button" class="button" part="action" @click=${copy}>${say.copy}</button>
        <button type="button" class="button" part="action" @click=${() => printText(text)}>${say.print}</button>
        <a
          class="button"
          part="action"
          download="${reference}.txt"
          href=${`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          ${say.save}
        </a>
        <a
          class="button"
          part="action"
          href=${`mailto:?subject=${encodeURIComponent(`${say.reference} ${reference}`)}&body=${encodeURIComponent(text)}`}
        >
          ${say.mail}
        </a>
      </div>
      <details @toggle=${spell}>
        <summary>${say.spell}</summary>
        ${spelled.get(receipt)}
      </details>
    </div>
    ${uploads ? html`<p class="notice" part="uploads">${uploads}</p>` : nothing}
    <h4>${say.next}</h4>
    <ul class="next">
      <li>${say.unit(unitName)}</li>
      <li>${answerDueOn ? say.due(formatDay(words, answerDueOn)) : say.noAnswer}</li>
      ${said ? html`<li>${said}</li>` : nothing}
      <li>${say.reference}: <span translate="no">${reference}</span></li>
    </ul>
    <div class="tools">
      <button type="button" class="button main" part="action" @click=${follow}>${say.follow}</button>
      <button type="button" class="button" part="action" @click=${again}>${say.another}</button>
    </div>`;
}
