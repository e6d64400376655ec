import type {CaseReceipt} from '@city-feedback/contract';
import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {formatDay} from '../strings/format.ts';
import {uploadSentence} from './upload-sentence.ts';

export interface ReceiptActions {
  /** Shows where the case stands. */
  follow: () => void;
  /** Starts a new message. */
  again: () => void;
}

/** The city has it: the code to keep, and what happens next. */
export function receiptView(journey: Journey, receipt: CaseReceipt, {follow, again}: ReceiptActions) {
  const {words, answers} = journey;
  const say = words.receipt;
  const {trackingCode, reference, unitName, answerDueOn} = receipt;
  const uploads = uploadSentence(journey);
  const said = say.acknowledged[answers.wish];
  const copy = async ({target}: Event) => {
    try {
      await navigator.clipboard.writeText(trackingCode);
      journey.say((journey.told = say.copied));
    } catch {
      // Not given by the page or the person: the code is selected, for the keys or the menu that copy.
      const code = (target as Element).closest('.code')!.querySelector('.symbols span')!;
      getSelection()!.selectAllChildren(code);
    }
  };
  // What is kept on a shared device, others could open.
  const isShared = journey.page.kiosk;
  type Tool = keyof typeof import('./receipt-tools.ts').receiptTools;
  const use = (tool: Tool) => () =>
    import('./receipt-tools.ts')
      .then(({receiptTools}) => receiptTools[tool](journey, receipt))
      .catch(() => journey.say((journey.told = words.failed.explain)));
  const button = (label: string, onClick: (event: Event) => unknown) =>
    html`<button type="button" class="button" part="action" @click=${onClick}>${label}</button>`;
  const print = button(say.print, use('print'));
  return html`<h3 id="step-title" class="thanks" tabindex="-1">${say.title}</h3>
    <div class="code" part="code">
      <p>${say.code}</p>
      <p class="symbols" translate="no">
        <span aria-hidden="true">${trackingCode}</span>
        <span class="unseen">${[...trackingCode].join(' ').replaceAll('-', ',')}</span>
      </p>
      <p class="hint">${say.keep}</p>
      <div class="tools" @click=${() => (journey.isKept = true)}>
        ${isShared ? print : [button(say.copy, copy), print, button(say.save, use('save')), button(say.mail, use('mail'))]}
      </div>
      ${journey.told}
      <details @toggle=${use('spell')}>
        <summary>${say.spell}</summary>
        ${journey.spelled}
      </details>
    </div>
    ${uploads ? html`<div class="notice" part="uploads">${uploads} ${eachUpload(journey)}</div>` : nothing}
    <h4>${say.next}</h4>
    <ul class="next">
      <li>${say.unit(unitName)}</li>
      <li>${answerDueOn ? say.due(formatDay(words, answerDueOn)) : say.noAnswer}</li>
      ${said ? html`<li>${said}</li>` : nothing}
      <li>${say.reference}: <span translate="no">${reference}</span></li>
    </ul>
    <div class="tools">
      <button type="button" class="button main" part="action" @click=${follow}>${say.follow}</button>
      ${button(say.another, again)}
    </div>`;
}

/** How far the photos are on their way, and which ones the city did not take, and why. */
function eachUpload({report}: Journey) {
  const photos = report!.photos;
  const bytes = (of: 'sentBytes' | 'totalBytes') => photos.reduce((sum, photo) => sum + photo[of], 0);
  if (photos.some(({state}) => state === 'sending')) {
    return html`<progress aria-hidden="true" value=${bytes('sentBytes')} max=${bytes('totalBytes')}></progress>`;
  }
  return photos.map(({name, problem}) => problem && html`<p>${name}: ${problem.message}</p>`);
}
