import type {FastifyPluginAsync, FastifyReply} from 'fastify';
import type pg from 'pg';
import {html} from '../http/index.ts';
import {formsWithoutScript, sendPage} from '../pages/index.ts';
import type {CaseSecrets} from '../secrets/index.ts';
import {stopPage, type StopRequest, type StopRoute} from './stop-page.ts';
import {readStopToken} from './stop-token.ts';
import {forgetFollower} from './store.ts';

export interface StopRoutesOptions {
  pool: pg.Pool;
  secrets: CaseSecrets;
}

/** `/stop-following?token=…`: a page with one button, because programs that read mails open its links, too. */
export const stopRoutes: FastifyPluginAsync<StopRoutesOptions> = async (app, {pool, secrets}) => {
  const schema = {
    hide: true,
    querystring: {
      type: 'object',
      properties: {token: {type: 'string', maxLength: 400}, lang: {type: 'string', maxLength: 20}},
    },
  };
  // The form is empty: all that it says is that its button was pressed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', {parseAs: 'string', bodyLimit: 1024}, (_request, _body, done) => done(null, {}));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.setHeader('cache-control', 'no-store');
    reply.raw.setHeader('content-security-policy', formsWithoutScript);
    done();
  });

  const followerOf = ({query}: StopRequest) => readStopToken(secrets, query.token ?? '');
  const sendInvalid = (request: StopRequest, reply: FastifyReply) =>
    sendPage(
      reply.code(404),
      stopPage(request, ({invalid: {title, explain}}) => ({title, content: html`<p>${explain}</p>`})),
    );

  app.get<StopRoute>('/stop-following', {schema}, async (request, reply) => {
    if (!followerOf(request)) return sendInvalid(request, reply);
    return sendPage(
      reply,
      stopPage(request, ({title, explain, button}, language) => ({
        title,
        content: html`<p>${explain}</p>
          <form method="post" action="/stop-following?lang=${language}&token=${request.query.token!}">
            <button class="cf-button">${button}</button>
          </form>`,
      })),
    );
  });

  app.post<StopRoute>('/stop-following', {schema}, async (request, reply) => {
    const follower = followerOf(request);
    if (!follower) return sendInvalid(request, reply);
    await forgetFollower(pool, follower);
    return sendPage(
      reply,
      stopPage(request, ({title, done}) => ({title, content: html`<p role="status">${done}</p>`})),
    );
  });
};
