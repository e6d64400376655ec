import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when something on the page keeps people from using it. */
export async function isAccessible(page: Page, state: string): Promise<void> {
  assert.deepEqual(await barriersOn(page), [], `${state}, at ${page.url()}`);
}

/**
 * What axe has against the page by WCAG 2.2 A and AA and by best practice, and what sticks out of the window or of its
 * own box to the right, where one would have to scroll in two directions (1.4.10).
 */
export async function barriersOn(page: Page): Promise<string[]> {
  // A page can be read before its style has come; it is judged with it.
  await page.waitForLoadState();
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (tags) => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}: axe.Result) =>
      nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, rules);
  return [...violations, ...(await page.evaluate(findWide))];
}

function findWide(): string[] {
  const wide: string[] = [];
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > innerWidth) wide.push(`the page is ${scrollWidth} px wide in a window of ${innerWidth} px`);
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const {overflowX} = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
        wide.push(`${element.localName}.${element.className} scrolls sideways`);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return wide;
}
