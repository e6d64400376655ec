import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {describedBy, faultLine, hintLine, noteAfter, type FieldOptions} from './field.ts';

export interface Choice {
  value: string;
  label: string;
  /** Smaller, after the label. */
  detail?: string;
  /** Language of both, where they are the city's. */
  lang?: string;
}

export interface ChoicesOptions extends FieldOptions {
  type?: 'radio' | 'checkbox';
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** The last two stand side by side. */
  pair?: boolean;
}

/** Radio buttons or checkboxes as cards, each as large as a finger. The first one carries the id of the field. */
export function choices(journey: Journey, options: ChoicesOptions) {
  const {id, label, note, lang, type = 'radio', choices, chosen, onChoose, pair} = options;
  const choose = (event: Event) => {
    const {value, checked} = event.target as HTMLInputElement;
    const others = type === 'radio' ? [] : chosen.filter((other) => other !== value);
    onChoose(checked ? [...others, value] : others);
  };
  return html`<fieldset class=${pair ? 'pair' : ''} aria-describedby=${describedBy(journey, options)}>
    <legend><span lang=${lang ?? nothing}>${label}</span>${noteAfter(note)}</legend>
    ${hintLine(options)}${faultLine(journey, id)}
    ${choices.map(
      ({value, label, detail, lang}, at) =>
        html`<label class="card" part="choice">
          <input
            id=${at ? nothing : id}
            type=${type}
            name=${id}
            value=${value}
            .checked=${chosen.includes(value)}
            @change=${choose}
          />
          <span lang=${lang ?? nothing}>${label}${detail ? html` <small>${detail}</small>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;
}
