/**
 * Takes a picture of every state of the form with and without script, the desk and the server's pages, from the running demo.
 *
 *     npm run screenshots -- --only widget --lang fi --width 360 --scheme dark
 *
 * All pictures go to `.data/pictures`, as `<state>-<language>-<width>-<scheme>.png`; those that the docs show are
 * copied to `docs/pictures`. Each option may be repeated; without one, all there are.
 */
import {copyFileSync, mkdirSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {Page} from 'playwright-core';
import {arrive, type Language, type Screen} from '../../packages/server/e2e/people/person.ts';
import {openStage, type Stage} from '../../packages/server/e2e/stage/stage.ts';
import {walkDesk} from '../../packages/server/e2e/states/of-the-desk.ts';
import {walkElsewhere} from '../../packages/server/e2e/states/elsewhere.ts';
import {walkFailure, walkForm, walkLink, walkTrack} from '../../packages/server/e2e/states/of-the-form.ts';
import {walkPages} from '../../packages/server/e2e/states/of-the-pages.ts';
import {walkPlainForm} from '../../packages/server/e2e/states/of-the-plain-form.ts';
import type {LookAt} from '../../packages/server/e2e/states/walk.ts';
import {receiveAnswered, receiveCase} from '../../packages/server/e2e/stories/received.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const allPictures = `${root}.data/pictures`;
const picturesInDocs = `${root}docs/pictures`;

/** What README and docs show. */
const inDocs = new Set([
  ...['widget-what-fi-1280-light', 'widget-closed-en-1280-light', 'desk-case-en-1280-light', 'widget-what-en-360-dark'],
  ...['what', 'pin', 'details', 'you-phone', 'receipt', 'followed', 'waiting'].map(
    (state) => `widget-${state}-en-360-light`,
  ),
]);

const widths: {[width: string]: Screen} = {320: 'narrow', 360: 'phone', 768: 'tablet', 1280: 'desktop'};

const {values: asked} = parseArgs({
  options: {
    only: {type: 'string', multiple: true, default: ['widget', 'plain', 'desk', 'page']},
    lang: {type: 'string', multiple: true, default: ['fi', 'sv', 'en']},
    width: {type: 'string', multiple: true, default: ['360', '768', '1280']},
    scheme: {type: 'string', multiple: true, default: ['light', 'dark']},
  },
});

mkdirSync(allPictures, {recursive: true});
mkdirSync(picturesInDocs, {recursive: true});
let taken = 0;
const stage = await openStage();
try {
  await untilTopicsAreFound(stage);
  for (const language of asked.lang as Language[]) {
    for (const width of asked.width) await takeAll(stage, language, width);
  }
} finally {
  await stage.close();
}
console.log(`${taken} pictures in ${allPictures}`);

/** The model of the topics is made in the first seconds; suggestions are those of the words until then. */
async function untilTopicsAreFound({server}: Stage): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const answer = await fetch(`${server}/api/v1/sites/streets`);
    if (((await answer.json()) as {topicModel?: object}).topicModel) return;
    await delay(500);
  }
  throw new Error('Expected a model of the topics within a minute, got none.');
}

async function takeAll(stage: Stage, language: Language, width: string): Promise<void> {
  const screen = widths[width];
  if (!screen) throw new Error(`Expected --width out of ${Object.keys(widths).join(', ')}, got ${width}.`);
  const answered = await receiveAnswered(stage, language);
  const received = await receiveCase(stage, language);
  const look = camera(language, width);
  const walks: {[what: string]: (person: Awaited<ReturnType<typeof arrive>>) => Promise<void>} = {
    widget: async (person) => {
      await walkForm(stage, person, look);
      await walkElsewhere(stage, person, look);
      await walkTrack(stage, person, answered.trackingCode, look);
      await walkLink(person, answered.followUrl, look);
      await walkFailure(stage, person, look);
    },
    desk: (person) => walkDesk(stage, person, received.text, look),
    plain: (person) => walkPlainForm(stage, person, look),
    page: (person) => walkPages(stage, person, answered.reference, look),
  };
  for (const what of asked.only) {
    const walk = walks[what];
    if (!walk) throw new Error(`Expected --only out of ${Object.keys(walks).join(', ')}, got ${what}.`);
    const isMobile = screen !== 'desktop';
    const person = await arrive(stage, {language, screen, hands: 'mouse'}, {isMobile, hasTouch: isMobile});
    await walk(person);
    await person.leave();
  }
}

function camera(language: Language, width: string): LookAt {
  return async (state: string, page: Page) => {
    for (const colorScheme of asked.scheme as ('light' | 'dark')[]) {
      await page.emulateMedia({colorScheme});
      await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
      const name = `${state}-${language}-${width}-${colorScheme}`;
      const path = `${allPictures}/${name}.png`;
      await page.screenshot({path});
      taken++;
      if (inDocs.has(name)) copyFileSync(path, `${picturesInDocs}/${name}.png`);
    }
    await page.emulateMedia({colorScheme: 'light'});
  };
}
