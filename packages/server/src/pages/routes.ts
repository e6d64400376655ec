import {fileURLToPath} from 'node:url';
import type {FastifyPluginAsync, FastifyReply, FastifyRequest} from 'fastify';
import type {Catalogue} from '../catalogue/index.ts';
import {staticFolder} from '../http/index.ts';
import {ProblemError, residentLanguages} from '../problems/index.ts';
import {contentSecurityPolicy, withoutScript} from './content-security-policy.ts';
import {embedRoutes} from './embed/routes.ts';
import {embedFiles} from './embed-files.ts';
import {indexPage} from './index-page.ts';
import {mailListPage, mailPage} from './mail-page.ts';
import {languageOf, sendNotFound, sendPage} from './send-page.ts';
import {pageIcon, pageStyles} from './styles.ts';

export interface PageRoutesOptions {
  catalogue: Catalogue;
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string;
  /** Where the widget's files are kept over upgrades. */
  keptEmbedFolder: string;
  /** Folder of mails to show at `/dev/mail`; in demos only. */
  mailFolder?: string | undefined;
}

interface PageRequest {
  Params: {[name: string]: string};
  Querystring: {lang?: string};
}

const packages = new URL('../../../', import.meta.url);
const embedFolder = fileURLToPath(new URL('widget/dist/embed', packages));
const themesFolder = fileURLToPath(new URL('widget/themes', packages));
const deskFolder = fileURLToPath(new URL('desk/dist/app', packages));
const schema = {hide: true};

/** What browsers open: the widget's files, the desk, the front page, in demos the mails. */
export const pageRoutes: FastifyPluginAsync<PageRoutesOptions> = async (
  app,
  {catalogue, publicUrl, keptEmbedFolder, mailFolder},
) => {
  const embed = await embedFiles(embedFolder, keptEmbedFolder);
  const themes = staticFolder(themesFolder);
  const desk = staticFolder(deskFolder);
  const withWidget = {schema, config: {contentSecurityPolicy}};
  const plain = {schema, config: {contentSecurityPolicy: withoutScript}};

  app.get('/pages.css', {schema}, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(pageStyles),
  );

  app.get('/icon.svg', {schema}, async (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(pageIcon),
  );

  const embedConfig = {cors: 'everybody', isForOtherOrigins: true} as const;
  app.get<PageRequest>('/embed/1/:file', {schema, config: embedConfig}, async (request, reply) => {
    if (!(await embed.send(request, reply, request.params['file']!))) throw new ProblemError('not_found');
  });

  app.get<PageRequest>('/embed/1/themes/:file', {schema, config: embedConfig}, async (request, reply) => {
    if (!(await themes.send(request, reply, request.params['file']!))) throw new ProblemError('not_found');
  });

  embedRoutes(app, {catalogue, publicUrl, embedFolder});

  const sendDesk = async (request: FastifyRequest<PageRequest>, reply: FastifyReply): Promise<void> => {
    const name = request.params['*'] ?? '';
    if (name && (await desk.send(request as FastifyRequest, reply, name))) return;
    // Every other address below it is a page of the desk's own.
    reply.header('cache-control', 'no-cache');
    if (name.includes('.') || !(await desk.send(request as FastifyRequest, reply, 'index.html'))) {
      throw new ProblemError('not_found');
    }
  };
  app.get<PageRequest>('/desk', withWidget, sendDesk);
  app.get<PageRequest>('/desk/*', withWidget, sendDesk);

  app.get<PageRequest>('/', plain, async (request, reply) =>
    sendPage(
      reply,
      indexPage(catalogue, languageOf(request as FastifyRequest, residentLanguages), {
        isDemo: mailFolder !== undefined,
      }),
    ),
  );

  if (mailFolder === undefined) return;
  app.get('/dev/mail', plain, async (_request, reply) => sendPage(reply, await mailListPage(mailFolder)));
  app.get<PageRequest>('/dev/mail/:name', plain, async (request, reply) => {
    const page = await mailPage(mailFolder, request.params['name']!);
    return page ? sendPage(reply, page) : sendNotFound(request as FastifyRequest, reply);
  });
};
