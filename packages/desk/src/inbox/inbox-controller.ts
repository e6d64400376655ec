import type {DeskCaseSummary, DeskNotice, InboxPage} from '@city-feedback/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DeskApi} from '../api/desk-api.ts';
import {isAbort, isProblem} from '../api/errors.ts';
import type {InboxFilter} from './filter.ts';

export interface InboxOptions {
  api: () => DeskApi;
  /** Called when more cases wait to be shown than before. */
  onNew: (count: string) => void;
  /** Shortest time between two looks at what is new, however many notices come. Default 3,000. */
  lookEveryMs?: number;
}

/**
 * The list of cases and what happens to it.
 *
 * Notices never move the list under the reader's hands: rows that are shown change in place, cases that are not shown
 * are counted and wait for `showNew()`.
 */
export class InboxController implements ReactiveController {
  phase: 'loading' | 'ready' | 'failed' = 'loading';
  cases: readonly DeskCaseSummary[] = [];
  nextCursor: string | undefined;
  error: unknown;
  isLoadingMore = false;
  moreError: unknown;
  /** How many cases wait to be shown: `2`, or `50+`. */
  newCount: string | undefined;
  /** Shown rows that have left my rings. */
  readonly gone = new Set<string>();

  readonly #host: ReactiveControllerHost;
  readonly #options: Required<InboxOptions>;
  readonly #touched = new Set<string>();
  #filter!: InboxFilter;
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lookedAt = 0;
  /** Something happened while the list was loading, which it may have come too late for. */
  #isLookDue = false;
  /** Something may have happened that no notice came for. */
  #hasMissed = false;

  constructor(host: ReactiveControllerHost, options: InboxOptions) {
    this.#host = host;
    this.#options = {lookEveryMs: 3000, ...options};
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Lists the cases that the filter asks for; answers to earlier calls are dropped. */
  async show(filter: InboxFilter): Promise<void> {
    this.phase = 'loading';
    this.#filter = filter;
    await this.#load();
  }

  /** Loads the list again, with what is new in it. The list that is shown stays until the new one is there. */
  showNew(): Promise<void> {
    return this.#load();
  }

  async more(): Promise<DeskCaseSummary | undefined> {
    if (this.isLoadingMore || this.nextCursor === undefined) return undefined;
    const {signal} = this.#abort;
    this.isLoadingMore = true;
    this.moreError = undefined;
    this.#host.requestUpdate();
    try {
      const page = await this.#page(this.nextCursor);
      const known = new Set(this.cases.map(({caseId}) => caseId));
      const added = page.cases.filter(({caseId}) => !known.has(caseId));
      this.cases = [...this.cases, ...added];
      this.nextCursor = page.nextCursor;
      return added[0];
    } catch (error) {
      if (!isAbort(error)) this.moreError = error;
      return undefined;
    } finally {
      if (!signal.aborted) this.isLoadingMore = false;
      this.#host.requestUpdate();
    }
  }

  /** Shows a case's new state in its row. */
  replace(changed: DeskCaseSummary): void {
    this.cases = this.cases.map((each) => (each.caseId === changed.caseId ? changed : each));
    this.gone.delete(changed.caseId);
    this.#host.requestUpdate();
  }

  notice({caseId}: DeskNotice): void {
    this.#touched.add(caseId);
    this.look();
  }

  /** Looks also at what happened to shown rows without a notice, as while the stream was away. */
  catchUp(): void {
    this.#hasMissed = true;
    this.look();
  }

  /** Looks at what is new, now or as soon as the last look is long enough ago. */
  look(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#lookedAt + this.#options.lookEveryMs - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#lookNow();
    }, wait);
  }

  async #load(): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.isLoadingMore = false;
    this.#host.requestUpdate();
    try {
      const page = await this.#page();
      this.cases = page.cases;
      this.nextCursor = page.nextCursor;
      this.newCount = undefined;
      this.moreError = undefined;
      this.gone.clear();
      this.phase = 'ready';
      if (this.#isLookDue) this.look();
      this.#isLookDue = false;
    } catch (error) {
      if (isAbort(error)) return;
      this.error = error;
      this.phase = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #lookNow(): Promise<void> {
    if (this.phase === 'loading') {
      this.#isLookDue = true;
      return;
    }
    if (this.phase === 'failed') return this.#load();
    this.#lookedAt = Date.now();
    const hasMissed = this.#hasMissed;
    const touched = new Set(this.#touched);
    this.#hasMissed = false;
    this.#touched.clear();
    try {
      const page = await (hasMissed ? this.#pagesShown() : this.#page());
      const listed = new Set(page.cases.map(({caseId}) => caseId));
      this.#compare(page);
      const unsure = this.cases.filter(({caseId}) => touched.has(caseId) || (hasMissed && !listed.has(caseId)));
      await Promise.all(unsure.map(({caseId}) => this.#refresh(caseId)));
    } catch {
      // A look that failed is no news; the next notice or the reconnected stream looks again, at these as well.
      this.#hasMissed ||= hasMissed;
      for (const caseId of touched) this.#touched.add(caseId);
    }
  }

  #compare(page: InboxPage): void {
    const shown = new Set(this.cases.map(({caseId}) => caseId));
    const fresh = new Map(page.cases.map((each) => [each.caseId, each]));
    const added = this.#newIn(page, shown);
    const isMore = added > 0 && added === page.cases.length && page.nextCursor !== undefined;
    const count = added === 0 ? undefined : isMore ? `${added}+` : String(added);
    this.cases = this.cases.map((each) => fresh.get(each.caseId) ?? each);
    for (const caseId of fresh.keys()) this.gone.delete(caseId);
    if (count !== undefined && count !== this.newCount) this.#options.onNew(count);
    this.newCount = count;
    this.#host.requestUpdate();
  }

  /**
   * How many cases of the page are new. One below the last shown row has only moved up from what is not loaded yet, in
   * the place of one that is done.
   */
  #newIn({cases}: InboxPage, shown: ReadonlySet<string>): number {
    const lastShown = cases.findLastIndex(({caseId}) => shown.has(caseId));
    const isWhole = this.nextCursor === undefined || lastShown < 0;
    const among = isWhole ? cases : cases.slice(0, lastShown);
    return among.filter(({caseId}) => !shown.has(caseId)).length;
  }

  async #refresh(caseId: string): Promise<void> {
    try {
      this.replace(await this.#options.api().case(caseId, this.#abort.signal));
    } catch (error) {
      if (!isProblem(error, 'unknown_case', 'not_allowed')) throw error;
      this.gone.add(caseId);
      this.#host.requestUpdate();
    }
  }

  /** The list as it is now, as far down as it is shown. */
  async #pagesShown(): Promise<InboxPage> {
    let {cases, nextCursor} = await this.#page();
    while (nextCursor !== undefined && cases.length < this.cases.length) {
      const next = await this.#page(nextCursor);
      cases = [...cases, ...next.cases];
      nextCursor = next.nextCursor;
    }
    return {cases, nextCursor};
  }

  #page(cursor?: string): Promise<InboxPage> {
    return this.#options.api().inbox({...this.#filter, cursor}, this.#abort.signal);
  }
}
