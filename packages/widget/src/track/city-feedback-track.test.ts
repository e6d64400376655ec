import {expect} from '@open-wc/testing';
import {city, Form, until, withCity} from '../testing/form.ts';

async function openTrack(): Promise<Form> {
  const form = new Form({view: 'track', label: ''});
  form.element.show();
  await form.see('#code');
  return form;
}

describe('the track view', () => {
  withCity();

  it('opens first when the page wants it, with the focus in the field', async () => {
    const form = await openTrack();
    expect(form.find('[part=button]')!.textContent).to.equal('Seuraa palautetta');
    expect(form.find('#title')!.textContent).to.equal('Seuraa palautetta');
    await until(() => form.focused === 'code');
  });

  it('finds a case by its code, typed in any case, with spaces and hyphens', async () => {
    const kept = city.receive({text: 'Lamppu', wantsAnswer: true});
    city.take(kept);
    const form = await openTrack();
    await form.write('code', ` ${kept.trackingCode.toLowerCase().replaceAll('-', ' ')} `);
    await form.press('Näytä tilanne');
    await form.read('Käsittelyssä');
    expect(form.text).to.include(kept.reference);
    expect(form.find('.timeline')!.children.length).to.be.greaterThan(1);
    expect(form.focused).to.equal('step-title');
    expect(form.text).to.include('Lisätietoja voit lähettää linkistä').and.not.include('Auttoiko');
  });

  it('tells a typo, a reference and a forbidden letter before it asks the city', async () => {
    const kept = city.receive();
    city.faults.offline = true;
    const form = await openTrack();
    const wrong = kept.trackingCode.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const [typed, said] of [
      [wrong, 'Koodissa on kirjoitusvirhe. Tarkista se.'],
      [kept.reference, 'Tämä on palautenumero. Seurantakoodissa on 12 merkkiä.'],
      ['ABC', 'Koodista puuttuu merkkejä.'],
      ['I000-0000-0000', 'Koodissa ei ole numeroita 0 ja 1'],
      ['', 'Kirjoita seurantakoodi.'],
    ] as const) {
      await form.write('code', typed);
      await form.press('Näytä tilanne');
      await form.read(said);
      expect(form.find('#code')!.ariaInvalid).to.equal('true');
      await until(() => form.focused === 'code');
    }
  });

  it('says in the city’s words that nobody has such a code', async () => {
    const code = city.receive().trackingCode;
    city.cases.length = 0;
    const form = await openTrack();
    await form.write('code', code);
    await form.press('Näytä tilanne');
    await form.see('#code-fault');
    expect(form.find<HTMLInputElement>('#code')!.value).to.equal(code);
  });

  it('shows the answer with its outcome and day, in the language that it was written in', async () => {
    const kept = city.receive({wantsAnswer: true});
    city.answer(kept, {text: 'Lamppu on vaihdettu.', outcome: 'fixed', outcomeOn: '2026-11-27'});
    const form = await openTrack();
    await form.write('code', kept.trackingCode);
    await form.press('Näytä tilanne');
    await form.read('Lamppu on vaihdettu.');
    expect(form.text).to.include('Korjattu pe 27.11.');
  });

  it('turns to the form and back', async () => {
    const form = await new Form().open();
    await form.press('Seuraa aiempaa palautetta');
    await form.see('#code');
    form.find('[part=give]')!.click();
    await form.see('#text');
  });
});

describe('what the sender may do with the link', () => {
  withCity();

  /** The receipt's own way to the case. */
  async function follow(): Promise<Form> {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Lähetä palaute');
    await form.read('perillä');
    return form;
  }

  it('add information, which is then part of the history', async () => {
    const form = await follow();
    await form.press('Seuraa palautetta');
    await form.press('Lisää tietoja');
    await form.write('add', 'Se on punainen talo.');
    await form.press('Lähetä lisätieto');
    await until(() => form.said === 'Lisätieto on lähetetty.');
    expect(city.cases[0]!.events.some(({type}) => type === 'information')).to.equal(true);
  });

  it('say whether the answer helped, once', async () => {
    const form = await follow();
    city.answer(city.cases[0]!, {text: 'Korjattu.'});
    await form.press('Seuraa palautetta');
    await form.read('Auttoiko vastaus?');
    await form.press('Kyllä');
    await form.read('Kiitos arviosta.');
    expect(city.cases[0]!.helped).to.equal(true);
    expect(form.text).not.to.include('Auttoiko vastaus?');
  });

  it('say that it did not help, and why', async () => {
    const form = await follow();
    city.answer(city.cases[0]!, {text: 'Korjattu.'});
    await form.press('Seuraa palautetta');
    await form.press('Ei');
    await form.write('comment', 'Lamppu vilkkuu yhä.');
    await form.press('Lähetä');
    await form.read('Kiitos arviosta.');
    expect(city.cases[0]!.helped).to.equal(false);
  });

  it('lose nothing that was typed when the connection fails', async () => {
    const form = await follow();
    await form.press('Seuraa palautetta');
    await form.press('Lisää tietoja');
    await form.write('add', 'Se on punainen talo.');
    city.faults.offline = true;
    await form.press('Lähetä lisätieto');
    await form.read('Tarkista verkkoyhteys');
    expect(form.find<HTMLTextAreaElement>('#add')!.value).to.equal('Se on punainen talo.');
  });

  it('open the case again with a reason', async () => {
    const form = await follow();
    city.answer(city.cases[0]!, {text: 'Korjattu.'});
    await form.press('Seuraa palautetta');
    await form.press('Asia ei ole kunnossa');
    await form.write('reopen', 'Lamppu on yhä pimeä.');
    await form.press('Avaa uudelleen');
    await until(() => form.said === 'Palaute on avattu uudelleen.');
    expect(city.cases[0]!.status).not.to.equal('answered');
  });

  it('not send a personal identity code along', async () => {
    const form = await follow();
    await form.press('Seuraa palautetta');
    await form.press('Lisää tietoja');
    await form.write('add', 'Olen 131052-308T');
    await form.press('Lähetä lisätieto');
    expect((await form.see('#add-fault')).textContent).to.equal('Poista henkilötunnus tekstistä.');
    expect(form.find<HTMLTextAreaElement>('#add')!.value).to.equal('Olen 131052-308T');
    expect(city.cases[0]!.events.some(({type}) => type === 'information')).to.equal(false);
  });
});
