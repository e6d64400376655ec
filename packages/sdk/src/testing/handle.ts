import {HttpResponse} from 'msw';
import {withFaults} from './faults.ts';
import {problemOf, Refusal} from './refusal.ts';
import {languageOf, type Language} from './sentences/index.ts';
import type {TestServer} from './test-server.ts';

/** A request, and what every route wants to know of it. */
export interface Asked {
  request: Request;
  params: {[name: string]: string};
  language: Language;
}

export type Route = (asked: Asked) => Promise<Response> | Response;

/** A resolver for msw: the route with the server's faults, its refusals as problems in the asked language. */
export function handle(server: TestServer, route: Route) {
  return ({request, params}: {request: Request; params: object}): Promise<Response> => {
    const language = languageOf(request.headers.get('Accept-Language'));
    const answer = async (): Promise<Response> => {
      try {
        return await route({request, params: params as Asked['params'], language});
      } catch (error) {
        if (error instanceof Refusal) return refuse(error, language);
        throw error;
      }
    };
    const {retryAfterSeconds} = server.faults;
    return withFaults(server.faults, answer, (code) => refuse(new Refusal(code, {retryAfterSeconds}), language));
  };
}

function refuse(refusal: Refusal, language: Language): Response {
  const {retryAfterSeconds} = refusal.details;
  const requestId = `test-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  const problem = problemOf(refusal, language, requestId);
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'X-Request-Id': requestId,
      ...(retryAfterSeconds !== undefined && {'Retry-After': String(retryAfterSeconds)}),
    },
  });
}

/** The site in the path: the server's own, or its neighbour's. */
export function siteOf({site, neighbourSite}: TestServer, params: Asked['params']): string {
  const asked = params['site']!;
  if (asked !== site && asked !== neighbourSite) throw new Refusal('unknown_site');
  return asked;
}

/** The JSON body of a request. */
export async function bodyOf(request: Request): Promise<unknown> {
  if (!request.headers.get('Content-Type')?.startsWith('application/json')) throw new Refusal('unsupported_media_type');
  try {
    return await request.json();
  } catch {
    throw new Refusal('malformed_json');
  }
}
