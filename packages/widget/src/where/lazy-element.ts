import type {TemplateResult} from 'lit';

const failed = new Set<string>();

/**
 * An element whose chunk is loaded when it is first shown.
 *
 * @param changed  called when the chunk has come, or has failed
 */
export function lazyElement(
  name: string,
  load: () => Promise<unknown>,
  render: () => TemplateResult,
  others: {waiting: TemplateResult; failed: TemplateResult},
  changed: () => void,
): TemplateResult {
  if (customElements.get(name)) return render();
  if (failed.has(name)) return others.failed;
  load().then(changed, () => {
    failed.add(name);
    changed();
  });
  return others.waiting;
}
