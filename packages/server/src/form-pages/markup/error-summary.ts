import {html, type Html} from '../../http/index.ts';
import type {FormFault} from '../form-fault.ts';
import type {FormWords} from '../words/index.ts';
import {hintOf, linkOf, nothing} from './field.ts';

/** Everything that is wrong, on top of the page, with links to the fields. It takes the focus without any script. */
export function errorSummary(words: FormWords, faults: readonly FormFault[], more?: string): Html {
  if (faults.length === 0) return nothing;
  const isOneProblem = faults.length === 1 && !faults[0]!.field;
  return html`<div class="cf-summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-title">
    <h2 id="summary-title">${isOneProblem ? faults[0]!.message : words.faults.title(faults.length)}</h2>
    ${
      isOneProblem
        ? html`<p>${hintOf(faults[0]!)} ${linkOf(faults[0]!)}</p>`
        : html`<ul>
            ${faults.map(
              (fault) =>
                html`<li>
                  ${fault.field ? html`<a href="#${fault.field}">${fault.message}</a>` : fault.message} ${linkOf(fault)}
                </li>`,
            )}
          </ul>`
    }
    ${more ? html`<p>${more}</p>` : nothing}
  </div>`;
}
