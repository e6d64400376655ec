import {waitUntil} from '@open-wc/testing';

/** Everything in the page that a selector names, through all shadow roots, in the order of the page. */
export function findAll<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each as T] : []),
    ...(each.shadowRoot ? findAll<T>(selector, each.shadowRoot) : []),
  ]);
}

/** The first element that a selector names and whose words hold `words`, if it is to be seen. */
export function find<T extends HTMLElement = HTMLElement>(
  selector: string,
  words: string | RegExp = '',
): T | undefined {
  return findAll<T>(selector).find((each) => each.checkVisibility() && holds(each, words));
}

/** Whether it can be seen now. A yes or no: printing an element in a failed assertion takes longer than any test may. */
export function isSeen(selector: string, words: string | RegExp = ''): boolean {
  return find(selector, words) !== undefined;
}

/** Waits until a condition holds, also on a machine that is busy with other tests. */
export function until(holdsNow: () => unknown, what = 'the condition holds'): Promise<void> {
  return waitUntil(() => Boolean(holdsNow()), what, {timeout: 8000});
}

/** Waits for it. */
export async function seen<T extends HTMLElement = HTMLElement>(
  selector: string,
  words: string | RegExp = '',
): Promise<T> {
  await until(() => find(selector, words), `${selector} "${words}" can be seen`);
  return find<T>(selector, words)!;
}

/** Waits until it is gone. */
export function gone(selector: string, words: string | RegExp = ''): Promise<void> {
  return until(() => !find(selector, words), `${selector} "${words}" is gone`);
}

/** Waits for a button or link of that name and presses it. */
export async function press(words: string | RegExp): Promise<void> {
  (await seen('button, a, summary', words)).click();
}

/** Types into a field as a person does, but all at once. */
export async function type(selector: string, text: string): Promise<void> {
  const field = await seen<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Chooses an option by its value. */
export async function choose(selector: string, value: string): Promise<void> {
  const field = await seen<HTMLSelectElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What has the focus, inside all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Waits until something has the focus. */
export function focusOn(selector: string, words: string | RegExp = ''): Promise<void> {
  const isThere = () => focused()?.matches(selector) && holds(focused() as HTMLElement, words);
  return until(() => isThere(), `${selector} "${words}" has the focus`);
}

/** What was said to screen readers last. */
export function announced(): string {
  return findAll('desk-app')[0]?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';
}

function holds(element: HTMLElement, words: string | RegExp): boolean {
  const label = element.getAttribute('aria-label') ?? '';
  const text = `${label} ${element.textContent}`.replace(/\s+/g, ' ').trim();
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}
