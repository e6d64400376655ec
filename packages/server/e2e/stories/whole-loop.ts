import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAccessible} from '../checks/accessible.ts';
import {Desk} from '../pages/desk.ts';
import {HostPage} from '../pages/host-page.ts';
import {Mailbox} from '../pages/mailbox.ts';
import {TrackView} from '../pages/track-view.ts';
import {arrive, type Manner, type Person} from '../people/person.ts';
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
    test(`a message goes from the page to the right ring and back, in ${language}, on a ${screen}, by ${hands}`, async () => {
      const scene = await gather(stage(), manner);
      const receipt = await tell(scene);
      const caseId = await findAtDesk(scene, receipt.reference);
      await readAcknowledgement(scene, receipt);
      await answer(scene);
      await readAnswer(scene, receipt);
      await readVerdict(scene, caseId);
      assert.deepEqual(scene.resident.troubles, []);
      assert.deepEqual(scene.desk.troubles, []);
      await Promise.all([scene.resident.leave(), scene.veera.leave()]);
    });
  }
}

interface Scene {
  stage: Stage;
  resident: Person;
  host: HostPage;
  mailbox: Mailbox;
  /** Handles the streets of the inner city. */
  veera: Person;
  desk: Desk;
  /** What the resident writes. */
  message: string;
  email: string;
}

type Receipt = Awaited<ReturnType<HostPage['form']['receipt']>>;

/** Veera sits at the desk before anything happens. */
async function gather(stage: Stage, manner: Manner): Promise<Scene> {
  const {language, screen, hands} = manner;
  const [resident, veera] = await Promise.all([arrive(stage, manner), arrive(stage, manner)]);
  const desk = new Desk(veera, stage);
  await desk.visit();
  await isAccessible(veera.page, 'the log-in of the desk');
  await desk.logIn('veera@tyrskyla.example');
  return {
    ...{stage, resident, veera, desk},
    host: new HostPage(resident, stage.department),
    mailbox: new Mailbox(resident, stage),
    message: `${residents[language].text} (${screen}, ${hands})`,
    email: `${language}.${screen}@asukas.example`,
  };
}

/** The resident goes through the whole form, on a page of another origin with the strictest policy. */
async function tell({resident, host, message, email}: Scene): Promise<Receipt> {
  const {page, hands, manner} = resident;
  const {form} = host;
  const policy = await host.visit();
  assert.match(policy, /style-src 'self'(;|$)/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  await isAccessible(page, 'the closed form');
  await form.open();
  await isAccessible(page, 'the empty form');
  await form.tell(message, residents[manner.language].topic);
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
  const receipt = await form.receipt();
  await form.photosSent(1);
  await isAccessible(page, 'the receipt');
  await hands.press(form.element.locator('[part=close]'));
  await form.heading.waitFor({state: 'hidden'});
  assert.ok(await form.launcher.evaluate((button) => button.matches(':focus')), 'the focus is back where it began');
  return receipt;
}

/** The open desk announces the case, and lists it when one asks for it; another ring never sees it. */
async function findAtDesk({stage, veera, desk, message}: Scene, reference: string): Promise<string> {
  await desk.newOnes.waitFor();
  await isAccessible(veera.page, 'the inbox with a new case');
  await veera.hands.press(desk.newOnes);
  await desk.row(message).waitFor();
  const [found] = await desk.find(reference);
  assert.equal(found?.ringId, 'streets-centre');
  const {place} = await desk.case(found.caseId);
  assert.equal(place?.source, 'pin');
  const pia = await stage.member('pia@tyrskyla.example');
  assert.deepEqual(await pia.desk.find(reference), []);
  assert.equal(await pia.desk.row(message).count(), 0);
  return found.caseId;
}

/** Mails that confirm hold the reference and a link, and nothing that was written, nor the code. */
async function readAcknowledgement(
  {mailbox, email, message}: Scene,
  {reference, trackingCode}: Receipt,
): Promise<void> {
  await mailbox.open(email, 'acknowledgement', reference);
  const mail = await mailbox.text.innerText();
  assert.ok(mail.includes(reference));
  assert.ok(!mail.includes(message) && !mail.includes(trackingCode));
}

async function answer({veera, desk, message}: Scene): Promise<void> {
  await desk.open(message);
  await desk.photoSeen();
  await isAccessible(veera.page, 'a case at the desk');
  await desk.take();
  await desk.writeAnswer(residents[veera.manner.language].answer, 'fixed');
  await isAccessible(veera.page, 'the preview of an answer');
  await desk.sendAnswer();
  await isAccessible(veera.page, 'an answered case');
}

/** The answer is in the mail, behind its link, and behind the tracking code on the page where it began. */
async function readAnswer({resident, host, mailbox, email}: Scene, receipt: Receipt): Promise<void> {
  const {page, manner} = resident;
  const {answer, addition} = residents[manner.language];
  await mailbox.open(email, 'answer', receipt.reference);
  assert.ok((await mailbox.text.innerText()).includes(answer));
  await mailbox.followLink();
  const followed = new TrackView(resident, page.locator('city-feedback'));
  await followed.timeline.filter({hasText: answer}).waitFor();
  await isAccessible(page, 'a case followed by link');
  await followed.addInformation(addition);
  await followed.said(followed.words.added);
  await followed.rate(host.form.words.yes);
  await followed.said(followed.words.rated);

  await host.visit();
  await host.track.open();
  await isAccessible(page, 'the question for a code');
  await host.track.ask(receipt.trackingCode);
  await host.track.timeline.filter({hasText: answer}).waitFor();
  await isAccessible(page, 'a case followed by code');
}

/** What the resident added and said about the answer comes to the open case by itself. */
async function readVerdict({veera, desk}: Scene, caseId: string): Promise<void> {
  await desk.history.filter({hasText: residents[veera.manner.language].addition}).waitFor();
  assert.equal((await desk.case(caseId)).helped, true);
}
