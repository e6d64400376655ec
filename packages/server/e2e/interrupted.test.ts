/**
 * What happens to browsers: tabs closed at any step, reloads, Back, double clicks, lines cut after the message was out or
 * while a photo goes, a server that is away for minutes, shared devices. Nothing is lost, nothing comes twice, nothing
 * stays behind.
 *
 * Each two times, or as often as `ROUNDS` says; `ROUNDS=all` is the number of rounds that docs/security.md quotes:
 *
 *     ROUNDS=all npm test -- interrupted
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {photoFiles, sweepPhotos} from '../src/intake/index.ts';
import {PlainHost} from './pages/plain-host.ts';
import {arrive, type Person} from './people/person.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {buildBundles} from './stage/bundles.ts';

const {ROUNDS: asked = 2} = process.env;
/** How often something is tried, of how many it takes to be sure. */
const roundsOf = (all: number): number => (asked === 'all' ? all : Number(asked));
const manner = {language: 'fi', screen: 'phone', hands: 'mouse'} as const;
const steps = ['what', 'where', 'details', 'you'] as const;
type Step = (typeof steps)[number];
type Form = PlainHost['form'];

describe('what interrupts a resident', () => {
  let stage: PlainStage;
  let messages = 0;
  before(async () => {
    buildBundles();
    stage = await openPlainStage();
  });
  after(() => stage?.close());

  /** Words that no other message has. */
  const newText = () => `Viesti numero ${++messages}: penkki on rikki.`;

  /** How many cases have a text. */
  async function arrived(text: string): Promise<number> {
    const {rows} = await stage.pool.query('select count(*)::int as n from feedback_case where text like $1', [
      `${text}%`,
    ]);
    return rows[0].n as number;
  }

  /** Cases with a text, and photos of them. */
  async function kept(text: string): Promise<{cases: number; photos: number}> {
    const {rows} = await stage.pool.query(
      `select count(distinct c.id)::int as cases, count(p.number)::int as photos
         from feedback_case c left join photo p on p.jurisdiction_id = c.jurisdiction_id and p.case_id = c.id
        where c.text like $1`,
      [`${text}%`],
    );
    return rows[0] as {cases: number; photos: number};
  }

  async function host(person: Person, options?: {kiosk?: boolean}): Promise<Form> {
    const host = new PlainHost(person, stage.origin);
    await host.visit(options);
    return host.form;
  }

  async function writeUntil(form: Form, text: string, step: Step): Promise<void> {
    await form.open();
    await form.tell(text, form.words.what.unknown);
    for (const next of steps.slice(1, steps.indexOf(step) + 1)) await form.goOn(form.words[next].title);
  }

  async function finish(form: Form, from: Step): Promise<void> {
    for (const next of steps.slice(steps.indexOf(from) + 1)) await form.goOn(form.words[next].title);
    await form.send();
    await form.receipt();
  }

  /** Ways in which a page goes and another one comes; each leaves the person with a page that shows the form's button. */
  const interruptions: {how: string; rounds: number; interrupt(person: Person): Promise<Person>}[] = [
    {
      how: 'the tab is closed',
      rounds: roundsOf(100),
      async interrupt(person) {
        await person.page.close();
        return {...person, page: await person.context.newPage()};
      },
    },
    {
      how: 'the page is loaded again',
      rounds: roundsOf(50),
      async interrupt(person) {
        await person.page.reload();
        return person;
      },
    },
    {
      how: 'one goes elsewhere and Back',
      rounds: roundsOf(50),
      async interrupt(person) {
        await person.page.goto(`${stage.origin}/track`);
        await person.page.goBack();
        return person;
      },
    },
  ];

  for (const {how, rounds, interrupt} of interruptions) {
    for (const step of steps) {
      test(`${how} at the step “${step}”: the text is still there, ${rounds} times`, async () => {
        for (let round = 0; round < rounds; round++) {
          const text = newText();
          const person = await arrive(stage, manner);
          await writeUntil(await host(person), text, step);
          const next = await interrupt(person);
          const form = next === person ? new PlainHost(person, stage.origin).form : await host(next);
          // A page out of the browser's cache may show the form as it was left.
          if (!(await form.heading.isVisible())) await form.open();
          assert.equal(await form.heading.innerText(), form.words[step].title);
          if (step === 'what') assert.equal(await form.text.inputValue(), text);
          await finish(form, step);
          assert.equal(await arrived(text), 1);
          await person.leave();
        }
      });
    }
  }

  test(`the button is pressed twice: one case, ${roundsOf(200)} times`, async () => {
    for (let round = 0; round < roundsOf(200); round++) {
      const text = newText();
      const person = await arrive(stage, manner);
      const form = await host(person);
      await writeUntil(form, text, 'you');
      await form.button(form.words.you.send).dblclick();
      await form.receipt();
      // What was sent is done with: neither Back nor another visit sends it again.
      await person.page.goto(`${stage.origin}/track`);
      await person.page.goBack();
      await form.launcher.waitFor();
      await form.open();
      assert.equal(await form.text.inputValue(), '');
      assert.equal(await arrived(text), 1);
      await person.leave();
    }
  });

  test(`the line is cut after the message was out: one case, and its code comes with the next try, ${roundsOf(500)} times`, async () => {
    for (let round = 0; round < roundsOf(500); round++) {
      const text = newText();
      const person = await arrive(stage, manner);
      const form = await host(person);
      await writeUntil(form, text, 'you');
      await slowLine(person.page);
      const broken = stage.line.breakEach('POST /api/v1/sites/streets/cases ', 1);
      await form.send();
      await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
      assert.ok(broken.times() > 0);
      assert.equal(await arrived(text), 1);
      broken.mend();
      // It may go by itself before the press.
      await Promise.any([form.button(form.words.sending.retry).click(), form.receipt()]);
      await form.receipt();
      assert.equal(await arrived(text), 1);
      await person.leave();
    }
  });

  for (const percent of [10, 50, 99]) {
    test(`the line is cut at ${percent} % of a photo: the case is there, and the photo comes later, ${roundsOf(100)} times`, async () => {
      for (let round = 0; round < roundsOf(100); round++) {
        const text = newText();
        const person = await arrive(stage, manner);
        const form = await host(person);
        await writeUntil(form, text, 'details');
        await form.addPhotos(stage.files.large);
        await form.goOn(form.words.you.title);
        await person.page.clock.install();
        const broken = stage.line.breakEach('PUT /api/v1/cases/', percent / 100);
        await form.send();
        await form.receipt();
        await form.uploads.filter({hasText: form.words.uploads.waiting(1)}).waitFor();
        assert.ok(broken.times() > 0);
        assert.deepEqual(await kept(text), {cases: 1, photos: 0});
        broken.mend();
        await person.page.clock.fastForward(60_000);
        await form.photosSent(1);
        assert.deepEqual(await kept(text), {cases: 1, photos: 1});
        await person.leave();
      }
      await sweepPhotos({pool: stage.pool, files: photoFiles(stage.dataDir, () => Date.now() + 25 * 3_600_000)});
      const files = readdirSync(join(stage.dataDir, 'photos'), {recursive: true, withFileTypes: true});
      const {rows} = await stage.pool.query('select count(*)::int as n from photo');
      assert.equal(files.filter((file) => file.isFile()).length, rows[0].n, 'no file without a case');
    });
  }

  test(`the server is away for twenty minutes: the message goes by itself when it is back, once, ${roundsOf(50)} times`, async () => {
    for (let round = 0; round < roundsOf(50); round++) {
      const text = newText();
      const person = await arrive(stage, manner);
      await person.page.clock.install();
      const form = await host(person);
      await writeUntil(form, text, 'you');
      const posts = '**/api/v1/sites/*/cases';
      let tries = 0;
      await person.page.route(posts, (route) => {
        tries++;
        return route.fulfill({status: 503, headers: {'retry-after': '5'}, body: ''});
      });
      await form.send();
      await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
      for (let minute = 0; minute < 20; minute++) await person.page.clock.runFor(60_000);
      // The clock runs ahead of the tries when the machine is slow.
      assert.ok(tries > 2, `it was tried ${tries} times`);
      assert.equal(await arrived(text), 0);
      await person.page.unroute(posts);
      const sent = form.trackingCode.waitFor();
      await person.page.clock.fastForward(10 * 60_000);
      await sent;
      assert.equal(await arrived(text), 1);
      await person.leave();
    }
  });

  describe('on a shared device', () => {
    for (const step of steps) {
      test(`the tab is closed at the step “${step}”: nothing is there for the next person, ${roundsOf(50)} times`, async () => {
        for (let round = 0; round < roundsOf(50); round++) {
          const person = await arrive(stage, manner);
          await writeUntil(await host(person, {kiosk: true}), newText(), step);
          assert.deepEqual(await leftBehind(person.page), []);
          await person.page.close();
          const next = {...person, page: await person.context.newPage()};
          const form = await host(next, {kiosk: true});
          await form.open();
          assert.equal(await form.text.inputValue(), '');
          await person.leave();
        }
      });
    }

    test('nothing stays after a message was sent, and after ninety seconds nothing is shown of it', async () => {
      const text = newText();
      const person = await arrive(stage, manner);
      await person.page.clock.install();
      const form = await host(person, {kiosk: true});
      await writeUntil(form, text, 'you');
      await form.askForMail('aino@asukas.example');
      await form.send();
      const {trackingCode} = await form.receipt();
      assert.equal(await arrived(text), 1);
      assert.deepEqual(await leftBehind(person.page), []);
      await person.page.clock.runFor(91_000);
      await form.heading.waitFor({state: 'hidden'});
      await form.open();
      assert.equal(await form.text.inputValue(), '');
      const shown = await form.element.evaluate((element) => element.shadowRoot!.innerHTML);
      for (const secret of [trackingCode, 'aino@', text]) assert.ok(!shown.includes(secret), secret);
      await person.leave();
    });

    test('nothing stays of a message that could not be sent', async () => {
      const text = newText();
      const person = await arrive(stage, manner);
      await person.page.clock.install();
      const form = await host(person, {kiosk: true});
      await writeUntil(form, text, 'you');
      await person.context.setOffline(true);
      await form.send();
      await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
      assert.deepEqual(await leftBehind(person.page), []);
      await person.leave();
    });
  });
});

/** 50 kbit/s and 400 ms each way, as at the edge of a cell. */
async function slowLine(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000 / 8,
    uploadThroughput: 50_000 / 8,
  });
}

/** Everything that the page's origin keeps on the device, by name. */
async function leftBehind(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({name}) => `IndexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  const cookies = await page.context().cookies();
  return [...kept, ...cookies.map(({name}) => `cookie ${name}`)];
}
