import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {city, Form, until, withCity} from '../testing/form.ts';
import type {CityFeedbackPanel} from './city-feedback-panel.ts';

const question = (form: Form) => form.find<HTMLDialogElement>('.question');

describe('closing the form', () => {
  withCity();

  it('asks nothing while nothing would be lost, and keeps the text', async () => {
    const form = await new Form().open();
    await form.write('text', 'Kuoppa');
    await form.press('Sulje');
    expect(form.element.open).to.equal(false);
    await form.open();
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Kuoppa');
  });

  it('asks when contact details would be lost, and stays open on request', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Kyllä, sähköpostiin');
    await form.write('email', 'aino@esimerkki.fi');
    await form.press('Sulje');
    await until(() => question(form)?.open);
    expect(question(form)!.textContent).to.include('yhteystiedot katoavat');
    await form.press('Jatka kirjoittamista');
    await until(() => !question(form));
    expect(form.element.open).to.equal(true);
    await form.press('Sulje');
    await until(() => question(form)?.open);
    await form.press('Sulje lomake');
    await until(() => !form.element.open);
  });

  it('happens on Escape, and gives the focus back to the button', async () => {
    const form = new Form();
    (await form.see('[part=button]')).focus();
    await sendKeys({press: 'Enter'});
    await form.see('#text');
    await sendKeys({press: 'Escape'});
    await until(() => !form.element.open);
    expect(form.focused).to.equal('button');
  });

  it('starts anew after a message was sent', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Lähetä palaute');
    await form.read('perillä');
    await form.press('Kopioi koodi');
    await form.press('Sulje');
    await form.open();
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
    expect(city.cases).to.have.length(1);
  });

  it('asks before a code is gone that nobody has kept, and starts anew when it may go', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Lähetä palaute');
    await form.read('perillä');
    await form.press('Sulje');
    await until(() => question(form)?.open);
    expect(question(form)!.textContent).to.include('Onko koodi tallessa?');
    form.find('.question .main')!.click();
    await until(() => !question(form));
    expect(form.text).to.include(city.cases[0]!.trackingCode);
    await form.press('Sulje');
    await until(() => question(form)?.open);
    await form.press('Sulje lomake');
    await until(() => !form.element.open);
    await form.open();
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
  });

  it('does not ask for a code that nobody needs for the answer', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('En tarvitse vastausta');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    await form.press('Sulje');
    await until(() => !form.element.open);
  });

  it('by the page keeps a code that nobody has kept', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Lähetä palaute');
    await form.read('perillä');
    form.element.close();
    await form.open();
    expect(form.text).to.include(city.cases[0]!.trackingCode);
  });

  it('while a message waits loses no code: it is shown when the form is opened again', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    city.faults.offline = true;
    await form.press('Lähetä palaute');
    await form.read('Ei vielä lähetetty');
    await form.press('Sulje');
    await until(() => !form.element.open);
    city.faults.offline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => city.cases.length);
    await form.open();
    await form.read(city.cases[0]!.trackingCode);
  });

  it('leaves the code for the next page when a message arrived behind a closed form', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    city.faults.offline = true;
    await form.press('Lähetä palaute');
    await form.read('Ei vielä lähetetty');
    await form.press('Sulje');
    await until(() => !form.element.open);
    city.faults.offline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => city.cases.length);
    document.body.replaceChildren();
    const next = await new Form().open();
    await next.press('Seurantakoodisi');
    await next.read(city.cases[0]!.trackingCode);
  });

  it('asks on a shared device as soon as something was written, and forgets it', async () => {
    const form = await new Form({kiosk: true}).open();
    await form.write('text', 'Salaista');
    await form.press('Sulje');
    await until(() => question(form)?.open);
    expect(question(form)!.textContent).to.include('Kaikki kirjoittamasi poistetaan');
    await form.press('Sulje lomake');
    await until(() => !form.element.open);
    await form.open();
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
  });
});

describe('a form on a shared device', () => {
  withCity();

  it('forgets what was written also when it is closed before the rest of the form has come', async () => {
    const form = await new Form({kiosk: true}).open();
    await form.write('text', 'Salaista');
    const panel = form.find<CityFeedbackPanel>('city-feedback-panel')!;
    const later = await import('./later-steps.ts');
    panel.later = undefined;
    await form.press('Sulje');
    expect(form.element.open).to.equal(true);
    panel.later = later;
    await until(() => question(form)?.open);
    await form.press('Sulje lomake');
    await until(() => !form.element.open);
    await form.open();
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
  });

  it('shows the next person nothing of a message that waits, nor keeps codes, nor fills contact details in', async () => {
    const form = await new Form({kiosk: true}).open();
    await form.toLastStep('Salaista');
    await form.press('Kyllä, sähköpostiin');
    expect(form.find('#email')!.getAttribute('autocomplete')).to.equal('off');
    await form.press('En tarvitse vastausta');
    city.faults.offline = true;
    await form.press('Lähetä palaute');
    await form.read('Ei vielä lähetetty');
    await form.press('Sulje');
    await until(() => !form.element.open);
    city.faults.offline = false;
    await form.open();
    await form.loaded();
    window.dispatchEvent(new Event('online'));
    await until(() => city.cases.length);
    await form.toLastStep('Jotain muuta');
    expect(form.text).to.not.include('Salaista').and.not.include(city.cases[0]!.trackingCode);
    await form.press('Lähetä palaute');
    await form.read('perillä');
    const tools = [...form.root.querySelectorAll('.code .button')].map(({textContent}) => textContent.trim());
    expect(tools).to.deep.equal(['Tulosta']);
  });

  it('forgets the case that was looked up on it', async () => {
    const {trackingCode} = city.receive({text: 'Lamppu on pimeä', wantsAnswer: true});
    const form = await new Form({kiosk: true, view: 'track'}).open();
    await form.write('code', trackingCode);
    await form.press('Näytä tilanne');
    await form.read('Vastaanotettu');
    await form.press('Sulje');
    await until(() => !form.element.open);
    await form.open();
    await form.see('#code');
    expect(form.text).to.not.include('Vastaanotettu');
  });

  it('starts anew when nobody has touched it for 90 seconds', async () => {
    const {setTimeout: later} = window;
    let afterNinetySeconds: (() => void) | undefined;
    window.setTimeout = ((run: () => void, milliseconds?: number) => {
      if (milliseconds !== 90_000) return later(run, milliseconds);
      afterNinetySeconds = run;
      return 0;
    }) as typeof window.setTimeout;
    try {
      const form = await new Form({kiosk: true}).open();
      // The clock comes with the later steps.
      await until(() => {
        form.find('#text')!.dispatchEvent(new InputEvent('input', {bubbles: true}));
        return afterNinetySeconds;
      });
      await form.write('text', 'Salaista');
      afterNinetySeconds!();
      await until(() => !form.element.open);
      await form.open();
      expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
    } finally {
      window.setTimeout = later;
    }
  });
});
