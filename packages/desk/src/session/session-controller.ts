import type {LogInRequest, StaffSession} from '@city-feedback/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Drafts} from '../answering/drafts.ts';
import type {DeskApi} from '../api/desk-api.ts';
import {isProblem} from '../api/errors.ts';

/** On it a tab says whose id has logged in, or `undefined` for a log-out. All tabs of a browser share one session. */
export const sessionChannel = 'city-feedback-desk:session';

/**
 * Who is logged in.
 *
 * When the session ends while somebody works, the page stays as it is and a log-in opens over it: `refused()` is called
 * by every refused call and resolves once somebody has logged in, to whether it was the same person.
 *
 * When somebody else logs in on another tab, this one starts afresh: nothing of the former may go out in their name.
 */
export class SessionController implements ReactiveController {
  phase: 'starting' | 'unreachable' | 'out' | 'in' = 'starting';
  session: StaffSession | undefined;
  isExpired = false;

  readonly #host: ReactiveControllerHost;
  readonly #api: DeskApi;
  #waiting: ((isSamePerson: boolean) => void)[] = [];
  #tabs: BroadcastChannel | undefined;

  constructor(host: ReactiveControllerHost, api: DeskApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tabs = new BroadcastChannel(sessionChannel);
    this.#tabs.addEventListener('message', ({data}: MessageEvent<string | undefined>) => this.#hear(data));
    void this.start();
  }

  hostDisconnected(): void {
    this.#tabs?.close();
    this.#tabs = undefined;
  }

  /** Finds out who is logged in. */
  readonly start = async (): Promise<void> => {
    try {
      this.#enter(await this.#api.session());
    } catch (error) {
      this.phase = isProblem(error, 'not_logged_in') ? 'out' : 'unreachable';
    }
    this.#host.requestUpdate();
  };

  /** Rejects as the server refused: `wrong_credentials`, `too_many_requests`. */
  readonly logIn = async (request: LogInRequest): Promise<void> => {
    const session = await this.#api.logIn(request);
    this.#enter(session);
    this.#tabs?.postMessage(session.staffId);
    this.#host.requestUpdate();
  };

  readonly logOut = async (): Promise<void> => {
    await this.#api.logOut();
    this.#tabs?.postMessage(undefined);
    Drafts.forgetAll();
    this.session = undefined;
    this.phase = 'out';
    this.#host.requestUpdate();
  };

  /** Reads the session anew, in the language of now; without an answer what is known stays. */
  async refresh(): Promise<void> {
    if (this.phase !== 'in') return;
    this.session = await this.#api.session().catch(() => this.session);
    this.#host.requestUpdate();
  }

  /**
   * Makes sure that the session still lasts and is the same person's. If it has ended, resolves once somebody has logged
   * in again; if it is somebody else's by now, the page starts afresh.
   */
  async check(): Promise<void> {
    const before = this.session;
    try {
      const now = await this.#api.session();
      // Since it was asked for, somebody may have logged in or out here.
      if (this.phase !== 'in' || this.session !== before) return;
      if (!this.isExpired && now.staffId === before?.staffId) return;
      this.#enter(now);
      this.#host.requestUpdate();
    } catch (error) {
      if (this.session === before && isProblem(error, 'not_logged_in')) await this.expire();
    }
  }

  /** For a call that was refused: like `expire()`, but the log-in may be somebody's already, on another tab. */
  refused(): Promise<boolean> {
    const isBack = this.expire();
    void this.check();
    return isBack;
  }

  expire(): Promise<boolean> {
    if (this.phase !== 'in') return Promise.resolve(false);
    this.isExpired = true;
    this.#host.requestUpdate();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #enter(session: StaffSession): void {
    const isSamePerson = this.session?.staffId === session.staffId;
    this.session = session;
    this.phase = 'in';
    this.isExpired = false;
    this.#resume(isSamePerson);
  }

  #hear(staffId: string | undefined): void {
    if (this.phase !== 'in') return;
    if (staffId === undefined || staffId === this.session?.staffId) void this.check();
    else this.#startAfresh();
  }

  /** Takes the page away at once, before it is known whose it will be. */
  #startAfresh(): void {
    this.session = undefined;
    this.phase = 'starting';
    this.isExpired = false;
    this.#resume(false);
    this.#host.requestUpdate();
    void this.start();
  }

  #resume(isSamePerson: boolean): void {
    for (const resume of this.#waiting.splice(0)) resume(isSamePerson);
  }
}
