import {randomBytes} from 'node:crypto';
import fastify, {LogController, type FastifyInstance, type FastifyPluginAsync} from 'fastify';
import type {Catalogue} from '../catalogue/index.ts';
import {allowSiteOrigins} from './cors.ts';
import {documentApi} from './docs/index.ts';
import {answerProblems} from './error-handler.ts';
import {readJsonBodies} from './json-body.ts';
import {logAnswers, type Logger} from './log.ts';
import {answerUnknownAddresses} from './not-found.ts';
import {setSecurityHeaders} from './security-headers.ts';
import {compileValidator, wireSchemas} from './validation.ts';

export interface AppOptions {
  catalogue: Catalogue;
  log: Logger;
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string;
  /** Which proxies' `X-Forwarded-*` to believe: none (false), all (true), or their addresses. Default: none. */
  trustProxy?: boolean | string | undefined;
  /** Routes, one plugin a domain. A plugin gets paths as they are: no prefix. */
  features: FastifyPluginAsync[];
}

/** Enough for 5,000 characters that are written as escapes, and then some. */
const bodyLimit = 256 * 1024;

/**
 * Puts the server's routes together. Everything that all of them share is here: errors as problems, request ids,
 * strict bodies, security headers, origins, the log and the API's documentation.
 *
 * Routes describe themselves by `schema`: `tags` (without them they are not documented), `summary`, and
 * `body: {$ref: 'CaseDraft#'}` and the like for the contract's types.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {catalogue, log, publicUrl, trustProxy = false, features} = options;
  const app = fastify({
    loggerInstance: log,
    requestIdHeader: false,
    // One line for each answer, by `logAnswers`.
    logController: new LogController({disableRequestLogging: true, requestIdLogLabel: 'requestId'}),
    genReqId: requestIds(),
    trustProxy,
    bodyLimit,
    // A photo over a slow phone line: each part in time, not the whole.
    connectionTimeout: 60_000,
    requestTimeout: 300_000,
    exposeHeadRoutes: false,
    routerOptions: {maxParamLength: 200},
  }) as unknown as FastifyInstance;

  app.setValidatorCompiler(({schema, httpPart}) => compileValidator(schema as object, httpPart));
  app.setSchemaErrorFormatter((errors) => Object.assign(new Error('invalid'), {validation: errors}));
  for (const schema of wireSchemas) app.addSchema(schema);

  answerProblems(app);
  answerUnknownAddresses(app);
  setSecurityHeaders(app, {isHttps: publicUrl.startsWith('https:')});
  logAnswers(app);
  readJsonBodies(app);
  allowSiteOrigins(app, catalogue, publicUrl);
  await documentApi(app, publicUrl);
  for (const feature of features) await app.register(feature);
  return app;
}

/** Short ids that no two processes share: a random part and a count. */
function requestIds(): () => string {
  const prefix = randomBytes(5).toString('base64url');
  let count = 0;
  return () => `${prefix}-${(++count).toString(36)}`;
}
