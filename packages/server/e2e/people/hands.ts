import type {Locator, Page} from 'playwright-core';

/** How somebody works with a page. */
export interface Hands {
  /** Presses a button or link, or chooses a radio button or checkbox. */
  press(target: Locator): Promise<void>;
  /** Goes there without pressing it. */
  reach(target: Locator): Promise<void>;
  /** Writes into a field, after what is there. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses an option of a select by its words. */
  choose(select: Locator, option: string): Promise<void>;
}

/** A mouse, and a keyboard for writing. */
export function mouse(page: Page): Hands {
  return pointing(page, (target) => target.click());
}

/** Fingers on a screen. */
export function touch(page: Page): Hands {
  return pointing(page, (target) => target.tap());
}

function pointing(page: Page, press: (target: Locator) => Promise<void>): Hands {
  return {
    press,
    reach: (target) => target.scrollIntoViewIfNeeded(),
    async write(field, text) {
      await press(field);
      await page.keyboard.type(text);
    },
    async choose(select, option) {
      await select.selectOption({label: option});
    },
  };
}
