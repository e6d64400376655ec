import type {DeskCase, DeskEvent, DeskNotice} from '@city-feedback/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DeskApi} from '../api/desk-api.ts';
import {isAbort, isProblem} from '../api/errors.ts';

/** A change of the case that is open, based on its version as it is shown. */
export type Change = (api: DeskApi, caseId: string, version: number) => Promise<DeskCase>;

/** How a change went: done, refused because others were quicker (and what they did), or failed. */
export type ChangeResult = {is: 'done'} | {is: 'overtaken'; events: DeskEvent[]} | {is: 'failed'; error: unknown};

export interface CaseOptions {
  api: () => DeskApi;
  /** Called with every state of the case that comes from the server. */
  onState: (state: DeskCase) => void;
  /** Called with what others did to the case while it is open. */
  onNews: (events: DeskEvent[]) => void;
}

/** The case that is open: its state, my changes to it, and what others do to it meanwhile. */
export class CaseController implements ReactiveController {
  phase: 'loading' | 'ready' | 'missing' | 'failed' = 'loading';
  case: DeskCase | undefined;
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #options: CaseOptions;
  #abort = new AbortController();
  #changing = 0;
  #wasNoticed = false;

  constructor(host: ReactiveControllerHost, options: CaseOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Opens a case. Resolves once it is shown or can't be. */
  async show(caseId: string): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.phase = 'loading';
    this.case = undefined;
    this.#host.requestUpdate();
    try {
      this.#accept(await this.#options.api().case(caseId, this.#abort.signal));
      this.phase = 'ready';
    } catch (error) {
      if (isAbort(error)) return;
      this.phase = isProblem(error, 'unknown_case', 'not_allowed') ? 'missing' : 'failed';
      this.error = error;
    }
    this.#host.requestUpdate();
  }

  async change(change: Change): Promise<ChangeResult> {
    const before = this.case!;
    this.#changing += 1;
    try {
      this.#accept(await change(this.#options.api(), before.caseId, before.version));
      return {is: 'done'};
    } catch (error) {
      if (!isProblem(error, 'case_changed')) return {is: 'failed', error};
      return await this.#overtaken(before);
    } finally {
      this.#changing -= 1;
      if (this.#wasNoticed) void this.refresh();
    }
  }

  /** Hears of a change. My own ones come back as notices too: while one is under way, it waits for the answer. */
  notice({caseId}: DeskNotice): void {
    if (caseId === this.case?.caseId) void this.refresh();
  }

  async refresh(): Promise<void> {
    this.#wasNoticed = this.#changing > 0;
    const before = this.case;
    if (this.#wasNoticed || !before) return;
    try {
      const now = await this.#options.api().case(before.caseId, this.#abort.signal);
      if (this.#changing > 0 || this.case !== before || now.version <= before.version) return;
      this.#accept(now);
      this.#options.onNews(newEvents(before, now));
    } catch {
      // What is shown stays; a change that is based on it will be told that it is old.
    }
  }

  async #overtaken(before: DeskCase): Promise<ChangeResult> {
    try {
      const now = await this.#options.api().case(before.caseId);
      this.#accept(now);
      return {is: 'overtaken', events: newEvents(before, now)};
    } catch (error) {
      return {is: 'failed', error};
    }
  }

  #accept(state: DeskCase): void {
    this.#options.onState(state);
    if (this.case && this.case.caseId !== state.caseId) return;
    this.case = state;
    this.#host.requestUpdate();
  }
}

function newEvents(before: DeskCase, now: DeskCase): DeskEvent[] {
  const known = new Set(before.events.map(({eventId}) => eventId));
  return now.events.filter(({eventId}) => !known.has(eventId));
}
