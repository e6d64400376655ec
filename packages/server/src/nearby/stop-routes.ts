import type {FastifyPluginAsync, FastifyReply, FastifyRequest} from 'fastify';
import type pg from 'pg';
import {html, type Html} from '../http/index.ts';
import {frame, formsWithoutScript, sendPage} from '../pages/index.ts';
import {chooseLanguage} from '../problems/index.ts';
import type {CaseSecrets} from '../secrets/index.ts';
import {readStopToken} from './stop-token.ts';
import {forgetFollower} from './store.ts';
import {nearbyWords} from './words/index.ts';

export interface StopRoutesOptions {
  pool: pg.Pool;
  secrets: CaseSecrets;
}

type Asked = FastifyRequest<{Querystring: {token?: string}}>;

/** `/stop-following?token=…`: a page with one button, because programs that read mails open its links, too. */
export const stopRoutes: FastifyPluginAsync<StopRoutesOptions> = async (app, {pool, secrets}) => {
  const schema = {
    hide: true,
    querystring: {type: 'object', properties: {token: {type: 'string', maxLength: 400}}},
  };
  // The form is empty: all that it says is that its button was pressed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', {parseAs: 'string', bodyLimit: 1024}, (_request, _body, done) => done(null, {}));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.setHeader('cache-control', 'no-store');
    reply.raw.setHeader('content-security-policy', formsWithoutScript);
    done();
  });

  const page = (request: Asked, content: (say: ReturnType<typeof nearbyWords>['stop']) => Html): Html => {
    const language = chooseLanguage(request.headers['accept-language']);
    const say = nearbyWords(language).stop;
    const head = html`<link rel="stylesheet" href="/forms.css" />`;
    return frame({language, title: say.title, head, content: html`<div class="card">${content(say)}</div>`});
  };
  const sendUnknown = (request: Asked, reply: FastifyReply) => {
    const unknown = page(request, (say) => html`<p>${say.unknown}</p>`);
    return sendPage(reply.code(404), unknown);
  };
  const followerOf = ({query}: Asked) => readStopToken(secrets, query.token ?? '');

  app.get<{Querystring: {token?: string}}>('/stop-following', {schema}, async (request, reply) => {
    if (!followerOf(request)) return sendUnknown(request, reply);
    return sendPage(
      reply,
      page(
        request,
        ({explain, button}) =>
          html`<p>${explain}</p>
            <form method="post" action="/stop-following?token=${request.query.token!}">
              <button class="cf-button">${button}</button>
            </form>`,
      ),
    );
  });

  app.post<{Querystring: {token?: string}}>('/stop-following', {schema}, async (request, reply) => {
    const follower = followerOf(request);
    if (!follower) return sendUnknown(request, reply);
    await forgetFollower(pool, follower);
    return sendPage(
      reply,
      page(request, ({done}) => html`<p role="status">${done}</p>`),
    );
  });
};
