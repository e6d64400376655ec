import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {loadPendingWords} from '../sending/pending-reports.ts';
import {Form, network, site, until, withCity} from '../testing/form.ts';
import {keepReport} from '../testing/keep-report.ts';
import {CityFeedbackElement} from './city-feedback.ts';

/** Attribute, property, what it is without the attribute, and some other value. */
const attributes: [string, keyof CityFeedbackElement, unknown, unknown][] = [
  ['endpoint', 'endpoint', '', 'https://feedback.example.fi'],
  ['site', 'site', '', 'museum'],
  ['variant', 'variant', 'button', 'tab'],
  ['view', 'view', 'give', 'track'],
  ['topic', 'topic', '', 'street-light'],
  ['kind', 'kind', '', 'idea'],
  ['service-object', 'serviceObject', '', 'east-pool'],
  ['lang', 'lang', '', 'sv'],
  ['kiosk', 'kiosk', false, true],
  ['open', 'open', false, true],
];

describe('the attributes of the element', () => {
  for (const [attribute, property, missing, other] of attributes) {
    it(`${attribute} is ${property}, in both directions`, () => {
      const element = document.createElement('city-feedback');
      expect(element[property]).to.equal(missing);
      Object.assign(element, {[property]: other});
      expect(element.getAttribute(attribute)).to.equal(other === true ? '' : other);
      element.removeAttribute(attribute);
      expect(element[property]).to.equal(missing);
      element.setAttribute(attribute, String(other));
      expect(element[property]).to.equal(other);
    });
  }

  it('go when their property is set to null, as frameworks do', () => {
    const element = document.createElement('city-feedback');
    for (const [attribute, property, missing, other] of attributes.filter(([name]) => name !== 'lang')) {
      Object.assign(element, {[property]: other});
      Object.assign(element, {[property]: null});
      expect(element.hasAttribute(attribute), attribute).to.equal(false);
      expect(element[property], attribute).to.equal(missing);
    }
  });
});

describe('what the page presets', () => {
  withCity();

  it('topic and kind are chosen at the start', async () => {
    const form = await new Form({topic: 'street-light', kind: 'idea'}).open();
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('street-light');
    await form.write('text', 'Valo');
    expect(form.find<HTMLSelectElement>('#kind')!.value).to.equal('idea');
  });

  it('unknown ones are left out', async () => {
    const form = await new Form({topic: 'moon', kind: 'poem' as 'idea'}).open();
    await form.write('text', 'Katuvalo');
    expect(form.find('[name=topic]:checked')).to.equal(null);
    expect(form.find<HTMLSelectElement>('#kind')!.value).not.to.equal('poem');
  });

  for (const [what, setting] of [
    ['place', {place: {latitude: 60.17, longitude: 24.94, label: 'Asema'}}],
    ['unit', {serviceObject: 'swimming-hall-east'}],
  ] as const) {
    it(`no place is asked when the page brings a ${what} of its own`, async () => {
      const form = await new Form({...setting, topic: 'street-light'}).open();
      await form.write('text', 'Valo on pimeä');
      await form.press('Jatka');
      await form.read('Kuvat ja tarkennukset');
      expect(form.text).to.include('Vaihe 2/3');
    });
  }
});

describe('a change while the element is on the page', () => {
  withCity();

  it('to inline shows the form in the page', async () => {
    const form = new Form();
    form.element.variant = 'inline';
    await form.see('section #text');
    expect(form.find('[part=button]')!.checkVisibility()).to.equal(false);
  });

  it('of what the page is about is taken when the form is opened again, unless a message was begun', async () => {
    const form = await new Form({topic: 'street-light'}).open();
    const chosen = () => form.find<HTMLInputElement>('[name=topic]:checked')?.value;
    expect(chosen()).to.equal('street-light');
    form.element.close();
    form.element.topic = 'pothole';
    await form.open();
    await until(() => chosen() === 'pothole', 'still the old topic');
    await form.write('text', 'Kuoppa');
    form.element.close();
    form.element.topic = 'street-light';
    await form.open();
    expect(chosen()).to.equal('pothole');
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Kuoppa');
  });

  it('of its language or view is taken when the form is opened again', async () => {
    const form = await new Form().open();
    await form.press('Sulje');
    form.element.lang = 'en';
    await form.open();
    await form.read('What is it about?');
    await form.press('Close');
    form.element.view = 'track';
    await form.open();
    await form.see('#code');
  });

  it('of its language is taken by the notice about a report that waits, too', async () => {
    network.use(http.post('*/cases', () => HttpResponse.error()));
    await keepReport({text: 'Kuoppa'}, {hasContact: false});
    const form = await new Form().open();
    await form.read((await loadPendingWords('fi')).discard);
    await form.press('Sulje');
    form.element.lang = 'en';
    await form.open();
    await form.read((await loadPendingWords('en')).discard);
  });

  it('to a tab leaves the buttons of the form as they are', async () => {
    const form = await new Form({variant: 'tab'}).open();
    expect(getComputedStyle(form.find('[part=button]')!).writingMode).to.equal('vertical-rl');
    expect(getComputedStyle(form.find('[part=next]')!).writingMode).to.equal('horizontal-tb');
  });

  it('of its language or view changes the words of the button', () => {
    const {element, root} = new Form({label: ''});
    element.lang = 'en';
    expect(root.querySelector('button')!.textContent).to.equal('Give feedback');
    element.view = 'track';
    expect(root.querySelector('button')!.textContent).to.equal('Follow your feedback');
  });
});

describe('the element before and after its definition', () => {
  withCity();

  it('opens when it was set open before', async () => {
    const early = document.createElement('early-city-feedback') as CityFeedbackElement;
    Object.assign(early, {endpoint: location.origin, site, open: true, kiosk: true});
    document.body.append(early);
    customElements.define('early-city-feedback', class extends CityFeedbackElement {});
    expect(early.matches('[open][kiosk]')).to.equal(true);
    await until(() => early.shadowRoot!.querySelector('dialog:modal #text'), 'not open');
  });

  it('opens when the page’s markup has the attribute', async () => {
    document.body.innerHTML = `<city-feedback open endpoint="${location.origin}" site="${site}"></city-feedback>`;
    await new Form({}, document.querySelector('city-feedback')!).see('dialog:modal #text');
  });

  it('shows its link until it is defined', () => {
    document.body.innerHTML = '<never-defined-feedback><a href="/streets">Palaute</a></never-defined-feedback>';
    expect(document.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('stays the first version’s when another version comes', async () => {
    const first = customElements.get('city-feedback');
    const names = customElements.define;
    const defined: string[] = [];
    customElements.define = function (name, ...rest) {
      defined.push(name);
      return names.call(this, name, ...rest);
    };
    try {
      // The published bundle, beside the element that is here already.
      await import(new URL('/strict/embed/city-feedback.js', location.origin).href);
      expect(customElements.get('city-feedback')).to.equal(first);
      const form = await new Form().open();
      await form.write('text', 'Kuoppa');
      expect(defined).not.to.include('city-feedback');
    } finally {
      customElements.define = names;
    }
  });
});

describe('two elements on one page', () => {
  withCity();

  it('open, speak and are filled in each by itself', async () => {
    const give = new Form();
    const track = new Form({view: 'track', lang: 'en', label: ''});
    expect(track.find('[part=button]')!.textContent).to.equal('Follow your feedback');
    await give.open();
    await give.write('text', 'Kuoppa');
    expect(track.element.open).to.equal(false);
    give.element.close();
    track.element.show();
    await track.see('dialog:modal #code');
    expect(give.element.open).to.equal(false);
    await track.press('Give feedback');
    await track.see('#text');
    expect(track.text).to.include('Step 1 of');
    track.element.close();
    await give.open();
    expect(give.find<HTMLTextAreaElement>('#text')!.value).to.equal('Kuoppa');
  });
});
