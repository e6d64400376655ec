import type {FastifyInstance} from 'fastify';
import {htmlPage} from '../html.ts';
import {collectOpenApi} from './openapi.ts';
import {docsPage, type OpenApiDocument} from './page.ts';
import {docsStyles} from './styles.ts';

const contentSecurityPolicy = `default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** `/api/v1/openapi.json`, and the same for people at `/api/docs`. Call it before other routes are registered. */
export async function documentApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await collectOpenApi(app, publicUrl);
  let document: string | undefined;
  let page: string | undefined;
  app.get('/api/v1/openapi.json', {schema: {hide: true}, config: {cors: 'everybody'}}, async (_request, reply) => {
    document ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').send(document);
  });
  app.get('/api/docs', {schema: {hide: true}, config: {contentSecurityPolicy}}, async (_request, reply) => {
    page ??= String(docsPage(app.swagger() as unknown as OpenApiDocument));
    return htmlPage(reply, page);
  });
  app.get('/api/docs.css', {schema: {hide: true}}, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(docsStyles),
  );
}
