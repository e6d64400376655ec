import assert from 'node:assert/strict';
import {test} from 'node:test';
import {HostPage} from '../pages/host-page.ts';
import {FeedbackForm} from '../pages/feedback-form.ts';
import {mouse} from '../people/hands.ts';
import {arrive} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {photo} from './residents.ts';

const manner = {language: 'fi', screen: 'desktop', hands: 'mouse'} as const;

/** Which ring of which jurisdiction gets a message, and who never sees it. */
export function whereItGoes(stage: () => Stage): void {
  test('what the resident has no topic for goes to the coordinators, and to no other ring', async () => {
    const resident = await arrive(stage(), manner);
    const host = new HostPage(resident, stage().department);
    const {form} = host;
    await host.visit();
    await form.open();
    await form.tell('Tämä asia ei kuulu mihinkään, mutta jonkun pitäisi katsoa sitä.', form.words.what.unknown);
    await form.goOn(form.words.where.title);
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    await form.send();
    const {reference} = await form.receipt();

    const [kaisa, veera, pia] = await members(
      'kaisa@tyrskyla.example',
      'veera@tyrskyla.example',
      'pia@tyrskyla.example',
    );
    assert.equal((await kaisa!.desk.find(reference))[0]?.ringId, 'coordinators');
    assert.deepEqual(await veera!.desk.find(reference), []);
    assert.deepEqual(await pia!.desk.find(reference), []);
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('a question to the museum reaches the museum, and nobody of the city', async () => {
    const resident = await arrive(stage(), manner);
    const host = new HostPage(resident, stage().museum);
    const {form} = host;
    await host.visit();
    await form.open();
    await form.tell('Milloin laivakello löydettiin, ja kuka sen löysi?', 'Kysymys esineestä');
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    await form.send();
    const {reference} = await form.receipt();

    const [meri, kaisa] = await members('meri@merimuseo.example', 'kaisa@tyrskyla.example');
    const [found] = await meri!.desk.find(reference);
    assert.equal(found?.ringId, 'collections');
    assert.deepEqual(await kaisa!.desk.find(reference), []);
    assert.equal((await kaisa!.desk.ask(`cases/${found.caseId}`)).status(), 404);
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('a place outside of the city is told at once, and is not taken', async () => {
    const resident = await arrive(stage(), manner);
    const host = new HostPage(resident, stage().department);
    const {form} = host;
    await host.visit();
    await form.open();
    await form.tell('Katuvalo on pimeänä.', 'Katuvalo');
    await form.goOn(form.words.where.title);
    await form.map.goOutside();
    await resident.page.keyboard.press('Enter');
    await form.map.note.filter({hasText: form.words.map.placeOutside}).waitFor();
    await form.goOn();
    await form.summary.filter({hasText: 'Paikka on alueen ulkopuolella: Tyrskylän kaupunki.'}).waitFor();
    assert.equal(await form.heading.innerText(), form.words.where.title);
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('a place of the neighbour is sent to the neighbour, from the city’s page and without writing it again', async () => {
    const resident = await arrive(stage(), {...manner, hands: 'keyboard'});
    const host = new HostPage(resident, stage().department);
    const {form, track} = host;
    const neighbour = 'Ylikylän kunta';
    await host.visit();
    await form.open();
    await form.tell('Katuvalo on pimeänä kylän laidalla.', 'Katuvalo');
    await form.goOn(form.words.where.title);
    await form.map.goOutside('east');
    await resident.page.keyboard.press('Enter');
    await resident.hands.press(form.button(form.elsewhere.choose(neighbour)));
    await form.owner.filter({hasText: neighbour}).waitFor();
    await form.map.removeButton.waitFor();
    await form.goOn(form.words.details.title);
    await form.addPhotos(photo);
    await form.goOn(form.words.you.title);
    await form.send();
    await form.heading.filter({hasText: neighbour}).waitFor();
    const {reference, trackingCode} = await form.receipt();
    await form.photosSent(1);

    const [kerttu, kaisa] = await members('kerttu@ylikyla.example', 'kaisa@tyrskyla.example');
    const [found] = await kerttu!.desk.find(reference);
    assert.equal(found?.ringId, 'works');
    assert.deepEqual(await kaisa!.desk.find(reference), []);

    await host.visit();
    await track.open();
    await track.ask(trackingCode);
    await track.timeline.waitFor();
    assert.deepEqual(resident.troubles, []);
    await resident.leave();
  });

  test('the site of the staff is there for staff only', async () => {
    const stranger = await arrive(stage(), manner);
    assert.equal((await stranger.page.goto(`${stage().server}/internal`))!.status(), 404);
    assert.equal(await stranger.page.locator('city-feedback').count(), 0);
    await stranger.leave();

    const [kaisa] = await members('kaisa@tyrskyla.example');
    const page = await kaisa!.context.newPage();
    await page.goto(`${stage().server}/internal?lang=en`);
    const form = new FeedbackForm({...kaisa!, page, hands: mouse(page)}, page.locator('city-feedback'));
    await form.text.waitFor();
    await form.tell('The printer on the second floor eats paper.', form.words.what.unknown);
    await form.goOn(form.words.where.title);
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    await form.send();
    const {reference} = await form.receipt();
    assert.equal((await kaisa!.desk.find(reference))[0]?.ringId, 'coordinators');
    await page.close();
  });

  const members = (...emails: string[]) => Promise.all(emails.map((email) => stage().member(email)));
}
