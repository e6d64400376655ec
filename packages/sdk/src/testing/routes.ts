import {
  parseTrackingCode,
  type InformationRequest,
  type RatingRequest,
  type TrackRequest,
} from '@city-feedback/contract';
import {http, HttpResponse, type RequestHandler} from 'msw';
import {checkDraft, checkText} from './check-draft.ts';
import {withFaults} from './faults.ts';
import {fixturePhoto} from './fixtures/photo.ts';
import {keepPhoto} from './photos.ts';
import {requireProofOfWork} from './proof-of-work.ts';
import {problemOf, Refusal} from './refusal.ts';
import {languageOf, type Language} from './sentences/index.ts';
import {checkShape} from './shape.ts';
import {followedBy, receiptOf, trackedBy, type TestCase} from './test-case.ts';
import type {TestServer} from './test-server.ts';

interface Asked {
  request: Request;
  params: {[name: string]: string};
  language: Language;
}

type Route = (asked: Asked) => Promise<Response> | Response;

/** The handlers of the public API, in the order of the API's documentation. */
export function routes(server: TestServer, endpoint: string): RequestHandler[] {
  const api = `${endpoint}/api/v1`;
  const on = (route: Route) => handle(server, route);
  return [
    http.get(
      `${api}/sites/:site`,
      on((asked) => catalogue(server, asked)),
    ),
    http.post(
      `${api}/sites/:site/cases`,
      on((asked) => submit(server, asked)),
    ),
    http.put(
      `${api}/cases/:caseId/photos/:number`,
      on((asked) => attach(server, asked)),
    ),
    http.post(
      `${api}/track`,
      on((asked) => track(server, asked)),
    ),
    http.post(
      `${api}/follow`,
      on((asked) => follow(server, asked)),
    ),
    http.post(
      `${api}/follow/information`,
      on((asked) => addInformation(server, asked)),
    ),
    http.post(
      `${api}/follow/rating`,
      on((asked) => rate(server, asked)),
    ),
    http.post(
      `${api}/follow/reopen`,
      on((asked) => reopen(server, asked)),
    ),
    http.get(`${endpoint}/tiles/:jurisdiction/:z/:x/:y`, () => new HttpResponse(fixturePhoto())),
  ];
}

function handle(server: TestServer, route: Route) {
  return async ({request, params}: {request: Request; params: object}): Promise<Response> => {
    const language = languageOf(request.headers.get('Accept-Language'));
    const refuse = (refusal: Refusal): Response => {
      const {retryAfterSeconds} = refusal.details;
      const problem = problemOf(refusal, language, `request-${crypto.getRandomValues(new Uint32Array(1))[0]}`);
      return HttpResponse.json(problem, {
        status: problem.status,
        headers: {
          'Content-Type': 'application/problem+json',
          'Content-Language': language,
          ...(retryAfterSeconds !== undefined && {'Retry-After': String(retryAfterSeconds)}),
        },
      });
    };
    const answer = async (): Promise<Response> => {
      try {
        return await route({request, params: params as {[name: string]: string}, language});
      } catch (error) {
        if (error instanceof Refusal) return refuse(error);
        throw error;
      }
    };
    const {retryAfterSeconds} = server.faults;
    return withFaults(server.faults, answer, (code) => refuse(new Refusal(code, {retryAfterSeconds})));
  };
}

function catalogue(server: TestServer, {request, params}: Asked): Response {
  if (params['site'] !== server.site) throw new Refusal('unknown_site');
  const language = languageOf(new URL(request.url).searchParams.get('lang') ?? request.headers.get('Accept-Language'));
  const body = server.catalogue(language);
  const etag = `"${language}-${body.promise.answerDueOn}"`;
  if (request.headers.get('If-None-Match') === etag)
    return new HttpResponse(null, {status: 304, headers: {ETag: etag}});
  return HttpResponse.json(body, {headers: {ETag: etag}});
}

function submit(server: TestServer, asked: Asked): Promise<Response> {
  if (asked.params['site'] !== server.site) throw new Refusal('unknown_site');
  return once(server, asked, (body) => {
    const words = server.catalogue(asked.language);
    const kept = server.receive(checkDraft(body, words));
    return {status: 201, json: receiptOf(kept, new URL(asked.request.url).origin, words)};
  });
}

async function attach(server: TestServer, {request, params}: Asked): Promise<Response> {
  const kept = server.find({caseId: params['caseId']!});
  if (!kept) throw new Refusal('unknown_case');
  if (request.headers.get('Authorization') !== `Bearer ${kept.linkToken}`) throw new Refusal('unknown_link');
  const bytes = new Uint8Array(await request.arrayBuffer());
  const type = request.headers.get('Content-Type') ?? '';
  const {photoBytes} = server.catalogue().limits;
  const {status, receipt} = keepPhoto(kept, Number(params['number']), bytes, type, photoBytes);
  if (status === 201) server.record(kept, {type: 'photo'});
  return HttpResponse.json(receipt, {status});
}

async function track(server: TestServer, {request, language}: Asked): Promise<Response> {
  const body = await bodyOf(request);
  checkShape(body, {trackingCode: 'string', proofOfWork: 'string?'});
  const {trackingCode, proofOfWork} = body as TrackRequest;
  if (server.faults.proofOfWork) await requireProofOfWork(proofOfWork);
  const parsed = parseTrackingCode(trackingCode);
  const kept = parsed.ok && server.find({trackingCode: parsed.code});
  if (!kept) throw new Refusal('unknown_code');
  return HttpResponse.json(trackedBy(kept, server.catalogue(language)));
}

async function follow(server: TestServer, {request, language}: Asked): Promise<Response> {
  const body = await bodyOf(request);
  checkShape(body, {linkToken: 'string'});
  return HttpResponse.json(followedBy(followedCase(server, body), server.catalogue(language)));
}

function addInformation(server: TestServer, asked: Asked): Promise<Response> {
  return once(server, asked, (body) => {
    checkShape(body, {linkToken: 'string', text: 'string'});
    const {text} = body as InformationRequest;
    const kept = followedCase(server, body);
    if (kept.status === 'closed') throw new Refusal('case_closed');
    checkText(text, server.catalogue().limits.textLength);
    server.record(kept, {type: 'information', text});
    return {status: 201, json: followedBy(kept, server.catalogue(asked.language))};
  });
}

async function rate(server: TestServer, {request, language}: Asked): Promise<Response> {
  const body = await bodyOf(request);
  checkShape(body, {linkToken: 'string', helped: 'boolean', comment: 'string?'});
  const {helped, comment} = body as RatingRequest;
  const kept = followedCase(server, body);
  if (kept.helped !== undefined && kept.helped !== helped) throw new Refusal('already_rated');
  if (kept.helped === undefined) server.record(kept, {type: 'rated', ...(comment && {text: comment})});
  kept.helped = helped;
  return HttpResponse.json(followedBy(kept, server.catalogue(language)));
}

function reopen(server: TestServer, asked: Asked): Promise<Response> {
  return once(server, asked, (body) => {
    checkShape(body, {linkToken: 'string', text: 'string'});
    const {text} = body as InformationRequest;
    const kept = followedCase(server, body);
    checkText(text, server.catalogue().limits.textLength);
    kept.status = 'in_progress';
    delete kept.helped;
    server.record(kept, {type: 'reopened', text});
    return {status: 201, json: followedBy(kept, server.catalogue(asked.language))};
  });
}

function followedCase(server: TestServer, body: unknown): TestCase {
  const kept = server.find({linkToken: (body as {linkToken: string}).linkToken});
  if (!kept) throw new Refusal('unknown_link');
  return kept;
}

/** Carries a write out once for each idempotency key, as the server does. */
async function once(
  server: TestServer,
  {request}: Asked,
  write: (body: unknown) => {status: number; json: object},
): Promise<Response> {
  const key = request.headers.get('Idempotency-Key');
  if (!key) throw new Refusal('idempotency_key_missing');
  if (!/^[!-~]{8,200}$/.test(key)) throw new Refusal('idempotency_key_invalid');
  const body = await bodyOf(request);
  const remembered = server.keys.get(key);
  const same = JSON.stringify(body);
  if (remembered && remembered.body !== same) throw new Refusal('idempotency_key_reused');
  const answer = remembered?.answer ?? write(body);
  server.keys.set(key, {body: same, answer});
  return HttpResponse.json(answer.json as object, {status: answer.status});
}

async function bodyOf(request: Request): Promise<unknown> {
  if (!request.headers.get('Content-Type')?.startsWith('application/json')) throw new Refusal('unsupported_media_type');
  try {
    return await request.json();
  } catch {
    throw new Refusal('malformed_json');
  }
}
