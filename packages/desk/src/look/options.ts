import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

/** An option's value and its words. */
export type Option = readonly [value: string, name: string];

/** The options of a select. What it shows is what was chosen, also when the list changes while it is open. */
export function optionsOf(all: readonly Option[], chosen: string): unknown {
  return repeat(
    all,
    ([value]) => value,
    ([value, name]) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`,
  );
}

/** The first option of a select in which nothing is chosen yet. */
export function noOption(words: string, chosen: string): TemplateResult {
  return html`<option value="" .selected=${live(chosen === '')} hidden>${words}</option>`;
}
