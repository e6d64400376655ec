import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {FakeDesk} from '../testing/fake-desk.ts';
import {announced, choose, findAll, focused, focusOn, gone, isSeen, press, seen, type, until} from '../testing/find.ts';
import {aino, makeCase, mikko} from '../testing/fixtures.ts';
import {forgetDesk, loseConnection, openDesk} from '../testing/open-desk.ts';

const rows = () => findAll('.row');
const topics = () => findAll('.row .topic').map(({textContent}) => textContent);
const manyCases = (count: number) =>
  Array.from({length: count}, (_, index) =>
    makeCase({
      caseId: `many-${index}`,
      reference: `MANY-${index}`,
      text: `Palaute ${index}`,
      receivedAt: new Date(Date.now() - index * 60_000).toISOString(),
    }),
  );

describe('the inbox', () => {
  afterEach(forgetDesk);

  it('lists the open cases of my rings, newest first, with age and promise in words', async () => {
    await openDesk();
    await seen('.row');
    expect(topics()).to.deep.equal([
      'Pysäkit ja katokset',
      'Katuvalot',
      'Kuopat ja päällysteet',
      'Puut ja istutukset',
      'Lumen auraus ja liukkaus',
      'Ei aihetta',
    ]);
    const lamp = rows()[1]!.textContent;
    expect(lamp)
      .to.match(/2 t sitten/)
      .and.match(/Vastaus luvattu \w\w \d+\.\d+\./)
      .and.match(/3 kuvaa/);
  });

  it('says late and nearly late by words and by a shape', async () => {
    await openDesk();
    expect((await seen('.mark.late')).textContent).to.match(/Myöhässä, luvattu/);
    expect(isSeen('.mark.late svg')).to.equal(true);
    expect((await seen('.mark.soon')).textContent).to.match(/Pian myöhässä, luvattu/);
    expect(isSeen('.mark.soon svg')).to.equal(true);
  });

  it("gives each message its own language, for its reader's voice", async () => {
    await openDesk();
    expect((await seen('.excerpt', 'cykelvägen')).lang).to.equal('sv');
  });

  it('says who waits for a call and when, and lists them alone', async () => {
    await openDesk();
    await seen('.row');
    expect(rows()[1]!.textContent).to.match(/Soita iltapäivällä/);
    await press('Soitettavat');
    await until(() => rows().length === 1);
    expect(location.search).to.equal('?calls=true');
  });

  it('is narrowed by switches and choices, which stand in the address', async () => {
    await openDesk();
    await press('Myöhässä');
    await until(() => rows().length === 1);
    expect(location.search).to.equal('?urgency=late');
    await press('Myöhässä');
    await until(() => rows().length === 6);
    await press('Omat');
    await until(() => topics().join() === 'Puut ja istutukset');
    await press('Omat');
    await press(/Avoimet, Kaikki rinkini/);
    await choose('#ring', 'parks');
    await until(() => rows().length === 2);
    expect(location.search).to.equal('?ring=parks');
    await seen('summary', 'Avoimet, Puistot ja viheralueet, Uusin ensin');
  });

  it('puts the most urgent first when asked to', async () => {
    await openDesk({path: '/desk?sort=due'});
    await seen('.row');
    expect(topics()[0]).to.equal('Lumen auraus ja liukkaus');
  });

  it('goes back to the conditions before with Back', async () => {
    await openDesk();
    await press('Myöhässä');
    await until(() => rows().length === 1);
    history.back();
    await until(() => rows().length === 6);
    expect(isSeen('button[aria-pressed=true]')).to.equal(false);
  });

  it('finds a case by its reference and by words', async () => {
    await openDesk();
    await type('#q', 'h3wd-77pr');
    await sendKeys({press: 'Enter'});
    await until(() => topics().join() === 'Katuvalot');
    await type('#q', 'tammi');
    await sendKeys({press: 'Enter'});
    await until(() => topics().join() === 'Puut ja istutukset');
    await type('#q', '');
    await until(() => rows().length === 6);
  });

  it('leaves what is being typed alone when the list changes meanwhile', async () => {
    const fake = await openDesk();
    await until(() => fake.listeners === 1);
    await type('#q', 'puolival');
    fake.happen('c-snow', 'take', undefined, mikko);
    await seen('.row', /Telakkakujan.*Mikko Salo/);
    expect((await seen<HTMLInputElement>('#q')).value).to.equal('puolival');
  });

  it('says when nothing fits, and clears the conditions', async () => {
    await openDesk({path: '/desk?q=xyzzy'});
    await seen('.state', 'Ei osumia');
    await press('Poista ehdot');
    await until(() => rows().length === 6);
    expect(location.search).to.equal('');
  });

  it('says when all is done', async () => {
    await openDesk({fake: new FakeDesk({session: aino, cases: []})});
    await seen('.state', 'Ei avoimia palautteita');
  });

  it('shows more on request and goes on from there', async () => {
    const fake = new FakeDesk({session: aino, cases: manyCases(7)});
    fake.pageSize = 3;
    await openDesk({fake});
    await seen('[role=status]', '3 ensimmäistä palautetta');
    await press('Näytä lisää');
    await until(() => rows().length === 6);
    await focusOn('.row', 'Palaute 3');
    expect(announced()).to.equal('3 palautetta lisää');
    await press('Näytä lisää');
    await seen('[role=status]', '7 palautetta');
    expect(isSeen('button', 'Näytä lisää')).to.equal(false);
  });

  it('keeps what is listed when more can not be loaded', async () => {
    const fake = new FakeDesk({session: aino, cases: manyCases(7)});
    fake.pageSize = 3;
    await openDesk({fake});
    await seen('.row');
    fake.failing.set('GET /cases', 'unavailable');
    await press('Näytä lisää');
    await seen('[role=alert]', 'Palvelu ei ole juuri nyt käytettävissä.');
    expect(rows()).to.have.length(3);
    fake.failing.clear();
    await press('Näytä lisää');
    await until(() => rows().length === 6);
  });

  it('says that the server is away, and tries again', async () => {
    const fake = new FakeDesk({session: aino});
    fake.failing.set('GET /cases', 'network');
    await openDesk({fake});
    await seen('[role=alert]', 'Palautteita ei saatu haettua');
    fake.failing.clear();
    await press('Yritä uudelleen');
    await until(() => rows().length === 6);
  });

  it('counts new cases without moving the list, and shows them on request', async () => {
    const fake = await openDesk();
    await seen('.row');
    const before = rows();
    await until(() => fake.listeners === 1);
    fake.receive(
      makeCase({caseId: 'n-1', reference: 'NEW1', text: 'Ensimmäinen uusi', receivedAt: new Date().toISOString()}),
    );
    await seen('button', '1 uusi – näytä');
    expect(announced()).to.equal('1 uusi palaute');
    expect(document.title).to.equal('(1) Saapuneet – Palautteet');
    fake.receive(
      makeCase({caseId: 'n-2', reference: 'NEW2', text: 'Toinen uusi', receivedAt: new Date().toISOString()}),
    );
    await seen('button', '2 uutta – näytä');
    expect(rows().every((each, index) => each === before[index])).to.equal(true);
    await press('2 uutta');
    await until(() => rows().length === 8);
    await focusOn('.row', 'uusi');
    await gone('button', 'uutta');
    expect(document.title).to.equal('Saapuneet – Palautteet');
  });

  it('does not count a case that the conditions leave out', async () => {
    const fake = await openDesk({path: '/desk?ring=parks'});
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.receive(makeCase({caseId: 'n-1', reference: 'NEW1', text: 'Kadulla', receivedAt: new Date().toISOString()}));
    fake.receive(
      makeCase({
        caseId: 'n-2',
        reference: 'NEW2',
        text: 'Puistossa',
        ringId: 'parks',
        receivedAt: new Date().toISOString(),
      }),
    );
    await seen('button', '1 uusi – näytä');
  });

  it('does not count a case that moves up from the next page when another is answered', async () => {
    const fake = new FakeDesk({session: aino, cases: manyCases(7)});
    fake.pageSize = 3;
    await openDesk({fake});
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.happen('many-1', 'answer', {text: 'Valmis', outcome: 'fixed'}, mikko);
    await seen('.row', /Palaute 1.*Vastattu/);
    expect(isSeen('button', 'näytä')).to.equal(false);
    expect(document.title).to.equal('Saapuneet – Palautteet');
    fake.receive(makeCase({caseId: 'n-1', reference: 'NEW1', text: 'Uusi', receivedAt: new Date().toISOString()}));
    await seen('button', '1 uusi – näytä');
  });

  it('counts a new case also where it comes last', async () => {
    const fake = await openDesk({path: '/desk?ring=streets-south&sort=due'});
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.receive(makeCase({caseId: 'n-1', reference: 'NEW1', text: 'Uusi', answerDueOn: '9999-01-01'}));
    await seen('button', '1 uusi – näytä');
  });

  it('shows in its row what a colleague did, where it stands', async () => {
    const fake = await openDesk();
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.happen('c-snow', 'take', undefined, mikko);
    await seen('.row', /Telakkakujan jalkakäytävää.*Mikko Salo/);
    expect(topics().indexOf('Lumen auraus ja liukkaus')).to.equal(4);
  });

  it('marks a case that has left my rings', async () => {
    const fake = await openDesk();
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.cases = fake.cases.filter(({caseId}) => caseId !== 'c-bus');
    fake.notify({type: 'transferred', caseId: 'c-bus', ringId: 'streets-south', reference: 'K7Q2-9MXA'});
    await seen('.row.gone', 'Ei enää ringissäsi');
  });

  it('leads past a case that has left my rings', async () => {
    const fake = await openDesk({path: '/desk/cases/c-bus'});
    await press('Vastaa');
    await until(() => fake.listeners === 1);
    fake.cases = fake.cases.filter(({caseId}) => caseId !== 'c-lamp');
    fake.notify({type: 'transferred', caseId: 'c-lamp', ringId: 'streets-south', reference: 'H3WD-77PR'});
    await seen('.row.gone', 'Katuvalot');
    await type('#text', 'Lasi vaihdetaan.');
    await choose('#outcome', 'in_work_programme');
    await press('Esikatsele');
    await press('Lähetä vastaus');
    await press('Seuraava palaute');
    await seen('h1', 'Kuopat ja päällysteet');
  });

  it('catches up with what it missed while the stream was away', async () => {
    const fake = await openDesk();
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.dropStreams();
    fake.cases = [
      makeCase({caseId: 'n-1', reference: 'NEW1', text: 'Välissä', receivedAt: new Date().toISOString()}),
      ...fake.cases,
    ];
    await seen('button', '1 uusi – näytä');
  });

  it('catches up with what happened to its rows while the stream was away, below the first page as well', async () => {
    const fake = new FakeDesk({session: aino, cases: manyCases(7)});
    fake.pageSize = 3;
    await openDesk({fake});
    await press('Näytä lisää');
    await until(() => rows().length === 6 && fake.listeners === 1);
    fake.failing.set('GET /events', 'unavailable');
    fake.dropStreams();
    await seen('.lost', 'Yhteys palvelimeen on poikki.');
    fake.happen('many-1', 'answer', {text: 'Valmis', outcome: 'fixed'}, mikko);
    fake.happen('many-4', 'take', undefined, mikko);
    fake.cases = fake.cases.filter(({caseId}) => caseId !== 'many-5');
    fake.failing.clear();
    await seen('.row', /Palaute 1.*Vastattu/);
    await seen('.row', /Palaute 4.*Mikko Salo/);
    await seen('.row.gone', 'Palaute 5');
    expect(rows()).to.have.length(6);
    expect(isSeen('button', '– näytä')).to.equal(false);
  });

  it('comes back to a row that it could not look at', async () => {
    const fake = await openDesk();
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.failing.set('GET /cases', 'unavailable');
    const looks = () => fake.calls.filter((call) => call === 'GET /cases').length;
    const before = looks();
    fake.happen('c-snow', 'answer', {text: 'Aurattu', outcome: 'fixed'}, mikko);
    await until(() => looks() > before);
    fake.failing.clear();
    fake.happen('c-bus', 'take', undefined, mikko);
    await seen('.row', /Bussipysäkin.*Mikko Salo/);
    await seen('.row', /Telakkakujan jalkakäytävää.*Vastattu/);
  });

  it('says that new cases do not show while there is no stream, and when they do again', async () => {
    const fake = await openDesk();
    await loseConnection(fake);
    await gone('.lost', 'Yhteys');
    expect(announced()).to.equal('Yhteys palautui.');
  });

  it('moves along its rows with arrows and j and k', async () => {
    await openDesk();
    await seen('.row');
    await sendKeys({press: 'j'});
    await focusOn('.row', 'Pysäkit');
    await sendKeys({press: 'j'});
    await sendKeys({press: 'ArrowDown'});
    await focusOn('.row', 'Kuopat');
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'k'});
    await sendKeys({press: 'k'});
    expect(focused()?.textContent).to.include('Pysäkit');
  });
});
