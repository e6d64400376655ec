import assert from 'node:assert/strict';
import type {Locator} from 'playwright-core';
import type {Person} from '../people/person.ts';

/** The map of the second step. */
export class FormMap {
  readonly #person: Person;
  readonly element: Locator;

  constructor(person: Person, form: Locator) {
    this.#person = person;
    this.element = form.locator('city-feedback-map');
  }

  get map(): Locator {
    return this.element.locator('.map');
  }

  get pin(): Locator {
    return this.element.locator('.pin');
  }

  get removeButton(): Locator {
    return this.element.locator('[part=remove]');
  }

  /** What stands under the map about the chosen place. */
  get note(): Locator {
    return this.element.locator('.note');
  }

  /** Waits until the map's picture is there, and the search above it. */
  async seen(): Promise<void> {
    await this.element.locator('img.leaflet-tile-loaded').first().waitFor();
    await this.#person.page.locator('city-feedback-address').first().waitFor();
  }

  /** Puts the pin a little beside the middle, as this person's hands do it: by click, by tap, or by keys. */
  async pinNearMiddle(): Promise<void> {
    const {page, hands, manner} = this.#person;
    await this.seen();
    if (manner.hands === 'keyboard') {
      await hands.reach(this.map);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
    } else {
      const {width, height} = (await this.map.boundingBox())!;
      const position = {x: width / 2 - 20, y: height / 2 - 15};
      await (manner.hands === 'touch' ? this.map.tap({position}) : this.map.click({position}));
    }
    await this.removeButton.waitFor();
  }

  /** Moves the map by keys until its middle is outside of the city, to nobody's north or the neighbour's east, and back. */
  async goOutside(towards: 'north' | 'east' = 'north'): Promise<() => Promise<void>> {
    const [there, back] = towards === 'north' ? ['ArrowUp', 'ArrowDown'] : ['ArrowRight', 'ArrowLeft'];
    const {page} = this.#person;
    await this.seen();
    await this.map.focus();
    const isOutside = () => this.element.locator('.middle.outside').isVisible();
    let presses = 0;
    for (; presses < 60 && !(await isOutside()); presses++) await page.keyboard.press(`Shift+${there}`);
    assert.ok(await isOutside(), 'the middle of the map has left the city');
    return async () => {
      await this.map.focus();
      for (; presses > 0; presses--) await page.keyboard.press(`Shift+${back}`);
    };
  }
}
