import {after, before, describe, test} from 'node:test';
import {hear, hearAnnouncements} from './listening/announcements.ts';
import {Transcript} from './listening/transcript.ts';
import type {FeedbackForm} from './pages/feedback-form.ts';
import {PlainHost} from './pages/plain-host.ts';
import {arrive, type Person} from './people/person.ts';
import {openPlainStage, type PlainStage} from './plain-stage.ts';
import {buildBundles} from './stage/bundles.ts';
import {photo} from './stories/residents.ts';

/**
 * Six journeys by keyboard alone, as a screen reader hears them: what Chromium's accessibility tree says at each moment,
 * what has the focus, and what live regions announce. A change of words or structure shows up here as a changed line.
 */
describe('what is heard', () => {
  let stage: PlainStage;
  before(async () => {
    buildBundles();
    stage = await openPlainStage();
  });
  after(() => stage?.close());

  test('giving feedback, from the button to the receipt', async () => {
    const {person, form, heard} = await begin();
    await heard.note('on the page');
    await form.open();
    await heard.note('the form is open');
    await tell(person, form, 'Katuvalo on pimeä.', 'Katuvalo');
    await heard.note('a topic is chosen');
    await form.goOn(form.words.where.title);
    await form.map.seen();
    await heard.note('where');
    await form.map.pinNearMiddle();
    await hear(person.page, 'Räätälinkatu');
    await heard.note('the pin is set', {readsAll: false});
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    await heard.note('the last step');
    await form.send();
    await form.receipt();
    await heard.note('the receipt');
    heard.equals('give');
    await person.leave();
  });

  test('giving feedback without the map', async () => {
    const {person, form, heard} = await begin();
    await form.open();
    await tell(person, form, 'Puiston penkki on rikki.', form.words.what.unknown);
    await form.goOn(form.words.where.title);
    await form.map.seen();
    await heard.note('where, nothing marked', {readsAll: false});
    await person.hands.write(form.element.locator('#placeWords'), 'Koulun pihan reuna');
    await heard.note('the place is written', {readsAll: false});
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
    await heard.note('the last step, with the place in words');
    await form.send();
    await form.receipt();
    await heard.note('the receipt', {readsAll: false});
    heard.equals('give-without-map');
    await person.leave();
  });

  test('giving feedback with a photo', async () => {
    const {person, form, heard} = await begin();
    await form.open();
    await tell(person, form, 'Puiston penkki on rikki.', form.words.what.unknown);
    await form.goOn(form.words.where.title);
    // Until the map is there, what is below it moves.
    await form.map.seen();
    await form.goOn(form.words.details.title);
    await form.element.locator('city-feedback-photos [part=add]').waitFor();
    await heard.note('before the photo');
    await form.addPhotos(photo);
    await heard.note('with the photo');
    await person.hands.press(form.element.locator('[part=remove]'));
    await form.element.locator('city-feedback-photos img').waitFor({state: 'detached'});
    await hear(person.page, 'Kuva on poistettu.');
    await heard.note('the photo is removed', {readsAll: false});
    await form.addPhotos(photo);
    await form.goOn(form.words.you.title);
    await form.send();
    await form.receipt();
    await form.photosSent(1);
    await heard.note('the receipt, the photo is there, too');
    heard.equals('give-with-photo');
    await person.leave();
  });

  test('a mistake and its correction', async () => {
    const {person, form, heard} = await begin();
    const {page, hands} = person;
    await form.open();
    await form.goOn();
    await form.summary.waitFor();
    await heard.note('nothing was written');
    await page.keyboard.press('Tab');
    await heard.note('the link in the summary', {readsAll: false});
    await page.keyboard.press('Enter');
    await heard.note('the field', {readsAll: false});
    await tell(person, form, 'Puiston penkki on rikki. 131052-308T', form.words.what.unknown);
    await form.button(form.protection.identityCode.remove).waitFor();
    await heard.note('with a personal identity code in it');
    await hands.press(form.button(form.protection.identityCode.remove));
    await heard.note('the code is removed', {readsAll: false});
    await toLastStep(form);
    await form.askForMail('aino@esimerkki');
    await form.send();
    await form.summary.waitFor();
    await heard.note('the address has no end');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type('.fi');
    await heard.note('the address is right', {readsAll: false});
    await form.send();
    await form.receipt();
    await heard.note('the receipt', {readsAll: false});
    heard.equals('error-and-correction');
    await person.leave();
  });

  test('sending without a connection', async () => {
    const {person, form, heard} = await begin();
    await form.open();
    await tell(person, form, 'Puiston penkki on rikki.', form.words.what.unknown);
    await toLastStep(form);
    await person.context.setOffline(true);
    await form.send();
    await form.heading.filter({hasText: form.words.sending.waiting}).waitFor();
    await heard.note('the connection is gone');
    await person.context.setOffline(false);
    await form.receipt();
    await heard.note('the connection is back');
    heard.equals('offline');
    await person.leave();
  });

  test('following a case', async () => {
    const {person, form} = await begin();
    await form.open();
    await tell(person, form, 'Puiston penkki on rikki.', form.words.what.unknown);
    await toLastStep(form);
    await form.send();
    const {trackingCode} = await form.receipt();
    await person.page.goto(`${stage.origin}/host`);
    const heard = await Transcript.of(person.page);
    const {track} = new PlainHost(person, stage.origin);
    await track.open();
    await track.element.locator('#code:focus').waitFor();
    await heard.note('the question for a code');
    await track.ask(trackingCode.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    await track.fault.waitFor();
    await heard.note('a typing error');
    await track.code.fill('');
    await track.ask(trackingCode);
    await track.timeline.waitFor();
    await heard.note('the case');
    heard.equals('track');
    await person.leave();
  });

  /** From the first step to the last, with nothing told on the way. */
  async function toLastStep(form: FeedbackForm): Promise<void> {
    await form.goOn(form.words.where.title);
    // Until the map is there, what is below it moves.
    await form.map.seen();
    await form.goOn(form.words.details.title);
    await form.goOn(form.words.you.title);
  }

  /** Writes, waits for what is said about it after a pause, and chooses a topic. */
  async function tell(person: Person, form: FeedbackForm, text: string, topic: string): Promise<void> {
    await person.hands.write(form.text, text);
    await hear(person.page, 'aihe-ehdotus');
    await person.hands.press(form.topic(topic));
  }

  /** A resident with keys alone, on a page with the form and the track view. */
  async function begin(): Promise<{person: Person; form: FeedbackForm; heard: Transcript}> {
    const person = await arrive({browser: stage.browser}, {language: 'fi', screen: 'desktop', hands: 'keyboard'});
    const {page} = person;
    await hearAnnouncements(page);
    // The city's model is made while the test runs; without it topics are suggested by the catalogue's words alone.
    await page.route('**/topic-model/**', (route) => route.abort());
    const host = new PlainHost(person, stage.origin);
    await host.visit();
    const {form} = host;
    return {person, form, heard: await Transcript.of(page)};
  }
});
