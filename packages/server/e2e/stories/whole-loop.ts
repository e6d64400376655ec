import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAccessible} from '../checks/accessible.ts';
import {Desk} from '../pages/desk.ts';
import {HostPage} from '../pages/host-page.ts';
import {Mailbox} from '../pages/mailbox.ts';
import {TrackView} from '../pages/track-view.ts';
import {arrive, type Manner} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {photo, residents} from './residents.ts';

/** Every language on each screen, keys alone in two of them. */
const manners: Manner[] = [
  {language: 'fi', screen: 'desktop', hands: 'mouse'},
  {language: 'fi', screen: 'phone', hands: 'touch'},
  {language: 'sv', screen: 'desktop', hands: 'mouse'},
  {language: 'sv', screen: 'phone', hands: 'keyboard'},
  {language: 'en', screen: 'desktop', hands: 'keyboard'},
  {language: 'en', screen: 'phone', hands: 'touch'},
];

/** From a resident's first word to the resident's verdict on the answer. */
export function wholeLoop(stage: () => Stage): void {
  for (const manner of manners) {
    const {language, screen, hands} = manner;
    test(`a message goes from the page to the right ring and back, in ${language}, on a ${screen}, by ${hands}`, () =>
      goRound(stage(), manner));
  }
}

async function goRound(stage: Stage, manner: Manner): Promise<void> {
  const {language, screen, hands} = manner;
  const {text, topic, answer, addition} = residents[language];
  const message = `${text} (${screen}, ${hands})`;
  const email = `${language}.${screen}@asukas.example`;

  const veera = await arrive(stage, manner);
  const desk = new Desk(veera, stage);
  await desk.visit();
  await isAccessible(veera.page, 'the log-in of the desk');
  await desk.logIn('veera@tyrskyla.example');
  const pia = await stage.member('pia@tyrskyla.example');

  const resident = await arrive(stage, manner);
  const {page} = resident;
  const host = new HostPage(resident, stage.department);
  const {form} = host;
  await host.visit();
  await isAccessible(page, 'the closed form');
  await form.open();
  await isAccessible(page, 'the empty form');
  await form.tell(message, topic);
  await isAccessible(page, 'the first step');
  await form.goOn(form.words.where.title);
  await form.map.pinNearMiddle();
  await isAccessible(page, 'the map');
  await form.goOn(form.words.details.title);
  await form.addPhotos(photo);
  await isAccessible(page, 'the third step');
  await form.goOn(form.words.you.title);
  await form.askForMail(email);
  await isAccessible(page, 'the last step');
  await form.send();
  const {trackingCode, reference} = await form.receipt();
  await isAccessible(page, 'the receipt');
  await form.photosSent(1);

  // The desk was open all the time: the case is announced there, and comes into the list when one asks for it.
  await desk.newOnes.waitFor();
  await isAccessible(veera.page, 'the inbox with a new case');
  await veera.hands.press(desk.newOnes);
  await desk.row(message).waitFor();
  const [found] = await desk.find(reference);
  assert.equal(found?.ringId, 'streets-centre');
  assert.deepEqual(await pia.desk.find(reference), [], 'another ring does not see it');
  assert.equal(await pia.desk.row(message).count(), 0);

  const mailbox = new Mailbox(resident, stage);
  await mailbox.open(email, 'acknowledgement', reference);
  const acknowledgement = await mailbox.text.innerText();
  assert.ok(acknowledgement.includes(reference));
  assert.ok(!acknowledgement.includes(text), 'mails to confirm hold no text of residents');
  assert.ok(!acknowledgement.includes(trackingCode));

  await desk.open(message);
  await isAccessible(veera.page, 'a case at the desk');
  await desk.take();
  await desk.writeAnswer(answer, 'fixed');
  await isAccessible(veera.page, 'the preview of an answer');
  await desk.sendAnswer();
  await isAccessible(veera.page, 'an answered case');

  await mailbox.open(email, 'answer', reference);
  assert.ok((await mailbox.text.innerText()).includes(answer));
  await mailbox.followLink();
  const followed = new TrackView(resident, page.locator('city-feedback'));
  await followed.timeline.filter({hasText: answer}).waitFor();
  await isAccessible(page, 'a case followed by link');
  await followed.addInformation(addition);
  await followed.said(followed.words.added);
  await followed.rate(form.words.yes);
  await followed.said(followed.words.rated);

  await host.visit();
  await host.track.open();
  await isAccessible(page, 'the question for a code');
  await host.track.ask(trackingCode);
  await host.track.timeline.filter({hasText: answer}).waitFor();
  await isAccessible(page, 'a case followed by code');

  await desk.history.filter({hasText: addition}).waitFor();
  assert.equal((await desk.case(found.caseId)).helped, true);
  assert.deepEqual(resident.troubles, []);
  assert.deepEqual(desk.troubles, []);
  await Promise.all([resident.leave(), veera.leave()]);
}
