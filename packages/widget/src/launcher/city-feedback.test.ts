import {expect, oneEvent} from '@open-wc/testing';
import {Form, until, withCity} from '../testing/form.ts';
import {nextPaint} from '../panel/next-paint.ts';
import {CityFeedbackElement} from './city-feedback.ts';

describe('the closed element', () => {
  withCity();

  it('takes the place of the link inside it, with the words of the link', async () => {
    const form = new Form({label: 'Kerro kadusta'});
    expect((await form.see('[part=button]')).textContent).to.equal('Kerro kadusta');
    expect(form.element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('speaks the language of the page when the link has no words', () => {
    const words = (lang: string) => new Form({label: '', lang}).find('[part=button]')!.textContent;
    expect(words('fi-FI')).to.equal('Anna palautetta');
    expect(words('sv')).to.equal('Ge respons');
    expect(words('en')).to.equal('Give feedback');
  });

  it('says in English what it has no words for, and in Finnish where the page names no language', () => {
    const words = (lang: string) => new Form({label: '', lang}).find('[part=button]')!.textContent;
    for (const lang of ['uk', 'et', 'so', 'ar', 'de']) expect(words(lang), lang).to.equal('Give feedback');
    expect(words('')).to.equal('Anna palautetta');
  });

  it('hears the language of the page through a shadow root', () => {
    const outer = document.createElement('div');
    outer.lang = 'sv';
    document.body.append(outer);
    const element = document.createElement('city-feedback');
    outer.attachShadow({mode: 'open'}).append(element);
    expect(element.shadowRoot!.querySelector('button')!.textContent).to.equal('Ge respons');
  });

  it('loads nothing and asks nothing before somebody comes near', () => {
    const before = performance.getEntriesByType('resource').length;
    new Form();
    expect(customElements.get('city-feedback-panel')).to.equal(undefined);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });

  it('fetches the form when the pointer comes to the button', async () => {
    const form = new Form();
    form.find('[part=button]')!.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => customElements.get('city-feedback-panel'));
    expect(form.element.open).to.equal(false);
  });

  it('has the first step ready behind a button that is pointed at, as the page describes it at the press', async () => {
    const form = new Form();
    form.find('[part=button]')!.dispatchEvent(new PointerEvent('pointerenter'));
    await form.see('dialog #text');
    expect(form.find('dialog')!.checkVisibility({visibilityProperty: true})).to.equal(false);
    form.element.topic = 'street-light';
    await form.open();
    await until(() => form.find('[name=topic][value=street-light]:checked'));
    expect(form.root.querySelectorAll('city-feedback-panel')).to.have.length(1);
    await form.write('text', 'Valo');
    await form.press('Jatka');
    await form.see('#placeWords, #place');
  });

  it('is on the screen before it makes a long page inert, and takes the focus once it is modal', async () => {
    const form = new Form();
    form.find('[part=button]')!.focus();
    await form.see('dialog #text');
    expect(form.root.activeElement?.part.value).to.equal('button');
    form.element.show();
    await new Promise(requestAnimationFrame);
    expect(form.find('dialog')!.checkVisibility({visibilityProperty: true})).to.equal(true);
    expect(form.find('dialog:modal') === null).to.equal(true);
    await until(() => form.find('dialog:modal'));
    await until(() => form.root.activeElement === form.find('#text'));
    form.element.close();
    expect(form.find('dialog')!.checkVisibility()).to.equal(false);
    expect(form.root.activeElement?.part.value).to.equal('button');
  });

  it('stays closed when it is closed before it became modal', async () => {
    const form = new Form();
    form.find('[part=button]')!.focus();
    await form.see('dialog #text');
    form.element.show();
    await new Promise(requestAnimationFrame);
    expect(form.find('dialog')!.checkVisibility({visibilityProperty: true})).to.equal(true);
    form.element.close();
    await nextPaint();
    await nextPaint();
    expect(form.find('dialog')!.checkVisibility()).to.equal(false);
    await form.open();
    await until(() => form.find('dialog:modal'));
  });

  it('opens, says so, and reflects it', async () => {
    const form = new Form();
    const opened = oneEvent(document, 'city-feedback-open');
    await form.open();
    expect((await opened).target).to.equal(form.element);
    expect(form.element.hasAttribute('open')).to.equal(true);
  });

  it('stays closed when the page prevents the opening', () => {
    const form = new Form();
    form.element.addEventListener('city-feedback-open', (event) => event.preventDefault());
    form.element.show();
    expect(form.element.open).to.equal(false);
  });

  it('stays open when the page prevents the closing', async () => {
    const form = await new Form().open();
    form.element.addEventListener('city-feedback-close', (event) => event.preventDefault(), {once: true});
    form.element.close();
    expect(form.element.open).to.equal(true);
    expect(form.find<HTMLDialogElement>('dialog')!.open).to.equal(true);
    form.element.close();
    expect(form.find<HTMLDialogElement>('dialog')!.open).to.equal(false);
  });

  it('has a property for each attribute', () => {
    const {element} = new Form();
    element.setAttribute('service-object', 'swimming-hall-east');
    element.kiosk = true;
    element.view = 'track';
    expect(element.serviceObject).to.equal('swimming-hall-east');
    expect(element.outerHTML).to.include('kiosk').and.include('view="track"');
    expect(element.variant).to.equal('button');
  });

  it('keeps properties that were set before it was defined', () => {
    const late = document.createElement('late-city-feedback') as CityFeedbackElement;
    late.site = 'museum';
    late.place = {latitude: 60, longitude: 25};
    document.body.append(late);
    customElements.define('late-city-feedback', class extends CityFeedbackElement {});
    expect(late.getAttribute('site')).to.equal('museum');
    expect(late.place).to.deep.equal({latitude: 60, longitude: 25});
  });

  it('becomes a form in the page after its button has been pointed at', async () => {
    const form = new Form();
    form.find('[part=button]')!.dispatchEvent(new PointerEvent('pointerenter'));
    await form.see('dialog #text');
    form.element.variant = 'inline';
    await until(() => form.find('section #text')?.checkVisibility({visibilityProperty: true}));
    await form.loaded();
  });

  it('is shown as a form in the page when it is inline, without taking the focus', async () => {
    const form = new Form({variant: 'inline'});
    await form.see('section #text');
    expect(form.element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(document.activeElement).to.equal(document.body);
  });

  it('opens again where it was when it is moved in the page', async () => {
    const form = await new Form().open();
    await form.write('text', 'Kuoppa');
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(form.element);
    await until(() => form.find('dialog:modal'));
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Kuoppa');
  });
});
