import {html, nothing} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {describedBy, faultOf, field, type FieldOptions} from './field.ts';

export interface TextFieldOptions extends FieldOptions {
  value: string;
  type?: 'text' | 'email' | 'tel' | 'datetime-local';
  /** What a browser may fill in, WCAG 1.3.5. */
  autocomplete?: string;
  inputmode?: string;
  required?: boolean;
  onInput: (value: string) => void;
}

/** One line of text with its label. */
export function textField(journey: Journey, options: TextFieldOptions) {
  const {id, value, type = 'text', autocomplete = 'off', inputmode, required, onInput} = options;
  return field(
    journey,
    options,
    html`<input
      id=${id}
      part="input"
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${inputmode ?? nothing}
      .value=${value}
      aria-required=${!!required}
      aria-invalid=${!!faultOf(journey, id)}
      aria-describedby=${describedBy(journey, options)}
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
    />`,
  );
}
