import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import {isolated} from '../../problems/index.ts';
import type {FormFault} from '../form-fault.ts';

/** What every part of a form needs to know. */
export interface FieldContext {
  faults: readonly FormFault[];
  /** The word for what may be left out. */
  optional: string;
}

export interface FieldOptions {
  /** Also the field's name, unless another is given. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** Of label and hint, when it is not the page's. */
  language?: string | undefined;
  isOptional?: boolean | undefined;
}

export const nothing = html``;

/** A label, its hint, what is wrong, and the control, which gets what ties them together. */
export function field(context: FieldContext, options: FieldOptions, control: (ties: Html) => Html): Html {
  const {id} = options;
  return html`<div class="cf-field">
    <label for="${id}">${labelOf(options)}${note(context, options)}</label>
    ${hintAndFault(context, options)} ${control(html`id="${id}" ${ties(context, options)}`)}
  </div>`;
}

/** A question with several controls. The id leads to the first one. */
export function group(context: FieldContext, options: FieldOptions, controls: unknown): Html {
  return html`<fieldset class="cf-field" ${describedBy(context, options)}>
    <legend>${labelOf(options)}${note(context, options)}</legend>
    ${hintAndFault(context, options)} ${controls}
  </fieldset>`;
}

function labelOf({label, language}: FieldOptions): Html | string {
  return language ? html`<span ${textLanguage(language)}>${label}</span>` : label;
}

function note({optional}: FieldContext, {isOptional}: FieldOptions): Html {
  return isOptional ? html` <small>(${optional})</small>` : nothing;
}

function hintAndFault(context: FieldContext, {id, hint, language}: FieldOptions): Html {
  const fault = faultAt(context, id);
  return html`${hint ? html`<p class="cf-hint" id="${id}-hint" ${textLanguage(language)}>${hint}</p>` : nothing}
  ${fault ? html`<p class="cf-fault" id="${id}-fault">${fault.message} ${hintOf(fault)} ${linkOf(fault)}</p>` : nothing}`;
}

function ties(context: FieldContext, options: FieldOptions): Html {
  const isFaulty = faultAt(context, options.id) !== undefined;
  return html`${isFaulty ? html`aria-invalid="true"` : nothing} ${describedBy(context, options)}`;
}

function describedBy(context: FieldContext, {id, hint}: FieldOptions): Html {
  const ids = [hint && `${id}-hint`, faultAt(context, id) && `${id}-fault`].filter(Boolean).join(' ');
  return ids ? html`aria-describedby="${ids}"` : nothing;
}

export function faultAt({faults}: Pick<FieldContext, 'faults'>, id: string): FormFault | undefined {
  return faults.find(({field}) => field === id);
}

/** What helps. */
export function hintOf({hint = '', hintLanguage}: FormFault): Html | string {
  return hintLanguage ? html`<span ${textLanguage(hintLanguage)}>${hint}</span>` : hint;
}

/** The way to where the matter can be handled instead. */
export function linkOf({link}: FormFault): Html {
  return link ? html`<a href="${link.href}">${link.text}</a>` : nothing;
}

export interface Choice {
  value: string;
  label: string;
  /** When it is not the page's. */
  language?: string | undefined;
}

/** Radio buttons or checkboxes, each as large as a finger. The first one has the id. */
export function choices(
  {id, name = id, type = 'radio'}: {id: string; name?: string; type?: 'radio' | 'checkbox'},
  all: readonly Choice[],
  chosen: readonly string[],
): Html {
  return html`${all.map(
    ({value, label, language}, index) =>
      html`<label class="cf-choice">
        <input
          type="${type}"
          id="${index === 0 ? id : `${id}-${index}`}"
          name="${name}"
          value="${value}"
          ${checkedIf(chosen.includes(value))}
        />
        <bdi ${textLanguage(language)}>${label}</bdi>
      </label>`,
  )}`;
}

/** Options of a `<select>`. Those of another language begin on the side of the page, and keep their own direction. */
export function options(all: readonly Choice[], chosen: string): Html {
  return html`${all.map(({value, label, language}) => {
    const marks = html`${value === chosen ? html`selected` : nothing} ${language ? html`lang="${language}"` : nothing}`;
    return html`<option value="${value}" ${marks}>${language ? isolated(label) : label}</option>`;
  })}`;
}

export function checkedIf(isChecked: boolean): Html {
  return isChecked ? html`checked` : nothing;
}

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}
