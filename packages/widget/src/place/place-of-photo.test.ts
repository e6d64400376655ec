import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {camera, exifOf, jpegOf, withExif} from '../photos/photos.test.data.ts';
import {Form, network, until, withCity} from '../testing/form.ts';

/** Somebody comes to the map and picks a photo for its place. */
async function pick(file: File): Promise<Form> {
  network.use(http.post('*/places/describe', () => HttpResponse.json({inside: true, label: 'Kauppatori'})));
  const form = await new Form().open();
  await form.write('text', 'Lamppu on pimeä');
  await form.press('Jatka');
  const button = await form.see('#photo-place');
  const input = button.parentElement!.querySelector('input')!;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  return form;
}

describe('the place of a photo', () => {
  withCity();

  it('is set when the person picks a photo for it, is told in words, and the photo goes along without it', async () => {
    const form = await pick(withExif(await jpegOf(), exifOf()));
    await form.read('Paikka otettiin kuvasta.');
    await until(() => form.said.includes('Paikka: Kauppatori'));
    const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
    expect(map.place).to.deep.equal({...camera, source: 'photo'});
    expect(form.find('#photo-place')).to.equal(null);
    await form.press('Jatka');
    const photos = await form.see<HTMLElementTagNameMap['city-feedback-photos']>('city-feedback-photos');
    const bytes = await photos.photos[0]!.blob.arrayBuffer();
    expect(String.fromCharCode(...new Uint8Array(bytes))).not.to.match(/Exif|GPS/);
    await form.press('Jatka');
    expect((await form.see('[part=review]')).textContent)
      .to.include('Kauppatori')
      .and.include('1 kuva');
  });

  it('is not known for a photo that does not tell it; the photo is added all the same', async () => {
    const form = await pick(new File([await jpegOf()], 'lamppu.jpg'));
    await form.read('Kuvassa ei ole paikkatietoa.');
    await form.press('Jatka');
    const photos = await form.see<HTMLElementTagNameMap['city-feedback-photos']>('city-feedback-photos');
    expect(photos.photos).to.have.length(1);
  });

  it('is not taken from what is no picture', async () => {
    const form = await pick(new File(['text'], 'notes.txt'));
    await form.read('Kuvaa ei voi lukea.');
    expect(form.find('#photo-place')).not.to.equal(null);
  });
});
