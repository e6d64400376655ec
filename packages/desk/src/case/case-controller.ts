import type {DeskCase, DeskEvent, DeskNotice, DeskRights} from '@city-feedback/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DeskApi} from '../api/desk-api.ts';
import {isAbort, isProblem} from '../api/errors.ts';

/** A change of the case that is open, based on its version as it is shown. */
export type Change = (api: DeskApi, caseId: string, version: number) => Promise<DeskCase>;

/** How a change went: done, refused because others were quicker (and what they did), or failed. */
export type ChangeResult = {is: 'done'} | {is: 'overtaken'; events: DeskEvent[]} | {is: 'failed'; error: unknown};

export interface CaseOptions {
  api: () => DeskApi;
  /** My name, as events carry it. */
  me: () => string;
  /** Called with every state of the case that comes from the server. */
  onState: (state: DeskCase) => void;
  /** Called with what others did to the case while it is open. */
  onNews: (events: DeskEvent[]) => void;
  /** Called when the case has left my rings by the doing of others. */
  onGone: () => void;
}

const noRights: DeskRights = {
  take: false,
  transfer: false,
  changeTopic: false,
  answer: false,
  note: false,
  changeStatus: false,
  readContact: false,
};

/** The case that is open: its state, my changes to it, and what others do to it meanwhile. */
export class CaseController implements ReactiveController {
  phase: 'loading' | 'ready' | 'missing' | 'failed' = 'loading';
  case: DeskCase | undefined;
  /** Whether it has left my rings while it is open: what was read of it stays, and nothing may be done. */
  isGone = false;
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #options: CaseOptions;
  #abort = new AbortController();
  #changing = 0;
  #wasNoticed = false;
  /** Whether I moved it out of my rings myself. */
  #isGivenAway = false;
  /** Ids of the events that are my doing. */
  readonly #mine = new Set<string>();

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
    this.isGone = false;
    this.#isGivenAway = false;
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

  /**
   * Makes a change, unless others changed the case since `base`: then nothing is sent, and they are told.
   *
   * @param base  the case as it was when what is sent was begun; by default as it is shown now
   */
  async change(change: Change, base = this.case!): Promise<ChangeResult> {
    const before = this.case!;
    const news = this.#news(base, before);
    if (news.length > 0) return {is: 'overtaken', events: news};
    this.#changing += 1;
    try {
      const now = await change(this.#options.api(), before.caseId, before.version);
      const me = this.#options.me();
      for (const {eventId, actorName} of newEvents(before, now)) if (actorName === me) this.#mine.add(eventId);
      if (this.case?.caseId === now.caseId) this.#isGivenAway = now.ringId !== before.ringId;
      this.#accept(now);
      return {is: 'done'};
    } catch (error) {
      return await (isProblem(error, 'case_changed') ? this.#overtaken(before) : this.#failed(error, before));
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
    if (this.#wasNoticed || !this.case) return;
    const {caseId} = this.case;
    const wasGone = this.isGone;
    const read = await this.#read(caseId);
    if (this.#changing > 0) {
      this.#wasNoticed = true;
      return;
    }
    const before = this.case;
    if (!read || before?.caseId !== caseId) return;
    if (read === 'gone') return this.#lose(before);
    // Replies may come in another order than they were asked for.
    const isNews = read.version > before.version && this.isGone === wasGone;
    if (!isNews && !wasGone) return;
    this.isGone = false;
    this.#accept(read);
    this.#options.onNews(this.#news(before, read));
  }

  /** The case as it is now; nothing when that can't be said, as what is shown stays then. */
  async #read(caseId: string): Promise<DeskCase | 'gone' | undefined> {
    try {
      return await this.#options.api().case(caseId, this.#abort.signal);
    } catch (error) {
      return isProblem(error, 'unknown_case', 'not_allowed') ? 'gone' : undefined;
    }
  }

  async #overtaken(before: DeskCase): Promise<ChangeResult> {
    try {
      const now = await this.#options.api().case(before.caseId);
      this.#accept(now);
      return {is: 'overtaken', events: this.#news(before, now)};
    } catch (error) {
      return this.#failed(error, before);
    }
  }

  #failed(error: unknown, before: DeskCase): ChangeResult {
    if (isProblem(error, 'unknown_case')) this.#lose(before);
    return {is: 'failed', error};
  }

  #lose({caseId}: DeskCase): void {
    if (this.case?.caseId !== caseId || this.isGone || this.#isGivenAway) return;
    this.isGone = true;
    this.case = {...this.case, can: noRights};
    this.#host.requestUpdate();
    this.#options.onGone();
  }

  /** What others did in between. */
  #news(before: DeskCase, now: DeskCase): DeskEvent[] {
    return newEvents(before, now).filter(({eventId}) => !this.#mine.has(eventId));
  }

  #accept(state: DeskCase): void {
    if (this.case?.caseId === state.caseId && state.version < this.case.version) return;
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
