import type {FastifyInstance} from 'fastify';
import {ProblemError} from '../problems/index.ts';
import {sendProblem} from './error-handler.ts';

/**
 * Tells "nothing here" (404) from "not with this method" (405, with `Allow`). Call it before routes are registered.
 */
export function answerUnknownAddresses(app: FastifyInstance): void {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook('onRoute', ({url, method}) => {
    const methods = methodsOf.get(url) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    methodsOf.set(url, methods);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!;
    const allowed = [...methodsOf].find(([url]) => patternOf(url).test(path))?.[1];
    if (!allowed || allowed.has(request.method)) return sendProblem(new ProblemError('not_found'), request, reply);
    const methods = [...allowed].sort().join(', ');
    reply.header('allow', methods);
    return sendProblem(
      new ProblemError('method_not_allowed', {values: {allowed: methods, method: request.method}}),
      request,
      reply,
    );
  });
}

function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}$`);
}
