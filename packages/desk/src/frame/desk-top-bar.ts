import type {StaffSession} from '@city-feedback/contract';
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import type {Words} from '../strings/fi.ts';
import {languageSwitch} from '../strings/language-switch.ts';
import type {Language} from '../strings/language.ts';
import {basePath, topicsPath} from './route.ts';

/** Those who may see the page of the topics; the server knows it, too. */
const tendsTopics = ({memberships}: StaffSession): boolean =>
  memberships.some(({role}) => role === 'coordinator' || role === 'administrator');

/** Fired when something in the menu is chosen. */
export class MenuEvent extends Event {
  readonly chosen: 'help' | 'log-out' | Language;

  constructor(chosen: MenuEvent['chosen']) {
    super('desk-menu');
    this.chosen = chosen;
  }
}

/** The name of the place and of whom it is open for, with language, help and log-out behind one button. */
export class DeskTopBar extends LitElement {
  static override properties = {
    words: {attribute: false},
    language: {attribute: false},
    session: {attribute: false},
  };

  declare words: Words;
  declare language: Language;
  declare session: StaffSession;

  protected override render(): TemplateResult {
    const {app} = this.words;
    const {name, jurisdictionName} = this.session;
    return html`
      <header>
        <a class="brand" href=${basePath}><strong>${app.name}</strong> <span>${jurisdictionName}</span></a>
        <button class="quiet" id="open-menu" popovertarget="menu" aria-label="${app.menu}: ${name}">
          ${icons.person} <span class="name">${name}</span>
        </button>
        <div id="menu" popover>
          <p class="who">${name}</p>
          ${languageSwitch(this.words, this.language, (language) => this.#choose(language))}
          ${tendsTopics(this.session) ? this.#topicsLink() : nothing}
          <button class="quiet" @click=${() => this.#choose('help')}>${app.shortcuts}</button>
          <button class="quiet" @click=${() => this.#choose('log-out')}>${app.logOut}</button>
        </div>
      </header>
    `;
  }

  focusMenu(): void {
    this.renderRoot.querySelector<HTMLElement>('#open-menu')!.focus();
  }

  #topicsLink(): TemplateResult {
    const hide = () => this.renderRoot.querySelector<HTMLElement>('#menu')!.hidePopover();
    return html`<a class="button quiet" href=${topicsPath} @click=${hide}>${this.words.topics.menu}</a>`;
  }

  #choose(chosen: MenuEvent['chosen']): void {
    this.renderRoot.querySelector<HTMLElement>('#menu')!.hidePopover();
    this.dispatchEvent(new MenuEvent(chosen));
  }

  static override styles = [
    basics,
    controls,
    css`
      header {
        display: flex;
        gap: var(--4);
        align-items: center;
        justify-content: space-between;
        min-height: 3.5rem;
        padding: 0 var(--4);
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      .brand {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--2);
        align-content: center;
        min-height: var(--target);
        color: inherit;
        line-height: 1.25;
        text-decoration: none;
      }
      .brand span {
        color: var(--muted);
      }
      [popover] {
        position: fixed;
        inset: 3.5rem var(--4) auto auto;
        width: min(18rem, calc(100vw - 2rem));
        margin: 0;
        padding: var(--3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--text);
        box-shadow: var(--lift);
      }
      [popover]:popover-open {
        display: grid;
        gap: var(--2);
      }
      .who {
        padding: 0 var(--2);
        font-weight: 600;
      }
      a.button.quiet {
        border-color: transparent;
        background: transparent;
        color: var(--accent);
      }
      [popover] > .quiet {
        justify-content: start;
        padding-inline: var(--2);
      }
      header > .quiet {
        margin-inline-end: calc(-1 * var(--3));
      }
      .languages {
        display: flex;
        gap: var(--1);
      }
      .languages button {
        flex: 1;
        padding: var(--1);
        font-size: var(--small);
      }
      @media (max-width: 30rem) {
        .name {
          display: none;
        }
      }
    `,
  ];
}

customElements.define('desk-top-bar', DeskTopBar);

declare global {
  interface HTMLElementTagNameMap {
    'desk-top-bar': DeskTopBar;
  }
}
