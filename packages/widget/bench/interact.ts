import type {Page} from 'playwright-core';
import type {Candidate} from './candidates.ts';

interface Timed extends Window {
  painted: Promise<number>;
}

/**
 * Gives the page a stopwatch: from the time of the next event of a type to the first frame after which an element can be
 * seen, in whatever shadow root.
 */
async function startStopwatch(page: Page, selector: string, event: string): Promise<void> {
  const given: [string, string] = [selector, event];
  await page.evaluate(([selector, event]) => {
    const rootsIn = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    // Looked up before: to look through a long page takes its time, which is not that of the form.
    let roots = rootsIn(document);
    const isShown = (): boolean =>
      roots.some((root) => [...root.querySelectorAll(selector)].some((each) => each.checkVisibility()));
    let frames = 0;
    (window as unknown as Timed).painted = new Promise((resolve) => {
      const start = ({timeStamp}: Event): void => {
        const look = (): void => {
          // What opens in a root that was not there before is found some frames later.
          if (++frames % 10 === 0) roots = rootsIn(document);
          if (!isShown()) return void requestAnimationFrame(look);
          // The message comes after the frame has been painted.
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      };
      addEventListener(event, start, {capture: true, once: true});
    });
  }, given);
}

async function timed(page: Page, selector: string, event: string, act: () => Promise<void>): Promise<number> {
  // Listening before anything is pressed: input overtakes what is evaluated.
  await startStopwatch(page, selector, event);
  await act();
  return page.evaluate(() => (window as unknown as Timed).painted);
}

/** From the press to the first field, milliseconds; what a pointer loads in advance is there. */
export async function clickToPainted(page: Page, {button, field}: Candidate): Promise<number> {
  const target = page.locator(button).first();
  await target.hover();
  await page.waitForLoadState('networkidle');
  const {x, y, width, height} = (await target.boundingBox())!;
  // What came in advance is read and ready: nobody presses within the same instant.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), {timeout: 5000})));
  return timed(page, field, 'click', () => page.mouse.click(x + width / 2, y + height / 2));
}

/** From a key to the topics that fit, milliseconds. @param page  with the open form */
export async function keyToSuggestions(page: Page): Promise<number> {
  const field = page.locator('city-feedback [part=text]');
  // The first time brings what is loaded for it.
  await field.fill('Katuvalo');
  await page.locator('city-feedback [name=topic][value=street-light]').waitFor();
  await page.waitForLoadState('networkidle');
  await field.fill('Kuopp');
  await page.locator('city-feedback [name=topic][value=street-light]').waitFor({state: 'detached'});
  await field.fill('');
  await field.focus();
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), {timeout: 5000})));
  return timed(page, '[name=topic][value=street-light]', 'input', () => page.keyboard.insertText('Katuvalo ei pala'));
}
