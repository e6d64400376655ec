import {html, nothing, type TemplateResult} from 'lit';
import type {Journey} from '../journey/journey.ts';

export interface FieldOptions {
  id: string;
  label: unknown;
  hint?: string | undefined;
  /** Written after the label: "optional" or "required". */
  note?: string | undefined;
  /** Language of label and hint, where they are the city's and not the form's own. */
  lang?: string | undefined;
}

/** What is wrong with a field, when something is. */
export const faultOf = (journey: Journey, id: string) => journey.faults.find(({field}) => field === id)?.message;

/** Ids of the hint and the fault of a field, for `aria-describedby`. */
export function describedBy(journey: Journey, {id, hint}: Pick<FieldOptions, 'id' | 'hint'>) {
  return [hint && `${id}-hint`, faultOf(journey, id) && `${id}-fault`].filter(Boolean).join(' ') || nothing;
}

export const hintLine = ({id, hint, lang}: Pick<FieldOptions, 'id' | 'hint' | 'lang'>) =>
  hint ? html`<p class="hint" id="${id}-hint" lang=${lang ?? nothing}>${hint}</p>` : nothing;

export function faultLine(journey: Journey, id: string) {
  const fault = faultOf(journey, id);
  return fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing;
}

export const noteAfter = (note: string | undefined) => (note ? html`<span class="note"> (${note})</span>` : nothing);

/** A label, a hint, a fault and between them the control, which carries the field's id. */
export function field(journey: Journey, options: FieldOptions, control: TemplateResult) {
  const {id, label, note, lang} = options;
  return html`<div class="field">
    <label for=${id}><span lang=${lang ?? nothing}>${label}</span>${noteAfter(note)}</label>
    ${hintLine(options)}${faultLine(journey, id)}${control}
  </div>`;
}
