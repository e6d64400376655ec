import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {CDPSession, Locator, Page} from 'playwright-core';
import {PlainHost} from './pages/plain-host.ts';
import {arrive, type Manner, type Person} from './people/person.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {buildBundles} from './stage/bundles.ts';

interface Point {
  x: number;
  y: number;
}

/** The built map, of which Leaflet's unused parts are cut away, under real fingers. */
describe('the map', () => {
  let stage: PlainStage;
  before(async () => {
    buildBundles();
    stage = await openPlainStage();
  });
  after(() => stage?.close());

  test('zooms in when two fingers part, and out when they meet; one finger moves it, and no pin is set by that', async () => {
    const {person, form} = await atMap();
    const {page} = person;
    const client = await page.context().newCDPSession(page);
    const {map} = form.map;
    const before = await zoomOf(map);
    const box = (await map.boundingBox())!;
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};

    await pinch(client, middle, 30, 130);
    await zoomIs(map, (zoom) => zoom > before);
    const near = await zoomOf(map);
    await pinch(client, middle, 130, 30);
    await zoomIs(map, (zoom) => zoom < near);

    const paneBefore = await paneOf(map);
    // A map that still settles after the pinch lets the first one pass.
    for (let tries = 0; tries < 5 && (await paneOf(map)) === paneBefore; tries++) {
      await drag(client, middle, {x: middle.x - 80, y: middle.y + 40});
    }
    assert.notDeepEqual(await paneOf(map), paneBefore);
    assert.equal(await form.map.removeButton.count(), 0);
    assert.deepEqual(person.troubles, []);
    await person.leave();
  });

  test('leaves the page as large as it was when it is pinched', async () => {
    const {person, form} = await atMap();
    const client = await person.page.context().newCDPSession(person.page);
    const box = (await form.map.map.boundingBox())!;
    await pinch(client, {x: box.x + box.width / 2, y: box.y + box.height / 2}, 30, 130);
    assert.equal(await person.page.evaluate(() => visualViewport!.scale), 1);
    await person.leave();
  });

  test('is dragged with the mouse, its pin too; the wheel zooms once it has the focus, and no words are selected', async () => {
    const {person, form} = await atMap({language: 'fi', screen: 'desktop', hands: 'mouse'});
    const {page} = person;
    const {map, pin} = form.map;
    const box = (await map.boundingBox())!;
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};

    const paneBefore = await paneOf(map);
    await dragMouse(page, middle, {x: middle.x + 120, y: middle.y + 30});
    assert.notEqual(await paneOf(map), paneBefore);
    assert.equal(await form.map.removeButton.count(), 0);
    assert.equal(await page.evaluate(() => String(getSelection())), '');
    assert.equal(await page.evaluate(() => document.body.className), '');

    await page.mouse.click(middle.x + 40, middle.y);
    await pin.waitFor();
    const pinBefore = (await pin.boundingBox())!;
    await dragMouse(page, {x: pinBefore.x + 22, y: pinBefore.y + 20}, {x: pinBefore.x - 48, y: pinBefore.y + 40});
    const pinAfter = (await pin.boundingBox())!;
    assert.ok(Math.abs(pinAfter.x - pinBefore.x + 70) < 3, `the pin went from ${pinBefore.x} to ${pinAfter.x}`);

    const before = await zoomOf(map);
    await page.mouse.move(middle.x, middle.y);
    await map.focus();
    await page.mouse.wheel(0, -120);
    await zoomIs(map, (zoom) => zoom > before);
    assert.deepEqual(person.troubles, []);
    await person.leave();
  });

  async function atMap(
    manner: Manner = {language: 'fi', screen: 'phone', hands: 'touch'},
  ): Promise<{person: Person; form: PlainHost['form']}> {
    const person = await arrive({browser: stage.browser}, manner);
    const host = new PlainHost(person, stage.origin);
    await host.visit();
    const {form} = host;
    await form.open();
    await form.tell('Puiston penkki on rikki.', form.words.what.unknown);
    await form.goOn(form.words.where.title);
    await form.map.seen();
    await form.map.map.scrollIntoViewIfNeeded();
    return {person, form};
  }
});

/** Two fingers left and right of a point, from one distance to another, in pixels. */
async function pinch(client: CDPSession, {x, y}: Point, from: number, to: number): Promise<void> {
  const fingers = (apart: number) => [
    {x: x - apart / 2, y, id: 0},
    {x: x + apart / 2, y, id: 1},
  ];
  await touch(client, 'touchStart', fingers(from));
  for (let step = 1; step <= 10; step++) await touch(client, 'touchMove', fingers(from + ((to - from) * step) / 10));
  await touch(client, 'touchEnd', []);
}

async function drag(client: CDPSession, from: Point, to: Point): Promise<void> {
  await touch(client, 'touchStart', [{...from, id: 0}]);
  for (let step = 1; step <= 10; step++) {
    const part = step / 10;
    await touch(client, 'touchMove', [{x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, id: 0}]);
  }
  await touch(client, 'touchEnd', []);
}

function touch(
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: (Point & {id: number})[],
) {
  return client.send('Input.dispatchTouchEvent', {type, touchPoints});
}

async function dragMouse(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, {steps: 10});
  await page.mouse.up();
}

/** The level of the newest tiles, by their addresses. */
function zoomOf(map: Locator): Promise<number> {
  return map.evaluate((map) => {
    const levels = [...map.querySelectorAll<HTMLImageElement>('.leaflet-tile')].map(({src}) =>
      Number(/\/(\d+)\/\d+\/\d+(?:@2x)?\.png$/.exec(src)?.[1]),
    );
    return levels.at(-1) ?? NaN;
  });
}

async function zoomIs(map: Locator, fits: (zoom: number) => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  let zoom = await zoomOf(map);
  while (!fits(zoom)) {
    assert.ok(Date.now() < deadline, `the map stays at ${zoom}`);
    await map.evaluate(() => new Promise(requestAnimationFrame));
    zoom = await zoomOf(map);
  }
}

function paneOf(map: Locator): Promise<string> {
  return map.locator('.leaflet-map-pane').evaluate((pane) => (pane as HTMLElement).style.transform);
}
