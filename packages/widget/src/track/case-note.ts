import {findSensitiveData} from '@city-feedback/contract/sensitive-text';
import {LitElement, html, nothing} from 'lit';
import type {FaultStrings} from '../strings/dictionary.ts';

/**
 * A text that the sender adds to a case, behind a summary that opens it. What was typed stays until it was sent.
 *
 * Renders into the tree of its parent; its own `name` begins the ids in it.
 */
export class CaseNote extends LitElement {
  static override properties = {
    name: {attribute: false},
    label: {attribute: false},
    hint: {attribute: false},
    button: {attribute: false},
    optional: {attribute: false},
    faults: {attribute: false},
    send: {attribute: false},
    fault: {state: true},
  };

  declare name: string;
  /** What opens it. */
  declare label: string;
  declare hint: string;
  declare button: string;
  /** Whether it may be sent without a word. */
  declare optional: boolean;
  declare faults: FaultStrings;
  /** Sends the text; resolves to whether it went. */
  declare send: (text: string) => Promise<boolean>;
  declare fault: string;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const {name, label, hint, button, optional, fault} = this;
    return html`<details>
      <summary part="action" class=${optional ? 'button' : nothing}>${label}</summary>
      <form class="field" novalidate @submit=${this.#onSubmit}>
        <label for=${name}>${hint}</label>
        ${fault ? html`<p class="fault" id="${name}-fault">${fault}</p>` : nothing}
        <textarea
          id=${name}
          part="text"
          rows="3"
          aria-invalid=${!!fault}
          aria-describedby=${fault ? `${name}-fault` : nothing}
          @input=${() => (this.fault = '')}
        ></textarea>
        <button class="button main" part="action">${button}</button>
      </form>
    </details>`;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const field = this.querySelector('textarea')!;
    const text = field.value.trim();
    const {textEmpty, sensitive} = this.faults;
    const [found] = findSensitiveData(text);
    this.fault = found ? sensitive[found.kind] : text || this.optional ? '' : textEmpty;
    if (this.fault) field.focus();
    else if (await this.send(text)) {
      field.value = '';
      this.querySelector('details')!.open = false;
    }
  };
}
