import {loadClosingWords} from '../panel/strings/load.ts';
import {check, inEveryLook, onNarrowPhone} from '../testing/every-look.ts';
import {city, Form, until, withCity} from '../testing/form.ts';
import {loadTrackWords} from '../track/strings/load.ts';

/** From right to left, too, with topics that are read from left to right. */
const languages = ['fi', 'sv', 'en', 'ar'];

/** Every state of the form, one after the other on a phone of 320 px, checked by axe: WCAG 2.2 A and AA rules. */
describe('every state of the form has no accessibility fault that axe finds', function () {
  this.timeout(60_000);
  withCity();
  onNarrowPhone();

  inEveryLook('giving feedback', languages, async (words) => {
    const form = new Form({label: ''});
    await check(form);
    await form.open();
    await check(form);
    await form.press(words.next);
    await check(form);
    await form.write('text', 'lamppu lampa lamp 131052-308T');
    await form.press(words.what.other);
    await form.see('#topic-list li');
    await check(form);
    await form.write('text', 'kuoppa grop pothole');
    (await form.see('[value=pothole]')).click();
    await form.press(words.next);
    const map = await form.see('city-feedback-map');
    await until(() => map.shadowRoot!.querySelector('[part=put-here]'));
    await check(form);
    map.shadowRoot!.querySelector<HTMLElement>('[part=put-here]')!.click();
    await form.press(words.next);
    await form.see('city-feedback-photos');
    await check(form);
    form.find('[value=large]')!.click();
    await form.press(words.next);
    await form.press(words.you.wishes.phone);
    await form.press(words.you.send);
    await check(form);
    await form.press(words.you.wishes.mail);
    await form.press(words.you.send);
    await check(form);
    await form.write('email', 'aino@esimerkki.fi');
    await form.press(words.close);
    await until(() => form.find<HTMLDialogElement>('.question')?.open);
    await check(form);
    await form.press((await loadClosingWords(words.language)).message.stay);
    city.faults.offline = true;
    await form.press(words.you.send);
    await form.read(words.sending.waiting);
    await check(form);
    city.faults.offline = false;
    await form.press(words.sending.retry);
    await form.read(words.receipt.title);
    await form.press(words.receipt.spell);
    await form.see('.spelled');
    await check(form);
  });

  inEveryLook('tracking', languages, async ({language}) => {
    const track = await loadTrackWords(language);
    const kept = city.receive({text: 'Lamppu on pimeä', wantsAnswer: true});
    city.answer(kept, {text: 'Lamppu on vaihdettu.', outcome: 'fixed'});
    const form = new Form({view: 'track', label: ''});
    form.element.show();
    await form.see('#code');
    await form.press(track.show);
    await check(form);
    await form.write('code', kept.trackingCode);
    await form.press(track.show);
    await form.see('.timeline');
    await check(form);
  });
});
