import {HostPage} from '../pages/host-page.ts';
import {TrackView} from '../pages/track-view.ts';
import type {Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {photo, residents} from '../stories/residents.ts';
import type {LookAt} from './walk.ts';

/** Leads somebody through every state of the form on a department's page, from the closed button to the receipt. */
export async function walkForm(stage: Stage, person: Person, lookAt: LookAt): Promise<void> {
  const {page, hands, manner} = person;
  const look = (state: string) => lookAt(`widget-${state}`, page);
  const {text, topic} = residents[manner.language];
  const host = new HostPage(person, stage.department);
  const {form} = host;
  const {what, where, details, you, sending} = form.words;
  const {identityCode} = form.protection;

  await host.visit();
  await look('closed');
  await form.open();
  await look('empty');
  await form.goOn();
  await form.summary.waitFor();
  await look('what-fault');
  await form.tell('131052-308T');
  await form.button(identityCode.remove).waitFor();
  await look('identity-code');
  await form.text.fill('');
  await form.tell('FI21 1234 5600 0007 85, 4111 1111 1111 1111, diabetes');
  await form.element.locator('[part=hint]').waitFor();
  await look('sensitive');
  await form.text.fill('');
  await form.tell(text, what.other);
  await form.element.locator('#topic-search').waitFor();
  await look('picker');
  await form.text.fill('');
  await form.tell(residents[manner.language].confidential);
  await hands.press(form.element.getByRole('radio').first());
  await form.element.locator('[part=confidential]').waitFor();
  await look('confidential');
  await hands.press(form.topic(what.unknown));
  await form.text.fill('');
  await form.tell(text, topic);
  await look('what');

  await form.goOn(where.title);
  await form.map.seen();
  await look('map');
  await form.goOn();
  await form.summary.waitFor();
  await look('map-fault');
  await form.map.pinNearMiddle();
  await look('pin');
  const goBack = await form.map.goOutside();
  await page.keyboard.press('Enter');
  await form.goOn();
  await form.summary.waitFor();
  await look('outside');
  await hands.press(form.map.removeButton);
  await goBack();
  await form.map.pinNearMiddle();

  await form.goOn(details.title);
  await form.addPhotos(photo);
  await look('details');
  await form.goOn(you.title);
  await look('you');
  await hands.press(form.element.getByRole('radio', {name: you.wishes.phone}));
  await form.element.locator('#callTime').scrollIntoViewIfNeeded();
  await look('you-phone');
  await hands.press(form.element.getByRole('radio', {name: you.wishes.mail}));
  await form.send();
  await form.summary.waitFor();
  await look('you-fault');
  await hands.write(form.element.locator('#email'), 'aino@asukas.example');
  await form.element.locator('[part=review]').scrollIntoViewIfNeeded();
  await look('review');
  await hands.press(form.element.locator('[part=close]'));
  await form.element.getByRole('alertdialog').waitFor();
  await look('close-question');
  await hands.press(form.button(form.closing.message.stay));
  await person.context.setOffline(true);
  await form.send();
  await form.heading.filter({hasText: sending.waiting}).waitFor();
  await look('waiting');
  await person.context.setOffline(false);
  await form.receipt();
  await form.photosSent(1);
  await look('receipt');
  await hands.press(form.element.locator('summary', {hasText: form.words.receipt.spell}));
  await form.element.locator('.spelled').scrollIntoViewIfNeeded();
  await look('receipt-spelled');
  await hands.press(form.button(form.words.receipt.follow));
  await form.element.locator('[part=timeline]').waitFor();
  await look('followed');
}

/** Leads somebody through every state of the view in which one follows a case, on the museum's page. */
export async function walkTrack(stage: Stage, person: Person, code: string, lookAt: LookAt): Promise<void> {
  const {page} = person;
  const look = (state: string) => lookAt(`widget-track-${state}`, page);
  const host = new HostPage(person, stage.museum);
  const {track} = host;
  await host.visit();
  await look('closed');
  await track.open();
  await look('empty');
  await track.ask(code.slice(0, -1));
  await track.fault.waitFor();
  await look('fault');
  await track.code.fill('');
  await track.ask(code);
  await track.timeline.waitFor();
  await look('found');
}

/** What the link of a mail opens, with everything that its owner can do. */
export async function walkLink(person: Person, followUrl: string, lookAt: LookAt): Promise<void> {
  const {page, hands} = person;
  await page.goto(followUrl);
  const track = new TrackView(person, page.locator('city-feedback'));
  await track.timeline.waitFor();
  await lookAt('widget-link-answered', page);
  for (const words of [track.words.reopen, track.words.add]) {
    await hands.press(track.element.locator('summary', {hasText: words}));
  }
  await lookAt('widget-link-writing', page);
}

/** The form on a page that can't reach the server any more. */
export async function walkFailure(stage: Stage, person: Person, lookAt: LookAt): Promise<void> {
  const {page, hands} = person;
  const host = new HostPage(person, stage.museum);
  await page.route('**/api/v1/sites/**', (route) => route.abort());
  await host.visit();
  await hands.press(host.form.launcher);
  await host.form.element.getByRole('alert').waitFor();
  await lookAt('widget-unreachable', page);
}
