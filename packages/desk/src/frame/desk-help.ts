import {css, html, LitElement, type TemplateResult} from 'lit';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import type {Words} from '../strings/fi.ts';
import {areShortcutsOn, keys, turnShortcuts} from './shortcuts.ts';

/** The keys that do something, and the switch that turns single keys off. */
export class DeskHelp extends LitElement {
  static override properties = {words: {attribute: false}};

  declare words: Words;

  open(): void {
    this.requestUpdate();
    this.#dialog.showModal();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  protected override render(): TemplateResult {
    const {help: words, app} = this.words;
    const rows: [keys: string[], meaning: string][] = [
      [[keys.next, '↓'], words.next],
      [[keys.previous, '↑'], words.previous],
      [['Enter'], words.open],
      [[keys.back], words.back],
      [[keys.search], words.search],
      [[keys.answer], words.answer],
      [[keys.take], words.take],
      [[keys.transfer], words.transfer],
      [[keys.note], words.note],
      [[keys.status], words.status],
      [['Ctrl + Enter'], words.send],
      [['Esc'], words.closeForm],
      [[keys.help], words.help],
    ];
    return html`
      <dialog aria-labelledby="title">
        <div class="head">
          <h2 id="title">${words.title}</h2>
          <button class="icon" autofocus aria-label=${app.close} @click=${() => this.#dialog.close()}>
            ${icons.close}
          </button>
        </div>
        <p class="muted">${words.intro}</p>
        <dl>
          ${rows.map(
            ([pressed, meaning]) => html`
              <div>
                <dt>${pressed.map((key, index) => html`${index > 0 ? ` ${words.or} ` : ''}<kbd>${key}</kbd>`)}</dt>
                <dd>${meaning}</dd>
              </div>
            `,
          )}
        </dl>
        <label class="check">
          <input
            type="checkbox"
            .checked=${areShortcutsOn()}
            @change=${(event: Event) => turnShortcuts((event.target as HTMLInputElement).checked)}
          />
          ${words.enabled}
        </label>
        <p class="muted"><a href="/desk/LICENSES.txt" target="_blank">${words.licences}</a></p>
      </dialog>
    `;
  }

  static override styles = [
    basics,
    controls,
    css`
      dialog {
        width: min(32rem, calc(100vw - 2rem));
        max-height: calc(100dvh - 2rem);
        padding: var(--6);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--text);
        box-shadow: var(--lift);
      }
      dialog::backdrop {
        background: var(--shade);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }
      h2 {
        font-size: var(--large);
      }
      dl {
        margin: var(--4) 0;
      }
      dl div {
        display: grid;
        grid-template-columns: 7.5rem minmax(0, 1fr);
        gap: var(--3);
        padding: var(--2) 0;
        border-top: 1px solid var(--line);
      }
      dd {
        overflow-wrap: anywhere;
      }
      kbd {
        display: inline-block;
        min-width: 1.75rem;
        padding: 0 var(--2);
        border: 1px solid var(--edge);
        border-radius: 0.25rem;
        font: inherit;
        font-size: var(--small);
        text-align: center;
      }
    `,
  ];
}

customElements.define('desk-help', DeskHelp);

declare global {
  interface HTMLElementTagNameMap {
    'desk-help': DeskHelp;
  }
}
