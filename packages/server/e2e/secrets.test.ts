import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {PlainHost} from './pages/plain-host.ts';
import {TrackView} from './pages/track-view.ts';
import {arrive} from './people/person.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {buildBundles} from './stage/bundles.ts';

/** The code and the link of a case are told to the person alone. */
describe('secrets in a browser', () => {
  let stage: PlainStage;
  before(async () => {
    buildBundles();
    stage = await openPlainStage();
  });
  after(() => stage?.close());

  test('code and link are in no address, no referrer, no title and no event, from the receipt to the answer', async () => {
    const person = await arrive({browser: stage.browser}, {language: 'fi', screen: 'phone', hands: 'mouse'});
    const {page} = person;
    const outside: string[] = [];
    person.context.on('request', (request) => outside.push(request.url(), request.headers()['referer'] ?? ''));
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, {told});
      for (const name of ['open', 'close', 'submit', 'sent', 'error']) {
        document.addEventListener(`city-feedback-${name}`, (event) =>
          told.push(JSON.stringify((event as CustomEvent).detail)),
        );
      }
    });
    const host = new PlainHost(person, stage.origin);
    await host.visit();
    const {form} = host;
    await form.open();
    await form.tell('Puiston penkki on rikki.', form.words.what.unknown);
    await form.goOn(form.words.where.title);
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    await form.send();
    const {trackingCode} = await form.receipt();
    const download = page.waitForEvent('download');
    await form.button(form.words.receipt.save).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    const followUrl = /https?:\S+/.exec(saved)![0];
    const linkToken = new URL(followUrl).hash.slice(1);
    assert.ok(linkToken.length >= 20);
    outside.push(...(await page.evaluate(() => (window as unknown as {told: string[]}).told)), await page.title());
    outside.push(page.url());

    await page.goto(followUrl);
    const followed = new TrackView(person, page.locator('city-feedback'));
    await followed.timeline.waitFor();
    outside.push(await page.title());
    await host.visit();
    await host.track.open();
    await host.track.ask(trackingCode);
    await host.track.timeline.waitFor();
    outside.push(page.url(), await page.title());

    // The one address that holds a secret holds it behind the #, which no browser sends.
    const told = outside.map((text) => text.replace(followUrl, new URL(followUrl).pathname)).join('\n');
    assert.match(told, /\/api\/v1\/track/);
    for (const secret of [trackingCode, trackingCode.replaceAll('-', ''), linkToken]) {
      assert.ok(!told.includes(secret), secret);
    }
    await person.leave();
  });
});
