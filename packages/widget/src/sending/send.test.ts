import {expect} from '@open-wc/testing';
import {city, Form, until, withCity} from '../testing/form.ts';
import {keepReport} from '../testing/keep-report.ts';

describe('sending without a connection', () => {
  withCity();

  async function sendOffline(setting = {}, beforeSending?: (form: Form) => Promise<void>): Promise<Form> {
    const form = await new Form(setting).open();
    await form.toLastStep();
    await beforeSending?.(form);
    city.faults.offline = true;
    await form.press('Lähetä palaute');
    await form.read('Ei vielä lähetetty');
    return form;
  }

  it('says that it is not sent yet, and where the message is', async () => {
    const form = await sendOffline();
    expect(form.text).to.include('tallessa tällä laitteella');
    expect(form.focused).to.equal('step-title');
    expect(form.said).to.equal('Ei vielä lähetetty');
    expect(form.find('[part=progress]')).to.equal(null);
    expect(city.cases).to.have.length(0);
  });

  it('shows the receipt when it goes through, by itself or on request', async () => {
    const form = await sendOffline();
    city.faults.offline = false;
    await form.press('Yritä nyt');
    await form.read('Kiitos! Palautteesi on perillä.');
    expect(city.cases).to.have.length(1);
  });

  it('asks to keep the page open for an answer by mail, since contact details are not stored', async () => {
    const form = await sendOffline({}, async (form) => {
      await form.press('Kyllä, sähköpostiin');
      await form.write('email', 'aino@esimerkki.fi');
    });
    expect(form.text).to.include('Yhteystietojasi ei tallenneta.');
  });

  it('tells on a shared device that the page must stay open', async () => {
    const form = await sendOffline({kiosk: true});
    expect(form.text).to.include('Pidä tämä sivu auki');
    // Kept in the page's memory, it would go in the middle of a later test.
    city.faults.offline = false;
    await form.press('Yritä nyt');
    await form.read('Kiitos! Palautteesi on perillä.');
  });

  it('shows the message that waits when the form is opened anew', async () => {
    await sendOffline();
    document.body.replaceChildren();
    const again = await new Form().open();
    await again.read('Ei vielä lähetetty. Kirjaston aukiolo');
    await again.press('Yritä nyt');
    await again.read('Yhteys ei toimi juuri nyt. Palaute on tallessa tällä laitteella');
    await until(() => again.said.startsWith('Yhteys ei toimi juuri nyt.'));
    city.faults.offline = false;
    await again.press('Yritä nyt');
    await again.read('Aiemmin odottanut palaute on nyt lähetetty.');
    await until(() => again.said === 'Aiemmin odottanut palaute on nyt lähetetty.');
    expect(again.focused).to.equal('step-title');
  });

  it('asks again for the number of who wants a call, and says when it is none', async () => {
    await keepReport({text: 'Soittakaa torin valoista', callTime: 'any'});
    const form = await new Form().open();
    await form.read('Puhelinnumeroa ei tallennettu.');
    const {id} = await form.see('[part=input][type=tel]');
    await form.press('Lähetä palaute');
    expect(form.text).to.include('Kirjoita puhelinnumero');
    expect(form.focused).to.equal(id);
    expect(city.cases).to.have.length(0);
    await form.write(id, '040 765 4321');
    await form.press('Lähetä palaute');
    await form.read('Aiemmin odottanut palaute on nyt lähetetty.');
    expect(city.cases[0]!.draft).to.deep.include({callTime: 'any', contact: {phone: '040 765 4321'}});
  });

  it('shows the code of a message that went later beside what is being written', async () => {
    await sendOffline();
    document.body.replaceChildren();
    const again = await new Form().open();
    await again.write('text', 'Jotain aivan muuta');
    await again.read('Ei vielä lähetetty. Kirjaston aukiolo');
    city.faults.offline = false;
    await again.press('Yritä nyt');
    await again.press('Seurantakoodisi');
    await again.read(city.cases[0]!.trackingCode);
    expect(again.find<HTMLTextAreaElement>('#text')!.value).to.equal('Jotain aivan muuta');
    await again.press('Sulje');
  });

  it('replaces nothing that is being written without a second press, and gives up at a second press', async () => {
    await keepReport({text: 'Vanha viesti', wantsAnswer: false}, {state: 'expired', hasContact: false});
    const form = await new Form().open();
    await form.write('text', 'Uusi viesti');
    await form.press('Avaa lomakkeella');
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Uusi viesti');
    await form.press('Korvaa kirjoittamasi');
    await until(() => form.find<HTMLTextAreaElement>('#text')!.value === 'Vanha viesti');
    await keepReport({text: 'Toinen vanha'}, {state: 'expired', hasContact: false});
    document.body.replaceChildren();
    const again = await new Form().open();
    await again.read('Toinen vanha');
    await again.press('Poista palaute');
    await again.press('Poista lopullisesti');
    await until(() => !again.text.includes('Toinen vanha'));
    await until(() => again.said === 'Palaute on poistettu.');
    expect(again.focused).to.equal('step-title');
  });

  it('does not leave a message behind with an answer that was lost on the way, nor a second case', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    city.faults.lostAnswers = 2;
    await form.press('Lähetä palaute');
    await form.read('Ei vielä lähetetty');
    expect(city.cases).to.have.length(1);
    await form.press('Yritä nyt');
    await form.read(city.cases[0]!.trackingCode);
    expect(city.cases).to.have.length(1);
  });

  it('is taken up by a page whose form stays closed', async () => {
    await sendOffline();
    document.body.replaceChildren();
    city.faults.offline = false;
    new Form();
    await until(() => city.cases.length === 1);
  });
});

describe('the form when the city can’t be reached', () => {
  withCity();

  it('says so in the page’s language, offers another try and the link', async () => {
    document.documentElement.lang = 'sv';
    city.faults.offline = true;
    // A site that nobody has asked for: its catalogue is not remembered.
    const form = new Form({site: 'elsewhere', label: 'Ge respons utan skript'});
    (await form.see('[part=button]')).click();
    await form.read('Formuläret öppnades inte');
    expect(form.find<HTMLAnchorElement>('.notice a')!.textContent).to.equal('Ge respons utan skript');
    expect(form.text).to.include('Kontrollera nätförbindelsen');
  });

  it('blames no connection for a site that there is not, and leaves the link', async () => {
    const form = new Form({site: 'nowhere', label: 'Anna palautetta ilman skriptiä'});
    (await form.see('[part=button]')).click();
    await form.read('Lomake ei auennut');
    expect(form.text).to.not.include('verkkoyhteys');
    expect(form.find<HTMLAnchorElement>('.notice a')!.textContent).to.equal('Anna palautetta ilman skriptiä');
  });
});
