import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import {describeFocus} from '../checks/focus.ts';
import type {Hands} from './hands.ts';

/** No page of ours has so many stops. */
const mostPresses = 150;

/**
 * Keys alone: Tab until the focus is there, then Enter, Space or arrows. After each press the focus must be seen.
 */
export function keyboard(page: Page): Hands {
  const {keyboard: keys} = page;

  async function tabUntil(isThere: () => Promise<boolean>, target: Locator): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < mostPresses; presses++) {
      if (await isThere()) return;
      await keys.press('Tab');
      const {name, fault} = await describeFocus(page);
      assert.equal(fault, undefined, `focus on ${name}, with Tab on the way to ${target}`);
      passed.push(name);
    }
    throw new Error(`Tab never reached ${target}. It came by: ${[...new Set(passed)].join(' | ')}`);
  }

  const hasFocus = (target: Locator) => target.evaluate((element) => element.matches(':focus'));
  const tabTo = (target: Locator) => tabUntil(() => hasFocus(target), target);

  /** Tab reaches one radio button of a group; the arrows go on from there, and choose. */
  async function chooseRadio(target: Locator): Promise<void> {
    await tabUntil(() => target.evaluate(isInGroupOfFocus), target);
    while (!(await hasFocus(target))) {
      const before = await describeFocus(page);
      await keys.press('ArrowDown');
      const {name, fault} = await describeFocus(page);
      assert.equal(fault, undefined, `focus on ${name}, after ArrowDown`);
      assert.notEqual(name, before.name, 'ArrowDown goes on to another radio button');
    }
    if (!(await target.isChecked())) await keys.press('Space');
  }

  return {
    async reach(target) {
      await target.waitFor();
      await tabTo(target);
    },
    async press(target) {
      await target.waitFor();
      const kind = await target.evaluate((element) => element.getAttribute('type'));
      if (kind === 'radio') return chooseRadio(target);
      await tabTo(target);
      await keys.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await field.waitFor();
      await tabTo(field);
      await keys.press('Control+End');
      await keys.type(text);
    },
    async choose(select, option) {
      await select.waitFor();
      await tabTo(select);
      const chosen = () => select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]!.label);
      for (let before = ''; (await chosen()) !== option; await keys.press('ArrowDown')) {
        assert.notEqual(await chosen(), before, `ArrowDown comes to ${option}`);
        before = await chosen();
      }
    },
  };
}

function isInGroupOfFocus(element: Element): boolean {
  const focused = (element.getRootNode() as ShadowRoot).activeElement;
  return (
    focused instanceof HTMLInputElement &&
    focused.type === 'radio' &&
    focused.name === (element as HTMLInputElement).name
  );
}
