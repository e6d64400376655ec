import {expect} from '@open-wc/testing';
import {FakeDesk} from '../testing/fake-desk.ts';
import {announced, choose, focusOn, gone, isSeen, press, seen, type, until} from '../testing/find.ts';
import {aino} from '../testing/fixtures.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const coordinator = {
  ...aino,
  memberships: [{ringId: 'coordinators', ringName: 'Asiakaspalvelu', role: 'coordinator' as const}],
};
const opened = () => openDesk({fake: new FakeDesk({session: coordinator}), path: '/desk/topics'});

describe('the page of the topics', () => {
  afterEach(forgetDesk);

  it('is in the menu of coordinators, and not of others', async () => {
    await openDesk({fake: new FakeDesk({session: coordinator})});
    await press('Aino Laine');
    await press('Aiheet');
    await focusOn('h1', 'Aiheet');
    expect(location.pathname).to.equal('/desk/topics');
    expect(document.title).to.equal('Aiheet – Palautteet');
    await openDesk();
    await press('Aino Laine');
    await seen('button', 'Kirjaudu ulos');
    expect(isSeen('a', 'Aiheet')).to.equal(false);
  });

  it('leaves the focus on the inbox, by its link and by Back', async () => {
    await openDesk({fake: new FakeDesk({session: coordinator})});
    await press('Aino Laine');
    await press('Aiheet');
    await focusOn('h1', 'Aiheet');
    await press(/^\s*Palautteet\s*$/);
    await focusOn('h1', 'Saapuneet');
    history.back();
    await focusOn('h1', 'Aiheet');
    history.back();
    await focusOn('h1', 'Saapuneet');
  });

  it('switches a notice off and another one on, and says so', async () => {
    const fake = await opened();
    await seen('p', '86 palautetta tunnissa · näkyvissä, koska palautteita on paljon');
    await press('Poista näkyvistä: Lumen auraus ja liukkaus');
    await until(() => announced().includes('Tiedote ei ole enää näkyvissä: Lumen auraus ja liukkaus.'));
    expect(fake.notices.topics.some(({isOn}) => isOn)).to.equal(false);
    await choose('#topic', 'trees');
    await press(/^\s*Pane näkyviin…\s*$/);
    await press(/^\s*Pane näkyviin\s*$/);
    await until(() => announced().includes('Tiedote on näkyvissä: Puut ja istutukset.'));
    expect(fake.notices.topics.filter(({isOn}) => isOn).map(({topicId}) => topicId)).to.deep.equal(['trees']);
  });

  it('shows what residents will read, and takes own words instead, language by language', async () => {
    const fake = await opened();
    await press('Pane näkyviin…: Katuvalot');
    await focusOn('textarea#text-fi');
    await seen('.read', 'Moni ilmoittaa nyt tästä: Katuvalot. Asia on tiedossamme.');
    await seen('.read [lang=sv]', 'Många anmäler nu detta: Gatubelysning.');
    await type('#text-fi', 'Sähkökatko keskustassa, {topic} palavat klo 18.');
    await seen('.read', 'Sähkökatko keskustassa, Katuvalot palavat klo 18.');
    await press(/^\s*Pane näkyviin\s*$/);
    await until(() => announced().includes('Tiedote on näkyvissä: Katuvalot.'));
    await focusOn('#open-lights', 'Muokkaa sanoja');
    const lights = () => fake.notices.topics.find(({topicId}) => topicId === 'lights')!;
    expect(lights().text!['fi']).to.equal('Sähkökatko keskustassa, {topic} palavat klo 18.');
    await press('Muokkaa sanoja…: Katuvalot');
    await focusOn('textarea#text-fi');
    expect((await seen<HTMLTextAreaElement>('#text-fi')).value).to.include('Sähkökatko');
    await type('#text-fi', 'Valot palavat taas.');
    await press('Tallenna sanat');
    await until(() => lights().text!['fi'] === 'Valot palavat taas.');
  });

  it('says where words are too long, and keeps them when sending fails and when they are put aside', async () => {
    const fake = await opened();
    await press('Pane näkyviin…: Katuvalot');
    await type('#text-sv', 'x'.repeat(501));
    await press(/^\s*Pane näkyviin\s*$/);
    await focusOn('#text-sv');
    await seen('.fault', 'Enintään 500 merkkiä, nyt 501.');
    await type('#text-sv', 'Strömavbrott');
    fake.failing.set('POST /notices', 'unavailable');
    await press(/^\s*Pane näkyviin\s*$/);
    await focusOn('#trouble');
    expect((await seen<HTMLTextAreaElement>('#text-sv')).value).to.equal('Strömavbrott');
    expect(fake.notices.topics.find(({topicId}) => topicId === 'lights')!.isOn).to.equal(false);
    await press('Sulje');
    await focusOn('#open-lights');
    expect(isSeen('desk-notice')).to.equal(false);
    await press('Pane näkyviin…: Katuvalot');
    expect((await seen<HTMLTextAreaElement>('#text-sv')).value).to.equal('Strömavbrott');
  });

  it('tells how well topics are found, and which need better words', async () => {
    await opened();
    await seen('dd', /74\s*%/);
    await seen('li', 'Puut ja istutukset');
    await seen('li', /68\s*% löytyy, 22 palautetta/);
    await seen('li', 'Puut ja istutukset → Kuopat ja päällysteet');
    expect(isSeen('li', '98')).to.equal(false);
  });

  it('goes back to another version', async () => {
    const fake = await opened();
    await press('Ota tämä käyttöön: 41b8e2c09d55');
    await until(() => announced().includes('Versio 41b8e2c09d55 on käytössä.'));
    await gone('button', 'Ota tämä käyttöön: 41b8e2c09d55');
    expect(fake.topicModels.models.find(({isLive}) => isLive)?.version).to.equal('41b8e2c09d55');
  });

  it('says what went wrong, and tries again', async () => {
    const fake = new FakeDesk({session: coordinator});
    fake.failing.set('GET /notices', 'unavailable');
    await openDesk({fake, path: '/desk/topics'});
    await seen('[role=alert]');
    fake.failing.clear();
    await press('Yritä uudelleen');
    await seen('h2', 'Versiot');
  });
});
