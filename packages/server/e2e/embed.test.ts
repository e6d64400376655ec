import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {embedWords} from '../src/pages/embed/words/index.ts';
import {pageWords} from '../src/pages/words.ts';
import {residentLanguages} from '../src/problems/index.ts';
import {barriersOn} from './checks/accessible.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {buildBundles} from './stage/bundles.ts';

const hostPage = (head: string, markup: string): string =>
  `<!doctype html><html lang="en"><head><title>Works</title>${head}<link rel="stylesheet" href="/own.css" /></head><main>${markup}</main>`;

/** Fails where the page's content security policy forbids a Trusted Types policy of its own. */
function makeOwnPolicy(): void {
  const {trustedTypes} = window as unknown as {trustedTypes: {createPolicy(name: string, rules: object): void}};
  trustedTypes.createPolicy('own', {});
}

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

/** Presses a key until the focus leaves the page or comes round, and looks whether anything lies over what has it. */
async function stepThrough(page: Page, key: string): Promise<{what: string; isCovered: boolean}[]> {
  const steps: {what: string; isCovered: boolean}[] = [];
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press(key);
    const step = await page.evaluate(() => {
      let focused = document.activeElement!;
      if (focused === document.body) return undefined;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const {left, top, right, bottom} = focused.getClientRects()[0]!;
      const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const points = [
        [x, y],
        [left + 3, y],
        [right - 3, y],
        [x, Math.max(top, 0) + 3],
        [x, Math.min(bottom, innerHeight) - 3],
      ] as const;
      const root = focused.getRootNode() as Document;
      const isCovered = points.some(([x, y]) => {
        const hit = root.elementFromPoint(x, y);
        return !hit || !(focused.contains(hit) || hit.contains(focused));
      });
      return {what: focused.id || focused.outerHTML.slice(0, 80), isCovered};
    });
    if (!step) break;
    steps.push(step);
  }
  return steps;
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
  async function paste(page: Page, {head, markup, styles, policy}: {[part: string]: string}): Promise<string[]> {
    const violations: string[] = [];
    page.on(
      'console',
      (message) => /violates|Refused|integrity/i.test(message.text()) && violations.push(message.text()),
    );
    host.answer = (path, response) => {
      const content = path === '/own.css' ? styles : hostPage(head!, markup!);
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
    head: (await page.textContent('#head'))!,
    markup: (await page.textContent('#markup'))!,
    styles: (await page.textContent('#styles'))!,
    policy: (await page.textContent('#policy'))!,
  });

  for (const [version, directive] of [
    ['newest', ''],
    ['pinned', ''],
    ['newest', 'trusted-types own lit-html'],
  ] as const) {
    test(`what it gives works on a page of another origin, under the policy that it gives: ${version}, ${directive || 'any Trusted Types'}`, async () => {
      const page = await open('en');
      await page.selectOption('#site', 'streets');
      await page.check(`input[name=version][value=${version}]`);
      await page.check('input[name=theme][value=helsinki]');
      await page.check('#own-colours');
      await page.fill('#light-accent', '#8a2be2');
      const copied = await read(page);
      // The element a second time, as the page says: without the script.
      const markup = `${copied['markup']}\n${copied['markup']!.replace(/^[^]*(?=<city-feedback)/, '')}`;
      const violations = await paste(page, {...copied, markup, policy: `${copied['policy']}; ${directive}`});
      await page.evaluate(makeOwnPolicy);
      const button = page.locator('city-feedback [part=button]').first();
      await button.waitFor();
      assert.equal(await button.evaluate((each) => getComputedStyle(each).backgroundColor), 'rgb(138, 43, 226)');
      await button.click();
      await page.locator('city-feedback [part=text]').fill('A hole in the road');
      await page.locator('city-feedback [part=next]').click();
      await page.locator('city-feedback [part=map]').waitFor();
      await page.locator('city-feedback [part=close]').click();
      await page.locator('city-feedback [part=button]').last().click();
      await page.locator('city-feedback[open] [part=dialog]').last().waitFor();
      assert.deepEqual(violations, []);
      await page.context().close();
    });
  }

  test('a chunk that somebody has changed is not run, and the link is there', async () => {
    const page = await open('en');
    await page.selectOption('#site', 'streets');
    await page.check('input[name=version][value=pinned]');
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

  test('it begins with the newest version in a few lines; with digests the head has a box of its own', async () => {
    const page = await open('en');
    assert.ok((await page.textContent('#markup'))!.length < 300);
    await page.locator('#head-part').waitFor({state: 'hidden'});
    await page.getByText(embedWords.en.markupHints.newest).waitFor();
    await page.check('input[name=version][value=pinned]');
    await page.locator('#head', {hasText: 'importmap'}).waitFor();
    assert.match((await page.textContent('#markup'))!, /^<city-feedback [^]*<\/city-feedback>$/);
    for (const hint of [embedWords.en.markupHints.pinned, embedWords.en.policyHintPinned]) {
      await page.getByText(hint).waitFor();
    }
    await page.getByText(embedWords.en.markupHints.newest).waitFor({state: 'hidden'});
    await page.context().close();
  });

  test('every language of the form is offered by its own name, and its words are on the button and its code in the link', async () => {
    const page = await open('fi');
    const names = await page.locator('#language option').allTextContents();
    assert.deepEqual(
      names.map((name) => name.trim()),
      [embedWords.fi.pageLanguage, 'Suomi', 'Svenska', 'English', 'Українська', 'Eesti', 'Soomaali', 'العربية'],
    );
    for (const language of residentLanguages) {
      await page.selectOption('#language', language);
      const {giveFeedback} = pageWords[language];
      await page.locator(`#preview [lang=${language}] [part=button]`, {hasText: giveFeedback}).waitFor();
      assert.match((await page.textContent('#markup'))!, new RegExp(`\\?lang=${language}">${giveFeedback}</a>`));
      assert.equal(await page.getAttribute('#label', 'placeholder'), giveFeedback);
    }
    await page.check('input[name=view][value=track]');
    await page.locator('#preview [part=button]', {hasText: pageWords.ar.followFeedback}).waitFor();
    await page.selectOption('#language', '');
    await page.locator('#preview [part=button]', {hasText: pageWords.fi.followFeedback}).waitFor();
    assert.doesNotMatch((await page.textContent('#markup'))!, /lang=/);
    await page.context().close();
  });

  test('a press copies the code, and says so beside the button that was pressed', async () => {
    const page = await open('fi', {permissions: ['clipboard-read', 'clipboard-write']});
    const {copied} = embedWords.fi;
    for (const part of ['markup', 'policy']) {
      const button = page.locator(`[data-copy=${part}]`);
      await button.click();
      const said = page.locator('[role=status]', {hasText: copied});
      await said.waitFor();
      const [one, other] = [(await button.boundingBox())!, (await said.boundingBox())!];
      assert.ok(Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < 10, 'on the same line');
      assert.equal(await said.count(), 1, 'nothing is said of an earlier copy');
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.textContent(`#${part}`));
    }
    await page.check('input[value=tab]');
    await page.locator('[role=status]', {hasText: copied}).waitFor();
    await page.check('input[name=version][value=pinned]');
    await page.locator('[role=status]', {hasText: copied}).waitFor({state: 'detached'});
    await page.context().close();
  });

  test('where no script may copy, the code is selected for who does, and it is said', async () => {
    const page = await open('en');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await page.locator('[data-copy=markup]').click();
    await page.locator('#markup-said', {hasText: embedWords.en.selected}).waitFor();
    const selected = await page.evaluate(() => getSelection()!.toString().trim());
    assert.equal(selected, (await page.textContent('#markup'))!.trim());
    await page.context().close();
  });

  test('what has the focus is never under something else, forwards and backwards', async () => {
    for (const [width, height, variant] of [
      [1280, 800, 'button'],
      [1280, 800, 'inline'],
      [1280, 400, 'button'],
      [360, 740, 'button'],
    ] as const) {
      const page = await open('en', {viewport: {width, height}});
      await page.check(`input[value=${variant}]`);
      await page.check('#own-colours');
      await page.check('input[name=version][value=pinned]');
      await page.locator('body').click({position: {x: 1, y: 1}});
      for (const key of ['Tab', 'Shift+Tab']) {
        const steps = await stepThrough(page, key);
        assert.ok(steps.length > 20, `${steps.length} steps`);
        assert.deepEqual(
          steps.filter(({isCovered}) => isCovered),
          [],
          `${key} at ${width} × ${height}, ${variant}`,
        );
      }
      await page.context().close();
    }
  });

  test('the box of the preview says where the tab is', async () => {
    const page = await open('en');
    await page.check('input[value=tab]');
    await page.locator('#preview', {hasText: embedWords.en.tabPreview}).waitFor();
    await page.check('input[value=button]');
    await page.locator('#preview', {hasText: embedWords.en.tabPreview}).waitFor({state: 'detached'});
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
