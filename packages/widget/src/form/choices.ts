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
  const card = ({value, label, detail, lang}: Choice) =>
    html`<label class="card" part="choice">
      <input
        id=${value === choices[0]!.value ? id : nothing}
        type=${type}
        name=${id}
        value=${value}
        .checked=${chosen.includes(value)}
        @change=${choose}
      />
      <span lang=${lang ?? nothing}>${label}${detail ? html` <small>${detail}</small>` : nothing}</span>
    </label>`;
  return html`<fieldset class=${pair ? 'pair' : ''} aria-describedby=${describedBy(journey, options)}>
    <legend><span lang=${lang ?? nothing}>${label}</span>${noteAfter(note)}</legend>
    ${hintLine(options)}${faultLine(journey, id)}
    ${
      // The last two stay the same ones, under the finger that presses them, when others come before them.
      [choices.slice(0, -2).map(card), choices.slice(-2).map(card)]
    }
  </fieldset>`;
}
