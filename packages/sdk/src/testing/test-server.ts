import {
  makeReference,
  makeTrackingCode,
  type CaseDraft,
  type CaseReceipt,
  type Outcome,
  type PublicStatus,
  type SiteCatalogue,
} from '@city-feedback/contract';
import type {RequestHandler} from 'msw';
import {Faults} from './faults.ts';
import {fixtureCatalogue, neighbourCatalogue} from './fixtures/catalogue.ts';
import type {RememberedKey} from './once.ts';
import {routes} from './routes.ts';
import type {Language} from './sentences/index.ts';
import type {TestCase, TestEvent} from './test-case.ts';

export interface TestServerOptions {
  /** The site that it knows. Default `test`. */
  site?: string;
  /** A site of the neighbouring town to the east, which messages about places there can be handed over to. Default: none. */
  neighbourSite?: string;
  /** Only requests to this base URL are answered; to any when missing. */
  endpoint?: string;
  /** What time it is there. Default: now. */
  now?: () => Date;
  /** Changes the fixture catalogue, e.g. to leave the map out. */
  changeCatalogue?: (catalogue: SiteCatalogue) => SiteCatalogue;
}

export interface TestAnswer {
  text: string;
  outcome?: Outcome;
  outcomeOn?: string;
}

/** A City Feedback server in memory, behind the msw handlers of {@link createTestServer}. */
export class TestServer {
  /** For `setupServer(...handlers)` of `msw/node` and `setupWorker(...handlers)` of `msw/browser`. */
  readonly handlers: RequestHandler[];
  /** All cases, oldest first. */
  readonly cases: TestCase[] = [];
  readonly faults = new Faults();
  readonly keys = new Map<string, RememberedKey>();
  readonly site: string;
  readonly neighbourSite: string | undefined;
  readonly #options: TestServerOptions;
  #made = 0;

  constructor(options: TestServerOptions = {}) {
    this.#options = options;
    this.site = options.site ?? 'test';
    this.neighbourSite = options.neighbourSite;
    this.handlers = routes(this, options.endpoint ?? '*');
  }

  /** @param site  its own, or the neighbour's */
  catalogue(language: Language = 'fi', site: string = this.site): SiteCatalogue {
    const {changeCatalogue = (same: SiteCatalogue) => same} = this.#options;
    if (site === this.neighbourSite) return neighbourCatalogue(language, {site, answerDueOn: this.#answerDueOn()});
    return changeCatalogue(fixtureCatalogue(language, {site: this.site, answerDueOn: this.#answerDueOn()}));
  }

  /** Takes a case in without a request, e.g. to have one that can be tracked. */
  receive(draft: Partial<CaseDraft> = {}, site: string = this.site): TestCase {
    const kept: TestCase = {
      caseId: `01930000-0000-7000-8000-${String(this.cases.length + 1).padStart(12, '0')}`,
      site,
      reference: makeReference(this.#bytes()),
      trackingCode: makeTrackingCode(this.#bytes()),
      linkToken: btoa(String.fromCharCode(...this.#bytes().subarray(0, 24)))
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
      draft: {text: 'Lamppu on pimeä', wantsAnswer: false, mayPublish: false, language: 'fi', ...draft},
      status: 'received',
      receivedAt: this.now().toISOString(),
      ...(draft.wantsAnswer && {answerDueOn: this.#answerDueOn()}),
      events: [],
      photos: new Map(),
      followers: [],
    };
    this.cases.push(kept);
    this.record(kept, {type: 'received'});
    return kept;
  }

  /** Someone at the desk takes the case. */
  take(kept: TestCase): void {
    kept.status = 'in_progress';
    this.record(kept, {type: 'taken'});
  }

  /** The status changes, with a sentence that the resident reads. */
  changeStatus(kept: TestCase, status: PublicStatus, text: string): void {
    kept.status = status;
    this.record(kept, {type: 'status', text});
  }

  /** The city answers. */
  answer(kept: TestCase, answer: TestAnswer): void {
    kept.status = 'answered';
    delete kept.helped;
    this.record(kept, {type: 'answered', outcome: 'answered', ...answer});
  }

  /** Adds to the history of a case. */
  record(kept: TestCase, event: Omit<TestEvent, 'at' | 'status'>): void {
    kept.events.push({...event, status: kept.status, at: this.now().toISOString()});
  }

  /** The case that a receipt, or any of its members, belongs to. */
  find(wanted: Partial<CaseReceipt>): TestCase | undefined {
    const names = ['caseId', 'reference', 'trackingCode', 'linkToken'] as const;
    return this.cases.find((kept) => names.some((name) => kept[name] === wanted[name]));
  }

  /** Forgets all cases and keys, and mends all faults. */
  reset(): void {
    this.cases.length = 0;
    this.keys.clear();
    this.#made = 0;
    Object.assign(this.faults, new Faults());
  }

  /** What time it is there. */
  now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  /** Five working days on, holidays not counted in. */
  #answerDueOn(): string {
    const day = this.now();
    for (let left = 5; left > 0;) {
      day.setUTCDate(day.getUTCDate() + 1);
      if (day.getUTCDay() % 6 !== 0) left--;
    }
    return day.toISOString().slice(0, 10);
  }

  /** The same bytes in each run, so that codes in snapshots stay the same. */
  #bytes(): Uint8Array {
    this.#made++;
    return Uint8Array.from({length: 64}, (_, i) => (this.#made * 97 + i * i * 31 + i * 7) % 248);
  }
}

/**
 * Makes a server in memory that speaks the same API: idempotency, validation with the same codes, photos, tracking,
 * following, problems in the asked language; and that goes wrong when told to.
 *
 * @example
 * const city = createTestServer();
 * const msw = setupServer(...city.handlers);
 * msw.listen();
 * city.faults.lostAnswers = 1;
 */
export function createTestServer(options?: TestServerOptions): TestServer {
  return new TestServer(options);
}
