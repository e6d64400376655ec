import {expect} from '@open-wc/testing';
import {announced, choose, find, findAll, focusOn, gone, isSeen, press, seen, type, until} from '../testing/find.ts';
import {aino, mikko} from '../testing/fixtures.ts';
import {FakeDesk} from '../testing/fake-desk.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const lamp = (fake: FakeDesk) => fake.cases.find(({caseId}) => caseId === 'c-lamp')!;
const factOf = (name: string) => findAll('.facts dt').find((each) => each.textContent === name)?.nextElementSibling;

describe('a case', () => {
  afterEach(forgetDesk);

  it('opens from the list, takes the focus and names the window', async () => {
    await openDesk();
    await press(/Kolme katuvaloa/);
    await focusOn('h1', 'Katuvalot');
    expect(location.pathname).to.equal('/desk/cases/c-lamp');
    expect(document.title).to.equal('Katuvalot, H3WD-77PR – Palautteet');
    expect(find('.row[aria-current=true]')?.textContent).to.include('Katuvalot');
  });

  it('gives the focus back to its row with Back', async () => {
    await openDesk();
    await press(/Kolme katuvaloa/);
    await focusOn('h1', 'Katuvalot');
    history.back();
    await focusOn('.row', 'Katuvalot');
    expect(document.title).to.equal('Saapuneet – Palautteet');
  });

  it('opens by its address', async () => {
    await openDesk({path: '/desk/cases/c-oak'});
    await seen('h1', 'Puut ja istutukset');
  });

  it('shows message, place, facts and why it came here', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    const text = await seen('.text', 'Kolme katuvaloa');
    expect(text.lang).to.equal('fi');
    await seen('section', 'Laivurinkatu 14, Eteläranta');
    expect(factOf('Ohjautumisen peruste')?.textContent).to.equal('aihe Katuvalot, alue Eteläranta → Kadut, eteläinen');
    expect(factOf('Laji')?.textContent).to.equal('Vikailmoitus');
    expect(factOf('Valopylvään numero')?.textContent).to.equal('1187');
    expect(factOf('Saa julkaista')?.textContent).to.equal('kyllä');
  });

  it('keeps within a phone, however long a word its place has', async () => {
    const fake = new FakeDesk({session: aino});
    const label = 'Laivurinkadunjatkeenalikulkukäytävä'.repeat(5);
    fake.cases = [{...lamp(fake), place: {...lamp(fake).place!, label}}];
    await openDesk({fake, path: '/desk/cases/c-lamp', width: 390});
    await seen('section', label);
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
  });

  it('says how many follow it instead of sending the same, here and in the list, and nothing when nobody does', async () => {
    const fake = new FakeDesk({session: aino});
    fake.cases = fake.cases.map((each) => (each.caseId === 'c-lamp' ? {...each, followerCount: 3} : each));
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen('header .mark', '3 seuraa tätä');
    await seen('.row[data-case=c-lamp] .mark', '3 seuraa tätä');
    expect(isSeen('.row[data-case=c-hole] .mark', 'seuraa')).to.equal(false);
  });

  it('shows what residents wrote as text, whatever it looks like', async () => {
    const fake = new FakeDesk({session: aino});
    const text = '<img src=x onerror="document.title=1"> & <b>lihava</b> \u202Ekäännetty';
    fake.cases = [{...lamp(fake), text, excerpt: text}];
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    expect((await seen('.text')).textContent).to.equal(text);
    expect(find('.text')!.children).to.have.length(0);
  });

  it("says in which language a message is when it is not the desk's own", async () => {
    await openDesk({path: '/desk/cases/c-hole'});
    await seen('.message', 'Kirjoitettu kielellä ruotsi');
    expect(find('.text')!.lang).to.equal('sv');
  });

  it('is taken, and the taking can be undone', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Ota käsittelyyn');
    await seen('#done', 'Otit palautteen käsittelyyn.');
    await seen('.row', /Katuvalot.*Sinulla/);
    await seen('#take', 'Vapauta');
    await press('Kumoa');
    await seen('#done', 'Vapautit palautteen.');
    await focusOn('#take', 'Ota käsittelyyn');
    expect(lamp(fake).takenByName).to.equal(undefined);
    await press('Kumoa');
    await seen('#done', 'Otit palautteen käsittelyyn.');
  });

  it('says whose it was when it is taken from a colleague, and offers nothing that would lose it for them', async () => {
    const fake = await openDesk({path: '/desk/cases/c-hole'});
    await press('Ota käsittelyyn');
    await seen('#done', 'Otit palautteen käsittelyyn. Aiempi käsittelijä: Mikko Salo.');
    expect(isSeen('button', 'Kumoa')).to.equal(false);
    expect(fake.case('c-hole')).to.have.nested.property('value.takenByName', aino.name);
  });

  it('offers no undoing any more when a colleague has taken it since', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await press('Ota käsittelyyn');
    await seen('button', 'Kumoa');
    fake.happen('c-lamp', 'take', undefined, mikko);
    await gone('button', 'Kumoa');
    await seen('header', 'Mikko Salo');
  });

  it('says that it could not be taken, and not that something is done', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await seen('h1', 'Katuvalot');
    fake.failing.set('/take', 'network');
    await press('Ota käsittelyyn');
    await seen('[role=alert] .notice.bad', 'Palvelimeen ei saada yhteyttä.');
    expect(isSeen('#done')).to.equal(false);
    fake.failing.clear();
    await press('Ota käsittelyyn');
    await seen('#done', 'Otit palautteen käsittelyyn.');
    expect(isSeen('.notice.bad')).to.equal(false);
  });

  it('tells who took it first, when somebody did', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await seen('h1', 'Katuvalot');
    fake.dropStreams();
    fake.happen('c-lamp', 'take', undefined, mikko);
    await press('Ota käsittelyyn');
    await seen('.notice', /Palaute päivittyi.*alkoi käsitellä asiaa.*Mikko Salo/);
    await seen('header', 'Mikko Salo');
  });

  it('follows what others do while it is open, and says so', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await seen('h1', 'Katuvalot');
    await until(() => fake.listeners === 1);
    fake.happen('c-lamp', 'notes', {text: 'Huolto on tilattu.'}, mikko);
    await seen('.history', 'Huolto on tilattu.');
    expect(announced()).to.equal('Palaute päivittyi. Palautteeseen kirjattiin huomautus.');
    await press(/^Sulje$/);
    await gone('.notice', 'Palaute päivittyi');
  });

  for (const [name, order] of [
    ['one after the other', [0, 1]],
    ['in the wrong order', [1, 0]],
  ] as const) {
    it(`shows the last of two quick changes when the replies come late and ${name}`, async () => {
      const fake = await openDesk({path: '/desk/cases/c-lamp'});
      await until(() => fake.listeners === 1);
      const reads = () => fake.calls.filter((call) => call === 'GET /cases/c-lamp').length;
      const replies: (() => void)[] = [];
      for (const text of ['Ensin tämä.', 'Sitten tämä.']) {
        const before = reads();
        fake.waiting.set('GET /cases/c-lamp', new Promise((resolve) => replies.push(resolve)));
        fake.happen('c-lamp', 'notes', {text}, mikko);
        await until(() => reads() > before);
      }
      replies[order[0]]!();
      await seen('.history', order[0] === 0 ? 'Ensin tämä.' : 'Sitten tämä.');
      replies[order[1]]!();
      await seen('.history', /Sitten tämä.*Ensin tämä/);
      expect(findAll('.notice li')).to.have.length(2);
    });
  }

  it('does not take my own change for news', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await press('Ota käsittelyyn');
    await seen('#done');
    fake.happen('c-lamp', 'notes', {text: 'Huolto on tilattu.'}, mikko);
    await seen('.history', 'Huolto on tilattu.');
    expect(findAll('.notice li').map(({textContent}) => textContent?.trim())).to.have.length(1);
  });

  it('shows its history newest first, with who sees what', async () => {
    const fake = new FakeDesk({session: aino});
    fake.happen('c-lamp', 'notes', {text: 'Vain meille'}, mikko);
    fake.happen('c-lamp', 'transfer', {ringId: 'parks', reason: 'Valo on puistossa'}, mikko);
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen('.history li');
    const [transfer, note, received] = findAll('.history li').map(({textContent}) => textContent!.replace(/\s+/g, ' '));
    expect(transfer).to.match(/Palaute siirrettiin.*Valo on puistossa.*Teksti vain henkilöstölle.*Näkyy asukkaalle/);
    expect(note).to.match(/Vain meille.*Mikko Salo.*Vain henkilöstölle/);
    expect(received).to.match(/Asukas: Palaute saapui.*Näkyy asukkaalle/);
  });

  it('reads contact data only when asked to, and says that it is logged', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await seen('desk-contact .hint, .hint', 'Katselusta jää merkintä lokiin.');
    expect(fake.calls).not.to.include('GET /cases/c-lamp/contact');
    await press('Näytä yhteystiedot');
    await focusOn('#contact', 'Yhteystiedot');
    expect((await seen<HTMLAnchorElement>('a', '040 123 4567')).href).to.equal('tel:0401234567');
    expect(fake.calls.filter((call) => call.endsWith('/contact'))).to.have.length(1);
    await press('Piilota yhteystiedot');
    await gone('a', '040 123 4567');
  });

  it('forgets contact data when another case is opened', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Näytä yhteystiedot');
    await seen('a', '040 123 4567');
    await press(/Bussipysäkin/);
    await focusOn('h1', 'Pysäkit');
    await seen('button', 'Näytä yhteystiedot');
    expect(isSeen('a', '040 123 4567')).to.equal(false);
  });

  it('says when there is nobody to contact', async () => {
    await openDesk({path: '/desk/cases/c-thanks'});
    await seen('p', 'Yhteystietoja ei ole.');
  });

  it('says when it does not exist or is out of sight', async () => {
    await openDesk({path: '/desk/cases/nowhere'});
    await focusOn('h1', 'Palautetta ei löydy');
    await press('Takaisin palautelistaan');
    await until(() => location.pathname === '/desk');
  });

  it('can be tried again when it can not be loaded', async () => {
    const fake = new FakeDesk({session: aino});
    fake.failing.set('GET /cases/c-lamp', 'unavailable');
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen('h1', 'Palautetta ei saatu haettua');
    fake.failing.clear();
    await press('Yritä uudelleen');
    await focusOn('h1', 'Katuvalot');
  });

  it('shows no more than what may be done', async () => {
    const fake = new FakeDesk({session: aino});
    const none = {take: false, transfer: false, changeTopic: false, answer: false, note: false, changeStatus: false};
    fake.cases = [{...lamp(fake), can: {...none, readContact: false}}];
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen('p', 'Voit lukea tämän palautteen, mutta et käsitellä sitä.');
    await seen('p', 'Sinulla ei ole oikeutta nähdä yhteystietoja.');
    expect(isSeen('button', 'Vastaa')).to.equal(false);
  });

  it('is given the topic that it is really about', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vaihda aihe');
    await focusOn('#topicId');
    await press('Tallenna aihe');
    await seen('.fault', 'Valitse toinen aihe.');
    await choose('#topicId', 'trees');
    await press('Tallenna aihe');
    await focusOn('#done', 'Aihe on nyt Puut ja istutukset.');
    await seen('h1', 'Puut ja istutukset');
    expect(fake.calls).to.include('POST /cases/c-lamp/topic');
  });

  it('suggests a topic and its ring with the reasons, one press uses it, and a failure is said', async () => {
    const fake = new FakeDesk({session: aino});
    const suggestion = {topicId: 'trees', topicName: 'Puut ja istutukset', ringId: 'parks', ringName: 'Puistot'};
    const why = {confidence: 0.9, isSure: true, words: ['tammi'], districtName: 'Eteläranta', similarCases: 41};
    fake.suggestions.set('c-lamp', [{...suggestion, ...why, isReportedNow: true}]);
    await openDesk({fake, path: '/desk/cases/c-lamp'});
    await seen(
      'p',
      'peruste: “tammi”, alue Eteläranta, 41 samanlaista palautetta on hoidettu siellä, juuri nyt moni ilmoittaa tästä',
    );
    fake.failing.set('/topic', 'network');
    await press('Käytä: Puut ja istutukset');
    await seen('[role=alert] .notice.bad', 'Aihetta ei voitu vaihtaa. Yritä uudelleen.');
    fake.failing.clear();
    await press('Käytä: Puut ja istutukset');
    await focusOn('#done', 'Aihe on nyt Puut ja istutukset.');
    expect(fake.calls).to.include('POST /cases/c-lamp/topic');
  });

  it('is transferred with a reason', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Siirrä');
    await focusOn('#ringId');
    expect(findAll('#ringId option').map(({textContent}) => textContent)).not.to.include('Kadut, eteläinen');
    await press('Siirrä palaute');
    await seen('.fault', 'Valitse rinki.');
    await choose('#ringId', 'parks');
    await press('Siirrä palaute');
    await focusOn('#reason');
    await type('#reason', 'Valo on puistossa');
    await press('Siirrä palaute');
    await focusOn('#done', 'Palaute siirrettiin rinkiin Puistot ja viheralueet.');
    expect(lamp(fake).ringId).to.equal('parks');
  });

  it('takes a note for colleagues', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Muistiinpano');
    await press('Tallenna muistiinpano');
    await focusOn('#text');
    await seen('.fault', 'Kirjoita muistiinpano.');
    await type('#text', 'Tilasin huollon.');
    await press('Tallenna muistiinpano');
    await focusOn('#done', 'Muistiinpano on tallennettu.');
    expect(lamp(fake).events.at(-1)?.text).to.equal('Tilasin huollon.');
  });

  it('changes its status with a sentence for the resident', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Muuta tilaa');
    await focusOn('#status');
    await press(/^Muuta tila$/);
    await seen('.fault', 'Valitse uusi tila.');
    await choose('#status', 'passed_on');
    await type('#sentence', 'Asia kuuluu satamalle, ja välitimme sen sinne.');
    await press(/^Muuta tila$/);
    await focusOn('#done', 'Tila on muutettu.');
    expect(lamp(fake).status).to.equal('passed_on');
    await seen('.status', 'Välitetty');
  });

  it('says at once when it has left my rings, and keeps what I wrote to be copied', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await press('Vastaa');
    await type('#text', 'Pitkä vastaus, jota kirjoitin kauan.');
    fake.takeAway('c-lamp');
    await focusOn('#why', 'Palaute ei ole enää ringeissäsi');
    expect(find<HTMLTextAreaElement>('#kept-answer')!.value).to.equal('Pitkä vastaus, jota kirjoitin kauan.');
    expect(find<HTMLTextAreaElement>('#kept-answer')!.readOnly).to.equal(true);
    expect(isSeen('#take')).to.equal(false);
    expect(isSeen('.actions')).to.equal(false);
    await seen('.text', 'Kolme katuvaloa');
  });

  it('says that it has left my rings when I send before the page has heard of it', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Muistiinpano');
    await type('#text', 'Tilasin huollon.');
    fake.dropStreams();
    fake.takeAway('c-lamp');
    await press('Tallenna muistiinpano');
    await focusOn('#why', 'Palaute ei ole enää ringeissäsi');
    expect(find<HTMLTextAreaElement>('#kept-note')!.value).to.equal('Tilasin huollon.');
  });

  it('does not warn of having left my rings when I moved it out of them myself', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await press('Siirrä');
    await choose('#ringId', 'museum');
    await type('#reason', 'Museon asia');
    await press('Siirrä palaute');
    await seen('#done', 'Palaute siirrettiin rinkiin Kaupunginmuseo.');
    const reads = () => fake.calls.filter((call) => call === 'GET /cases/c-lamp').length;
    const before = reads();
    fake.takeAway('c-lamp');
    await until(() => reads() > before);
    await seen('#done', 'Palaute siirrettiin rinkiin Kaupunginmuseo.');
    expect(isSeen('.notice.bad')).to.equal(false);
  });
});
