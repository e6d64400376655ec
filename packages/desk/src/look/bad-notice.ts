import {html, nothing, type TemplateResult} from 'lit';
import type {Explanation} from '../api/explain.ts';

/** What could not be done and what helps, with an id by which it gets the focus. It belongs into a `role=alert`. */
export function badNotice({title, hint}: Explanation, id: string, more: unknown = nothing): TemplateResult {
  return html`
    <div class="notice bad" id=${id} tabindex="-1">
      <strong>${title}</strong>
      ${hint ? html`<span>${hint}</span>` : nothing} ${more}
    </div>
  `;
}
