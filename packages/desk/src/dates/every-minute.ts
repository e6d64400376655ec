import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Renders its host anew every minute, so that ages stay true while a page is left open. */
export class EveryMinute implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), 60_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
