import type {DeskCase, DeskContact as Contact} from '@city-feedback/contract';
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {explain} from '../api/explain.ts';
import type {Desk} from '../desk.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';

/** The resident's contact data, read only when somebody asks for them, because every reading is logged. */
export class DeskContact extends LitElement {
  static override properties = {
    desk: {attribute: false},
    case: {attribute: false},
    contact: {state: true},
    error: {state: true},
  };

  declare desk: Desk;
  declare case: DeskCase;
  declare protected contact: Contact | undefined;
  declare protected error: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('case');
    if (before && before.caseId !== this.case.caseId) {
      this.contact = undefined;
      this.error = undefined;
    }
  }

  protected override render(): TemplateResult {
    const {case: words} = this.desk.words;
    return html`
      <h2 id="contact" tabindex="-1">${words.contact}</h2>
      ${this.#body()}
      <div role="alert">
        ${
          this.error
            ? html`<p class="fault">${icons.warning} ${explain(this.error, this.desk.words).title}</p>`
            : nothing
        }
      </div>
    `;
  }

  #body(): TemplateResult {
    const {case: words} = this.desk.words;
    if (!this.case.hasContact) return html`<p class="muted">${words.noContact}</p>`;
    if (!this.case.can.readContact) return html`<p class="muted">${words.contactForbidden}</p>`;
    if (!this.contact) {
      return html`<button aria-describedby="logged" @click=${this.#show}>${icons.eye} ${words.showContact}</button>
        <p class="hint" id="logged">${words.contactLogged}</p>`;
    }
    const {name, email, phone} = this.contact;
    if (!name && !email && !phone) return html`<p class="muted">${words.contactEmpty}</p>`;
    return html`
      <dl>
        ${line(words.name, name)} ${line(words.email, email && html`<a href="mailto:${email}">${email}</a>`)}
        ${line(words.phone, phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`)}
      </dl>
      <button @click=${this.#hide}>${words.hideContact}</button>
    `;
  }

  readonly #show = async (): Promise<void> => {
    const {caseId} = this.case;
    this.error = undefined;
    try {
      const contact = await this.desk.api.contact(caseId);
      if (this.case.caseId === caseId) this.contact = contact;
    } catch (error) {
      this.error = error;
      return;
    }
    await this.#focusHeading();
  };

  readonly #hide = async (): Promise<void> => {
    this.contact = undefined;
    await this.#focusHeading();
  };

  /** The button that was pressed is gone; what it stood for begins here. */
  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#contact')!.focus();
  }

  static override styles = [
    basics,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--2);
        justify-items: start;
      }
      dl {
        display: grid;
        gap: var(--2);
      }
      dt {
        color: var(--muted);
        font-size: var(--small);
      }
      dd {
        overflow-wrap: anywhere;
      }
      dd a {
        display: inline-flex;
        align-items: center;
        min-height: var(--small-target);
      }
    `,
  ];
}

const line = (name: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

customElements.define('desk-contact', DeskContact);

declare global {
  interface HTMLElementTagNameMap {
    'desk-contact': DeskContact;
  }
}
