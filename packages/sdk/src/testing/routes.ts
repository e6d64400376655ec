import {
  parseTrackingCode,
  type FollowRequest,
  type InformationRequest,
  type RatingRequest,
  type ReopenRequest,
  type TrackRequest,
} from '@city-feedback/contract';
import {http, HttpResponse, type RequestHandler} from 'msw';
import {checkDraft, checkText} from './check-draft.ts';
import {isInNeighbour, isInTown} from './fixtures/catalogue.ts';
import {fixturePhoto} from './fixtures/photo.ts';
import {bodyOf, handle, siteOf, type Asked, type Route} from './handle.ts';
import {followNearby, nearby} from './nearby.ts';
import {once} from './once.ts';
import {keepPhoto, photoNumber} from './photos.ts';
import {describePlace, searchPlaces} from './places.ts';
import {requireProofOfWork} from './proof-of-work.ts';
import {Refusal} from './refusal.ts';
import {languageOf} from './sentences/index.ts';
import {checkShape} from './shape.ts';
import {
  canAddInformation,
  canRate,
  canReopen,
  followedBy,
  hasComment,
  receiptOf,
  trackedBy,
  type TestCase,
} from './test-case.ts';
import type {TestServer} from './test-server.ts';
import {topicModel} from './topic-model.ts';

/** The handlers of the public API, in the order of the API's documentation. */
export function routes(server: TestServer, endpoint: string): RequestHandler[] {
  const api = `${endpoint}/api/v1`;
  const on = (route: (server: TestServer, asked: Asked) => ReturnType<Route>) =>
    handle(server, (asked) => route(server, asked));
  return [
    http.get(`${api}/sites/:site`, on(catalogue)),
    http.get(`${api}/sites/:site/topic-model/:version`, on(topicModel)),
    http.post(`${api}/sites/:site/cases`, on(submit)),
    http.post(`${api}/sites/:site/places/search`, on(searchPlaces)),
    http.post(`${api}/sites/:site/places/describe`, on(describePlace)),
    http.post(`${api}/sites/:site/nearby`, on(nearby)),
    http.post(`${api}/sites/:site/nearby/follow`, on(followNearby)),
    http.put(`${api}/cases/:caseId/photos/:number`, on(attach)),
    http.post(`${api}/track`, on(track)),
    http.post(`${api}/follow`, on(follow)),
    http.post(`${api}/follow/information`, on(addInformation)),
    http.post(`${api}/follow/rating`, on(rate)),
    http.post(`${api}/follow/reopen`, on(reopen)),
    http.get(`${endpoint}/tiles/:jurisdiction/:z/:x/:y`, () => new HttpResponse(fixturePhoto())),
  ];
}

function catalogue(server: TestServer, {request, params}: Asked): Response {
  const site = siteOf(server, params);
  const body = server.catalogue(languageOf(new URL(request.url).searchParams.get('lang')), site);
  const etag = `"${site}-${body.language}-${body.promise.answerDueOn}"`;
  if (request.headers.get('If-None-Match') !== etag) return HttpResponse.json(body, {headers: {ETag: etag}});
  return new HttpResponse(null, {status: 304, headers: {ETag: etag}});
}

function submit(server: TestServer, asked: Asked): Promise<Response> {
  const site = siteOf(server, asked.params);
  const isInside = site === server.neighbourSite ? isInNeighbour : isInTown;
  return once(server, asked, 201, (body) => {
    const kept = server.receive(checkDraft(body, server.catalogue('fi', site), isInside), site);
    const receipt = receiptOf(
      kept,
      new URL(asked.request.url).origin,
      server.catalogue(languageOf(kept.draft.language), site),
    );
    return () => receipt;
  });
}

async function attach(server: TestServer, {request, params}: Asked): Promise<Response> {
  const number = photoNumber(params['number']!);
  const kept = server.find({caseId: params['caseId']!});
  // For a case that is not there too: ids are no secrets, but whether they are in use is nobody's business.
  if (!kept || request.headers.get('Authorization') !== `Bearer ${kept.linkToken}`) throw new Refusal('unknown_link');
  const bytes = new Uint8Array(await request.arrayBuffer());
  const {isNew, receipt} = keepPhoto(kept, number, bytes, server.catalogue().limits.photoBytes);
  if (isNew) server.record(kept, {type: 'photo'});
  return HttpResponse.json(receipt, {status: isNew ? 201 : 200});
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
  return once(server, asked, 201, (body) => {
    checkShape(body, {linkToken: 'string', text: 'string'});
    const {text} = body as InformationRequest;
    checkText(text, server.catalogue().limits.textLength);
    const kept = followedCase(server, body);
    if (!canAddInformation(kept)) throw new Refusal('case_closed');
    server.record(kept, {type: 'information', text});
    return () => followedBy(kept, server.catalogue(asked.language));
  });
}

function rate(server: TestServer, asked: Asked): Promise<Response> {
  return once(server, asked, 200, (body) => {
    checkShape(body, {linkToken: 'string', helped: 'boolean', comment: 'string?'});
    const {helped, comment} = body as RatingRequest;
    const kept = followedCase(server, body);
    if (kept.helped !== helped || (comment && !hasComment(kept, comment))) {
      if (kept.helped === !helped) throw new Refusal('already_rated');
      if (kept.helped === undefined && !canRate(kept)) throw new Refusal('case_closed');
      kept.helped = helped;
      server.record(kept, {type: 'rated', ...(comment && {text: comment})});
    }
    return () => followedBy(kept, server.catalogue(asked.language));
  });
}

function reopen(server: TestServer, asked: Asked): Promise<Response> {
  return once(server, asked, 201, (body) => {
    checkShape(body, {linkToken: 'string', text: 'string'});
    const {text} = body as ReopenRequest;
    checkText(text, server.catalogue().limits.textLength);
    const kept = followedCase(server, body);
    if (!canReopen(kept)) throw new Refusal('case_closed');
    kept.status = 'in_progress';
    delete kept.helped;
    server.record(kept, {type: 'reopened', text});
    return () => followedBy(kept, server.catalogue(asked.language));
  });
}

function followedCase(server: TestServer, body: unknown): TestCase {
  const kept = server.find({linkToken: (body as FollowRequest).linkToken});
  if (!kept) throw new Refusal('unknown_link');
  return kept;
}
