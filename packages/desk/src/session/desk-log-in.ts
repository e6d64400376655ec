import type {LogInRequest} from '@city-feedback/contract';
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {explain} from '../api/explain.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import type {Words} from '../strings/fi.ts';

/** Asks for e-mail and password. What is wrong is said beside the field, and the field gets the focus. */
export class DeskLogIn extends LitElement {
  static override properties = {
    words: {attribute: false},
    again: {attribute: false},
    logIn: {attribute: false},
    email: {state: true},
    showsPassword: {state: true},
    faults: {state: true},
    refusal: {state: true},
    isSending: {state: true},
  };

  declare words: Words;
  /** Whose session has ended; their address is filled in. */
  declare again?: {name: string; email: string};
  declare logIn: (request: LogInRequest) => Promise<void>;
  declare protected email: string;
  declare protected showsPassword: boolean;
  declare protected faults: {email?: string; password?: string};
  declare protected refusal: {title: string; hint?: string} | undefined;
  declare protected isSending: boolean;

  constructor() {
    super();
    this.email = '';
    this.showsPassword = false;
    this.faults = {};
    this.isSending = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('again') && this.again) this.email = this.again.email;
  }

  protected override firstUpdated(): void {
    this.#input(this.again ? 'password' : 'email').focus();
  }

  protected override render(): TemplateResult {
    const {logIn: words} = this.words;
    return html`
      <form novalidate @submit=${this.#submit} aria-labelledby="title">
        <div class="head">
          ${
            this.again
              ? html`<h2 id="title">${words.againTitle}</h2>
                  <p>${words.againIntro}</p>`
              : html`<h1 id="title">${words.title}</h1>
                  <p class="muted">${words.intro}</p>`
          }
        </div>
        <div role="alert">
          ${
            this.refusal &&
            html`<div class="notice bad">
              <strong>${this.refusal.title}</strong>
              ${this.refusal.hint ? html`<span>${this.refusal.hint}</span>` : nothing}
            </div>`
          }
        </div>
        <div class="field">
          <label for="email">${words.email}</label>
          <input
            id="email"
            type="email"
            name="email"
            autocomplete="username"
            maxlength="254"
            required
            .value=${live(this.email)}
            @input=${(event: InputEvent) => (this.email = (event.target as HTMLInputElement).value)}
            aria-invalid=${Boolean(this.faults.email)}
            aria-describedby="email-fault"
          />
          <span id="email-fault">${faultLine(this.faults.email)}</span>
        </div>
        <div class="field">
          <label for="password">${words.password}</label>
          <input
            id="password"
            type=${this.showsPassword ? 'text' : 'password'}
            name="password"
            autocomplete="current-password"
            maxlength="200"
            spellcheck="false"
            autocapitalize="none"
            required
            aria-invalid=${Boolean(this.faults.password)}
            aria-describedby="password-fault"
          />
          <span id="password-fault">${faultLine(this.faults.password)}</span>
          <label class="check">
            <input
              type="checkbox"
              .checked=${this.showsPassword}
              @change=${(event: Event) => (this.showsPassword = (event.target as HTMLInputElement).checked)}
            />
            ${words.showPassword}
          </label>
        </div>
        <button class="primary" aria-disabled=${this.isSending}>
          ${this.isSending ? words.sending : words.submit}
        </button>
        ${this.again ? html`<p class="hint">${words.notYou(this.again.name)}</p>` : nothing}
      </form>
    `;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.isSending) return;
    const {logIn: words} = this.words;
    const password = this.#input('password').value;
    this.refusal = undefined;
    this.faults = {
      email: this.email.trim() ? undefined : words.emailMissing,
      password: password ? undefined : words.passwordMissing,
    };
    if (this.faults.email) return this.#input('email').focus();
    if (this.faults.password) return this.#input('password').focus();
    this.isSending = true;
    try {
      await this.logIn({email: this.email.trim(), password});
    } catch (error) {
      this.refusal = explain(error, this.words);
      this.#input('password').select();
    } finally {
      this.isSending = false;
    }
  };

  #input(id: 'email' | 'password'): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  static override styles = [
    basics,
    controls,
    css`
      form {
        display: grid;
        gap: var(--4);
      }
      .head {
        display: grid;
        gap: var(--1);
      }
      h1 {
        font-size: var(--huge);
      }
      h2 {
        font-size: var(--large);
      }
      .check {
        margin-top: var(--1);
        font-weight: 400;
      }
      button.primary {
        margin-top: var(--2);
      }
    `,
  ];
}

const faultLine = (fault: string | undefined) =>
  fault ? html`<span class="fault">${icons.warning} ${fault}</span>` : nothing;

customElements.define('desk-log-in', DeskLogIn);

declare global {
  interface HTMLElementTagNameMap {
    'desk-log-in': DeskLogIn;
  }
}
