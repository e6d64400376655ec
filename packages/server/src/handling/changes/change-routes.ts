import type {
  AnswerRequest,
  DeskCase,
  NoteRequest,
  StatusRequest,
  TopicChangeRequest,
  TransferRequest,
} from '@city-feedback/contract';
import type {FastifyInstance, FastifySchema} from 'fastify';
import type pg from 'pg';
import {answerCase} from './answer.ts';
import {askerOf} from '../asker-of.ts';
import type {Asker} from '../asker.ts';
import {caseIdOf, caseParams, casesPath, security, type OfCase} from '../case-path.ts';
import type {ChangeOf} from './change-case.ts';
import {changeTopic} from './change-topic.ts';
import {changeStatus} from './change-status.ts';
import {readChangedCase} from '../case/index.ts';
import {versionOf} from './if-match.ts';
import {noteOnCase} from './note.ts';
import {releaseCase} from './release.ts';
import type {DeskOptions} from '../routes.ts';
import {takeCase} from './take.ts';
import {transferCase} from './transfer.ts';

interface ChangeRoute<Body> {
  path: string;
  summary: string;
  /** Name of the body's schema. */
  body?: string;
  make(pool: pg.Pool, change: ChangeOf, body: Body, asker: Asker): Promise<string[]>;
}

const take: ChangeRoute<unknown> = {path: 'take', summary: 'Take a case to work on', make: takeCase};
const release: ChangeRoute<unknown> = {path: 'release', summary: 'Give a case back to its ring', make: releaseCase};
const transfer: ChangeRoute<TransferRequest> = {
  path: 'transfer',
  summary: 'Move a case to another ring, with a reason',
  body: 'TransferRequest',
  make: (pool, change, body, {catalogue}) => transferCase(pool, catalogue, change, body),
};
const topic: ChangeRoute<TopicChangeRequest> = {
  path: 'topic',
  summary: 'Say what a case is really about, and move it to that topic’s ring if asked to',
  body: 'TopicChangeRequest',
  make: (pool, change, body, {catalogue}) => changeTopic(pool, catalogue, change, body),
};
const answer: ChangeRoute<AnswerRequest> = {
  path: 'answer',
  summary: 'Answer the resident',
  body: 'AnswerRequest',
  make: (pool, change, body, {catalogue}) => answerCase(pool, catalogue, change, body),
};
const note: ChangeRoute<NoteRequest> = {
  path: 'notes',
  summary: 'Write a note that only staff read',
  body: 'NoteRequest',
  make: noteOnCase,
};
const status: ChangeRoute<StatusRequest> = {
  path: 'status',
  summary: 'Change where a case stands, with a sentence for the resident',
  body: 'StatusRequest',
  make: changeStatus,
};

/** Changing: each takes the version that it is based on and answers with the case as it is then. */
export function changeRoutes(app: FastifyInstance, options: DeskOptions): void {
  const {pool, catalogue, wake} = options;

  function addRoute<Body>({path, summary, body, make}: ChangeRoute<Body>): void {
    app.post<OfCase>(
      `${casesPath}/:caseId/${path}`,
      {schema: schemaOf(summary, body)},
      async (request, reply): Promise<DeskCase> => {
        const asker = askerOf(request, catalogue);
        const caseId = caseIdOf(request);
        const change = {staff: asker.staff, caseId, version: versionOf(request.headers['if-match'])};
        for (const kind of await make(pool, change, request.body as Body, asker)) wake(kind);
        const deskCase = await readChangedCase(pool, asker, caseId);
        reply.header('etag', `"${deskCase.version}"`);
        return deskCase;
      },
    );
  }

  addRoute(take);
  addRoute(release);
  addRoute(transfer);
  addRoute(topic);
  addRoute(answer);
  addRoute(note);
  addRoute(status);
}

function schemaOf(summary: string, body: string | undefined): FastifySchema {
  return {
    tags: ['desk'],
    summary,
    security,
    params: caseParams,
    headers: {
      type: 'object',
      properties: {'if-match': {type: 'string', description: 'The version that the change is based on, as `"3"`'}},
    },
    ...(body && {body: {$ref: `${body}#`}}),
    response: {200: {$ref: 'DeskCase#'}},
  };
}
