import {html, nothing, type TemplateResult} from 'lit';
import {icons} from '../look/icons.ts';
import type {Words} from '../strings/fi.ts';
import {PutAsideEvent} from './composer.ts';

export interface FieldOptions {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  /** The control itself, given what ties it to its hint and fault. */
  control: (ties: {describedBy: string; isInvalid: boolean}) => TemplateResult;
}

/** A label, its control, a hint under the label and, when something is wrong, what. */
export function field({id, label, hint, fault, control}: FieldOptions): TemplateResult {
  const describedBy = `${id}-hint ${id}-fault`;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <span class="hint" id="${id}-hint">${hint ?? nothing}</span>
      ${control({describedBy, isInvalid: fault !== undefined})}
      <span id="${id}-fault">${fault ? html`<span class="fault">${icons.warning} ${fault}</span>` : nothing}</span>
    </div>
  `;
}

/** Ctrl + Enter (or Cmd + Enter) in a form is a press of its main button; held, it is one press. */
export function submitOnCtrlEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (event.repeat) return;
  (event.currentTarget as HTMLFormElement).requestSubmit();
}

/** What was typed or chosen in the control that fired the event. */
export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export interface FormButtons {
  words: Words;
  send: string;
  isSending: boolean;
}

/** The button that sends, and the one that puts the form aside. */
export function formButtons({words, send, isSending}: FormButtons): TemplateResult {
  return html`
    <div class="buttons">
      <button class="primary" aria-disabled=${isSending}>${isSending ? words.send.sending : send}</button>
      ${putAsideButton(words)}
    </div>
  `;
}

/** Puts the form that it is in aside. */
export function putAsideButton({app}: Words): TemplateResult {
  const putAside = ({currentTarget}: Event) => currentTarget!.dispatchEvent(new PutAsideEvent());
  return html`<button type="button" class="quiet" @click=${putAside}>${app.close}</button>`;
}
