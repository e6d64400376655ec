import type {DeskNotice} from '@city-feedback/contract';

export interface LiveListener {
  notice?: (notice: DeskNotice) => void;
  /** The stream is open, for the first time or again: what happened before may have been missed. */
  opened?: () => void;
  /** Whether the stream has been away for more than one attempt; one that is closed is not missed. */
  connection?: (isLost: boolean) => void;
}

export interface LiveOptions {
  url?: string;
  /** Called before a refused stream is tried again; shows whether the session is the reason. */
  check: () => Promise<unknown>;
  /** Waiting time before attempt 0, 1, 2…, in milliseconds. Default: 1 s doubling to 30 s, spread by a third. */
  delayMs?: (attempt: number) => number;
}

const backOff = (attempt: number): number => Math.min(30_000, 1000 * 2 ** attempt) * (0.67 + Math.random() * 0.33);

/**
 * What happens in my rings, as it happens (server-sent events).
 *
 * The browser reconnects by itself after a broken connection but gives up after a refusal (503 during an upgrade, 401
 * after the session's end); then this tries again with a growing delay, and at once when the network comes back.
 */
export class LiveCases {
  readonly #options: Required<LiveOptions>;
  readonly #listeners = new Set<LiveListener>();
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #closed = true;

  constructor(options: LiveOptions) {
    this.#options = {url: '/api/v1/desk/events', delayMs: backOff, ...options};
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  open(): void {
    if (!this.#closed) return;
    this.#closed = false;
    window.addEventListener('online', this.#retryNow);
    this.#connect();
  }

  close(): void {
    this.#closed = true;
    window.removeEventListener('online', this.#retryNow);
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
    if (this.#failures > 1) this.#tell((listener) => listener.connection?.(false));
    this.#failures = 0;
  }

  #connect(): void {
    const source = new EventSource(this.#options.url);
    this.#source = source;
    source.addEventListener('open', () => this.#opened());
    source.addEventListener('case', (event) => this.#received(event.data));
    source.addEventListener('error', () => this.#failed(source));
  }

  #opened(): void {
    if (this.#failures > 1) this.#tell((listener) => listener.connection?.(false));
    this.#tell((listener) => listener.opened?.());
    this.#failures = 0;
  }

  #received(data: string): void {
    const notice = JSON.parse(data) as DeskNotice;
    this.#tell((listener) => listener.notice?.(notice));
  }

  #failed(source: EventSource): void {
    if (this.#closed || source !== this.#source) return;
    this.#failures += 1;
    if (this.#failures === 2) this.#tell((listener) => listener.connection?.(true));
    if (source.readyState === EventSource.CLOSED) {
      this.#timer = setTimeout(this.#retryNow, this.#options.delayMs(this.#failures - 1));
    }
  }

  readonly #retryNow = async (): Promise<void> => {
    if (this.#source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(this.#timer);
    const abandoned = this.#source;
    await this.#options.check().catch(() => undefined);
    if (!this.#closed && this.#source === abandoned) this.#connect();
  };

  #tell(call: (listener: LiveListener) => void): void {
    for (const listener of [...this.#listeners]) call(listener);
  }
}
