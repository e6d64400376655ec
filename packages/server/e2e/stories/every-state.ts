import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {barriersOn} from '../checks/accessible.ts';
import {discomfortsOn} from '../checks/comfort.ts';
import {arrive, type Language} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {walkDesk} from '../states/of-the-desk.ts';
import {walkPages} from '../states/of-the-pages.ts';
import {walkElsewhere} from '../states/elsewhere.ts';
import {walkFailure, walkForm, walkLink, walkTrack} from '../states/of-the-form.ts';
import {walkPlainForm} from '../states/of-the-plain-form.ts';
import {receiveAnswered, receiveCase} from './received.ts';

/** Everything that can be seen, in a window of 320 px, in light and in dark. */
export function everyState(stage: () => Stage): void {
  const narrow = (language: Language) => ({language, screen: 'narrow', hands: 'mouse'}) as const;
  // Staff have smaller buttons where they have a mouse.
  const narrowPhone = {language: 'sv', screen: 'narrow', hands: 'touch'} as const;

  for (const language of ['fi', 'sv', 'en'] as const) {
    test(`each state of the form can be used by everybody, at 320 px, in light and dark, in ${language}`, async () => {
      const resident = await arrive(stage(), narrow(language));
      const found: string[] = [];
      await walkForm(stage(), resident, checkInto(found));
      await walkElsewhere(stage(), resident, checkInto(found));
      await walkFailure(stage(), resident, checkInto(found));
      await resident.leave();
      assert.deepEqual(found, []);
    });

    test(`each state of the form without script can be used by everybody, at 320 px, in light and dark, in ${language}`, async () => {
      const resident = await arrive(stage(), narrow(language));
      const found: string[] = [];
      await walkPlainForm(stage(), resident, checkInto(found, 'body'));
      await resident.leave();
      assert.deepEqual(found, []);
    });

    test(`each state of following a case can be used by everybody, at 320 px, in light and dark, in ${language}`, async () => {
      const {trackingCode, followUrl} = await receiveAnswered(stage(), language);
      const resident = await arrive(stage(), narrow(language));
      const found: string[] = [];
      await walkTrack(stage(), resident, trackingCode, checkInto(found));
      await walkLink(resident, followUrl, checkInto(found));
      await resident.leave();
      assert.deepEqual(found, []);
    });
  }

  test('each page of the server can be used by everybody, at 320 px, in light and dark', async () => {
    const {reference} = await receiveAnswered(stage(), 'fi');
    const person = await arrive(stage(), narrow('fi'));
    const found: string[] = [];
    await walkPages(stage(), person, reference, checkInto(found, 'body'));
    await person.leave();
    // Yellow was chosen there for white words, and the page says that it is too light.
    const isChosen = (fault: string) => fault.startsWith('page-embed-colours, light: color-contrast at city-feedback');
    assert.deepEqual(
      found.filter((fault) => !isChosen(fault)),
      [],
    );
  });

  test('each state of the desk can be used by everybody, at 320 px, in light and dark', async () => {
    const {text} = await receiveCase(stage(), 'sv');
    const person = await arrive(stage(), narrowPhone);
    const found: string[] = [];
    await walkDesk(stage(), person, text, checkInto(found, 'body'));
    await person.leave();
    assert.deepEqual(found, []);
  });
}

/** Looks at a state in both colours, and goes on whatever it finds; `within` as for {@link discomfortsOn}. */
function checkInto(found: string[], within: 'city-feedback' | 'body' = 'city-feedback') {
  return async (state: string, page: Page): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.evaluate(() => new Promise(requestAnimationFrame));
      found.push(...(await barriersOn(page)).map((barrier) => `${state}, ${colorScheme}: ${barrier}`));
    }
    await page.emulateMedia({colorScheme: 'light'});
    found.push(...(await discomfortsOn(page, within)).map((discomfort) => `${state}: ${discomfort}`));
  };
}
