import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {embedWords} from '../src/pages/embed/words/index.ts';
import {barriersOn} from './checks/accessible.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {buildBundles} from './stage/bundles.ts';

const hostPage = `<!doctype html><html lang="en"><title>Works</title><link rel="stylesheet" href="/own.css" /><main>{}</main>`;

/** A web server of another origin, which says what it is told to. */
interface Host {
  origin: string;
  port: number;
  answer: (path: string, response: ServerResponse) => void;
  close(): void;
}

async function openHost(): Promise<Host> {
  const server = createServer((request, response) => host.answer(request.url!, response)).listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const host: Host = {
    ...{origin: `http://localhost:${port}`, port},
    answer: (_path, response) => response.end(),
    close: () => server.close(),
  };
  return host;
}

describe('the page where webmasters put their snippet together', () => {
  let stage: PlainStage;
  let host: Host;
  before(async () => {
    buildBundles();
    host = await openHost();
    stage = await openPlainStage({hostPort: host.port});
  });
  after(async () => {
    await stage?.close();
    host?.close();
  });

  async function open(language: 'fi' | 'sv' | 'en', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await stage.browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    const page = await context.newPage();
    page.on('console', (message) => assert.doesNotMatch(message.text(), /Refused|Content Security Policy/));
    page.on('pageerror', (error) => assert.fail(error));
    await page.goto(`${stage.origin}/embed?lang=${language}`);
    if (options.javaScriptEnabled !== false) await page.locator('#preview city-feedback [part=button]').waitFor();
    return page;
  }

  /** A webmaster's page with what was copied, under a policy that allows nothing else. */
  async function paste(page: Page, {markup, styles, policy}: {[part: string]: string}): Promise<string[]> {
    const violations: string[] = [];
    page.on(
      'console',
      (message) => /violates|Refused|integrity/i.test(message.text()) && violations.push(message.text()),
    );
    host.answer = (path, response) => {
      const content = path === '/own.css' ? styles : hostPage.replace('{}', () => markup!);
      response.setHeader('content-type', path === '/own.css' ? 'text/css' : 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; style-src-elem 'self' ${stage.origin}; base-uri 'none'; require-trusted-types-for 'script'; ${policy}`,
      );
      response.end(content);
    };
    await page.goto(host.origin);
    return violations;
  }

  const read = async (page: Page): Promise<{[part: string]: string}> => ({
    markup: (await page.textContent('#markup'))!,
    styles: (await page.textContent('#styles'))!,
    policy: (await page.textContent('#policy'))!,
  });

  test('what it gives works on a page of another origin, under the policy that it gives', async () => {
    const page = await open('en');
    await page.selectOption('#site', 'streets');
    await page.check('input[name=theme][value=helsinki]');
    await page.check('#own-colours');
    await page.fill('#light-accent', '#8a2be2');
    const copied = await read(page);
    const violations = await paste(page, copied);
    const button = page.locator('city-feedback [part=button]');
    await button.waitFor();
    assert.equal(await button.evaluate((each) => getComputedStyle(each).backgroundColor), 'rgb(138, 43, 226)');
    await button.click();
    await page.locator('city-feedback [part=text]').fill('A hole in the road');
    await page.locator('city-feedback [part=next]').click();
    await page.locator('city-feedback [part=map]').waitFor();
    assert.deepEqual(violations, []);
    await page.context().close();
  });

  test('a chunk that somebody has changed is not run, and the link is there', async () => {
    const page = await open('en');
    await page.selectOption('#site', 'streets');
    const copied = await read(page);
    await page.route(/\/panel-[\w-]+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: `${await response.text()};window.evil = true`});
    });
    await paste(page, copied);
    await page.locator('city-feedback [part=button]').click();
    await page.locator('city-feedback a').waitFor();
    assert.equal(await page.evaluate(() => 'evil' in window), false);
    await page.context().close();
  });

  test('colours that are too pale are told, and one press makes them readable', async () => {
    const page = await open('en');
    await page.check('#own-colours');
    await page.fill('#light-accent', '#f5b800');
    await page.locator('#verdicts-light .bad').first().waitFor();
    assert.match((await page.textContent('#verdicts-light .bad'))!, /Words on buttons: contrast 1\.7, too weak/);
    await page.locator('#verdicts-light button').click();
    await page.locator('#verdicts-light:not(:has(.bad))').waitFor();
    assert.equal(await page.locator('#verdicts-light .good').count(), 3);
    assert.match((await page.textContent('#styles'))!, /accent: light-dark\(#(?!f5b800)\w{6}, /);
    await page.context().close();
  });

  test('the preview changes with the choice, and nothing is sent from it', async () => {
    const page = await open('en');
    await page.selectOption('#site', 'streets');
    await page.selectOption('#language', 'sv');
    await page.locator('#preview [lang=sv] [part=button]', {hasText: 'Ge respons'}).waitFor();
    await page.check('input[value=inline]');
    await page.locator('#preview section [part=text]').waitFor();
    await page.check('input[value=tab]');
    await page.locator('#preview [variant=tab] [part=button]').waitFor();
    assert.match((await page.textContent('#markup'))!, /site="streets" variant="tab" lang="sv"/);
    await page.context().close();
  });

  test('a press copies the code', async () => {
    const page = await open('fi', {permissions: ['clipboard-read', 'clipboard-write']});
    const {copied} = embedWords.fi;
    await page.check('input[name=version][value=newest]');
    await page.locator('[data-copy=markup]').click();
    await page.locator('#said', {hasText: copied}).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(text, await page.textContent('#markup'));
    assert.match(text, /^<script type="module" src="[^"]+\/embed\/1\/city-feedback\.js"><\/script>\n<city-feedback/);
    await page.context().close();
  });

  for (const language of ['fi', 'sv', 'en'] as const) {
    test(`everybody can use it, on a phone and in the dark, in ${language}`, async () => {
      for (const [width, colorScheme] of [
        [320, 'light'],
        [320, 'dark'],
        [1280, 'dark'],
      ] as const) {
        const page = await open(language, {viewport: {width, height: 800}, colorScheme});
        await page.check('#own-colours');
        await page.fill('#light-accent', '#f5b800');
        // The preview shows the colours that are too pale, as it should.
        const found = (await barriersOn(page)).filter((each) => !each.startsWith('color-contrast at city-feedback'));
        assert.deepEqual(found, [], `${width} px, ${colorScheme}`);
        await page.check('input[value=inline]');
        await page.locator('#preview').scrollIntoViewIfNeeded();
        await page.locator('#preview section [part=text]').waitFor();
        const barriers = (await barriersOn(page)).filter((barrier) => barrier.includes('wide'));
        assert.deepEqual(barriers, []);
        await page.context().close();
      }
    });
  }

  test('without script it has a snippet that works', async () => {
    const page = await open('en', {javaScriptEnabled: false});
    assert.match((await page.textContent('#markup'))!, /<city-feedback endpoint="http.*site="/);
    await page.getByText(embedWords.en.withoutScript).waitFor();
    await page.context().close();
  });

  test('the licences of what is in the bundles are beside them', async () => {
    for (const path of ['/embed/1/LICENSES.txt', '/desk/LICENSES.txt']) {
      const response = await fetch(stage.origin + path);
      assert.match(response.headers.get('content-type')!, /^text\/plain/);
      const text = await response.text();
      for (const part of ['lit-html', 'leaflet 1.9.4 (BSD-2-Clause)', 'Redistribution and use in source and binary']) {
        assert.ok(text.includes(part), `${part} in ${path}`);
      }
      assert.ok(!text.includes('@city-feedback/'), 'our own licence is beside the source');
    }
  });
});
