import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {randomUUID} from 'node:crypto';
import type {CaseDraft, CaseReceipt} from '@city-feedback/contract';
import type {FastifyInstance, InjectOptions, LightMyRequestResponse} from 'fastify';
import type pg from 'pg';
import type {Catalogue} from '../catalogue/index.ts';
import {testDatabase} from '../database/testing.ts';
import {createLog, type Logger} from '../http/index.ts';
import {createServer, type Server, type ServerSettings} from '../server/index.ts';
import {testCatalogue} from './test-catalogue.ts';

export interface TestServer {
  app: FastifyInstance;
  server: Server;
  pool: pg.Pool;
  dataDir: string;
  /** Sends JSON without a socket; in English, with a new idempotency key, unless told otherwise. */
  post(path: string, body: unknown, headers?: {[name: string]: string}): Promise<LightMyRequestResponse>;
  inject(options: InjectOptions): Promise<LightMyRequestResponse>;
  /** Sends a message that is taken in. */
  submit(draft?: Partial<CaseDraft>, headers?: {[name: string]: string}): Promise<CaseReceipt>;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  catalogue?: Catalogue;
  settings?: Partial<ServerSettings>;
  log?: Logger;
}

export const draft = (more: Partial<CaseDraft> = {}): CaseDraft => ({
  text: 'Kuoppa keskellä katua',
  wantsAnswer: false,
  mayPublish: false,
  language: 'fi',
  ...more,
});

export const testSecretKey = Buffer.alloc(32, 1);

/** The whole server on a database and a folder of its own, for one test file. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const {pool, stop} = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'cf-server-'));
  const server = await createServer({
    pool,
    catalogue: options.catalogue ?? testCatalogue(),
    secretKey: testSecretKey,
    log: options.log ?? createLog('silent'),
    settings: {
      publicUrl: 'https://feedback.example',
      dataDir,
      submissionsPerMinute: 0,
      showsMails: false,
      ...options.settings,
    },
  });
  const {app} = server;
  await app.ready();
  const post: TestServer['post'] = (path, body, headers) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/${path}`,
      headers: {
        'accept-language': 'en',
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
        ...headers,
      },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    app,
    server,
    pool,
    dataDir,
    post,
    inject: (request) => app.inject(request),
    async submit(more, headers) {
      const answer = await post('sites/streets/cases', draft(more), headers);
      if (answer.statusCode !== 201) throw new Error(`expected a receipt, got ${answer.statusCode} ${answer.body}`);
      return answer.json<CaseReceipt>();
    },
    async stop() {
      await server.stop();
      await stop();
      rmSync(dataDir, {recursive: true, force: true});
    },
  };
}
