import {html, nothing, type TemplateResult} from 'lit';
import type {DraftKind} from '../answering/drafts.ts';
import type {Desk} from '../desk.ts';

/** What was written about a case that has left one's rings: it can't be sent any more, but read and copied. */
export function keptTexts(caseId: string, {drafts, words}: Desk): TemplateResult | typeof nothing {
  const textOf = (kind: DraftKind, part: string) => drafts.read<{[name: string]: string}>(caseId, kind)?.[part];
  const texts: [id: string, label: string, text: string | undefined][] = [
    ['kept-answer', words.answer.text, textOf('answer', 'text')],
    ['kept-transfer', words.transfer.reason, textOf('transfer', 'reason')],
    ['kept-note', words.note.text, textOf('note', 'text')],
    ['kept-status', words.status.sentence, textOf('status', 'sentence')],
  ];
  const written = texts.filter(([, , text]) => text?.trim());
  if (written.length === 0) return nothing;
  return html`
    <section class="composer block" aria-labelledby="kept">
      <h2 id="kept">${words.case.kept}</h2>
      <p>${words.case.keptHint}</p>
      ${written.map(
        ([id, label, text]) => html`
          <div class="field">
            <label for=${id}>${label}</label>
            <textarea id=${id} rows="6" readonly dir="auto" .value=${text ?? ''}></textarea>
          </div>
        `,
      )}
    </section>
  `;
}
