import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when axe finds a violation of WCAG 2.2 A or AA, or when the page is wider than the window (1.4.10). */
export async function isAccessible(page: Page, state: string): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
  const found = await page.evaluate(async (tags) => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}: axe.Result) =>
      nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, rules);
  const {wide, window: width} = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  if (wide > width) found.push(`the page is ${wide} px wide in a window of ${width} px`);
  assert.deepEqual(found, [], `${state}, at ${page.url()}`);
}
