import {expect} from '@open-wc/testing';
import {city, Form, until, withCity} from '../testing/form.ts';
import {jpegOf} from './photos.test.data.ts';

describe('photos that are not ready yet', () => {
  withCity();

  it('are waited for when the person goes on, and go along', async () => {
    const {createImageBitmap} = window;
    let goOn!: () => void;
    const decoded = new Promise<void>((resolve) => (goOn = resolve));
    window.createImageBitmap = (async (file: Blob) => {
      await decoded;
      return createImageBitmap(file);
    }) as typeof createImageBitmap;
    try {
      const form = await new Form().open();
      await form.write('text', 'Lamppu');
      await form.press('Jatka');
      await form.see('#placeWords');
      await form.press('Jatka');
      const photos = await form.see('city-feedback-photos');
      await until(() => photos.shadowRoot!.querySelector('input'));
      const input = photos.shadowRoot!.querySelector('input')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([await jpegOf()], 'pier.jpg', {type: 'image/jpeg'}));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
      await form.press('Jatka');
      expect(form.text).to.include('Kuvat ja tarkennukset');
      goOn();
      await form.see('[name=wish]');
      await form.press('Lähetä palaute');
      await until(() => city.cases[0]?.photos.size === 1);
    } finally {
      window.createImageBitmap = createImageBitmap;
    }
  });
});
