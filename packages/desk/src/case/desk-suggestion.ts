import type {DeskCase, DeskSuggestion} from '@city-feedback/contract';
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {SentEvent} from '../answering/composer.ts';
import {explain, type Explanation} from '../api/explain.ts';
import type {Desk} from '../desk.ts';
import {isDone} from '../inbox/marks.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import type {Change, ChangeResult} from './case-controller.ts';
import {troubleNotice} from './notices.ts';

/** What the case may be about and whose it would be, with the reasons; one press uses it. Nothing, where nothing is suggested. */
export class DeskSuggestions extends LitElement {
  static override properties = {
    desk: {attribute: false},
    case: {attribute: false},
    change: {attribute: false},
    suggestions: {state: true},
    isSending: {state: true},
    trouble: {state: true},
  };

  declare desk: Desk;
  declare case: DeskCase;
  declare change: (change: Change) => Promise<ChangeResult>;
  declare protected suggestions: readonly DeskSuggestion[];
  declare protected isSending: boolean;
  /** Why the one that was pressed is not used. */
  declare protected trouble: Explanation | undefined;

  constructor() {
    super();
    this.suggestions = [];
    this.isSending = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('case');
    if (!changed.has('case') || (before && keyOf(before) === keyOf(this.case))) return;
    this.suggestions = [];
    this.trouble = undefined;
    if (this.case.can.changeTopic && !isDone(this.case.status)) void this.#load(this.case);
  }

  async #load(each: DeskCase): Promise<void> {
    try {
      const {suggestions} = await this.desk.api.suggestions(each.caseId);
      if (keyOf(each) === keyOf(this.case)) this.suggestions = suggestions;
    } catch {
      // Without suggestions the case can be read and handled all the same.
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.suggestions.length === 0) return nothing;
    const {suggestion: words} = this.desk.words;
    return html`
      <section aria-labelledby="title">
        <div>
          <h2 id="title">${words.title}</h2>
          ${troubleNotice(this.trouble)}
        </div>
        <ul>
          ${this.suggestions.map(
            (each) => html`
              <li>
                <div>
                  <strong>${each.topicName}</strong> → ${each.ringName}
                  <p class="small muted">${this.#reasons(each)}</p>
                </div>
                <button aria-disabled=${this.isSending} @click=${() => void this.#use(each)}>
                  ${words.use}<span class="visually-hidden">: ${each.topicName}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #reasons({words: found, districtName, similarCases, isReportedNow}: DeskSuggestion): string {
    const {suggestion: say} = this.desk.words;
    const parts = [
      found.map((word) => `“${word}”`).join(', '),
      districtName && say.district(districtName),
      similarCases > 0 && say.similar(similarCases),
      isReportedNow && say.reported,
    ].filter(Boolean);
    return parts.length > 0 ? say.because(parts.join(', ')) : '';
  }

  async #use({topicId, topicName}: DeskSuggestion): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.trouble = undefined;
    const result = await this.change((api, id, version) => api.changeTopic(id, version, {topicId, moves: true}));
    this.isSending = false;
    const {words} = this.desk;
    if (result.is === 'done') this.dispatchEvent(new SentEvent(words.case.topicChanged(topicName)));
    else
      this.trouble = {
        title: words.suggestion.failed,
        ...(result.is === 'failed' && {hint: explain(result.error, words).title}),
      };
  }

  static override styles = [
    basics,
    controls,
    css`
      section {
        display: grid;
        gap: var(--2);
        padding: var(--3) var(--4);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface);
      }
      h2 {
        margin: 0;
        font-size: 1rem;
      }
      ul {
        display: grid;
        gap: var(--3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--2) var(--4);
        align-items: center;
        justify-content: space-between;
      }
      li > div {
        flex: 1 1 14rem;
      }
      p {
        margin: 0;
      }
    `,
  ];
}

/** Another one is asked for only when it could have changed. */
const keyOf = ({caseId, topicId, ringId}: DeskCase): string => [caseId, topicId, ringId].join(' ');

customElements.define('desk-suggestions', DeskSuggestions);

declare global {
  interface HTMLElementTagNameMap {
    'desk-suggestions': DeskSuggestions;
  }
}
