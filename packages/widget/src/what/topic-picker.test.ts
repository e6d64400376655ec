import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Form, until, withCity} from '../testing/form.ts';

async function openPicker(): Promise<Form> {
  const form = await new Form().open();
  await form.write('text', 'Hei');
  await form.press('Muu aihe…');
  (await form.see('#topic-search')).focus();
  return form;
}

const options = (form: Form) =>
  [...form.root.querySelectorAll('[role=option]')].map((option) => option.textContent.trim());
const active = (form: Form) => {
  const id = form.find('#topic-search')!.getAttribute('aria-activedescendant');
  return id && form.find(`#${id}`)!.textContent.trim();
};

describe('the topic picker', () => {
  withCity();

  it('shows the whole tree before anything is typed', async () => {
    const form = await openPicker();
    expect(options(form)).to.have.length(12);
    expect(form.find('#topic-search')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('finds topics by other words, other endings and with a slip of the pen', async () => {
    const form = await openPicker();
    for (const typed of ['katuvalot', 'lamppuja', 'katvalo']) {
      await form.write('topic-search', typed);
      await until(() => options(form)[0]?.startsWith('Katuvalo'), typed);
    }
  });

  it('picks by keyboard alone, and only on Enter', async () => {
    const form = await openPicker();
    await sendKeys({type: 'lumi'});
    await sendKeys({press: 'ArrowDown'});
    expect(active(form)).to.match(/^Lumen auraus/);
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('…');
    await sendKeys({press: 'Enter'});
    await until(() => form.find<HTMLInputElement>('[name=topic]:checked')?.value === 'snow');
    expect(form.root.activeElement!.getAttribute('value')).to.equal('snow');
  });

  it('goes round the list with the arrows', async () => {
    const form = await openPicker();
    await sendKeys({press: 'ArrowUp'});
    expect(active(form)).to.equal(options(form).at(-1));
    await sendKeys({press: 'ArrowDown'});
    expect(active(form)).to.equal(options(form)[0]);
  });

  it('closes on Escape without closing the form', async () => {
    const form = await openPicker();
    await sendKeys({press: 'Escape'});
    expect(form.find('#topic-search')!.getAttribute('aria-expanded')).to.equal('false');
    expect(form.element.open).to.equal(true);
    await sendKeys({press: 'ArrowDown'});
    expect(form.find('#topic-search')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('says how many topics there are after a pause', async () => {
    const form = await openPicker();
    await form.write('topic-search', 'xyzzy');
    await until(() => form.said === 'Aihetta ei löytynyt.');
    expect(form.text).to.include('Aihetta ei löytynyt.');
  });
});

describe('topic suggestions', () => {
  withCity();

  it('come while one types, at most three, with the group that they are in', async () => {
    const form = await new Form().open();
    await form.write('text', 'lamppu on pimeä');
    const cards = () =>
      [...form.root.querySelectorAll('fieldset .card')].map((card) => card.textContent.replace(/\s+/g, ' ').trim());
    await until(() => cards().length > 2);
    expect(cards()[0]).to.equal('Katuvalo Kadut ja liikenne');
    expect(cards().length).to.be.within(3, 5);
    await until(() => /aihe-ehdotus/.test(form.said));
  });

  it('keep what was chosen while the text goes on', async () => {
    const form = await new Form().open();
    await form.write('text', 'lamppu');
    await form.press('Katuvalo');
    await form.write('text', 'kuoppa tiessä');
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('street-light');
  });

  it('show the number to call when the topic is dangerous', async () => {
    const form = await new Form().open();
    await form.write('text', 'lamppu');
    await form.press('Katuvalo');
    expect(form.text).to.include('Soita 09 310 0000, jos johto roikkuu.');
    expect(form.find('[part=emergency]')!.textContent).to.include('112').and.include('09 310 0000');
  });
});

describe('the kind of a message', () => {
  withCity();

  it('is guessed from the words, and stays what the person says it is', async () => {
    const form = await new Form().open();
    const kind = () => form.find<HTMLSelectElement>('#kind')!.value;
    for (const [text, guessed] of [
      ['Kiitos hienosta puistosta', 'praise'],
      ['Penkki on rikki', 'fault'],
      ['Ehdotan uutta bussilinjaa', 'idea'],
      ['Milloin kirjasto on auki?', 'question'],
    ] as const) {
      await form.write('text', text);
      expect(kind()).to.equal(guessed);
    }
    const select = form.find<HTMLSelectElement>('#kind')!;
    select.value = 'criticism';
    select.dispatchEvent(new Event('change'));
    await form.write('text', 'Kiitos!');
    expect(kind()).to.equal('criticism');
  });
});
