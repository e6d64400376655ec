import type {BrowserContextOptions, Locator, Page} from 'playwright-core';
import {FeedbackForm} from '../../e2e/pages/feedback-form.ts';
import type {Person} from '../../e2e/people/person.ts';
import {formWords} from '../../src/form-pages/words/index.ts';
import {fingers, keys, mouse, type CountingHands} from './hands.ts';
import type {Tally} from './pace.ts';

/** What is told. */
export const report =
  'The street light at the underpass has been dark for a week. Children walk there to school, and the path is icy by night.';
const topic = 'Street light';
const address = 'Telakkakatu 3';
const harbour = {latitude: 60.9995, longitude: 20.0165, accuracy: 10};

export interface Going {
  page: Page;
  tally: Tally;
  /** Takes note of what can be read now, before it is sent. */
  look: () => Promise<void>;
  /** Waits for what comes while a person writes for more than half a minute; its time is not the system's. */
  whileWriting: (shown: Locator) => Promise<void>;
}

/** One way from the page of a site to the tracking code, without contact details. */
export interface Way {
  name: string;
  context: BrowserContextOptions;
  /** How much slower than this machine the device is. */
  slowdown: number;
  /** What is read. */
  reads: string;
  go(going: Going): Promise<void>;
}

export const ways: Way[] = [
  {
    name: 'phone, by touch',
    context: {
      viewport: {width: 360, height: 740},
      ...{hasTouch: true, isMobile: true, geolocation: harbour, permissions: ['geolocation']},
    },
    slowdown: 6,
    reads: 'dialog[open]',
    async go(going) {
      const {page, tally, look} = going;
      const hands = fingers(page, tally);
      const form = openedBy(hands, page);
      await tell(form, hands, going);
      await hands.press(form.map.element.locator('[part=locate]'));
      // The browser asks whether the page may know the place; here it has been told before.
      for (const act of ['think', 'point', 'click'] as const) tally.add(act);
      await form.map.removeButton.waitFor();
      await finish(form, look);
    },
  },
  {
    name: 'keyboard alone',
    context: {viewport: {width: 1280, height: 800}},
    slowdown: 1,
    reads: 'dialog[open]',
    async go(going) {
      const {page, tally, look} = going;
      const hands = keys(page, tally);
      const form = openedBy(hands, page);
      await tell(form, hands, going);
      await hands.write(form.element.locator('#address'), address);
      await form.element.getByRole('option').first().waitFor();
      tally.add('think');
      for (const key of ['ArrowDown', 'Enter']) {
        tally.add('key');
        await page.keyboard.press(key);
      }
      await form.map.removeButton.waitFor();
      await finish(form, look);
    },
  },
  {
    name: 'script off, mouse and keyboard',
    context: {viewport: {width: 1280, height: 800}, javaScriptEnabled: false},
    slowdown: 1,
    reads: 'main',
    async go({page, tally, look}) {
      const {give} = formWords('en');
      const hands = mouse(page, tally);
      await hands.press(page.locator('city-feedback:not([view=track]) a'));
      await page.locator('#send').waitFor();
      await look();
      await hands.write(page.locator('#text'), report);
      await hands.press(page.locator('#topic'));
      for (const act of ['think', 'point', 'click'] as const) tally.add(act);
      await page.locator('#topic').selectOption({label: topic});
      await hands.write(page.locator('#place'), address);
      await hands.press(page.getByRole('button', {name: give.findPlace}));
      const found = page.getByRole('group', {name: give.choosePlace});
      await found.waitFor();
      await look();
      await hands.press(found.getByRole('radio').first());
      await hands.press(page.locator('#send'));
      await page.locator('.cf-code').waitFor();
    },
  },
];

function openedBy(hands: CountingHands, page: Page): FeedbackForm {
  const manner = {language: 'en', screen: 'desktop', hands: 'mouse'} as const;
  const writing = {...hands, choose: () => Promise.reject(new Error('nothing is chosen from lists here'))};
  const person = {page, hands: writing, manner} as unknown as Person;
  return new FeedbackForm(person, page.locator('city-feedback:not([view=track])'));
}

/** Opens the form, tells it, and goes to the map. */
async function tell(form: FeedbackForm, hands: CountingHands, {look, whileWriting}: Going): Promise<void> {
  await form.open();
  await look();
  await hands.write(form.text, report);
  await whileWriting(form.topic(topic));
  await hands.press(form.topic(topic));
  await form.goOn(form.words.where.title);
  await form.map.seen();
  await look();
}

/** From the chosen place to the tracking code. */
async function finish(form: FeedbackForm, look: () => Promise<void>): Promise<void> {
  await look();
  await form.goOn(form.words.details.title);
  await look();
  await form.goOn(form.words.you.title);
  await look();
  await form.send();
  await form.receipt();
}
