import {html} from 'lit';
import type {ReceiptStrings} from '../strings/dictionary.ts';

/** A code symbol by symbol, as one says it on the phone: "K niin kuin Kalle". */
export function spelledCode({alphabet, spelled}: ReceiptStrings, code: string) {
  const words = alphabet.split(' ');
  return html`<ol class="spelled" translate="no">
    ${[...code.replaceAll('-', '')].map((symbol) => {
      const word = words[symbol.charCodeAt(0) - 65];
      return html`<li>${word ? spelled(symbol, word) : symbol}</li>`;
    })}
  </ol>`;
}
