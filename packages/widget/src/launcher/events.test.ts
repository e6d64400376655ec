import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {city, Form, network, until, withCity} from '../testing/form.ts';
import type {CityFeedbackEventMap} from './events.ts';

type Name = keyof CityFeedbackEventMap;
const names: Name[] = [
  'city-feedback-open',
  'city-feedback-close',
  'city-feedback-submit',
  'city-feedback-sent',
  'city-feedback-error',
];

/** Everything that a page outside of the element hears of it, by any name. */
function listenOutside(): {heard: CustomEvent[]; end: () => void} {
  const heard: CustomEvent[] = [];
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent && !names.includes(event.type as Name)) {
      document.addEventListener(event.type, (each) => heard.push(each as CustomEvent), {once: true});
    }
    return dispatchEvent.call(this, event);
  };
  for (const name of names) document.addEventListener(name, (event) => heard.push(event));
  return {heard, end: () => (EventTarget.prototype.dispatchEvent = dispatchEvent)};
}

describe('the events of the element', () => {
  withCity();

  it('are these five for the page, and none of them holds what was written or the tracking code', async () => {
    const {heard, end} = listenOutside();
    const form = await new Form().open();
    await form.toLastStep('Salainen kirjaston aukiolo');
    await form.press('Lähetä palaute');
    await form.read('perillä');
    await form.press('Seuraa palautetta');
    await form.see('.timeline');
    form.element.close();
    end();
    expect(heard.map(({type}) => type)).to.deep.equal([
      'city-feedback-open',
      'city-feedback-submit',
      'city-feedback-sent',
      'city-feedback-close',
    ]);
    const {reference, trackingCode, linkToken} = city.cases[0]!;
    expect(heard[2]!.detail).to.deep.equal({reference});
    const said = JSON.stringify(heard.map(({detail}) => detail as unknown));
    for (const secret of ['Salainen', trackingCode, linkToken]) expect(said).not.to.include(secret);
    for (const event of heard) {
      expect(event.composed && event.bubbles, event.type).to.equal(true);
      expect(event.target, event.type).to.equal(form.element);
      expect(event.cancelable, event.type).to.equal(event.type !== 'city-feedback-sent');
    }
  });

  it('have their types', () => {
    document.addEventListener('city-feedback-sent', ({detail}) => detail.reference satisfies string);
    window.addEventListener('city-feedback-error', ({detail}) => detail.error satisfies unknown);
    const element = document.createElement('city-feedback');
    element.addEventListener('city-feedback-submit', (event) => event.preventDefault());
    // @ts-expect-error there is no such detail
    element.addEventListener('city-feedback-sent', ({detail}) => void detail.trackingCode);
    expect(element.localName).to.equal('city-feedback');
  });

  it('let the page keep a message in the form', async () => {
    const form = await new Form().open();
    form.element.addEventListener('city-feedback-submit', (event) => event.preventDefault(), {once: true});
    await form.toLastStep();
    await form.press('Lähetä palaute');
    expect(form.find('[name=wish]')).not.to.equal(null);
    expect(city.cases).to.have.length(0);
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(city.cases).to.have.length(1);
  });

  it('say once that the form could not be shown, which can’t be prevented', async () => {
    network.use(http.get('*/api/v1/sites/:site', () => HttpResponse.json({code: 'unknown_site'}, {status: 404})));
    const form = new Form({site: 'nowhere'});
    const errors: CustomEvent[] = [];
    form.element.addEventListener('city-feedback-error', (event) => errors.push(event));
    form.element.show();
    await until(() => errors.length);
    await form.read('Lomake ei auennut');
    expect(errors).to.have.length(1);
    expect(errors[0]!.cancelable).to.equal(false);
    expect(errors[0]!.detail.error).to.be.instanceOf(Error);
  });

  it('come when the markup or a property opens it, too', () => {
    const opened: EventTarget[] = [];
    document.addEventListener('city-feedback-open', ({target}) => opened.push(target!), {once: true});
    const {element} = new Form({open: true});
    expect(opened).to.deep.equal([element]);
  });
});
