import type {CaseReceipt} from '@city-feedback/contract';
import {html} from 'lit';
import type {Journey} from '../journey/journey.ts';
import {receiptText} from './receipt-text.ts';
import {loadSpellingWords} from './strings/load.ts';

type Tool = (journey: Journey, receipt: CaseReceipt) => void | Promise<void>;

/** What a receipt is kept with; loaded when somebody asks for one of them. */
export const receiptTools: Record<'print' | 'save' | 'mail' | 'spell', Tool> = {
  /** Prints the text alone, without the page around it. */
  print({words}, receipt) {
    const frame = document.createElement('iframe');
    // Not `hidden`: not every browser prints what is not rendered.
    frame.width = frame.height = '0';
    frame.style.position = 'fixed';
    document.body.append(frame);
    const {contentWindow, contentDocument} = frame;
    const sheet = contentDocument!;
    const body = sheet.createElement('pre');
    body.textContent = receiptText(words, receipt);
    sheet.body.append(body);
    sheet.title = receipt.reference;
    sheet.documentElement.lang = words.language;
    sheet.documentElement.dir = words.direction ?? 'ltr';
    contentWindow!.onafterprint = () => frame.remove();
    contentWindow!.print();
  },

  save({words}, receipt) {
    const link = document.createElement('a');
    link.download = `${receipt.reference}.txt`;
    link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(receiptText(words, receipt))}`;
    link.click();
  },

  /** Opens the person's own mail program. */
  mail({words}, receipt) {
    const link = document.createElement('a');
    const subject = encodeURIComponent(`${words.receipt.reference} ${receipt.reference}`);
    link.href = `mailto:?subject=${subject}&body=${encodeURIComponent(receiptText(words, receipt))}`;
    link.click();
  },

  /** Shows the code symbol by symbol, as one says it on the phone: "K niin kuin Kalle". */
  async spell(journey, {trackingCode}) {
    const {alphabet, spelled} = await loadSpellingWords(journey.words.language);
    const words = alphabet.split(' ');
    journey.spelled = html`<ol class="spelled" translate="no">
      ${[...trackingCode.replaceAll('-', '')].map((symbol) => {
        const word = words[symbol.charCodeAt(0) - 65];
        return html`<li>${word ? spelled(symbol, word) : symbol}</li>`;
      })}
    </ol>`;
    journey.changed();
  },
};
