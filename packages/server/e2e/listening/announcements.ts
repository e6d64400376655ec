import type {Page} from 'playwright-core';

/**
 * Hears what live regions say, from now on and on every later page: each text that comes into a `status` or `alert`
 * of a `<city-feedback>`, once, in order.
 */
export async function hearAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, {said});
    const last = new WeakMap<Element, string>();
    const known = new WeakSet<ShadowRoot>();
    const hear = (): void => {
      for (const root of document.querySelectorAll('city-feedback')) if (root.shadowRoot) hearIn(root.shadowRoot);
    };
    const observer = new MutationObserver(hear);
    new MutationObserver(hear).observe(document, {subtree: true, childList: true});
    customElements.whenDefined('city-feedback').then(hear, () => undefined);

    function hearIn(root: ShadowRoot): void {
      if (!known.has(root)) observer.observe(root, {subtree: true, childList: true, characterData: true});
      known.add(root);
      for (const region of root.querySelectorAll('[role=status], [role=alert]')) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (text && last.get(region) !== text) said.push(text);
        last.set(region, text);
      }
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) hearIn(shadowRoot);
    }
  });
}

/** Waits until something that fits has been said. */
export async function hear(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) => (window as unknown as {said: string[]}).said.some((text) => text.includes(words)),
    words,
  );
}

/** What was said since the last call. */
export function takeAnnouncements(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as {said: string[]}).said.splice(0));
}
