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
 *
 * @param within  what is looked at, as a selector: a widget on somebody else's page, or the whole `body` of ours
 */
export async function discomfortsOn(page: Page, within: 'city-feedback' | 'body'): Promise<string[]> {
  const found = [...(await page.evaluate(findSmallTargets, within)), ...(await page.evaluate(findSmallLinks, within))];
  found.push(...(await page.evaluate(findMotion, within)), ...(await page.evaluate(findLostBySpacing)));
  await page.emulateMedia({forcedColors: 'active'});
  found.push(...(await page.evaluate(findUnseenControls, within)));
  await page.emulateMedia({forcedColors: 'none'});
  return found;
}
