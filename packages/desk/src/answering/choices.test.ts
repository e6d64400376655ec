import {expect} from '@open-wc/testing';
import {choose, find, gone, press, seen, type, until} from '../testing/find.ts';
import {mikko} from '../testing/fixtures.ts';
import type {FakeDesk} from '../testing/fake-desk.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const lamp = (fake: FakeDesk) => fake.cases.find(({caseId}) => caseId === 'c-lamp')!;
const shownIn = (selector: string) => find<HTMLSelectElement>(selector)!.selectedOptions[0]!.textContent!.trim();

/** Goes through options up to the last one, as the arrow keys do. */
async function goTo(selector: string, ...values: string[]): Promise<void> {
  for (const value of values) await choose(selector, value);
}

async function openForm(button: string | RegExp): Promise<FakeDesk> {
  const fake = await openDesk({path: '/desk/cases/c-lamp'});
  await seen('h1', 'Katuvalot');
  await until(() => fake.listeners === 1);
  await press(button);
  return fake;
}

describe('what is chosen in a form', () => {
  afterEach(forgetDesk);

  it('stays when I take the case, and is what is sent', async () => {
    const fake = await openForm('Muuta tilaa');
    await goTo('#status', 'in_progress', 'passed_on', 'closed');
    await type('#sentence', 'Asia on kunnossa.');
    await press('Ota käsittelyyn');
    await seen('.status', 'Käsittelyssä');
    expect(shownIn('#status')).to.equal('Suljettu');
    await press(/^Muuta tila$/);
    await seen('#done', 'Tila on muutettu.');
    expect(lamp(fake).status).to.equal('closed');
  });

  it('is taken back, for all to see, when a colleague sets the same status', async () => {
    const fake = await openForm('Muuta tilaa');
    await choose('#status', 'in_progress');
    await type('#sentence', 'Tutkimme asiaa.');
    fake.happen('c-lamp', 'take', undefined, mikko);
    await seen('.fault', 'Valitse uusi tila.');
    expect(shownIn('#status')).to.equal('Valitse tila');
    expect(find<HTMLTextAreaElement>('#sentence')!.value).to.equal('Tutkimme asiaa.');
  });

  it('stays when a colleague changes the topic', async () => {
    const fake = await openForm('Vaihda aihe');
    await goTo('#topicId', 'holes', 'trees');
    fake.happen('c-lamp', 'topic', {topicId: 'holes'}, mikko);
    await seen('h1', 'Kuopat ja päällysteet');
    expect(shownIn('#topicId')).to.equal('Puut ja istutukset');
    fake.happen('c-lamp', 'topic', {topicId: 'trees'}, mikko);
    await seen('.fault', 'Valitse toinen aihe.');
    expect(shownIn('#topicId')).to.equal('Valitse aihe');
  });

  it('stays when a colleague transfers the case, and is taken back when it is there already', async () => {
    const fake = await openForm('Siirrä');
    await goTo('#ringId', 'parks', 'coordinators');
    fake.happen('c-lamp', 'transfer', {ringId: 'parks', reason: 'Puistossa'}, mikko);
    await seen('header .mark', 'Puistot ja viheralueet');
    expect(shownIn('#ringId')).to.equal('Asiakaspalvelu');
    fake.happen('c-lamp', 'transfer', {ringId: 'coordinators', reason: 'Kysy asukkaalta'}, mikko);
    await seen('.fault', 'Valitse rinki.');
    expect(shownIn('#ringId')).to.equal('Valitse rinki');
    await choose('#ringId', 'museum');
    await gone('.fault');
    expect(shownIn('#ringId')).to.equal('Kaupunginmuseo');
  });
});
