import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {choose, find, focusOn, gone, press, seen, type, until} from '../testing/find.ts';
import {aino, mikko} from '../testing/fixtures.ts';
import {forgetDesk, openDesk, reloadDesk} from '../testing/open-desk.ts';

const sent = (calls: readonly string[]) => calls.filter((call) => call.endsWith('/answer'));

async function writeAnswer(text = 'Kiitos, lamput vaihdetaan.', outcome = 'fixed'): Promise<void> {
  await press('Vastaa');
  await type('#text', text);
  await choose('#outcome', outcome);
}

describe('answering', () => {
  afterEach(forgetDesk);

  it('shows what the resident gets, sends it, and leads on to the next case', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer();
    await press('Esikatsele');
    await seen('.sheet', /Kadut, eteläinen.*Korjattu.*Kiitos, lamput vaihdetaan\./);
    expect(sent(fake.calls)).to.have.length(0);
    await press('Lähetä vastaus');
    await focusOn('#done', 'Vastaus on lähetetty.');
    expect(sent(fake.calls)).to.deep.equal(['POST /cases/c-lamp/answer']);
    await seen('.history li', /vastasi.*Kiitos, lamput vaihdetaan.*Näkyy asukkaalle/);
    await seen('.row', /Katuvalot.*Vastattu/);
    await gone('.row', 'Luonnos');
    await seen('button', 'Vastaa uudelleen');
    await press('Seuraava palaute');
    await focusOn('h1', 'Kuopat ja päällysteet');
  });

  it('says what is missing and puts the focus there', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await focusOn('#text');
    await press('Esikatsele');
    await seen('.fault', 'Kirjoita vastaus.');
    await seen('.fault', 'Valitse lopputulos.');
    await type('#text', 'Hei');
    await gone('.fault', 'Kirjoita vastaus.');
    await press('Esikatsele');
    await focusOn('#outcome');
    expect(find('#outcome')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks for the day when it is scheduled, and only then insists on it', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer('Korjaamme sen.', 'scheduled');
    await press('Esikatsele');
    await focusOn('#outcomeOn');
    await seen('.fault', 'Valitse päivä');
    await type('#outcomeOn', '2031-05-04');
    await press('Esikatsele');
    await seen('.sheet', 'Korjataan sovittuna päivänä, su 4.5.2031');
    await press('Lähetä vastaus');
    await seen('#done');
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.outcomeOn).to.equal('2031-05-04');
  });

  it('takes no past day for what will be done, and none to come for what was', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer('Korjaamme sen.', 'scheduled');
    await type('#outcomeOn', '2020-01-06');
    await press('Esikatsele');
    await focusOn('#outcomeOn');
    await seen('.fault', 'Päivä on jo mennyt.');
    expect(find<HTMLTextAreaElement>('#text')!.value).to.equal('Korjaamme sen.');
    await choose('#outcome', 'fixed');
    await gone('.fault');
    await type('#outcomeOn', '2099-01-06');
    await press('Esikatsele');
    await seen('.fault', 'Päivä ei ole vielä tullut.');
    await type('#outcomeOn', '2020-01-06');
    await press('Esikatsele');
    await seen('.sheet', 'Korjattu, ma 6.1.2020');
    expect(sent(fake.calls)).to.deep.equal([]);
  });

  it('tells how the answer reaches the resident', async () => {
    await openDesk({path: '/desk/cases/c-thanks'});
    await writeAnswer('Kiitos!', 'answered');
    await press('Esikatsele');
    await seen('form.letter', 'Asukas ei pyytänyt vastausta.');
  });

  it('reminds of the language that the resident wrote in', async () => {
    await openDesk({path: '/desk/cases/c-hole'});
    await press('Vastaa');
    await seen('.hint', 'Asukas kirjoitti kielellä ruotsi.');
    expect(find('#text')!.lang).to.equal('sv');
  });

  it('keeps a draft through closing, another case and a reload, and marks it in the list', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer('Puolivalmis', 'not_ours');
    await sendKeys({press: 'Escape'});
    await focusOn('#open-answer', 'Jatka vastausta');
    await seen('.row', /Katuvalot.*Luonnos/);
    await press(/Bussipysäkin/);
    await seen('h1', 'Pysäkit');
    await reloadDesk(fake);
    await press(/Kolme katuvaloa/);
    await press('Jatka vastausta');
    expect((await seen<HTMLTextAreaElement>('#text')).value).to.equal('Puolivalmis');
    expect((await seen<HTMLSelectElement>('#outcome')).value).to.equal('not_ours');
  });

  it('warns before the page is left with an unsent draft, and not after it is sent', async () => {
    const leave = () => {
      const event = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await openDesk({path: '/desk/cases/c-lamp'});
    await seen('h1', 'Katuvalot');
    expect(leave()).to.equal(false);
    await writeAnswer();
    expect(leave()).to.equal(true);
    await press('Esikatsele');
    await press('Lähetä vastaus');
    await seen('#done');
    expect(leave()).to.equal(false);
  });

  it('keeps what was typed when somebody was quicker, shows what they did, and sends it on request', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer();
    await press('Esikatsele');
    fake.dropStreams();
    fake.happen('c-lamp', 'notes', {text: 'Soitin asukkaalle.'}, mikko);
    await press('Lähetä vastaus');
    await focusOn('#trouble', /Palaute muuttui sillä välin.*huomautus.*Mikko Salo/);
    await seen('.sheet', 'Kiitos, lamput vaihdetaan.');
    await press('Lähetä vastaus');
    await focusOn('#done', 'Vastaus on lähetetty.');
    await seen('.history', 'Soitin asukkaalle.');
  });

  it('is not sent before I have seen what a colleague did meanwhile, though the page followed it', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await writeAnswer();
    fake.happen('c-lamp', 'answer', {text: 'Lamput on jo vaihdettu.', outcome: 'fixed'}, mikko);
    await seen('.history', 'Lamput on jo vaihdettu.');
    await press('Esikatsele');
    await press('Lähetä vastaus');
    await focusOn('#trouble', /Palaute muuttui sillä välin.*vastasi.*Mikko Salo/);
    await gone('.notice', 'Palaute päivittyi');
    await seen('.sheet', 'Kiitos, lamput vaihdetaan.');
    expect(sent(fake.calls)).to.deep.equal([]);
    await press('Lähetä vastaus');
    await focusOn('#done', 'Vastaus on lähetetty.');
  });

  it('is sent at once when what happened meanwhile is my own doing', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await writeAnswer();
    await press('Ota käsittelyyn');
    await seen('#take', 'Vapauta');
    await press('Esikatsele');
    await press('Lähetä vastaus');
    await focusOn('#done', 'Vastaus on lähetetty.');
  });

  it('counts as sent when the first try had arrived and only its receipt was lost', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer();
    await press('Esikatsele');
    fake.dropStreams();
    fake.happen('c-lamp', 'answer', {text: 'Kiitos, lamput vaihdetaan.', outcome: 'fixed'}, aino);
    await press('Lähetä vastaus');
    await focusOn('#done', 'Vastaus on lähetetty.');
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.events).to.have.length(2);
  });

  it('is not sent twice when the page shows that the first try had arrived', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await until(() => fake.listeners === 1);
    await writeAnswer();
    await press('Esikatsele');
    fake.failing.set('/answer', 'network');
    await press('Lähetä vastaus');
    await focusOn('#trouble');
    fake.failing.clear();
    fake.happen('c-lamp', 'answer', {text: 'Kiitos, lamput vaihdetaan.', outcome: 'fixed'}, aino);
    await seen('.history', 'Kiitos, lamput vaihdetaan.');
    await press('Lähetä vastaus');
    await focusOn('#done', 'Vastaus on lähetetty.');
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')?.events).to.have.length(2);
  });

  it('keeps what was typed when there is no connection', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer();
    await press('Esikatsele');
    fake.failing.set('/answer', 'network');
    await press('Lähetä vastaus');
    await focusOn('#trouble', 'Ei yhteyttä palvelimeen. Tekstisi on tallessa.');
    fake.failing.clear();
    await press('Lähetä vastaus');
    await seen('#done', 'Vastaus on lähetetty.');
  });

  it('goes on one step at each Ctrl + Enter', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer();
    find('#text')!.focus();
    await sendKeys({press: 'Control+Enter'});
    await focusOn('#preview-title');
    await sendKeys({press: 'Control+Enter'});
    await until(() => sent(fake.calls).length === 1);
  });

  it('goes one step only while Ctrl + Enter is held', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await writeAnswer();
    find('#text')!.focus();
    await sendKeys({down: 'Control'});
    await sendKeys({down: 'Enter'});
    await focusOn('#preview-title');
    let submits = 0;
    find('form.letter')!.addEventListener('submit', () => (submits += 1));
    await sendKeys({down: 'Enter'});
    await sendKeys({up: 'Enter'});
    expect(submits).to.equal(0);
    await sendKeys({down: 'Enter'});
    await sendKeys({up: 'Enter'});
    await sendKeys({up: 'Control'});
    expect(submits).to.equal(1);
    await focusOn('#done', 'Vastaus on lähetetty.');
    expect(sent(fake.calls)).to.have.length(1);
  });
});
