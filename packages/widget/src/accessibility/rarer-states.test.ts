import {expect} from '@open-wc/testing';
import {loadClosingWords} from '../panel/strings/load.ts';
import {jpegOf} from '../photos/photos.test.data.ts';
import {check, inEveryLook, onNarrowPhone} from '../testing/every-look.ts';
import {city, Form, until, withCity} from '../testing/form.ts';
import {loadTrackWords} from '../track/strings/load.ts';

const languages = ['fi', 'sv', 'en'];

describe('what fewer people see has no accessibility fault that axe finds', function () {
  this.timeout(60_000);
  withCity();
  onNarrowPhone();

  inEveryLook('a form in the page', languages, async (words) => {
    const form = new Form({variant: 'inline', topic: 'street-light'});
    await form.see('#text');
    await form.loaded();
    await check(form);
    await form.press(words.next);
    await form.see('#summary');
    await check(form);
    await form.write('text', 'Lamppu');
    await form.press(words.next);
    await until(() => form.find('city-feedback-map')?.shadowRoot?.querySelector('[part=put-here]'));
    await check(form);
  });

  inEveryLook('a tab on the edge of the window', languages, async () => {
    const form = new Form({variant: 'tab', label: ''});
    await check(form);
    await form.open();
    await check(form);
    const lines = [...form.root.querySelectorAll('.panel button')].map(
      (button) => getComputedStyle(button).writingMode,
    );
    expect(new Set(lines)).to.deep.equal(new Set(['horizontal-tb']));
  });

  inEveryLook('a device that people share', languages, async (words) => {
    const closing = await loadClosingWords(words.language);
    const form = await new Form({kiosk: true}).open();
    await form.loaded();
    await form.write('text', 'Kirjaston aukiolo');
    await form.press(words.close);
    await form.see('.question[open]');
    await check(form);
    await form.press(closing.message.stay);
    for (const step of ['#placeWords', 'city-feedback-photos', '[name=wish]']) {
      await form.press(words.next);
      await form.see(step);
    }
    city.faults.offline = true;
    await form.press(words.you.send);
    await form.read(words.sending.waitingOpen);
    await check(form);
    city.faults.offline = false;
    await form.press(words.sending.retry);
    await form.read(words.receipt.title);
    await check(form);
    await form.press(words.close);
    await form.see('.question[open]');
    await check(form);
    await form.press(closing.code.stay);
  });

  inEveryLook('a form that could not be loaded', languages, async (words) => {
    city.faults.offline = true;
    // Sites that nobody has asked for: no catalogue is remembered.
    const form = new Form({site: crypto.randomUUID()});
    (await form.see('[part=button]')).click();
    await form.read(words.failed.explain);
    await check(form);
    city.faults.offline = false;
    form.element.remove();
    const unknown = new Form({site: crypto.randomUUID(), variant: 'inline', label: ''});
    await unknown.see('[role=alert]');
    await check(unknown);
  });

  inEveryLook('photos that can’t be had', languages, async (words) => {
    const form = await new Form().open();
    await form.write('text', 'Kirjaston aukiolo');
    await form.press(words.next);
    await form.see('#placeWords');
    await form.press(words.next);
    const photos = await form.see('city-feedback-photos');
    const inPhotos = (selector: string) => photos.shadowRoot!.querySelectorAll(selector);
    const choose = (...files: File[]) => {
      const input = photos.shadowRoot!.querySelector('input')!;
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    const jpeg = await jpegOf();
    const photo = (name: string) => new File([jpeg], name, {type: 'image/jpeg'});
    const decode = window.createImageBitmap;
    let giveUp!: () => void;
    window.createImageBitmap = () => new Promise((_, reject) => (giveUp = () => reject(new DOMException('memory'))));
    choose(new File(['words'], 'muistiinpanot-kokouksesta-jossa-puhuttiin-valaistuksesta.txt'), photo('portti.jpg'));
    await until(() => inPhotos('progress').length === 1);
    await check(form);
    await until(() => giveUp);
    giveUp();
    await until(() => inPhotos('[part=retry]').length);
    window.createImageBitmap = decode;
    await check(form);
    choose(...['a', 'b', 'c', 'd'].map((name) => photo(`${name}.jpg`)));
    await until(() => inPhotos('img').length === 3);
    await check(form);
  });

  inEveryLook('a case by its link, and all that its sender can do', languages, async (words) => {
    const track = await loadTrackWords(words.language);
    const kept = city.receive({text: 'Lamppu on pimeä', topicId: 'street-light', wantsAnswer: true});
    city.answer(kept, {text: 'Lamppu on vaihdettu.', outcome: 'fixed', outcomeOn: '2026-11-27'});
    history.replaceState(null, '', `#${kept.linkToken}`);
    const form = new Form({view: 'track', label: ''});
    form.element.show();
    await form.see('.timeline');
    history.replaceState(null, '', location.pathname + location.search);
    await check(form);
    for (const summary of form.root.querySelectorAll('summary')) summary.click();
    await form.press(track.reopenSend);
    await form.press(track.addSend);
    await form.see('#add-fault');
    await check(form);
    await form.press(words.yes);
    await form.read(track.rated);
    await check(form);
    city.faults.offline = true;
    await form.write('add', 'Kolmas lamppu');
    await form.press(track.addSend);
    await form.see('#code-fault');
    await check(form);
  });

  inEveryLook('a code that nobody has', languages, async (words) => {
    const track = await loadTrackWords(words.language);
    const {trackingCode} = city.receive();
    city.cases.length = 0;
    const form = new Form({view: 'track', label: ''});
    form.element.show();
    await form.write('code', trackingCode);
    await form.press(track.show);
    await form.see('#code-fault');
    await check(form);
  });
});
