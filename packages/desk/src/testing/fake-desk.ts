import type {
  AnswerRequest,
  DeskCase,
  DeskEvent,
  DeskNotice,
  DeskNotices,
  DeskSuggestion,
  DeskTopicModels,
  DeskTopicNotice,
  InboxPage,
  LogInRequest,
  NoteRequest,
  NoticeRequest,
  ProblemCode,
  StaffSession,
  StatusRequest,
  TopicChangeRequest,
  TransferRequest,
} from '@city-feedback/contract';
import {aino, ordinaryMorning, password, rings} from './fixtures.ts';
import {notices, topicModels} from './topic-fixtures.ts';

export type FakeResult<T> = {value: T} | {problem: ProblemCode};

/** A server of the desk that lives in memory and keeps the rules that the desk relies on. */
export class FakeDesk {
  cases: DeskCase[];
  /** Who is logged in, if anybody. */
  session: StaffSession | undefined;
  /** Who may log in, all with the same password. */
  staff: StaffSession[] = [aino];
  /** Every call that came, as `POST /cases/c-lamp/take`. */
  readonly calls: string[] = [];
  /** A refusal that calls get whose name holds the key. */
  readonly failing = new Map<string, ProblemCode | 'network'>();
  /** What the replies to calls wait for whose name holds the key. */
  readonly waiting = new Map<string, Promise<void>>();
  readonly contact = {name: 'Raija Niemi', email: 'raija.niemi@example.fi', phone: '040 123 4567'};
  /** What cases may be about, by their ids. */
  readonly suggestions = new Map<string, DeskSuggestion[]>();
  notices: DeskNotices = structuredClone(notices);
  topicModels: DeskTopicModels = structuredClone(topicModels);
  pageSize = 50;
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();

  constructor({cases = ordinaryMorning(), session}: {cases?: DeskCase[]; session?: StaffSession | undefined} = {}) {
    this.cases = cases;
    this.session = session;
  }

  logIn({email, password: typed}: LogInRequest): FakeResult<StaffSession> {
    const found = this.staff.find((each) => each.email === email.toLowerCase());
    if (!found || typed !== password) return {problem: 'wrong_credentials'};
    this.session = found;
    return {value: found};
  }

  inbox(query: URLSearchParams): InboxPage {
    const found = this.cases.filter((each) => matches(each, query));
    const byDue = (a: DeskCase, b: DeskCase) => (a.answerDueOn ?? '9').localeCompare(b.answerDueOn ?? '9');
    const byReceipt = (a: DeskCase, b: DeskCase) => b.receivedAt.localeCompare(a.receivedAt);
    found.sort(query.get('sort') === 'due' ? byDue : byReceipt);
    const from = Number(query.get('cursor') ?? 0);
    const to = from + this.pageSize;
    return {cases: found.slice(from, to), ...(to < found.length && {nextCursor: String(to)})};
  }

  case(caseId: string): FakeResult<DeskCase> {
    const found = this.cases.find((each) => each.caseId === caseId);
    return found ? {value: found} : {problem: 'unknown_case'};
  }

  /** Does what somebody at a desk asks for, if it is based on the newest version. */
  change(caseId: string, action: string, ifMatch: string | null, body: unknown): FakeResult<DeskCase> {
    const found = this.case(caseId);
    if ('problem' in found) return found;
    if (ifMatch === null) return {problem: 'version_missing'};
    if (ifMatch !== `"${found.value.version}"`) return {problem: 'case_changed'};
    return {value: this.happen(caseId, action, body, this.session!)};
  }

  /** Lets somebody do something, from wherever, and tells the open desks. */
  happen(caseId: string, action: string, body: unknown, by: StaffSession): DeskCase {
    const before = this.cases.find((each) => each.caseId === caseId)!;
    const {event, ...part} = effects[action]!(before, body, by);
    const version = before.version + 1;
    const entry = {...event, eventId: `${caseId}-${version}`, at: new Date().toISOString(), actor: 'staff' as const};
    const after = {...before, ...part, version, events: [...before.events, {...entry, actorName: by.name}]};
    const isMine = after.takenByName === this.session?.name;
    const now = {...after, takenByMe: isMine, can: {...after.can, take: !isMine}};
    this.cases = this.cases.map((each) => (each === before ? now : each));
    this.notify({
      type: action === 'transfer' ? 'transferred' : 'changed',
      caseId,
      ringId: now.ringId,
      reference: now.reference,
    });
    return now;
  }

  setNotice({topicId, isOn, text}: NoticeRequest): DeskNotices {
    const topics = this.notices.topics.map((each): DeskTopicNotice => {
      const {topicName, names, lastHour} = each;
      if (each.topicId !== topicId) return each;
      const since = new Date().toISOString();
      return {
        topicId,
        topicName,
        names,
        lastHour,
        isOn,
        ...(isOn && {setBy: 'desk', since}),
        ...(isOn && text && {text}),
      };
    });
    this.notices = {...this.notices, topics: topics.sort((a, b) => Number(b.isOn) - Number(a.isOn))};
    return this.notices;
  }

  /** A new case arrives. */
  receive(each: DeskCase): void {
    this.cases = [each, ...this.cases];
    this.notify({type: 'received', caseId: each.caseId, ringId: each.ringId, reference: each.reference});
  }

  /** A case goes out of the sight of who is logged in, as by a transfer. */
  takeAway(caseId: string): void {
    const {reference} = this.cases.find((each) => each.caseId === caseId)!;
    this.cases = this.cases.filter((each) => each.caseId !== caseId);
    this.notify({type: 'transferred', caseId, ringId: 'museum', reference});
  }

  notify(notice: DeskNotice): void {
    this.#write(`event: case\ndata: ${JSON.stringify(notice)}\n\n`);
  }

  /** How many desks listen. */
  get listeners(): number {
    return this.#streams.size;
  }

  openStream(): ReadableStream<Uint8Array> {
    let own: ReadableStreamDefaultController<Uint8Array>;
    return new ReadableStream({
      start: (controller) => {
        own = controller;
        this.#streams.add(controller);
        controller.enqueue(new TextEncoder().encode('retry: 20\n\n'));
      },
      cancel: () => void this.#streams.delete(own),
    });
  }

  /** The server goes down, or a proxy in between does: every stream ends. */
  dropStreams(): void {
    for (const stream of this.#streams) stream.close();
    this.#streams.clear();
  }

  #write(text: string): void {
    for (const stream of this.#streams) stream.enqueue(new TextEncoder().encode(text));
  }
}

const isOpen = ({status}: DeskCase): boolean => status !== 'answered' && status !== 'closed';

function matches(each: DeskCase, query: URLSearchParams): boolean {
  const status = query.get('status') ?? 'open';
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${each.reference} ${each.text} ${each.topicName}`.toLowerCase();
  return (
    (status === 'all' || (status === 'open' ? isOpen(each) : each.status === status)) &&
    (!query.get('ring') || each.ringId === query.get('ring')) &&
    (!query.get('urgency') || each.urgency === query.get('urgency')) &&
    (query.get('mine') !== 'true' || each.takenByMe) &&
    (query.get('calls') !== 'true' || !!each.callTime) &&
    words.every((word) => text.includes(word))
  );
}

type Effect = Partial<DeskCase> & {event: Pick<DeskEvent, 'type' | 'sentence' | 'visibility' | 'text'>};

const effects: {[action: string]: (each: DeskCase, body: unknown, by: StaffSession) => Effect} = {
  take: (each, _, by) => ({
    status: each.status === 'received' ? 'in_progress' : each.status,
    takenByName: by.name,
    event: {type: 'taken', sentence: `${each.ringName} alkoi käsitellä asiaa.`, visibility: 'public'},
  }),
  release: () => ({
    takenByName: undefined,
    event: {type: 'released', sentence: 'Palaute odottaa käsittelijää.', visibility: 'staff'},
  }),
  transfer: (_, body) => {
    const {ringId, reason} = body as TransferRequest;
    const ringName = rings.find(({id}) => id === ringId)!.name;
    const sentence = `Palaute siirrettiin. Nyt sen käsittelee ${ringName}.`;
    const event = {type: 'transferred', sentence, visibility: 'public' as const, text: reason};
    return {ringId, ringName, takenByName: undefined, event};
  },
  topic: (_, body, by) => {
    const {topicId} = body as TopicChangeRequest;
    const {name: topicName} = by.topics.find(({id}) => id === topicId)!;
    const event = {type: 'topic_changed', sentence: 'Aihe vaihdettiin.', visibility: 'staff' as const, text: topicName};
    return {topicId, topicName, event};
  },
  answer: (each, body) => {
    const {text, outcome, outcomeOn} = body as AnswerRequest;
    const event = {type: 'answered', sentence: `${each.ringName} vastasi.`, visibility: 'public' as const, text};
    return {status: 'answered', urgency: 'in_time', outcome, ...(outcomeOn && {outcomeOn}), event};
  },
  notes: (_, body) => ({
    event: {
      type: 'noted',
      sentence: 'Palautteeseen kirjattiin huomautus.',
      visibility: 'staff',
      text: (body as NoteRequest).text,
    },
  }),
  status: (_, body) => {
    const {status, sentence: text} = body as StatusRequest;
    const names = {
      received: 'Vastaanotettu',
      in_progress: 'Käsittelyssä',
      passed_on: 'Välitetty',
      answered: 'Vastattu',
      closed: 'Suljettu',
    };
    return {
      status,
      event: {type: 'status_changed', sentence: `Tila on nyt: ${names[status]}.`, visibility: 'public', text},
    };
  },
};
