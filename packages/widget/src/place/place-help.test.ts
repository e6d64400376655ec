import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import type {CityFeedbackPanel} from '../panel/city-feedback-panel.ts';
import {city, Form, network, until, withCity} from '../testing/form.ts';

const toWhere = async (): Promise<Form> => {
  const form = await new Form().open();
  await form.write('text', 'Lamppu on pimeä');
  await form.press('Jatka');
  await form.see('#address');
  return form;
};
const options = (form: Form) => [...form.root.querySelectorAll<HTMLElement>('#address-list [role=option]')];
const field = (form: Form) => form.find<HTMLInputElement>('#address')!;
const key = (form: Form, name: string) =>
  field(form).dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
const map = (form: Form) => form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
const said = (text: string, form: Form) => until(() => form.said.includes(text), `not said: ${text}`);

/** Waits until the server has told about the place: its answer must not come into the next test. */
const told = (form: Form) =>
  until(() => (form.find('city-feedback-panel') as CityFeedbackPanel).journey!.answers.district, 'not described');

describe('the search for an address', () => {
  withCity();

  it('finds while one types, and says how many there are', async () => {
    const form = await toWhere();
    await form.write('address', 'ranta');
    await until(() => options(form).length);
    expect(options(form)[0]!.textContent.trim()).to.include('Rantakatu');
    await said('1 paikka löytyi.', form);
    expect(field(form).getAttribute('aria-expanded')).to.equal('true');
  });

  it('is used by keyboard: arrows go through the list, Enter picks, and the place is set, shown and said', async () => {
    const form = await toWhere();
    await form.write('address', 'ranta');
    await until(() => options(form).length);
    expect(field(form).getAttribute('aria-activedescendant')).to.equal(null);
    key(form, 'ArrowDown');
    await until(() => field(form).getAttribute('aria-activedescendant') === 'address-0');
    expect(options(form)[0]!.ariaSelected).to.equal('true');
    key(form, 'Enter');
    await said('Paikka: Rantakatu', form);
    expect(field(form).value).to.include('Rantakatu');
    expect(field(form).getAttribute('aria-expanded')).to.equal('false');
    const {place} = await map(form);
    expect(place).to.deep.equal({latitude: 59.94, longitude: 24.9, source: 'address'});
    await until(() => form.find('city-feedback-map')!.shadowRoot!.textContent.includes('Paikka: Rantakatu'));
    await told(form);
  });

  it('sends the words along', async () => {
    const form = await toWhere();
    await form.write('address', 'ranta');
    await until(() => options(form).length);
    options(form)[0]!.click();
    await said('Paikka: Rantakatu', form);
    await form.press('Jatka');
    await form.read('Kuvat ja tarkennukset');
    await form.press('Jatka');
    expect((await form.see('[part=review]')).textContent).to.include('Rantakatu');
    await form.press('Lähetä palaute');
    await until(() => city.cases.length);
    expect(city.cases[0]!.draft.place).to.include({source: 'address'});
    expect(city.cases[0]!.draft.place!.label).to.include('Rantakatu');
  });

  it('closes its list with Escape, empties itself with the second one, and leaves the third to the dialog', async () => {
    const form = await toWhere();
    await form.write('address', 'ranta');
    await until(() => options(form).length);
    key(form, 'Escape');
    await until(() => field(form).getAttribute('aria-expanded') === 'false');
    expect(field(form).value).to.equal('ranta');
    key(form, 'Escape');
    await until(() => field(form).value === '');
    expect(key(form, 'Escape')).to.equal(true);
    expect(form.element.open).to.equal(true);
  });

  it('does not go on to the next step with Enter', async () => {
    const form = await toWhere();
    await form.write('address', 'olematon');
    key(form, 'Enter');
    await said('Paikkaa ei löytynyt.', form);
    expect(form.text).to.include('Vaihe 2/4').and.include('Merkitse se kartalle tai kuvaile sanoin.');
  });

  it('gives up older questions, so that only the newest answer is shown', async () => {
    const form = await toWhere();
    let answerFirst!: () => void;
    const asked: string[] = [];
    network.use(
      http.post('*/places/search', async ({request}) => {
        const {query} = (await request.json()) as {query: string};
        asked.push(query);
        if (query === 'ran') await new Promise<void>((answer) => (answerFirst = answer));
        const place = {label: `Paikka ${query}`, latitude: 59.94, longitude: 24.9, kind: 'place'};
        return HttpResponse.json({places: [place]});
      }),
    );
    await form.write('address', 'ran');
    await until(() => asked.includes('ran'));
    await form.write('address', 'ranta');
    await until(() => options(form).length);
    answerFirst();
    await form.settle();
    expect(options(form).map((option) => option.textContent.trim())).to.deep.equal(['Paikka ranta']);
  });

  it('says that it does not work, and the journey goes on', async () => {
    network.use(http.post('*/places/search', () => HttpResponse.json({code: 'geocoder_unavailable'}, {status: 503})));
    const form = await toWhere();
    await form.write('address', 'ranta');
    await said('Haku ei toimi juuri nyt.', form);
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 3/4');
  });

  it('asks nobody for what holds a personal identity code', async () => {
    let asked = 0;
    network.use(http.post('*/places/search', () => (asked++, HttpResponse.json({places: []}))));
    const form = await toWhere();
    await form.write('address', 'Rantakatu 131052-308T');
    key(form, 'Enter');
    await form.write('address', 'ranta');
    await said('Paikkaa ei löytynyt.', form);
    expect(asked).to.equal(1);
  });

  it('says when what was found lies outside', async () => {
    network.use(
      http.post('*/places/search', () =>
        HttpResponse.json({places: [{label: 'Naapurikatu 1', latitude: 60.9, longitude: 24.9, kind: 'address'}]}),
      ),
    );
    const form = await toWhere();
    await form.write('address', 'naapuri');
    await until(() => options(form).length);
    options(form)[0]!.click();
    await said('Paikka on alueemme ulkopuolella.', form);
    await form.press('Jatka');
    await form.see('#place-fault');
    expect(form.text).to.include('Vaihe 2/4');
  });

  it('works without a map', async () => {
    network.use(http.get('*/tiles/*', () => HttpResponse.error()));
    const form = await toWhere();
    await form.write('address', 'asema');
    await until(() => options(form).length);
    options(form)[0]!.click();
    await said('Paikka: Asema', form);
    await told(form);
  });

  it('has no accessibility violations with its list open', async () => {
    const form = await toWhere();
    await form.write('address', 'ranta');
    await until(() => options(form).length);
    key(form, 'ArrowDown');
    await form.settle();
    await expect(form.element).to.be.accessible();
  });
});

describe('a place that is set on the map', () => {
  withCity();

  const setAt = async (form: Form, latitude: number, longitude: number) => {
    const element = await map(form);
    const detail = {latitude, longitude, source: 'pin', inside: latitude < 60, districtName: 'Keskusta'};
    element.place = {latitude, longitude, source: 'pin'};
    element.dispatchEvent(new CustomEvent('place-chosen', {detail}));
  };

  it('is said by its address', async () => {
    const form = await toWhere();
    await setAt(form, 59.96, 24.89);
    await said('Paikka: Pääkirjasto', form);
    await until(() => form.find('city-feedback-map')!.shadowRoot!.textContent.includes('Paikka: Pääkirjasto'));
  });

  it('keeps the words of the map when the server does not answer', async () => {
    let asked = 0;
    network.use(http.post('*/places/describe', () => (asked++, HttpResponse.error())));
    const form = await toWhere();
    await setAt(form, 59.96, 24.89);
    await until(() => asked);
    expect(form.find('city-feedback-map')!.shadowRoot!.textContent).to.include('Paikka: ');
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 3/4');
  });

  it('is told at once to be another one’s when it lies outside, and everything that was typed stays', async () => {
    network.use(
      http.post('*/places/describe', () =>
        HttpResponse.json({inside: false, belongsTo: {jurisdictionId: 'naapurila', name: 'Naapurila'}}),
      ),
    );
    const form = await toWhere();
    await form.write('placeWords', 'Rajan takana');
    await setAt(form, 60.9, 24.89);
    await said('Paikka kuuluu toiselle: Naapurila.', form);
    await form.read('Kirjoittamasi säilyy.');
    expect(form.find<HTMLInputElement>('#placeWords')!.value).to.equal('Rajan takana');
    await setAt(form, 59.96, 24.89);
    await until(() => !form.find('[part=hint]'));
  });
});
