import {formWords} from '../../src/form-pages/words/index.ts';
import type {Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {photo, residents} from '../stories/residents.ts';
import type {LookAt} from './walk.ts';

/** Leads somebody through the form without script: empty, with everything wrong, with the place found, receipt, case. */
export async function walkPlainForm(stage: Stage, person: Person, lookAt: LookAt): Promise<void> {
  const {page, manner} = person;
  const words = formWords(manner.language);
  const look = (state: string) => lookAt(`plain-${state}`, page);
  const {text} = residents[manner.language];

  await page.goto(`${stage.server}/streets?form=plain&lang=${manner.language}`);
  await look('empty');
  await page.getByLabel(words.give.wishes.phone).check();
  await page.locator('#send').click();
  await page.locator('.cf-summary').waitFor();
  await look('faults');
  await page.locator('#text').fill(text);
  await page.locator('#topic').selectOption('pothole');
  await page.locator('#place').fill('Koivutie 5');
  await page.getByRole('button', {name: words.give.findPlace}).click();
  await page.getByRole('group', {name: words.give.choosePlace}).getByRole('radio').first().check();
  await look('place');
  // The topic has questions of its own, which have come along.
  await page.locator('input[name^="answer."]').first().check();
  await page.locator('#phone').fill('040 123 4567');
  await page.locator('#phone').scrollIntoViewIfNeeded();
  await look('call');
  await page.locator('#photos').setInputFiles([photo]);
  await page.locator('#send').click();
  await page.locator('.cf-code').waitFor();
  await look('receipt');
  await page.getByRole('button', {name: words.receipt.follow}).click();
  await page.locator('.cf-timeline').waitFor();
  await look('followed');
}
