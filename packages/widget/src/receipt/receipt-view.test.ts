import {expect} from '@open-wc/testing';
import {city, Form, kept as keptByBrowser, until, withCity} from '../testing/form.ts';
import {loadSpellingWords} from './strings/load.ts';

async function toReceipt(): Promise<Form> {
  const form = await new Form().open();
  await form.toLastStep();
  await form.press('Lähetä palaute');
  await form.read('perillä');
  return form;
}

async function withClipboard(clipboard: unknown, act: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    await act();
  } finally {
    delete (navigator as {clipboard?: unknown}).clipboard;
  }
}

describe('the receipt', () => {
  withCity();

  it('shows the code, whose it is now, and the day of the answer', async () => {
    const form = await toReceipt();
    const [kept] = city.cases;
    const code = form.find('.symbols [aria-hidden]')!.textContent;
    expect(code).to.equal(kept!.trackingCode);
    expect(code).to.match(/^\w{4}-\w{4}-\w{4}$/);
    expect(form.text).to.match(/Vastaamme viimeistään (ma|ti|ke|to|pe) \d+\.\d+\./);
    expect(form.text).to.include(`Palautenumero: ${kept!.reference}`);
  });

  it('reads the code out symbol by symbol', async () => {
    const form = await toReceipt();
    const spoken = form.find('.symbols .unseen')!.textContent;
    expect(spoken).to.equal([...city.cases[0]!.trackingCode].join(' ').replaceAll('-', ','));
  });

  it('says that the city phones, who asked for it at a time that suits', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Kyllä, soittakaa minulle');
    await form.write('phone', ' 040 123 4567 ');
    await form.press('Iltapäivällä');
    await form.press('Lähetä palaute');
    await form.read('Soitamme antamaasi numeroon.');
    expect(city.cases[0]!.draft).to.deep.include({
      wantsAnswer: true,
      callTime: 'afternoon',
      contact: {phone: '040 123 4567'},
    });
  });

  it('spells the code as one does on the phone', async () => {
    const form = await toReceipt();
    await form.press('Näytä koodi aakkosittain');
    const symbols = [...city.cases[0]!.trackingCode.replaceAll('-', '')];
    await form.see('.spelled');
    const lines = [...form.root.querySelectorAll('.spelled li')].map((line) => line.textContent);
    expect(lines).to.have.length(12);
    symbols.forEach((symbol, at) =>
      expect(lines[at]).to.match(new RegExp(/\d/.test(symbol) ? `^${symbol}$` : `^${symbol} niin kuin `)),
    );
  });

  it('spells K as Kilo in English and as Kalle in Finnish', async () => {
    const word = (alphabet: string) => alphabet.split(' ')['K'.charCodeAt(0) - 65];
    expect(word((await loadSpellingWords('en')).alphabet)).to.equal('Kilo');
    expect(word((await loadSpellingWords('fi')).alphabet)).to.equal('Kalle');
  });

  it('can be saved as a file and mailed to oneself, with code, reference and link', async () => {
    const form = await toReceipt();
    const [kept] = city.cases;
    const links: HTMLAnchorElement[] = [];
    const {click} = HTMLElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      await form.press('Tallenna');
      await until(() => links.length === 1);
      await form.press('Lähetä itselleni');
      await until(() => links.length === 2);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [save, mail] = links.map(({href}) => decodeURIComponent(href));
    expect(links[0]!.download).to.equal(`${kept!.reference}.txt`);
    for (const text of [save, mail]) {
      expect(text).to.include(kept!.trackingCode).and.include(kept!.reference).and.include(kept!.linkToken);
    }
    expect(mail).to.match(/^mailto:\?subject=/);
  });

  it('copies the code, and shows and says so', async () => {
    const form = await toReceipt();
    const copied: string[] = [];
    await withClipboard({writeText: async (text: string) => void copied.push(text)}, () => form.press('Kopioi koodi'));
    await until(() => form.find('.code')!.textContent.includes('Koodi on kopioitu.'));
    expect(form.said).to.include('Koodi on kopioitu.');
    expect(copied).to.deep.equal([city.cases[0]!.trackingCode]);
  });

  it('selects the code where the page may not copy', async () => {
    const form = await toReceipt();
    await withClipboard(undefined, () => form.press('Kopioi koodi'));
    await until(() => getSelection()!.toString().includes(city.cases[0]!.trackingCode));
    expect(form.text).not.to.include('kopioitu');
  });

  it('can be printed alone: the code, the reference and the link, without the page around it', async () => {
    const form = await toReceipt();
    const {trackingCode, reference, linkToken} = city.cases[0]!;
    const printed: string[] = [];
    const seen = new MutationObserver(() => {
      const frame = document.body.querySelector<HTMLIFrameElement>(':scope > iframe');
      if (frame) printed.push(frame.contentDocument!.body.textContent);
    });
    seen.observe(document.body, {childList: true});
    await form.press('Tulosta');
    await until(() => printed.length);
    seen.disconnect();
    expect(printed[0]).to.include(trackingCode).and.include(reference).and.include(linkToken);
    expect(printed[0]).not.to.include('Anna palautetta');
  });

  it('is followed by the case itself, with what only its sender may do', async () => {
    const form = await toReceipt();
    await form.press('Seuraa palautetta');
    await form.read('Vastaanotettu');
    expect(form.text).to.include('Kirjaston aukiolo').and.include('Lisää tietoja');
    await form.press('Takaisin');
    await form.read(city.cases[0]!.trackingCode);
  });

  it('is followed by an empty form for another message', async () => {
    const form = await toReceipt();
    await form.press('Anna uusi palaute');
    expect((await form.see<HTMLTextAreaElement>('#text')).value).to.equal('');
    expect(form.focused).to.equal('text');
  });

  it('leaves the code nowhere else: not in the address, not in storage, not in the event', async () => {
    const details: unknown[] = [];
    document.addEventListener('city-feedback-sent', (event) => details.push(event.detail), {once: true});
    const form = await toReceipt();
    const {trackingCode, linkToken} = city.cases[0]!;
    await until(() => !keptByBrowser().includes('Kirjaston'));
    const anywhere = location.href + keptByBrowser() + JSON.stringify(details) + form.element.outerHTML;
    expect(anywhere).not.to.include(trackingCode).and.not.include(linkToken);
  });
});
