import type {DeskCase, DeskRights} from '@city-feedback/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {DraftKind} from '../answering/drafts.ts';
import type {Desk} from '../desk.ts';
import {isDone} from '../inbox/marks.ts';
import type {Words} from '../strings/fi.ts';

/** Which right each form needs. */
export const rightFor: {[kind in DraftKind]: keyof DeskRights} = {
  answer: 'answer',
  transfer: 'transfer',
  topic: 'changeTopic',
  note: 'note',
  status: 'changeStatus',
};

/** Taking has a right of its own; whoever has a case and may handle it may let it go. */
export const mayToggleTaken = ({can, takenByMe}: DeskCase): boolean => (takenByMe ? can.note : can.take);

export interface ActionOptions {
  /** The form that is open, if one is. */
  open: DraftKind | undefined;
  isTaking: boolean;
  toggleTaken: () => void;
  openForm: (kind: DraftKind) => void;
}

/** What this member of staff may do with the case now; what they may not is not shown. */
export function actions(each: DeskCase, desk: Desk, options: ActionOptions): TemplateResult {
  const {case: words} = desk.words;
  const resumes = options.open !== 'answer' && desk.drafts.has(each.caseId, 'answer');
  const labels: {[kind in DraftKind]: string} = {
    answer: resumes ? words.resumeAnswer : isDone(each.status) ? words.answerAgain : words.answer,
    transfer: words.transfer,
    topic: words.changeTopic,
    note: words.note,
    status: words.changeStatus,
  };
  const allowed = (Object.keys(labels) as DraftKind[]).filter((kind) => each.can[rightFor[kind]]);
  if (allowed.length === 0 && !mayToggleTaken(each)) return html`<p class="muted">${words.mayOnlyRead}</p>`;
  const form = (kind: DraftKind) => html`
    <button
      id="open-${kind}"
      class=${kind !== 'answer' ? 'quiet' : isDone(each.status) ? '' : 'primary'}
      aria-expanded=${options.open === kind}
      @click=${() => options.openForm(kind)}
    >
      ${labels[kind]}
    </button>
  `;
  const [first, others] = allowed.includes('answer') ? ['answer' as const, allowed.slice(1)] : [undefined, allowed];
  return html`
    <div class="buttons actions" role="group" aria-label=${words.actions}>
      ${first ? form(first) : nothing} ${mayToggleTaken(each) ? takeButton(each, words, options) : nothing}
      <div class="buttons">${others.map(form)}</div>
    </div>
  `;
}

function takeButton(
  {takenByMe}: DeskCase,
  words: Words['case'],
  {isTaking, toggleTaken}: ActionOptions,
): TemplateResult {
  return html`
    <button id="take" aria-disabled=${isTaking} @click=${toggleTaken}>${takenByMe ? words.release : words.take}</button>
  `;
}
