import {expect, oneEvent} from '@open-wc/testing';
import {city, Form, until, withCity} from '../testing/form.ts';

const dark = 'Katuvalo on pimeänä Satamakadun kulmassa';

describe('the journey', () => {
  withCity();

  it('goes from the first word to the receipt, and the city has it all', async () => {
    const form = await new Form().open();
    await form.write('text', dark);
    await form.press('Katuvalo');
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 2/4');
    const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
    await until(() => map.shadowRoot!.querySelector<HTMLElement>('[part=put-here]'));
    map.shadowRoot!.querySelector<HTMLElement>('[part=put-here]')!.click();
    await form.write('placeWords', 'Satamakadun ja Rantatien risteys');
    await form.press('Jatka');
    await form.press('Jatka');
    await form.press('Kyllä, sähköpostiin');
    await form.write('email', 'aino@esimerkki.fi');
    await form.press('Palautteeni saa julkaista');
    const sent = oneEvent(document, 'city-feedback-sent');
    await form.press('Lähetä palaute');
    await form.read('Kiitos! Palautteesi on perillä.');

    const [kept] = city.cases;
    expect(city.cases).to.have.length(1);
    expect(kept!.draft).to.include({
      text: dark,
      topicId: 'street-light',
      kind: 'fault',
      wantsAnswer: true,
      mayPublish: true,
    });
    expect(kept!.draft.place).to.include({label: 'Satamakadun ja Rantatien risteys', source: 'pin'});
    expect(kept!.draft.contact).to.deep.equal({email: 'aino@esimerkki.fi'});
    expect(kept!.draft.language).to.equal('fi');
    expect(form.text).to.include(kept!.trackingCode);
    expect((await sent).detail).to.deep.equal({reference: kept!.reference});
    expect(form.focused).to.equal('step-title');
    expect(form.said).to.equal('Palaute on lähetetty.');
  });

  it('skips the place when the page has one', async () => {
    const form = await new Form({serviceObject: 'swimming-hall-east'}).open();
    expect(form.text).to.include('Vaihe 1/3');
    await form.write('text', 'Pukuhuone on kylmä');
    await form.press('Jatka');
    await form.read('Kuvat ja tarkennukset');
    await form.press('Jatka');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(city.cases[0]!.draft.serviceObjectId).to.equal('swimming-hall-east');
  });

  it('starts with the topic and the kind that the page names', async () => {
    const form = await new Form({topic: 'pothole', kind: 'criticism'}).open();
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('pothole');
    await form.write('text', 'Reikä');
    expect(form.find<HTMLSelectElement>('#kind')!.value).to.equal('criticism');
  });

  it('goes back with everything as it was', async () => {
    const form = await new Form().open();
    await form.write('text', dark);
    await form.press('Jatka');
    await form.write('placeWords', 'Rantatie');
    await form.press('Takaisin');
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal(dark);
    await form.press('Jatka');
    expect(form.find<HTMLInputElement>('#placeWords')!.value).to.equal('Rantatie');
  });

  it('leads from the review to each part', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Muuta: Paikka');
    expect(form.text).to.include('Vaihe 2/4');
    expect(form.focused).to.equal('step-title');
  });

  it('asks what the topic asks, and sends the answers', async () => {
    const place = {latitude: 59.95, longitude: 24.9, label: 'Rantatie 5'};
    const form = await new Form({topic: 'pothole', place}).open();
    await form.write('text', 'Iso kuoppa');
    await form.press('Jatka');
    await form.see('[name=question-size]');
    await form.press('Jatka');
    await form.read('Korjaa yksi kohta');
    expect(form.focused).to.equal('summary');
    await form.press('Vastaa kysymykseen');
    expect(form.focused).to.equal('question-size');
    await form.press('Suurempi');
    expect(form.text).not.to.include('Korjaa yksi');
    await form.press('Jatka');
    // The page's own place goes along, which is seen before.
    await form.read('Paikka Rantatie 5');
    expect(form.text).not.to.include('Rantatie 5 Muuta');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(city.cases[0]!.draft.attributes).to.deep.equal([{id: 'size', values: ['large']}]);
    expect(city.cases[0]!.draft.place).to.include({latitude: 59.95, source: 'unit'});
  });

  it('sends words for a place when there is no pin', async () => {
    const form = await new Form().open();
    await form.write('text', 'Kiitos siististä torista');
    await form.press('Jatka');
    await form.write('placeWords', 'Kauppatori');
    await form.press('Jatka');
    await form.press('Jatka');
    expect(form.find('.review')!.textContent).to.include('Kauppatori');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(city.cases[0]!.draft.text).to.equal('Kiitos siististä torista\n\nPaikka sanoin: Kauppatori');
    expect(city.cases[0]!.draft.kind).to.equal('praise');
  });

  it('is not sent when the page prevents it, and stays as it is', async () => {
    const form = await new Form().open();
    form.element.addEventListener('city-feedback-submit', (event) => event.preventDefault(), {once: true});
    await form.toLastStep();
    await form.press('Lähetä palaute');
    expect(city.cases).to.have.length(0);
    await form.press('Lähetä palaute');
    await form.read('perillä');
  });

  it('sends once for a double click', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    const send = form.find('[part=next]')!;
    send.click();
    send.click();
    send.click();
    await form.read('perillä');
    expect(city.cases).to.have.length(1);
  });
});

describe('the language of the journey', () => {
  withCity();

  for (const [lang, button, title, next, send, thanks] of [
    ['fi', 'Anna palautetta', 'Mistä on kyse?', 'Jatka', 'Lähetä palaute', 'Kiitos!'],
    ['sv-FI', 'Ge respons', 'Vad gäller det?', 'Fortsätt', 'Skicka responsen', 'Tack!'],
    ['en', 'Give feedback', 'What is it about?', 'Continue', 'Send feedback', 'Thank you!'],
  ] as const) {
    it(`is ${lang} from the button to the receipt`, async () => {
      document.documentElement.lang = lang;
      const form = await new Form({label: '', topic: 'library'}).open();
      expect(form.find('[part=button]')!.textContent).to.equal(button);
      expect(form.text).to.include(title);
      expect(form.find('form')!.closest<HTMLElement>('[lang]')!.lang).to.equal(lang.slice(0, 2));
      await form.write('text', 'Hei! Hej! Hello!');
      await form.press(next);
      await form.see('.hint');
      await form.press(next);
      await form.see('[name=wish]');
      await form.press(send);
      await form.read(thanks);
      expect(city.cases[0]!.draft.language).to.equal(lang.slice(0, 2));
    });
  }

  it('is the site’s first one on a page in a language that it does not speak', async () => {
    document.documentElement.lang = 'de';
    const form = await new Form().open();
    expect(form.text).to.include('Mistä on kyse?');
  });
});
