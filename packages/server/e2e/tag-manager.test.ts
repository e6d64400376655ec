import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {runTag} from './pages/tag-manager.ts';
import {buildBundles} from './stage/bundles.ts';

const guide = readFileSync(new URL('../../../docs/embedding/tag-manager.md', import.meta.url), 'utf8');
/** The tag of the guide, and how it counts messages. */
const [tag, counter] = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code!) as [string, string];

describe('what a tag manager puts into a page', () => {
  let stage: PlainStage;
  let host: Server;
  let address: string;
  /** Of the page. */
  let language = 'fi';
  before(async () => {
    buildBundles();
    // A tag manager itself needs `unsafe-inline`; for the form there is what the guide says.
    host = createServer((_request, response) => {
      const {origin} = stage;
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src 'unsafe-inline' ${origin}; connect-src ${origin}; img-src ${origin} data: blob:`,
      );
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="${language}"><title>Works</title><main><h1>Katutyöt</h1></main>`);
    }).listen(0, 'localhost');
    await once(host, 'listening');
    const {port} = host.address() as AddressInfo;
    address = `http://localhost:${port}/`;
    stage = await openPlainStage({hostPort: port});
  });
  after(async () => {
    await stage?.close();
    host?.close();
  });

  const ours = (html: string): string =>
    html.replaceAll('https://feedback.example.fi', stage.origin).replaceAll('museum', 'streets');
  const script = (query = ''): string =>
    `<script type="module" src="${stage.origin}/embed/1/city-feedback.js${query}"></script>`;
  const element = (): string =>
    `<city-feedback endpoint="${stage.origin}" site="streets"><a href="${stage.origin}/streets">Anna palautetta</a></city-feedback>`;

  /** Somebody who reads the page, and what the browser complained about. */
  async function read(): Promise<{page: Page; troubles: string[]}> {
    const page = await stage.browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({message}) => troubles.push(message));
    page.on('console', (message) => {
      if (message.type() !== 'log' && !message.text().includes('favicon')) troubles.push(message.text());
    });
    await page.goto(address);
    return {page, troubles};
  }

  async function opens(button: Locator): Promise<void> {
    await button.click();
    await button.page().locator('city-feedback [part=text]').waitFor();
  }

  test('the tag of the guide brings a tab, whenever it is run, and run twice it brings one', async () => {
    const {page, troubles} = await read();
    // A consent tool lets it run long after the page is loaded.
    await page.waitForLoadState('networkidle');
    await runTag(page, ours(tag));
    await runTag(page, ours(tag));
    const button = page.locator('city-feedback[variant=tab] [part=button]');
    await button.waitFor();
    assert.equal(await page.locator('city-feedback').count(), 1);
    assert.equal(await button.textContent(), 'Anna palautetta');
    await opens(button);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  test('the words and the link of the tab are in the language of the page, else in the first one', async () => {
    for (const [ofPage, words, inLink] of [
      ['sv-FI', 'Ge respons', 'sv'],
      ['en', 'Give feedback', 'en'],
      ['', 'Anna palautetta', 'fi'],
    ] as const) {
      language = ofPage;
      const {page} = await read();
      await runTag(page, ours(tag));
      await page.locator('city-feedback [part=button]', {hasText: words}).waitFor();
      const link = page.locator('city-feedback a');
      assert.equal(await link.getAttribute('href'), `${stage.origin}/streets?lang=${inLink}`);
      await page.close();
    }
    language = 'fi';
  });

  test('a message is counted without a word of it', async () => {
    const {page, troubles} = await read();
    await runTag(page, ours(counter));
    await runTag(page, ours(tag));
    await opens(page.locator('city-feedback [part=button]'));
    await page.locator('city-feedback [part=text]').fill('Penkki on rikki');
    const next = page.locator('city-feedback [part=next]');
    const heading = page.locator('city-feedback #step-title');
    while ((await page.locator('city-feedback [part=review]').count()) === 0) {
      const before = (await heading.textContent())!;
      await next.click();
      await heading.filter({hasNotText: before}).waitFor();
    }
    await next.click();
    await page.locator('city-feedback [part=code]').waitFor();
    assert.deepEqual(await page.evaluate('dataLayer'), [{event: 'city_feedback_sent'}]);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  test('element and script may come in any order, the script twice and from two addresses', async () => {
    for (const order of [
      [element, script],
      [script, element],
      [script, script, element, () => script('?again')],
    ]) {
      const {page, troubles} = await read();
      for (const part of order) {
        await page.evaluate((html) => {
          document.body.append(document.createRange().createContextualFragment(html));
        }, part());
      }
      await page.waitForLoadState('networkidle');
      await opens(page.locator('city-feedback [part=button]'));
      assert.deepEqual(troubles, []);
      await page.close();
    }
  });

  test('the lines of a plain page, pasted as a tag, lose their type, and a press leaves the link, which works', async () => {
    const {page, troubles} = await read();
    await runTag(page, element() + script());
    await page.locator('city-feedback [part=button]').click();
    await page.locator('city-feedback a').click();
    await page.waitForURL(`${stage.origin}/streets`);
    assert.match(troubles.join(), /city-feedback: no form/);
    await page.close();
  });

  test('without the script, because a policy or a blocker holds it back, the link works', async () => {
    const {page} = await read();
    await page.route(/city-feedback\.js/, (route) => route.abort());
    await runTag(page, ours(tag));
    await page.locator('city-feedback a').click();
    await page.waitForURL(`${stage.origin}/streets?lang=fi`);
    await page.close();
  });
});
