import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {city, Form, until, withCity} from '../testing/form.ts';

const press = (key: string) => sendKeys({press: key});

/** The element that has the focus, in whatever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab until an element that fits has the focus. */
async function tabTo(what: string, fits: (element: Element) => boolean): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    const element = focused();
    if (element && element !== document.body && fits(element)) return;
    await press('Tab');
  }
  throw new Error(`Tab never came to ${what}`);
}

const tabToWords = (words: string) =>
  tabTo(words, (element) => (element.ariaLabel ?? element.textContent ?? '').trim().startsWith(words));

describe('the journey by keyboard alone', function () {
  this.timeout(60_000);
  withCity();

  it('goes from the button to the receipt, with a pin on the map and an answer by mail', async () => {
    const form = new Form();
    await form.see('[part=button]');
    await tabToWords('Anna palautetta');
    await press('Enter');
    await until(() => form.focused === 'text');
    await sendKeys({type: 'lamppu on pimeä'});
    await until(() => form.root.querySelector('[value=street-light]'));
    await tabTo('the topics', (element) => element.getAttribute('name') === 'topic');
    await press('Space');
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('street-light');
    await tabToWords('Jatka');
    await press('Enter');
    await until(() => form.focused === 'step-title');
    await form.see('city-feedback-map');
    await tabTo('the map', (element) => element.getAttribute('role') === 'application');
    await press('ArrowRight');
    await press('Enter');
    await until(() => form.find<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map')!.place);
    await tabToWords('Jatka');
    await press('Enter');
    await until(() => form.text.includes('Vaihe 3/4'));
    await tabToWords('Jatka');
    await press('Enter');
    await tabTo('the wishes', (element) => element.getAttribute('name') === 'wish');
    for (const wish of ['phone', 'mail']) {
      await press('ArrowUp');
      expect(form.find<HTMLInputElement>('[name=wish]:checked')!.value).to.equal(wish);
    }
    await tabTo('the e-mail', (element) => element.id === 'email');
    await sendKeys({type: 'aino@esimerkki'});
    await press('Enter');
    await until(() => form.focused === 'summary');
    await press('Tab');
    await press('Enter');
    await until(() => form.focused === 'email');
    await sendKeys({type: '.fi'});
    await press('Enter');
    await form.read('Kiitos!');
    expect(form.focused).to.equal('step-title');
    expect(city.cases[0]!.draft.contact).to.deep.equal({email: 'aino@esimerkki.fi'});
    expect(city.cases[0]!.draft.place!.source).to.equal('pin');
  });

  it('never leaves the dialog, and comes back to the button', async () => {
    const form = new Form();
    const outside = document.createElement('button');
    document.body.append(outside);
    form.find('[part=button]')!.focus();
    await press('Enter');
    await until(() => form.focused === 'text');
    for (let tabs = 0; tabs < 12; tabs++) {
      await press('Tab');
      expect(focused()).not.to.equal(outside);
    }
    await press('Escape');
    await until(() => form.focused === 'button');
  });

  it('keeps what has the focus in sight', async () => {
    const form = await new Form({topic: 'pothole'}).open();
    await form.write('text', 'Kuoppa');
    for (let tabs = 0; tabs < 14; tabs++) {
      await press('Tab');
      const element = focused()!;
      if (!form.find('dialog')!.contains(element)) continue;
      const {top, bottom} = element.getBoundingClientRect();
      const at = form.root.elementFromPoint(element.getBoundingClientRect().left + 4, (top + bottom) / 2);
      expect(top, element.outerHTML).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(at === element || element.contains(at) || at!.contains(element), `hidden: ${element.outerHTML}`).to.equal(
        true,
      );
    }
  });
});

describe('what is pressed', () => {
  withCity();

  it('is 44 px high and wide at least, but for links in a sentence', async () => {
    const form = await new Form().open();
    await form.write('text', 'lamppu');
    await form.press('Muu aihe…');
    await form.see('#topic-list li');
    const pressed = 'button, select, textarea, .card, [role=option], input:not([type=radio], .unseen)';
    const small = [...form.root.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const {width, height} = element.getBoundingClientRect();
        return height < 43.9 || width < 43.9;
      });
    expect(small.map((element) => element.outerHTML)).to.deep.equal([]);
  });
});
