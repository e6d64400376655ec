import type {Locator, Page} from 'playwright-core';
import type {Tally} from './pace.ts';

/** Works with a page, and counts what a person would have done for it. */
export interface CountingHands {
  /** One decision: presses a button or link, or chooses. */
  press(target: Locator): Promise<void>;
  /** One thought: what is written is known. */
  write(field: Locator, text: string): Promise<void>;
}

/** Fingers on a phone. The field is tapped even where it has the focus: that brings the keyboard of some phones. */
export function fingers(page: Page, tally: Tally): CountingHands {
  const tap = async (target: Locator): Promise<void> => {
    tally.add('think');
    tally.add('point');
    tally.add('click');
    await target.tap();
  };
  return {
    press: tap,
    async write(field, text) {
      await tap(field);
      tally.add('thumb', text.length);
      tally.characters += text.length;
      await page.keyboard.insertText(text);
    },
  };
}

/** A mouse, and the hand on it goes to the keyboard for writing. */
export function mouse(page: Page, tally: Tally): CountingHands {
  let isAtKeys = false;
  const move = (toKeys: boolean): void => {
    if (isAtKeys !== toKeys) tally.add('home');
    isAtKeys = toKeys;
  };
  const click = async (target: Locator): Promise<void> => {
    tally.add('think');
    move(false);
    tally.add('point');
    tally.add('click');
    await target.click();
  };
  return {
    press: click,
    async write(field, text) {
      await click(field);
      move(true);
      tally.add('key', text.length);
      tally.characters += text.length;
      await page.keyboard.insertText(text);
    },
  };
}

/** No page of ours has so many stops. */
const mostTabs = 100;

/** Keys alone. One thought before Tab is pressed as often as it takes, as one chunk. */
export function keys(page: Page, tally: Tally): CountingHands {
  const press = async (key: string): Promise<void> => {
    tally.add('key');
    await page.keyboard.press(key);
  };
  const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.matches(':focus'));
  const tabTo = async (target: Locator): Promise<void> => {
    tally.add('think');
    await target.waitFor();
    for (let tabs = 0; !(await hasFocus(target)); tabs++) {
      if (tabs > mostTabs) throw new Error(`Tab never reached ${target}`);
      await press('Tab');
    }
  };
  return {
    async press(target) {
      await tabTo(target);
      await press((await target.getAttribute('type')) === 'radio' ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await tabTo(field);
      tally.add('key', text.length);
      tally.characters += text.length;
      await page.keyboard.insertText(text);
    },
  };
}
