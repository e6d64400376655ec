import {html, type Html} from '../../http/index.ts';
import type {FormFault} from '../form-fault.ts';
import {trackAddress} from '../form-page.ts';
import type {FormSite} from '../form-site.ts';
import {errorSummary, field} from '../markup/index.ts';
import {formWords} from '../words/index.ts';

export interface CodeFormOptions {
  typed?: string | undefined;
  faults?: readonly FormFault[] | undefined;
  /** Whether the address may hold a link token, which only a script can read. */
  mayComeByLink?: boolean | undefined;
}

export const codeName = 'code';

/** Asks for the tracking code, or for the link. It is sent in the body: neither may stand in an address. */
export function codeForm(formSite: FormSite, {typed = '', faults = [], mayComeByLink}: CodeFormOptions = {}): Html {
  const words = formWords(formSite.language);
  const {code, hint, linkWithoutScript, show} = words.track;
  const context = {faults, optional: words.optional};
  return html`${errorSummary(words, faults)} ${mayComeByLink ? html`<p class="cf-notice">${linkWithoutScript}</p>` : ''}
    <form class="cf-form" method="post" action="${trackAddress(formSite)}" enctype="multipart/form-data" novalidate>
      ${field(
        context,
        {id: codeName, label: code, hint},
        (ties) =>
          html`<input
            ${ties}
            name="${codeName}"
            value="${typed}"
            autocomplete="off"
            dir="ltr"
            autocapitalize="characters"
            spellcheck="false"
            required
          />`,
      )}
      <p><button class="cf-button cf-main">${show}</button></p>
    </form>`;
}
