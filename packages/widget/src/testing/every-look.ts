import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {AxeResults} from 'axe-core';
import 'axe-core/axe.min.js';
import type {Dictionary} from '../strings/dictionary.ts';
import {loadDictionary} from '../strings/load.ts';
import {findLostBySpacing, findMotion, findSmallLinks, findSmallTargets, findUnseenControls} from './discomforts.ts';
import type {Form} from './form.ts';

const {axe} = globalThis as unknown as {axe: {run: (context: Node, options: object) => Promise<AxeResults>}};
const narrow = 320;

/** To be called in `describe`: what is shown there is shown on a phone of 320 px, to people who asked for less motion. */
export function onNarrowPhone(): void {
  before(async () => {
    await setViewport({width: narrow, height: 640});
    document.documentElement.style.colorScheme = 'light dark';
    document.title = 'Test';
  });
  after(async () => {
    await emulateMedia({colorScheme: 'light', reducedMotion: 'no-preference'});
    await setViewport({width: 800, height: 600});
  });
}

/** One test for each language, in light and in dark. */
export function inEveryLook(
  states: string,
  languages: readonly string[],
  walk: (words: Dictionary) => Promise<void>,
): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const language of languages) {
      it(`${states}, ${language}, ${colorScheme}`, async () => {
        await emulateMedia({colorScheme, reducedMotion: 'reduce'});
        document.documentElement.lang = language;
        await walk(await loadDictionary(language));
      });
    }
  }
}

/** Fails on whatever keeps people from using a form as it is shown now, or makes it hard. */
export async function check(form: Form): Promise<void> {
  expect(await barriersOn(form)).to.deep.equal([]);
  expect(document.documentElement.scrollWidth, 'wider than the screen').to.be.at.most(narrow);
  const body = form.find('.body');
  if (body) expect(body.scrollWidth, 'wider than the form').to.be.at.most(body.clientWidth);
  const found = [...findSmallTargets(), ...findSmallLinks(), ...findMotion(), ...findLostBySpacing()];
  await emulateMedia({forcedColors: 'active'});
  found.push(...findUnseenControls());
  await emulateMedia({forcedColors: 'none'});
  expect(found).to.deep.equal([]);
}

/** What axe has against it by WCAG 2.2 A and AA and by best practice. */
async function barriersOn({element}: Form): Promise<string[]> {
  const rules = {'target-size': {enabled: true}};
  const {violations} = await axe.run(element, {rules, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}
