import {expect} from '@open-wc/testing';
import {city, Form, until, withCity} from '../testing/form.ts';

describe('what is wrong with a message', () => {
  withCity();

  it('is said in a summary that takes the focus, and again at the field', async () => {
    const form = await new Form().open();
    await form.press('Jatka');
    expect(form.focused).to.equal('summary');
    expect(form.find('#summary')!.textContent).to.include('Korjaa yksi kohta').and.include('Kirjoita, mistä on kyse.');
    const text = form.find('#text')!;
    expect(text.ariaInvalid).to.equal('true');
    expect(text.getAttribute('aria-describedby')).to.include('text-fault');
    expect(form.find('#text-fault')!.textContent).to.equal('Kirjoita, mistä on kyse.');
    await form.press('Kirjoita, mistä on kyse.');
    expect(form.focused).to.equal('text');
  });

  it('goes away as soon as it is put right', async () => {
    const form = await new Form().open();
    await form.press('Jatka');
    await form.write('text', 'K');
    expect(form.find('#summary')).to.equal(null);
    expect(form.find('#text')!.ariaInvalid).to.equal('false');
  });

  it('turns into what is wrong now when the same field is wrong in another way', async () => {
    const form = await new Form().open();
    await form.loaded();
    await form.press('Jatka');
    await form.write('text', 'Olen 131052-308T');
    expect(form.find('#text-fault')!.textContent).to.equal('Poista henkilötunnus tekstistä.');
  });

  it('is a text that is too long, counted in characters as people count them', async () => {
    const form = await new Form().open();
    await form.write('text', '🙂'.repeat(5000));
    expect(form.text).to.include('0 merkkiä jäljellä');
    await form.write('text', '🙂'.repeat(5001));
    expect(form.text).to.include('1 merkki liikaa');
    await form.press('Jatka');
    expect(form.text).to.include('Lyhennä tekstiä yhdellä merkillä.');
  });

  it('is also a text that gets too long with the place in words, which goes along in it', async () => {
    const form = await new Form().open();
    await form.write('text', 'a'.repeat(5000));
    await form.press('Jatka');
    await form.see('#placeWords');
    await form.write('placeWords', 'Torilla');
    await form.press('Jatka');
    expect(form.find('#placeWords-fault')!.textContent).to.equal('Lyhennä tekstiä 24 merkillä.');
    await form.write('placeWords', '');
    await form.press('Jatka');
    await form.read('Kuvat ja tarkennukset');
  });

  it('is a missing or impossible e-mail address, only when an answer by mail is wanted', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Kyllä, sähköpostiin');
    await form.press('Lähetä palaute');
    expect(form.text).to.include('Kirjoita sähköpostiosoite');
    await form.write('email', 'aino@esimerkki');
    await form.press('Lähetä palaute');
    expect(form.text).to.include('esimerkiksi nimi@esimerkki.fi');
    expect(form.find<HTMLInputElement>('#email')!.value).to.equal('aino@esimerkki');
    expect(city.cases).to.have.length(0);
    await form.press('En tarvitse vastausta');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(city.cases[0]!.draft).to.not.have.property('contact');
  });

  it('is a number that nobody can call, only when a call is wanted', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Kyllä, soittakaa minulle');
    for (const number of ['', 'Aino', '1234']) {
      await form.write('phone', number);
      await form.press('Lähetä palaute');
      expect(form.find('#phone-fault')!.textContent).to.equal('Kirjoita puhelinnumero, esimerkiksi 040 123 4567.');
      expect(form.focused).to.equal('summary');
    }
    expect(city.cases).to.have.length(0);
    await form.write('phone', '+358 (0)40-123 4567');
    expect(form.find('#phone-fault')).to.equal(null);
    await form.press('Lähetä palaute');
    await form.read('perillä');
  });

  it('is a missing place for a topic that can’t do without', async () => {
    const form = await new Form({topic: 'street-light'}).open();
    await form.write('text', 'Pimeä');
    await form.press('Jatka');
    await form.see('city-feedback-map');
    await form.press('Jatka');
    await form.press('Merkitse paikka kartalle.');
    expect(form.focused).to.equal('place');
  });

  it('is a personal identity code, which one press takes out', async () => {
    const form = await new Form().open();
    await form.write('text', 'Olen Aino 131052-308T, soittakaa');
    await form.read('Tekstissä on henkilötunnus');
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 1/4').and.include('Poista henkilötunnus tekstistä.');
    form.find('[part=warning] button')!.click();
    await until(() => !form.text.includes('Tekstissä on henkilötunnus'));
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Olen Aino, soittakaa');
    expect(form.focused).to.equal('text');
    expect(form.said).to.equal('Henkilötunnus on poistettu.');
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 2/4');
  });

  it('is told in the city’s own words, at the field that they are about', async () => {
    const form = await new Form().open();
    await form.toLastStep('Kirjasto \ud800');
    await form.press('Lähetä palaute');
    await form.see('#text-fault');
    expect(form.text).to.include('Vaihe 1/4');
    expect(form.focused).to.equal('summary');
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Kirjasto \ud800');
  });

  it('is told at the top when it is about no field, and everything that was written stays', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    city.faults.problems = ['origin_not_allowed'];
    await form.press('Lähetä palaute');
    await form.see('#summary');
    expect(form.find('.review')!.textContent).to.include('Kirjaston aukiolo');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(city.cases).to.have.length(1);
  });
});
