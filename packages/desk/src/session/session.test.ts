import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {FakeDesk} from '../testing/fake-desk.ts';
import {choose, find, findAll, focusOn, gone, isSeen, press, seen, type, until} from '../testing/find.ts';
import {aino, mikko, password} from '../testing/fixtures.ts';
import {forgetDesk, loseConnection, openDesk} from '../testing/open-desk.ts';
import {sessionChannel} from './session-controller.ts';

async function logIn(email = aino.email): Promise<void> {
  await type('#email', email);
  await type('#password', password);
  await press(/^Kirjaudu sisään$/);
}

describe('logging in', () => {
  afterEach(forgetDesk);

  it('leads to the page that was asked for', async () => {
    await openDesk({fake: new FakeDesk(), path: '/desk/cases/c-lamp'});
    await focusOn('#email');
    expect(document.title).to.equal('Kirjaudu sisään – Palautteet');
    await logIn();
    await seen('h1', 'Katuvalot');
  });

  it('says what is missing', async () => {
    await openDesk({fake: new FakeDesk()});
    await press(/^Kirjaudu sisään$/);
    await seen('.fault', 'Kirjoita sähköpostiosoitteesi.');
    await seen('.fault', 'Kirjoita salasanasi.');
    await focusOn('#email');
  });

  it('says that it was wrong, and keeps the address', async () => {
    await openDesk({fake: new FakeDesk()});
    await type('#email', aino.email);
    await type('#password', 'arvaus');
    await press(/^Kirjaudu sisään$/);
    await seen('[role=alert]', 'Sähköposti tai salasana on väärä.');
    await focusOn('#password');
    expect((await seen<HTMLInputElement>('#email')).value).to.equal(aino.email);
  });

  it('tells to wait after too many tries', async () => {
    const fake = new FakeDesk();
    fake.failing.set('POST /session', 'too_many_requests');
    await openDesk({fake});
    await logIn();
    await seen('[role=alert]', 'Yritä uudelleen 15 minuutin päästä.');
  });

  it('shows the password when asked to', async () => {
    await openDesk({fake: new FakeDesk()});
    await type('#password', 'salainen');
    (await seen<HTMLInputElement>('input[type=checkbox]')).click();
    await until(() => find<HTMLInputElement>('#password')?.type === 'text');
    expect(find<HTMLInputElement>('#password')!.value).to.equal('salainen');
  });

  it('speaks the language that is chosen, then and later', async () => {
    const fake = await openDesk({fake: new FakeDesk()});
    await press('Svenska');
    await seen('h1', 'Logga in');
    expect(document.documentElement.lang).to.equal('sv');
    expect(localStorage.getItem('city-feedback-desk:language')).to.equal('sv');
    await openDesk({fake, language: localStorage.getItem('city-feedback-desk:language')!});
    await seen('h1', 'Logga in');
  });

  it('changes its language while somebody works, and keeps the draft', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await type('#text', 'Kesken');
    await press(/Valikko/);
    await press('English');
    await seen('summary', 'Open, All my rings, Newest first');
    await press('Continue answer');
    expect((await seen<HTMLTextAreaElement>('#text')).value).to.equal('Kesken');
    expect(document.title).to.equal('Katuvalot, H3WD-77PR – Feedback');
  });

  it('says that the server is away, and goes on once it is back', async () => {
    const fake = new FakeDesk({session: aino});
    fake.failing.set('GET /session', 'network');
    await openDesk({fake});
    await seen('h1', 'Palvelimeen ei saada yhteyttä');
    fake.failing.clear();
    await press('Yritä uudelleen');
    await seen('.row');
  });
});

describe('logging out', () => {
  afterEach(forgetDesk);

  it('ends the session', async () => {
    const fake = await openDesk();
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await seen('h1', 'Kirjaudu sisään');
    expect(fake.session).to.equal(undefined);
    expect(isSeen('.row')).to.equal(false);
  });

  it('leaves no warning of a broken connection for who logs in next', async () => {
    const fake = await openDesk();
    await loseConnection(fake);
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await logIn();
    await until(() => fake.listeners === 1);
    await gone('.lost', 'Yhteys');
  });

  it('asks first when drafts would be lost', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await type('#text', 'Kesken');
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await seen('dialog', 'Sinulla on lähettämättömiä luonnoksia.');
    await press('Peruuta');
    expect(fake.session).to.equal(aino);
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    (await seen('dialog .primary', 'Kirjaudu ulos')).click();
    await seen('h1', 'Kirjaudu sisään');
    expect(sessionStorage).to.have.length(0);
  });
});

describe('when the session ends', () => {
  afterEach(forgetDesk);

  async function expireWhileAnswering(): Promise<FakeDesk> {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await type('#text', 'Pitkä ja hyvä vastaus');
    await choose('#outcome', 'fixed');
    await press('Esikatsele');
    fake.session = undefined;
    await press('Lähetä vastaus');
    return fake;
  }

  it('asks to log in over the page, and then sends what was being sent', async () => {
    const fake = await expireWhileAnswering();
    await focusOn('#password');
    expect((await seen<HTMLInputElement>('#email')).value).to.equal(aino.email);
    await seen('.sheet', 'Pitkä ja hyvä vastaus');
    await sendKeys({press: 'Escape'});
    await logIn();
    await focusOn('#done', 'Vastaus on lähetetty.');
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.status).to.equal('answered');
  });

  it('starts afresh for somebody else, who sees nothing of it', async () => {
    const fake = await expireWhileAnswering();
    fake.staff = [aino, mikko];
    await focusOn('#password');
    await logIn(mikko.email);
    await seen('desk-top-bar', '').catch(() => undefined);
    await until(() => location.pathname === '/desk');
    await gone('.sheet');
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.status).to.equal('received');
    await press(/Kolme katuvaloa/);
    await seen('button', /^Vastaa$/);
  });

  it('notices it when the stream is refused, and listens again after the log-in', async () => {
    const fake = await openDesk();
    await seen('.row');
    await until(() => fake.listeners === 1);
    fake.session = undefined;
    fake.dropStreams();
    await seen('dialog', 'Kirjaudu uudelleen');
    await logIn();
    await until(() => fake.listeners === 1);
    expect(findAll('dialog[open]')).to.have.length(0);
  });
});

describe('on several tabs', () => {
  let otherTab: BroadcastChannel;

  beforeEach(() => {
    otherTab = new BroadcastChannel(sessionChannel);
  });

  afterEach(() => {
    otherTab.close();
    forgetDesk();
  });

  async function openHalfAnAnswer(): Promise<FakeDesk> {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await press('Vastaa');
    await type('#text', 'Pitkä ja hyvä vastaus');
    await choose('#outcome', 'fixed');
    await press('Esikatsele');
    await seen('.sheet', 'Pitkä ja hyvä vastaus');
    return fake;
  }

  async function seeMikkosInbox(): Promise<void> {
    await seen('.name', 'Mikko Salo');
    await seen('.row', 'Kolme katuvaloa');
    expect(location.pathname).to.equal('/desk');
    expect(isSeen('.sheet')).to.equal(false);
    expect(isSeen('.mark', 'Luonnos')).to.equal(false);
  }

  it('takes the page away at once when somebody else logs in, and opens theirs', async () => {
    const fake = await openHalfAnAnswer();
    fake.session = mikko;
    otherTab.postMessage(mikko.staffId);
    await gone('.sheet');
    await seeMikkosInbox();
    expect(fake.calls.filter((call) => call.startsWith('POST'))).to.have.length(0);
  });

  it('notices somebody else when the stream comes back by itself', async () => {
    const fake = await openHalfAnAnswer();
    fake.session = mikko;
    fake.dropStreams();
    await seeMikkosInbox();
  });

  it('notices somebody else before a refused stream is tried again', async () => {
    const fake = await openHalfAnAnswer();
    fake.session = mikko;
    fake.failing.set('GET /events', 'unavailable');
    fake.dropStreams();
    await seeMikkosInbox();
  });

  it('sends nothing in the name of somebody else, even when no word of them has come', async () => {
    const fake = await openHalfAnAnswer();
    fake.session = mikko;
    await press('Lähetä vastaus');
    await seeMikkosInbox();
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.status).to.equal('received');
  });

  it('sends nothing that waited for a log-in once somebody else has logged in', async () => {
    const fake = await openHalfAnAnswer();
    fake.session = undefined;
    await press('Lähetä vastaus');
    await focusOn('#password');
    fake.session = mikko;
    otherTab.postMessage(mikko.staffId);
    await seeMikkosInbox();
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.status).to.equal('received');
  });

  it('asks to log in when that ended on another tab, and goes on once the same person is back there', async () => {
    const fake = await openHalfAnAnswer();
    fake.session = undefined;
    otherTab.postMessage(undefined);
    await seen('dialog', 'Kirjaudu uudelleen');
    fake.session = aino;
    otherTab.postMessage(aino.staffId);
    await gone('dialog', 'Kirjaudu uudelleen');
    await seen('.sheet', 'Pitkä ja hyvä vastaus');
  });

  it('tells the other tabs who has logged in and out', async () => {
    const heard: unknown[] = [];
    otherTab.addEventListener('message', ({data}) => heard.push(data));
    await openDesk({fake: new FakeDesk()});
    await logIn();
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal([aino.staffId, undefined]);
  });
});
