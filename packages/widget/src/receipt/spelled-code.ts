import {html} from 'lit';
import {loadSpellingWords} from './strings/load.ts';

/** A code symbol by symbol, as one says it on the phone: "K niin kuin Kalle". */
export async function spellOut(code: string, language: string) {
  const {alphabet, spelled} = await loadSpellingWords(language);
  const words = alphabet.split(' ');
  return html`<ol class="spelled" translate="no">
    ${[...code.replaceAll('-', '')].map((symbol) => {
      const word = words[symbol.charCodeAt(0) - 65];
      return html`<li>${word ? spelled(symbol, word) : symbol}</li>`;
    })}
  </ol>`;
}
