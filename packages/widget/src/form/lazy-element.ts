import {html, type TemplateResult} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {loading} from './loading.ts';

const failed = new Set<string>();

/**
 * An element whose chunk is loaded when it is first shown. When that fails the form goes on without it, and the
 * person may have it tried again.
 *
 * @param name  of the element
 * @param note  what is said when it can't be loaded
 */
export function lazyElement(
  journey: Journey,
  name: string,
  load: () => Promise<unknown>,
  render: () => TemplateResult,
  note: string = journey.words.failed.explain,
): TemplateResult {
  if (customElements.get(name)) return render();
  const again = () => {
    failed.delete(name);
    journey.changed();
  };
  if (failed.has(name)) {
    return html`<div class="notice">
      <p>${note}</p>
      <button type="button" class="button" part="action" @click=${again}>${journey.words.failed.retry}</button>
    </div>`;
  }
  load().then(
    () => journey.changed(),
    () => {
      failed.add(name);
      journey.changed();
    },
  );
  return loading;
}
