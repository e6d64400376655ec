import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {loadPendingWords} from '../sending/pending-reports.ts';
import {check, inEveryLook, onNarrowPhone} from '../testing/every-look.ts';
import {Form, network, until, withCity} from '../testing/form.ts';
import {keepReport} from '../testing/keep-report.ts';

const anHour = 3_600_000;
const text = 'Kirjaston takana on pimeää, ja polku on täynnä lehtiä. Sama oli viime syksynä, kun siitä kerroin.';

describe('what became of reports of earlier visits has no accessibility fault that axe finds', function () {
  this.timeout(60_000);
  withCity();
  onNarrowPhone();

  inEveryLook('waiting, given up, and sent later', ['fi', 'sv', 'en'], async (words) => {
    network.use(http.post('*/cases', () => HttpResponse.error()));
    await keepReport({text, language: 'et'}, {hasContact: false});
    const pending = await loadPendingWords(words.language);
    const form = await new Form().open();
    await form.read(words.sending.waiting);
    // What somebody wrote stays in the language in which it was written.
    expect(form.find('q')!.lang).to.equal('et');
    await check(form);
    await form.press(pending.discard);
    await form.read(pending.discardSure);
    await check(form);
    const retry = await form.see('.notice.warning button');
    network.resetHandlers();
    retry.click();
    await form.read(pending.sentLater);
    await check(form);
    await form.write('text', 'Toinen asia');
    await form.press(words.receipt.code);
    await form.read(words.receipt.keep);
    await check(form);
  });

  inEveryLook('without their contact details', ['fi', 'sv', 'en'], async (words) => {
    await keepReport({text});
    await keepReport({text, callTime: 'morning'});
    const pending = await loadPendingWords(words.language);
    const form = await new Form().open();
    await form.read(pending.emailGone);
    await form.read(pending.phoneGone);
    await check(form);
    for (const type of ['email', 'tel']) {
      const field = form.find(`.notice [type=${type}]`)!;
      field.closest('.notice')!.querySelector<HTMLElement>('.tools button')!.click();
      await until(() => field.ariaInvalid === 'true');
      await check(form);
    }
  });

  inEveryLook('refused and expired', ['fi', 'sv', 'en'], async (words) => {
    const fields = [{path: '/text', message: 'Kirjoita palautteesi lyhyemmin.'}];
    const problem = {code: 'text_too_long', message: 'Jotain puuttuu.', hint: '', fields};
    await keepReport({text}, {state: 'expired', addedAt: Date.now() - 73 * anHour});
    await keepReport({text}, {state: 'refused', problem});
    const pending = await loadPendingWords(words.language);
    const form = await new Form().open();
    await until(() => form.text.split(pending.notTaken).length === 3);
    await check(form);
    await form.write('text', 'Toinen asia');
    await form.press(pending.openAgain);
    await form.read(pending.replace);
    await check(form);
    await form.press(pending.replace);
    await until(() => form.text.split(pending.notTaken).length === 2);
    await form.press(pending.openAgain);
    await form.press(pending.replace);
    await form.see('#summary');
    await check(form);
  });
});
