import {Mailbox} from '../pages/mailbox.ts';
import type {Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import type {LookAt} from './walk.ts';

/** The server's own pages: what is here, a site's form, the page that puts snippets together, a demo's mails, the API. */
export async function walkPages(stage: Stage, person: Person, reference: string, lookAt: LookAt): Promise<void> {
  const {page, manner} = person;
  await page.goto(`${stage.server}/?lang=${manner.language}`);
  await lookAt('page-index', page);
  await page.goto(`${stage.server}/streets?lang=${manner.language}`);
  await page.locator('city-feedback [part=text]').waitFor();
  await lookAt('page-site', page);
  await page.goto(`${stage.server}/embed?lang=${manner.language}`);
  await page.locator('#preview city-feedback').waitFor();
  await lookAt('page-embed', page);
  await page.check('#own-colours');
  await page.fill('#light-accent', '#f5b800');
  await page.locator('#own-colours').scrollIntoViewIfNeeded();
  await lookAt('page-embed-colours', page);
  const mailbox = new Mailbox(person, stage);
  await mailbox.open('@', 'answer', reference);
  await lookAt('page-mail', page);
  await page.goBack();
  await lookAt('page-mails', page);
  await page.goto(`${stage.server}/api/docs`);
  await lookAt('page-api', page);
}
