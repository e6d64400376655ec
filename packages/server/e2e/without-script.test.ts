import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {formWords} from '../src/form-pages/words/index.ts';
import {residentLanguages as languages} from '../src/problems/index.ts';
import {isAccessible} from './checks/accessible.ts';
import {discomfortsOn} from './checks/comfort.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';

const phone = {viewport: {width: 320, height: 640}};

describe('with script off', () => {
  let stage: PlainStage;
  before(async () => {
    stage = await openPlainStage();
  });
  after(() => stage?.close());

  async function open(path: string, options: BrowserContextOptions = {javaScriptEnabled: false}): Promise<Page> {
    const context = await stage.browser.newContext({...phone, ...options});
    const page = await context.newPage();
    page.on('console', (message) => assert.doesNotMatch(message.text(), /Refused|Content Security Policy/));
    await page.goto(stage.origin + path);
    return page;
  }
  const count = async (table: string): Promise<number> =>
    Number((await stage.pool.query(`select count(*) as n from ${table}`)).rows[0].n);
  const codeOn = async (page: Page): Promise<string> => (await page.textContent('.cf-code'))!.trim();

  for (const language of languages) {
    test(`a report goes the whole way, with place, questions and two photos, in ${language}`, async () => {
      const words = formWords(language);
      const [cases, photos] = [await count('feedback_case'), await count('photo')];
      const page = await open(`/streets?page=https://www.example.fi/works`, {
        javaScriptEnabled: false,
        locale: language,
      });
      assert.equal(await page.getAttribute('html', 'lang'), language);
      assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : null);

      await page.getByLabel(words.give.what).fill('Kuoppa <b>keskellä</b> katua 🕳️');
      await page.locator('#topic').selectOption('pothole');
      await page.locator('#place').fill('Koivutie 5');
      await page.getByRole('button', {name: words.give.findPlace}).click();
      assert.match(page.url(), /#where$/);
      await page.getByRole('group', {name: words.give.choosePlace}).getByRole('radio').first().check();

      // The topic has questions of its own, which have come along.
      await page
        .getByRole('group', {name: /kuoppa|gropen|hole/i})
        .first()
        .getByRole('radio')
        .first()
        .check();
      await page.getByLabel(words.give.wishes.mail).check();
      await page.locator('#send').click();

      // Without an address there can be no answer by mail; the summary has the focus, and leads to the field.
      await page.locator('.cf-summary:focus').waitFor();
      await page.locator('.cf-summary a').click();
      assert.match(page.url(), /#email$/);
      await page.locator('#email').fill('aino@example.fi');
      await page.locator('#photos').setInputFiles([stage.files.one, stage.files.two]);
      await page.locator('#send').click();

      await page.getByRole('heading', {name: words.receipt.title}).waitFor();
      const code = await codeOn(page);
      assert.match(code, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      await page.getByText(words.receipt.photosSent(2)).waitFor();
      assert.ok(!page.url().includes(code));
      assert.deepEqual([(await count('feedback_case')) - cases, (await count('photo')) - photos], [1, 2]);

      await page.reload();
      assert.equal(await codeOn(page), code);
      assert.deepEqual([(await count('feedback_case')) - cases, (await count('photo')) - photos], [1, 2]);

      const link = (await page.locator('a[href*="/follow"]').getAttribute('href'))!;
      await page.getByRole('button', {name: words.receipt.follow}).click();
      await page.getByText('Kuoppa <b>keskellä</b> katua 🕳️').waitFor();
      assert.equal(await page.locator('.cf-timeline li').count(), 3);

      // The link of a mail: its token never reaches the server by itself.
      await page.goto(link);
      await page.locator('#code').fill(`${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`);
      await page.getByRole('button', {name: words.track.show}).click();
      await page.getByText(words.track.typoExplained).waitFor();
      await page.locator('#code').fill(code.toLowerCase().replaceAll('-', ' '));
      await page.getByRole('button', {name: words.track.show}).click();
      await page.getByText(words.track.needsLink).waitFor();
      await page.getByRole('link', {name: words.track.another}).click();
      await page.locator('#code').fill(link);
      await page.getByRole('button', {name: words.track.show}).click();
      await page.getByText(words.track.add, {exact: true}).click();
      await page.locator('#information').fill('Kuoppa kasvaa');
      await page.getByRole('button', {name: words.track.addSend}).click();
      await page.getByText(words.track.added).waitFor();
      assert.ok(!page.url().includes(link.split('#')[1]!));
      await page.context().close();
    });
  }

  test('a double click, a reload, and sending again after Back make one case', async () => {
    const before = await count('feedback_case');
    const page = await open('/streets?lang=en');
    await page.locator('#text').fill('The lamp is dark');
    await page.locator('#send').dblclick();
    await page.locator('.cf-code').waitFor();
    const code = await codeOn(page);
    await page.goBack();
    assert.equal(await page.locator('#text').inputValue(), 'The lamp is dark');
    await page.locator('#send').click();
    await page.locator('.cf-code').waitFor();
    assert.equal(await codeOn(page), code);
    assert.equal((await count('feedback_case')) - before, 1);
    await page.context().close();
  });

  test('a file that is no picture leaves the message safe, and another one can be added', async () => {
    const page = await open('/streets?lang=en');
    await page.locator('#text').fill('The bench is broken');
    await page.locator('#photos').setInputFiles([stage.files.text]);
    await page.locator('#send').click();
    await page.getByText('not a JPEG, PNG or WebP picture').waitFor();
    const code = await codeOn(page);
    await page.locator('#photos').setInputFiles([stage.files.one]);
    await page.getByRole('button', {name: formWords('en').receipt.sendPhotos}).click();
    await page.getByText('The photo has been sent').waitFor();
    assert.equal(await codeOn(page), code);
    await page.context().close();
  });

  test('the keyboard alone is enough', async () => {
    const page = await open('/streets?lang=en');
    // Listened to from the start: a chooser that opens before the browser knows of it is a window on the screen.
    const chosen = page.waitForEvent('filechooser', {timeout: 60_000});
    const {keyboard} = page;
    const tabTo = async (selector: string): Promise<void> => {
      for (let steps = 0; steps < 60; steps++) {
        if (await page.locator(`${selector}:focus`).count()) return;
        await keyboard.press('Tab');
      }
      assert.fail(`the focus never came to ${selector}`);
    };
    await tabTo('#text');
    await keyboard.type('The swimming hall is cold');
    await tabTo('#kind');
    await keyboard.press('Space');
    await tabTo('#service-object');
    await keyboard.type('Swimming');
    await tabTo('input[name=wish]');
    await keyboard.press('ArrowDown');
    await tabTo('#photos');
    await keyboard.press('Space');
    await (await chosen).setFiles([stage.files.one]);
    await tabTo('#send');
    await keyboard.press('Enter');
    await page.locator('.cf-code').waitFor();
    const {rows} = await stage.pool.query('select * from feedback_case order by received_at desc limit 1');
    const [{kind, service_object_id, wants_answer, photo_count}] = rows;
    assert.deepEqual(
      [kind, service_object_id, wants_answer, photo_count],
      ['question', 'swimming-hall-meri', false, 1],
    );
    await page.context().close();
  });

  // axe is a script itself: script is on here, and the widget's is kept away.
  for (const language of languages) {
    test(`every page is accessible in ${language}, light and dark, 320 px wide`, async () => {
      const words = formWords(language);
      const page = await open('/icon.svg', {});
      await page.context().route(/\/embed\/|\/forms\.js/, (route) => route.abort());
      const check = async (state: string): Promise<void> => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme});
          await isAccessible(page, `${state}, ${language}, ${colorScheme}`);
        }
        await page.emulateMedia({colorScheme: 'light'});
        assert.deepEqual(await discomfortsOn(page, 'body'), [], `${state}, ${language}`);
      };
      await page.goto(`${stage.origin}/streets?lang=${language}&topic=pothole`);
      await page.locator('#text').waitFor();
      await page.locator('summary').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
      await check('the empty form');
      await page.locator('#text').fill(' x '.replace('x', ' '));
      await page.getByLabel(words.give.wishes.mail).check();
      await page.locator('#email').fill('aino@home');
      await page.locator('#place').fill('Koivu');
      await page.locator('#send').click();
      await page.locator('.cf-summary').waitFor();
      await check('the form with faults and found places');
      await page.locator('#text').fill('Kuoppa');
      await page.getByLabel(words.give.wishes.code).check();
      await page.locator('#point').check();
      await page.locator('#photos').setInputFiles([stage.files.text, stage.files.one]);
      await page.locator('#send').click();
      await page.locator('.cf-code').waitFor();
      await check('the receipt');
      await page.getByRole('button', {name: words.receipt.follow}).click();
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      await check('the case by its link');
      await page.goto(`${stage.origin}/follow?lang=${language}`);
      await page.locator('#code').waitFor();
      await check('the page that asks for a code');
      await page.locator('#code').fill('ABCD');
      await page.getByRole('button', {name: words.track.show}).click();
      await page.locator('.cf-summary').waitFor();
      await check('a mistyped code');
      await page.context().close();
    });
  }
});

describe('with script on', () => {
  let stage: PlainStage;
  before(async () => {
    stage = await openPlainStage();
  });
  after(() => stage?.close());

  test('who has begun to write in the plain form, because the widget was slow, keeps it', async () => {
    const page = await stage.browser.newPage();
    let deliver = (): void => {};
    const arrives = new Promise<void>((resolve) => (deliver = resolve));
    await page.route(/\/embed\//, async (route) => {
      await arrives;
      await route.continue();
    });
    await page.goto(`${stage.origin}/streets?lang=en`, {waitUntil: 'commit'});
    // Hidden at first, by the page's style, for the widget may come.
    await page.locator('#text').waitFor({state: 'attached'});
    await page.waitForFunction(() => getComputedStyle(document.querySelector('#text')!).visibility === 'hidden');
    await page.locator('#text').waitFor();
    await page.locator('#text').pressSequentially('The lamp');
    deliver();
    await page.waitForFunction(() => customElements.get('city-feedback'));
    await page.keyboard.type(' is dark');
    assert.equal(await page.locator('#text').inputValue(), 'The lamp is dark');
    assert.equal(await page.locator('city-feedback').count(), 0);
    await page.locator('#send').click();
    await page.locator('.cf-code').waitFor();
    await page.close();
  });
});
