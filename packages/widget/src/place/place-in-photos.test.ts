import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import type {CityFeedbackPanel} from '../panel/city-feedback-panel.ts';
import {camera, exifOf, jpegOf, withExif} from '../photos/photos.test.data.ts';
import {Form, network, until, withCity} from '../testing/form.ts';

/** Somebody comes past the map without a place, and adds a photo. */
async function add(file: File, told: object = {inside: true, label: 'Kauppatori'}): Promise<Form> {
  network.use(http.post('*/places/describe', () => HttpResponse.json(told)));
  const form = await new Form().open();
  await form.write('text', 'Lamppu on pimeä');
  await form.press('Jatka');
  await form.see('#photo-place');
  await form.press('Jatka');
  const photos = await form.see<HTMLElementTagNameMap['city-feedback-photos']>('city-feedback-photos');
  await photos.updateComplete;
  const input = photos.shadowRoot!.querySelector('input')!;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await until(() => photos.photos.length);
  return form;
}
/** Waits until the server has told about the place: its answer must not come into the next test. */
const told = (form: Form) =>
  until(() => (form.find('city-feedback-panel') as CityFeedbackPanel).journey!.answers.placeLabel, 'not described');
const taken = async () => withExif(await jpegOf(), exifOf());

describe('a photo that tells its place, added to a message without one', () => {
  withCity();

  it('offers it, and the person takes it; nothing is set by itself', async () => {
    const form = await add(await taken());
    await form.read('Kuva kertoo, missä se otettiin.');
    await until(() => form.said.includes('Kuva kertoo'));
    await form.press('Käytä kuvan paikkaa');
    await form.read('Paikka otettiin kuvasta. Paikka: Kauppatori.');
    expect(form.focused).to.equal('photo-place-set');
    await form.press('Jatka');
    expect((await form.see('[part=review]')).textContent).to.include('Kauppatori');
    await form.press('Lähetä palaute');
    // The camera's place is in another town than the fixture's: the city says so.
    await form.see('#summary');
  });

  it('is not asked again when it is left', async () => {
    const form = await add(await taken());
    await form.see('#use-photo-place');
    await form.press('Jatka');
    expect((await form.see('[part=review]')).textContent).to.include('Ei paikkaa');
  });

  it('leads to the map to check it', async () => {
    const form = await add(await taken());
    await form.press('Käytä kuvan paikkaa');
    await form.press('Tarkista paikka');
    const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
    expect(map.place).to.deep.equal({...camera, source: 'photo'});
    await told(form);
    // A place that is set on the map is no longer the photo's.
    map.dispatchEvent(new CustomEvent('place-cleared'));
    map.dispatchEvent(
      new CustomEvent('place-chosen', {detail: {latitude: 59.95, longitude: 24.9, source: 'pin', inside: true}}),
    );
    await form.press('Jatka');
    await form.see('city-feedback-photos');
    await form.settle();
    expect(form.text).not.to.include('Paikka otettiin kuvasta.');
    await told(form);
  });

  it('says whose it is when it lies outside', async () => {
    const owner = {jurisdictionId: 'nextbury', name: 'Naapurila'};
    const form = await add(await taken(), {inside: false, belongsTo: owner});
    await form.press('Käytä kuvan paikkaa');
    await form.read('Paikka kuuluu toiselle: Naapurila.');
  });

  it('is not offered for a photo that tells nothing, nor where there is a place already', async () => {
    const form = await add(new File([await jpegOf()], 'lamppu.jpg'));
    await form.press('Takaisin');
    const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
    map.dispatchEvent(
      new CustomEvent('place-chosen', {detail: {latitude: 59.95, longitude: 24.9, source: 'pin', inside: true}}),
    );
    await form.press('Jatka');
    await form.see('city-feedback-photos');
    expect(form.text).not.to.include('Kuva kertoo');
    await told(form);
  });

  it('has no accessibility violations, offered and taken', async () => {
    const form = await add(await taken());
    await form.see('#use-photo-place');
    await expect(form.element).to.be.accessible();
    await form.press('Käytä kuvan paikkaa');
    await form.read('Paikka: Kauppatori.');
    await expect(form.element).to.be.accessible();
  });
});
