import {Desk} from '../pages/desk.ts';
import type {Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {residents} from '../stories/residents.ts';
import type {LookAt} from './walk.ts';

/**
 * Leads a member of staff through every state of the desk.
 *
 * @param text  words of a case that has a photo, a place and contact data
 */
export async function walkDesk(stage: Stage, person: Person, text: string, lookAt: LookAt): Promise<void> {
  const {page, hands} = person;
  const desk = new Desk(person, stage);
  const {logIn, inbox, app, case: words, answer} = desk.words;
  const look = (state: string) => lookAt(`desk-${state}`, page);
  const {opened} = desk;
  const fault = opened.locator('.fault').first();

  await desk.visit();
  await look('log-in');
  await hands.press(page.getByRole('button', {name: logIn.submit}));
  await page.locator('desk-log-in .fault').first().waitFor();
  await look('log-in-fault');
  await desk.logIn('veera@tyrskyla.example');
  await desk.rows.first().waitFor();
  await look('inbox');
  await hands.press(page.locator('desk-inbox summary'));
  await look('inbox-choices');
  await hands.press(page.locator('desk-inbox summary'));
  await hands.write(page.locator('#q'), 'xyzzy');
  await page.keyboard.press('Enter');
  await page.locator('desk-inbox .state').waitFor();
  await look('inbox-nothing-found');
  await hands.press(page.getByRole('button', {name: inbox.clearFilters}));
  await hands.press(page.getByRole('button', {name: new RegExp(`^${app.menu}`)}));
  await look('menu');
  await hands.press(page.getByRole('button', {name: app.shortcuts}));
  await page.locator('desk-help dialog[open]').waitFor();
  await look('shortcuts');
  await page.keyboard.press('Escape');

  await desk.open(text);
  await opened.locator('desk-map img.leaflet-tile-loaded').first().waitFor();
  await look('case');
  await hands.press(opened.getByRole('button', {name: words.showContact}));
  await opened.locator('a[href^=mailto]').waitFor();
  await look('contact');
  await hands.press(opened.locator('desk-photos button').first());
  await opened.locator('dialog[open]').waitFor();
  await look('photo');
  await page.keyboard.press('Escape');
  for (const form of ['transfer', 'note', 'status'] as const) {
    await hands.press(opened.locator(`#open-${form}`));
    await opened.locator(`desk-${form} form`).waitFor();
    await look(form);
    await hands.press(opened.locator(`desk-${form} .primary`));
    await fault.waitFor();
    await look(`${form}-fault`);
  }
  await desk.take();
  await look('taken');
  await hands.press(opened.locator('#open-answer'));
  await hands.press(opened.getByRole('button', {name: answer.preview}));
  await fault.waitFor();
  await look('answer-fault');
  await hands.press(opened.locator('#open-answer'));
  await desk.writeAnswer(residents[person.manner.language].answer, 'fixed');
  await look('answer-preview');
  await hands.press(opened.getByRole('button', {name: answer.edit}));
  await look('answer');
  await page.goto(`${stage.server}/desk/cases/01930000-0000-7000-8000-000000000000`);
  await opened.locator('h1').waitFor();
  await look('case-missing');
  await page.goto(`${stage.server}/desk/nowhere/at/all`);
  await page.locator('desk-app h1').waitFor();
  await look('page-missing');
}
