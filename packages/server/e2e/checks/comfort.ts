import type {Page} from 'playwright-core';
import {
  findLostBySpacing,
  findMotion,
  findSmallLinks,
  findSmallTargets,
  findUnseenControls,
} from '../../../widget/src/testing/discomforts.ts';

/**
 * What a person would meet on the page who needs large targets (WCAG 2.5.8, and 44 px as our own measure for all but
 * links), wide text spacing (1.4.12), their own colours, or no motion. Each fault is a sentence; none is the good answer.
 */
export async function discomfortsOn(page: Page): Promise<string[]> {
  const found = [...(await page.evaluate(findSmallTargets)), ...(await page.evaluate(findSmallLinks))];
  found.push(...(await page.evaluate(findMotion)), ...(await page.evaluate(findLostBySpacing)));
  await page.emulateMedia({forcedColors: 'active'});
  found.push(...(await page.evaluate(findUnseenControls)));
  await page.emulateMedia({forcedColors: 'none'});
  return found;
}
