import {loadNearbyWords} from '../nearby/strings/load.ts';
import {expect} from '@open-wc/testing';
import {loadPlaceWords} from '../place/strings/load.ts';
import {loadProtectionWords} from '../protection/strings/load.ts';
import {Form, until, withCity} from '../testing/form.ts';
import {loadSpellingWords} from '../receipt/strings/load.ts';
import {loadPendingWords} from '../sending/strings/load.ts';
import {loadTrackWords} from '../track/strings/load.ts';
import {loadDictionary} from './load.ts';

const all = ['fi', 'sv', 'en', 'uk', 'et', 'so', 'ar'];

/** Every sentence of a language, the ones with a number in them for all forms that a language may have. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'function') return [0, 1, 2, 3, 11, 100].map((count) => String(value(count, 5)));
    if (typeof value === 'object') return sentences(value!);
    return [String(value)];
  });
}

describe('every language of the form', () => {
  for (const language of all) {
    it(`has words for everything, with all numbers filled in: ${language}`, async () => {
      const words = await loadDictionary(language);
      const lazy = await Promise.all([
        loadTrackWords(language),
        loadProtectionWords(language),
        loadPlaceWords(language),
        loadNearbyWords(language),
        loadPendingWords(language),
      ]);
      const said = [words, ...lazy].flatMap(sentences);
      expect(said.filter((sentence) => !sentence.trim() || /#|undefined|\$\{/.test(sentence))).to.deep.equal([]);
      expect(words.language).to.equal(language);
      const {alphabet} = await loadSpellingWords(language);
      expect(alphabet.split(' ')).to.have.length(26);
    });
  }

  it('counts as its speakers do', async () => {
    const uk = await loadDictionary('uk');
    expect([1, 2, 5, 21].map((count) => uk.what.found(count))).to.deep.equal(['1 тема', '2 теми', '5 тем', '21 тема']);
    const ar = await loadDictionary('ar');
    expect([1, 2, 3, 11].map((count) => ar.review.photoCount(count))).to.deep.equal([
      'صورة واحدة',
      'صورتان',
      '3 صور',
      '11 صورة',
    ]);
  });

  it('writes numbers with the digits of codes and telephones', async () => {
    const {locale} = await loadDictionary('ar');
    expect(new Intl.NumberFormat(locale).format(112)).to.equal('112');
  });
});

describe('a form in a language that the city has not translated its topics into', () => {
  withCity();

  it('says in which language each word is, and from which side it is read', async () => {
    document.documentElement.lang = 'ar';
    const form = await new Form({label: 'أرسل ملاحظاتك'}).open();
    const panel = form.find('city-feedback-panel')!;
    expect([panel.lang, panel.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(form.find('dialog')!).direction).to.equal('rtl');
    await form.write('text', 'lamppu on pimeä');
    await until(() => form.find('fieldset .card span')?.textContent.includes('Katuvalo'));
    const topic = form.find('fieldset .card span')!;
    expect(topic.textContent).to.include('Katuvalo');
    expect(topic.closest<HTMLElement>('[lang]')!.lang).to.equal('fi');
    expect(getComputedStyle(topic).unicodeBidi).to.equal('plaintext');
    expect(form.find('legend')!.closest<HTMLElement>('[lang]')!.lang).to.equal('ar');
  });

  it('reads from the left on a page that is read from the right', async () => {
    document.documentElement.dir = 'rtl';
    const form = await new Form().open();
    expect(getComputedStyle(form.find('dialog')!).direction).to.equal('ltr');
    document.documentElement.removeAttribute('dir');
  });
});
