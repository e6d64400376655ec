import type {LogInRequest, StaffSession} from '@city-feedback/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Drafts} from '../answering/drafts.ts';
import type {DeskApi} from '../api/desk-api.ts';
import {isProblem} from '../api/errors.ts';

/**
 * Who is logged in.
 *
 * When the session ends while somebody works, the page stays as it is and a log-in opens over it: `expire()` is called
 * by every refused call and resolves once somebody has logged in, to whether it was the same person.
 */
export class SessionController implements ReactiveController {
  phase: 'starting' | 'unreachable' | 'out' | 'in' = 'starting';
  session: StaffSession | undefined;
  isExpired = false;

  readonly #host: ReactiveControllerHost;
  readonly #api: DeskApi;
  #waiting: ((isSamePerson: boolean) => void)[] = [];

  constructor(host: ReactiveControllerHost, api: DeskApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {
    void this.start();
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
    this.#enter(await this.#api.logIn(request));
    this.#host.requestUpdate();
  };

  readonly logOut = async (): Promise<void> => {
    await this.#api.logOut();
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

  /** Makes sure that the session still lasts; if not, resolves once somebody has logged in again. */
  async check(): Promise<void> {
    try {
      await this.#api.session();
    } catch (error) {
      if (isProblem(error, 'not_logged_in')) await this.expire();
    }
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
    for (const resume of this.#waiting.splice(0)) resume(isSamePerson);
  }
}
