import {expect} from '@open-wc/testing';
import {city, Form, until, withCity} from '../testing/form.ts';

const notices = (form: Form) => [...form.root.querySelectorAll<HTMLElement>('[part=warning]')];

describe('what is better not sent', () => {
  withCity();

  for (const [what, written, title, fault, left] of [
    [
      'a payment card number',
      'Maksoin kortilla 4111 1111 1111 1111, mutta lippua ei tullut',
      'Tekstissä on maksukortin numero',
      'Poista kortin numero tekstistä.',
      'Maksoin kortilla, mutta lippua ei tullut',
    ],
    [
      'a bank account number',
      'Palauttakaa rahat tilille fi21 1234 5600 0007 85.',
      'Tekstissä on tilinumero',
      'Poista tilinumero tekstistä.',
      'Palauttakaa rahat tilille.',
    ],
  ] as const) {
    it(`is ${what}: told as it is typed, kept back, and taken out by one press`, async () => {
      const form = await new Form().open();
      await form.write('text', written);
      await form.read(title);
      await until(() => form.said === title);
      await form.press('Jatka');
      expect(form.text).to.include('Vaihe 1/4').and.include(fault);
      notices(form)[0]!.querySelector('button')!.click();
      await until(() => !form.text.includes(title));
      expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal(left);
      expect(form.focused).to.equal('text');
      await form.press('Jatka');
      expect(form.text).to.include('Vaihe 2/4');
    });
  }

  it('has a notice for each kind, and each button takes out its own', async () => {
    const form = await new Form().open();
    await form.write('text', 'Hetu 131052-308T ja kortti 4111111111111111');
    await until(() => notices(form).length === 2);
    notices(form)[1]!.querySelector('button')!.click();
    await until(() => notices(form).length === 1);
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Hetu 131052-308T ja kortti');
  });

  it('is never sent, even when it was written before the rules were there', async () => {
    const form = await new Form().open();
    await form.write('text', 'Kirjaston aukiolo, hetu 131052-308T');
    await form.press('Jatka');
    await form.loaded();
    for (let step = 0; step < 4 && !form.find('#text-fault'); step++) {
      await form.press(form.find('[name=wish]') ? 'Lähetä palaute' : 'Jatka');
    }
    await form.see('#text-fault');
    expect(city.cases).to.have.length(0);
  });

  it('is no word about health: that gets a hint with the way to the secure service, and may be sent', async () => {
    const form = await new Form().open();
    await form.write('text', 'Kirjaston portaat ovat vaikeat, koska sairastan MS-tautia');
    const hint = await form.see('[part=hint]');
    expect(hint.textContent).to.include('Kerrotko jonkun terveydestä?').and.include('Viestin lukevat asiakaspalvelu');
    expect(hint.querySelector('a')!.href).to.include('https://');
    expect(notices(form)).to.have.length(0);
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 2/4');
  });

  it('is looked for in the words for a place, too', async () => {
    const form = await new Form().open();
    await form.write('text', 'Lamppu on pimeä');
    await form.press('Jatka');
    await form.write('placeWords', 'Kotini edessä, 131052-308T');
    await form.read('Tekstissä on henkilötunnus');
  });

  it('has no accessibility violations', async () => {
    const form = await new Form().open();
    await form.write('text', 'Kortti 4111111111111111, sairastan');
    await form.see('[part=hint]');
    await until(() => notices(form).length === 1);
    await expect(form.element).to.be.accessible();
  });
});
