import type {DeskCaseSummary} from '@city-feedback/contract';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {explain} from '../api/explain.ts';
import {EveryMinute} from '../dates/every-minute.ts';
import type {Desk} from '../desk.ts';
import {casePath, inboxPath} from '../frame/route.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import {inboxStyles} from './desk-inbox.styles.ts';
import {filterToQuery, isNarrowed, openCases, type InboxFilter} from './filter.ts';
import {filters} from './filters.ts';
import {InboxController} from './inbox-controller.ts';
import {isDone} from './marks.ts';
import {markStyles} from './marks.styles.ts';
import {readableRings} from './readable-rings.ts';
import {row} from './row.ts';

/** The cases of my rings: searched, narrowed, and kept up to date without moving under the reader's hands. */
export class DeskInbox extends LitElement {
  static override properties = {
    desk: {attribute: false},
    filter: {attribute: false},
    openCaseId: {attribute: false},
  };

  declare desk: Desk;
  declare filter: InboxFilter;
  /** The case that is open beside the list, if one is. */
  declare openCaseId?: string;

  readonly #list = new InboxController(this, {
    api: () => this.desk.api,
    onNew: (count) => this.desk.announce(this.desk.words.inbox.newOnesAnnounced(count)),
  });
  #unsubscribe?: () => void;

  constructor() {
    super();
    new EveryMinute(this);
  }

  /** How many cases wait to be shown. */
  get newCount(): string | undefined {
    return this.#list.newCount;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override firstUpdated(): void {
    this.#unsubscribe = this.desk.live.subscribe({
      notice: (notice) => this.#list.notice(notice),
      opened: () => this.#list.catchUp(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('filter');
    if (changed.has('filter') && (!before || filterToQuery(before) !== filterToQuery(this.filter))) {
      void this.#list.show(this.filter);
    }
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('desk-inbox-updated', {bubbles: true}));
  }

  protected override render(): TemplateResult {
    const {inbox} = this.desk.words;
    // The open case's topic is the page's first heading; without one, the inbox is.
    const title = this.openCaseId ? html`<h2>${inbox.title}</h2>` : html`<h1 tabindex="-1">${inbox.title}</h1>`;
    return html`
      <div class="head">
        <div class="title">
          ${title}
          <span class="small muted" role="status">${this.#summary()}</span>
        </div>
        ${filters(this.filter, this.desk, (part) => this.#narrow(part))}
      </div>
      ${this.#fresh()} ${this.#body()}
    `;
  }

  /** Moves the focus along the list; from outside of it, to the open case's neighbour or the first row. */
  moveFocus(step: 1 | -1): void {
    const rows = this.#rows();
    const focused = rows.indexOf(this.shadowRoot!.activeElement as HTMLAnchorElement);
    const from = focused >= 0 ? focused : rows.findIndex(({dataset}) => dataset.case === this.openCaseId);
    const next = from < 0 ? 0 : Math.min(Math.max(from + step, 0), rows.length - 1);
    rows[next]?.focus();
  }

  /** Puts the focus on a case's row, or on the heading when it is not listed. */
  focusCase(caseId: string | undefined): void {
    const found = this.#rows().find(({dataset}) => dataset.case === caseId);
    (found ?? this.renderRoot.querySelector<HTMLElement>('h1'))?.focus();
    found?.scrollIntoView({block: 'nearest'});
  }

  focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#q')?.focus();
  }

  /** The path of the next case in the list that somebody still waits for and that I may read. */
  pathAfter(caseId: string): string | undefined {
    const {cases, gone} = this.#list;
    const at = cases.findIndex((each) => each.caseId === caseId);
    const next = cases.slice(at + 1).find((each) => !isDone(each.status) && !gone.has(each.caseId));
    return at >= 0 && next ? casePath(next.caseId, this.filter) : undefined;
  }

  /** Shows a case's new state in its row. */
  showChanged(changed: DeskCaseSummary): void {
    this.#list.replace(changed);
  }

  #rows(): HTMLAnchorElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.row')];
  }

  #narrow(part: Partial<InboxFilter>): void {
    const filter = {...this.filter, ...part};
    this.desk.go(this.openCaseId ? casePath(this.openCaseId, filter) : inboxPath(filter));
  }

  #summary(): string {
    const {phase, cases, nextCursor} = this.#list;
    if (phase !== 'ready' || cases.length === 0) return '';
    const {inbox} = this.desk.words;
    return nextCursor === undefined ? inbox.listed(cases.length) : inbox.listedSome(cases.length);
  }

  #fresh(): TemplateResult | typeof nothing {
    const {newCount} = this.#list;
    if (newCount === undefined) return nothing;
    const {inbox} = this.desk.words;
    return html`
      <div class="fresh">
        <button class="primary" @click=${this.#showNew}>${inbox.newOnes(newCount)} – ${inbox.showNew}</button>
      </div>
    `;
  }

  readonly #showNew = async (): Promise<void> => {
    await this.#list.showNew();
    await this.updateComplete;
    this.#rows()[0]?.focus();
    this.scrollIntoView({block: 'start'});
  };

  #body(): TemplateResult {
    const {phase, cases} = this.#list;
    const {app, inbox} = this.desk.words;
    if (phase === 'loading') {
      return html`<p class="visually-hidden" role="status">${app.loading}</p>
        <div class="ghost"></div>
        <div class="ghost"></div>
        <div class="ghost"></div>`;
    }
    if (phase === 'failed') return this.#failed();
    if (cases.length === 0) return this.#empty();
    return html`
      <ol aria-label=${inbox.title} @keydown=${this.#onListKey}>
        ${repeat(
          cases,
          ({caseId}) => caseId,
          (each) => html`<li>${this.#row(each)}</li>`,
        )}
      </ol>
      ${this.#more()}
    `;
  }

  #row(each: DeskCaseSummary): TemplateResult {
    return row(each, this.desk, {
      href: casePath(each.caseId, this.filter),
      isOpen: each.caseId === this.openCaseId,
      isGone: this.#list.gone.has(each.caseId),
      showsRing: !this.filter.ring && readableRings(this.desk.session).length > 1,
    });
  }

  #more(): TemplateResult | typeof nothing {
    const {nextCursor, isLoadingMore, moreError} = this.#list;
    const {words} = this.desk;
    if (nextCursor === undefined) return nothing;
    return html`
      <div class="more">
        <div role="alert">
          ${moreError ? html`<p class="fault">${icons.warning} ${explain(moreError, words).title}</p>` : nothing}
        </div>
        <button aria-disabled=${isLoadingMore} @click=${this.#loadMore}>
          ${isLoadingMore ? words.inbox.loadingMore : words.inbox.showMore}
        </button>
      </div>
    `;
  }

  readonly #loadMore = async (): Promise<void> => {
    const before = this.#list.cases.length;
    const first = await this.#list.more();
    if (!first) return;
    await this.updateComplete;
    this.focusCase(first.caseId);
    this.desk.announce(this.desk.words.inbox.moreLoaded(this.#list.cases.length - before));
  };

  #failed(): TemplateResult {
    const {app, inbox} = this.desk.words;
    const {title, hint} = explain(this.#list.error, this.desk.words);
    return html`
      <div class="state" role="alert">
        ${icons.warning}
        <strong>${inbox.failed}</strong>
        <p>${title}</p>
        <p>${hint}</p>
        <button @click=${() => void this.#list.show(this.filter)}>${app.tryAgain}</button>
      </div>
    `;
  }

  #empty(): TemplateResult {
    const {inbox} = this.desk.words;
    if (!isNarrowed(this.filter)) {
      return html`<div class="state">
        ${icons.done}<strong>${inbox.empty}</strong>
        <p>${inbox.emptyHint}</p>
      </div>`;
    }
    return html`
      <div class="state">
        ${icons.search}
        <strong>${inbox.nothingFound}</strong>
        <p>${inbox.nothingFoundHint}</p>
        <button @click=${() => this.#narrow(openCases)}>${inbox.clearFilters}</button>
      </div>
    `;
  }

  readonly #onListKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.moveFocus(event.key === 'ArrowDown' ? 1 : -1);
  };

  static override styles = [basics, controls, markStyles, inboxStyles];
}

customElements.define('desk-inbox', DeskInbox);

declare global {
  interface HTMLElementTagNameMap {
    'desk-inbox': DeskInbox;
  }
}
