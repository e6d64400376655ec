import {fileURLToPath} from 'node:url';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {Catalogue} from '../../catalogue/index.ts';
import {staticFolder} from '../../http/index.ts';
import {ProblemError, serverLanguages} from '../../problems/index.ts';
import {contentSecurityPolicy} from '../content-security-policy.ts';
import {languageOf, sendPage} from '../send-page.ts';
import {embedPage} from './embed-page.ts';
import {readPin} from './pin.ts';
import {embedStyles} from './styles.ts';

const configuratorFolder = fileURLToPath(new URL('../../../../widget/dist/configurator', import.meta.url));
const schema = {hide: true};

/** The page where webmasters choose and copy, with what it loads. */
export function embedRoutes(
  app: FastifyInstance,
  {catalogue, publicUrl, embedFolder}: {catalogue: Catalogue; publicUrl: string; embedFolder: string},
): void {
  const configurator = staticFolder(configuratorFolder);

  app.get('/embed', {schema, config: {contentSecurityPolicy}}, async (request, reply) => {
    const language = languageOf(request as FastifyRequest, serverLanguages);
    const pin = await readPin(embedFolder, publicUrl);
    return sendPage(reply, embedPage({catalogue, language, endpoint: publicUrl, pin}));
  });
  app.get('/embed.css', {schema}, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(embedStyles),
  );
  app.get<{Params: {file: string}}>('/embed/:file', {schema}, async (request, reply) => {
    if (!(await configurator.send(request as FastifyRequest, reply, request.params.file)))
      throw new ProblemError('not_found');
  });
}
