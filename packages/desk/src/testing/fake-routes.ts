import type {LogInRequest, NoticeRequest, ProblemCode, UseTopicModelRequest} from '@city-feedback/contract';
import {http, HttpResponse, passthrough, type HttpHandler, type PathParams} from 'msw';
import type {FakeDesk, FakeResult} from './fake-desk.ts';
import {fakeProblem} from './fake-problem.ts';
import {map} from './fixtures.ts';
import {photo, tile} from './pictures.ts';

const base = '*/api/v1/desk';

interface Context {
  request: Request;
  params: PathParams;
}

/** The routes of a fake desk, for msw in a browser and in Node. */
export function fakeRoutes(fake: FakeDesk): HttpHandler[] {
  const answer = <T extends object>(result: FakeResult<T>): Response =>
    'problem' in result ? fakeProblem(result.problem) : HttpResponse.json(structuredClone(result.value));

  /** Notes the call, fails it if it shall fail, and lets nobody in who is not logged in, or is somebody else. */
  const guarded =
    (act: (context: Context) => Response | Promise<Response>, isOpenToAll = false) =>
    async (context: Context): Promise<Response> => {
      const {pathname} = new URL(context.request.url);
      const call = `${context.request.method} ${pathname.replace('/api/v1/desk', '')}`;
      fake.calls.push(call);
      const [, failure] = [...fake.failing].find(([part]) => call.includes(part)) ?? [];
      if (failure === 'network') return HttpResponse.error();
      if (failure) return fakeProblem(failure satisfies ProblemCode);
      const forWhom = context.request.headers.get('Desk-Staff-Id') ?? fake.session?.staffId;
      const isTheirs = fake.session !== undefined && forWhom === fake.session.staffId;
      if (!isOpenToAll && !isTheirs) return fakeProblem('not_logged_in');
      const [, wait] = [...fake.waiting].find(([part]) => call.includes(part)) ?? [];
      const reply = await act(context);
      await wait;
      return reply;
    };

  return [
    http.post(
      `${base}/session`,
      guarded(async ({request}) => answer(fake.logIn((await request.json()) as LogInRequest)), true),
    ),
    http.get(
      `${base}/session`,
      guarded(() => HttpResponse.json(fake.session)),
    ),
    http.delete(
      `${base}/session`,
      guarded(() => {
        fake.session = undefined;
        return new HttpResponse(null, {status: 204});
      }),
    ),
    http.get(
      `${base}/cases`,
      guarded(({request}) => HttpResponse.json(fake.inbox(new URL(request.url).searchParams))),
    ),
    http.get(
      `${base}/cases/:caseId`,
      guarded(({params}) => answer(fake.case(String(params.caseId)))),
    ),
    http.get(
      `${base}/cases/:caseId/contact`,
      guarded(() => HttpResponse.json(fake.contact)),
    ),
    http.post(
      `${base}/cases/:caseId/:action`,
      guarded(async ({request, params}) => {
        const text = await request.text();
        const body: unknown = text ? JSON.parse(text) : undefined;
        return answer(fake.change(String(params.caseId), String(params.action), request.headers.get('If-Match'), body));
      }),
    ),
    http.get(
      `${base}/cases/:caseId/suggestions`,
      guarded(({params}) => HttpResponse.json({suggestions: fake.suggestions.get(String(params.caseId)) ?? []})),
    ),
    http.get(
      `${base}/notices`,
      guarded(() => HttpResponse.json(fake.notices)),
    ),
    http.post(
      `${base}/notices`,
      guarded(async ({request}) => HttpResponse.json(fake.setNotice((await request.json()) as NoticeRequest))),
    ),
    http.get(
      `${base}/topic-models`,
      guarded(() => HttpResponse.json(fake.topicModels)),
    ),
    http.post(
      `${base}/topic-models/use`,
      guarded(async ({request}) => {
        const {version} = (await request.json()) as UseTopicModelRequest;
        const models = fake.topicModels.models.map((each) => ({...each, isLive: each.version === version}));
        return HttpResponse.json((fake.topicModels = {...fake.topicModels, models}));
      }),
    ),
    http.get(
      `${base}/map`,
      guarded(() => HttpResponse.json(map)),
    ),
    http.get(
      `${base}/events`,
      guarded(() => new HttpResponse(fake.openStream(), {headers: {'Content-Type': 'text/event-stream'}})),
    ),
    http.get('*/strings/:file', ({params}) =>
      fake.failing.has(`GET /strings/${String(params.file)}`) ? HttpResponse.error() : passthrough(),
    ),
    http.get('*/fake-photos/:name', ({params}) => picture(photo(Number.parseInt(String(params.name))))),
    http.get('*/fake-tiles/:z/:x/:y', ({params}) => picture(tile(Number(params.x), Number.parseInt(String(params.y))))),
  ];
}

const picture = (svg: string): Response => new HttpResponse(svg, {headers: {'Content-Type': 'image/svg+xml'}});
