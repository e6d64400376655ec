import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {exifOf, withExif} from '../../../widget/src/photos/photos.test.data.ts';
import {HostPage} from '../pages/host-page.ts';
import type {Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';
import {photo, residents} from '../stories/residents.ts';
import type {LookAt} from './walk.ts';

const neighbour = {fi: 'Ylikylän kunta', sv: 'Överby kommun', en: 'Municipality of Ylikylä'};
const city = {fi: 'Tyrskylän kaupunki', sv: 'Bränninge stad', en: 'City of Tyrskylä'};

/** What only the city knows. */
const cityTopic = {fi: 'Töhryt', sv: 'Klotter', en: 'Graffiti'};

/** Leads somebody to a place of the neighbour, there and back, and to a photo that tells its own place. */
export async function walkElsewhere(stage: Stage, person: Person, lookAt: LookAt): Promise<void> {
  const {page, hands, manner} = person;
  const {language} = manner;
  const look = (state: string) => lookAt(`widget-${state}`, page);
  const host = new HostPage(person, stage.department);
  const {form} = host;
  const {what, where, details, you} = form.words;
  const choose = (name: string) => form.button(form.elsewhere.choose(name));

  await host.visit();
  await form.open();
  await form.tell(residents[language].text, what.other);
  await form.pickTopic(cityTopic[language], cityTopic[language]);
  await form.goOn(where.title);
  await form.map.goOutside('east');
  await page.keyboard.press('Enter');
  await choose(neighbour[language]).scrollIntoViewIfNeeded();
  await look('neighbour');
  await hands.press(choose(neighbour[language]));
  await form.owner.filter({hasText: neighbour[language]}).waitFor();
  await look('neighbour-topic');
  await hands.press(form.topic(what.unknown));
  await form.goOn(where.title);
  await form.map.seen();
  await look('neighbour-map');
  await hands.press(choose(city[language]));
  await form.owner.filter({hasText: city[language]}).waitFor();
  // The pin is beyond the city's own map.
  await choose(neighbour[language]).waitFor();
  await hands.press(form.map.removeButton);
  await form.goOn(details.title);

  const folder = mkdtempSync(join(tmpdir(), 'city-feedback-photo-'));
  const file = withExif(
    new Uint8Array(readFileSync(photo)),
    exifOf({microdegrees: [61_000_200, 20_014_900]}),
    'lamp.jpg',
  );
  const path = join(folder, file.name);
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  await form.addPhotos(path);
  const offer = form.element.locator('#photo-place-set');
  await offer.scrollIntoViewIfNeeded();
  await look('photo-place');
  // Browsers read a file when it is asked for.
  rmSync(folder, {recursive: true});
  await hands.press(offer.getByRole('button'));
  await offer.filter({hasText: form.words.map.placeIn('').slice(0, -1)}).waitFor();
  await look('photo-place-set');
  await hands.press(offer.getByRole('button'));
  await form.map.seen();
  await hands.press(form.map.removeButton);
  await form.map.goOutside('east');
  await page.keyboard.press('Enter');
  await hands.press(choose(neighbour[language]));
  await form.owner.filter({hasText: neighbour[language]}).waitFor();
  if (await form.topic(what.unknown).isVisible()) {
    await hands.press(form.topic(what.unknown));
    await form.goOn(where.title);
  }
  await form.goOn(details.title);
  await form.goOn(you.title);
  await look('neighbour-review');
  await form.send();
  await form.receipt();
  await form.photosSent(1);
  await look('neighbour-receipt');
}
