import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../text-language.ts';

export interface Option {
  value: string;
  label: string;
  /** Of the label, when it is not the page's. */
  language?: string;
  hint?: string;
}

export function select(id: string, label: string, options: Option[]): Html {
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <select id="${id}" name="${id}">
      ${options.map(({value, label, language}) => html`<option value="${value}" ${textLanguage(language)}>${label}</option>`)}
    </select>
  </p>`;
}

/** The first one is chosen. */
export function radios(name: string, label: string, options: Option[]): Html {
  return html`<fieldset>
    <legend>${label}</legend>
    ${options.map(
      ({value, label, hint}, at) =>
        html`<label class="choice"
          ><input type="radio" name="${name}" value="${value}" ${at === 0 ? 'checked' : ''} /><span
            >${label}${hint ? html`<small>${hint}</small>` : ''}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

export function colour(id: string, label: string): Html {
  return html`<label class="colour" for="${id}"><input type="color" id="${id}" name="${id}" /> ${label}</label>`;
}

/** Something to copy, with its button. What became of the copy is said beside the button, where the person looks. */
export function output(id: string, words: {title: string; hint: unknown; copy: string}, content: unknown = ''): Html {
  return html`<section id="${id}-part" class="output">
    <h2>${words.title}</h2>
    ${words.hint}
    <pre tabindex="0" role="group" aria-label="${words.title}" id="${id}">${content}</pre>
    <p class="copying">
      <button type="button" data-copy="${id}" aria-label="${words.copy}: ${words.title}">${words.copy}</button>
      <span role="status" id="${id}-said"></span>
    </p>
  </section>`;
}
