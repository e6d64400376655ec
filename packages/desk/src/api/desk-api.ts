import type {
  AnswerRequest,
  DeskCase,
  DeskContact,
  DeskNotices,
  DeskSuggestions,
  DeskTopicModels,
  InboxPage,
  LogInRequest,
  MapSettings,
  NoteRequest,
  NoticeRequest,
  StaffSession,
  StatusRequest,
  TopicChangeRequest,
  TransferRequest,
} from '@city-feedback/contract';
import type {Http} from './http.ts';

/** What the inbox can ask for. */
export interface InboxQuery {
  ring?: string;
  status: string;
  urgency?: string;
  mine?: boolean;
  q?: string;
  sort: string;
  cursor?: string;
}

/** The desk's calls, one method each. Changes carry the version that they are based on and return the new state. */
export class DeskApi {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  logIn(request: LogInRequest): Promise<StaffSession> {
    return this.#http.send({method: 'POST', path: '/session', body: request, repeatAfterLogIn: false});
  }

  /** Who is logged in. Rejects with `not_logged_in` when nobody is. */
  session(): Promise<StaffSession> {
    return this.#http.send({path: '/session', isForAnybody: true, repeatAfterLogIn: false});
  }

  logOut(): Promise<void> {
    return this.#http.send({method: 'DELETE', path: '/session', repeatAfterLogIn: false});
  }

  inbox({mine, ...query}: InboxQuery, signal?: AbortSignal): Promise<InboxPage> {
    return this.#http.send({
      path: '/cases',
      query: {...query, mine: mine ? 'true' : undefined, limit: '50'},
      signal,
    });
  }

  case(caseId: string, signal?: AbortSignal): Promise<DeskCase> {
    return this.#http.send({path: casePath(caseId), signal});
  }

  /** Reads the resident's contact data; the server writes into its audit log who did. */
  contact(caseId: string): Promise<DeskContact> {
    return this.#http.send({path: `${casePath(caseId)}/contact`});
  }

  /** What a case may be about. */
  suggestions(caseId: string): Promise<DeskSuggestions> {
    return this.#http.send({path: `${casePath(caseId)}/suggestions`});
  }

  notices(): Promise<DeskNotices> {
    return this.#http.send({path: '/notices'});
  }

  setNotice(request: NoticeRequest): Promise<DeskNotices> {
    return this.#http.send({method: 'POST', path: '/notices', body: request});
  }

  topicModels(): Promise<DeskTopicModels> {
    return this.#http.send({path: '/topic-models'});
  }

  useTopicModel(version: string): Promise<DeskTopicModels> {
    return this.#http.send({method: 'POST', path: '/topic-models/use', body: {version}});
  }

  map(signal?: AbortSignal): Promise<MapSettings> {
    return this.#http.send({path: '/map', signal});
  }

  take(caseId: string, version: number): Promise<DeskCase> {
    return this.#change(caseId, 'take', version);
  }

  release(caseId: string, version: number): Promise<DeskCase> {
    return this.#change(caseId, 'release', version);
  }

  transfer(caseId: string, version: number, request: TransferRequest): Promise<DeskCase> {
    return this.#change(caseId, 'transfer', version, request);
  }

  changeTopic(caseId: string, version: number, request: TopicChangeRequest): Promise<DeskCase> {
    return this.#change(caseId, 'topic', version, request);
  }

  answer(caseId: string, version: number, request: AnswerRequest): Promise<DeskCase> {
    return this.#change(caseId, 'answer', version, request);
  }

  note(caseId: string, version: number, request: NoteRequest): Promise<DeskCase> {
    return this.#change(caseId, 'notes', version, request);
  }

  changeStatus(caseId: string, version: number, request: StatusRequest): Promise<DeskCase> {
    return this.#change(caseId, 'status', version, request);
  }

  #change(caseId: string, action: string, version: number, body?: unknown): Promise<DeskCase> {
    return this.#http.send({method: 'POST', path: `${casePath(caseId)}/${action}`, version, body});
  }
}

const casePath = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;
