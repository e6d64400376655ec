import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newMessage, send} from '../../faults/sender.ts';
import {HostPage} from '../pages/host-page.ts';
import {arrive} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';

const manner = {language: 'sv', screen: 'desktop', hands: 'mouse'} as const;

/** What never leaves the page. */
export function heldBack(stage: () => Stage): void {
  test('a mistyped tracking code is found on the page, before any request', async () => {
    const message = newMessage('Vad kostar en guidad tur?');
    await send(stage().server, message, 'museum');
    const code = message.receipt!.trackingCode;
    const resident = await arrive(stage(), manner);
    const asked: string[] = [];
    resident.page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(new URL(request.url()).pathname);
    });
    const host = new HostPage(resident, stage().museum);
    const {track} = host;
    await host.visit();
    await track.open();
    await track.ask(code.replace(/^./, (first) => (first === '7' ? '8' : '7')));
    await track.fault.filter({hasText: track.words.faults.typo}).waitFor();
    assert.ok(await track.code.evaluate((field) => field.matches(':focus')));
    await track.code.fill('');
    await track.ask(code.replace(/(\w)(?!\1)(\w)/, '$2$1'));
    await track.fault.filter({hasText: track.words.faults.typo}).waitFor();
    assert.deepEqual(asked, []);

    await track.code.fill('');
    await track.ask(code.toLowerCase().replaceAll('-', ' '));
    await track.timeline.waitFor();
    assert.deepEqual(asked, ['/api/v1/track']);
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('a confidential topic takes no text: it leads to the secure service, and nothing is kept or sent', async () => {
    const resident = await arrive(stage(), manner);
    const {page} = resident;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    const host = new HostPage(resident, stage().department);
    const {form} = host;
    await host.visit();
    await form.open();
    await form.tell('Min läkartid blev inbokad fel, jag har ont i ryggen.', form.words.what.other);
    await form.pickTopic('läkare', 'Hälsostation och tandvård');
    const secure = form.element.getByRole('link', {name: form.words.confidential.go});
    assert.equal(await secure.getAttribute('href'), 'https://asiointi.tyrskyla.example/sv/halsa');
    assert.equal(await form.text.count(), 0, 'there is nowhere to write');
    assert.equal(await form.element.locator('[part=next]').count(), 0, 'and no way on');
    assert.ok(!JSON.stringify(await page.evaluate(() => ({...localStorage}))).includes('ryggen'));
    assert.ok(!sent.join().includes('ryggen'));

    await host.visit();
    await form.open();
    assert.equal(await form.text.inputValue(), '');
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('a personal identity code is told as it is typed, and keeps the message back until it is gone', async () => {
    const resident = await arrive(stage(), manner);
    const host = new HostPage(resident, stage().department);
    const {form} = host;
    await host.visit();
    await form.open();
    await form.tell('Mitt bibliotekskort är låst, jag är 131052-308T', form.words.what.unknown);
    await form.goOn();
    await form.summary.filter({hasText: form.words.faults.sensitive.identityCode}).waitFor();
    await resident.hands.press(form.button(form.protection.identityCode.remove));
    assert.equal(await form.text.inputValue(), 'Mitt bibliotekskort är låst, jag är');
    await form.goOn(form.words.where.title);
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });
}
