import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {city, Form, until, withCity} from '../testing/form.ts';
import ar from '../strings/ar.ts';
import en from '../strings/en.ts';
import fi from '../strings/fi.ts';
import sv from '../strings/sv.ts';
import trackAr from '../track/strings/ar.ts';
import trackEn from '../track/strings/en.ts';
import trackFi from '../track/strings/fi.ts';
import {loadClosingWords} from '../panel/strings/load.ts';
import trackSv from '../track/strings/sv.ts';

/** Every state of the form, one after the other on a phone of 320 px, checked by axe: WCAG 2.2 A and AA rules. */
describe('every state of the form has no accessibility fault that axe finds', function () {
  this.timeout(60_000);
  withCity();

  before(async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.colorScheme = 'light dark';
    document.title = 'Test';
  });
  after(async () => {
    await emulateMedia({colorScheme: 'light', reducedMotion: 'no-preference'});
    await setViewport({width: 800, height: 600});
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [language, words, track] of [
      ['fi', fi, trackFi],
      ['sv', sv, trackSv],
      ['en', en, trackEn],
      // From right to left, with topics that are read from left to right.
      ['ar', ar, trackAr],
    ] as const) {
      const check = async (form: Form) => {
        await expect(form.element).to.be.accessible();
        expect(document.documentElement.scrollWidth, 'wider than the screen').to.be.at.most(320);
        const body = form.find('.body');
        if (body) expect(body.scrollWidth, 'wider than the form').to.be.at.most(body.clientWidth);
      };

      it(`giving feedback, ${language}, ${colorScheme}`, async () => {
        await emulateMedia({colorScheme, reducedMotion: 'reduce'});
        document.documentElement.lang = language;
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
        await form.press((await loadClosingWords(language)).message.stay);
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

      it(`tracking, ${language}, ${colorScheme}`, async () => {
        await emulateMedia({colorScheme, reducedMotion: 'reduce'});
        document.documentElement.lang = language;
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
    }
  }
});
