import {fileURLToPath} from 'node:url';
import type {FastifyPluginAsync, FastifyReply, FastifyRequest} from 'fastify';
import type {Catalogue, JurisdictionCatalogue, Site} from '../catalogue/index.ts';
import {html, htmlPage, staticFolder, type Html} from '../http/index.ts';
import {chooseLanguage, ProblemError, serverLanguage, serverLanguages} from '../problems/index.ts';
import {contentSecurityPolicy, withoutScript} from './content-security-policy.ts';
import {frame} from './frame.ts';
import {indexPage} from './index-page.ts';
import {mailListPage, mailPage} from './mail-page.ts';
import {sitePage} from './site-page.ts';
import {pageIcon, pageStyles} from './styles.ts';
import {pageWords} from './words.ts';

export interface PageRoutesOptions {
  catalogue: Catalogue;
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
  /** Folder of mails to show at `/dev/mail`; in demos only. */
  mailFolder?: string | undefined;
}

interface PageRequest {
  Params: {[name: string]: string};
  Querystring: {lang?: string; site?: string};
}

const packages = new URL('../../../', import.meta.url);
const embedFolder = fileURLToPath(new URL('widget/dist/embed', packages));
const deskFolder = fileURLToPath(new URL('desk/dist/app', packages));
const schema = {hide: true};

/** What browsers open: the widget's files, the desk, a page for each site, the page that mails lead to. */
export const pageRoutes: FastifyPluginAsync<PageRoutesOptions> = async (app, {catalogue, isStaff, mailFolder}) => {
  const embed = staticFolder(embedFolder);
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
    sendPage(reply, indexPage(catalogue, languageOf(request, serverLanguages), {isDemo: mailFolder !== undefined})),
  );
  app.get<PageRequest>('/follow', withWidget, async (request, reply) => {
    const site = request.query.site === undefined ? firstSite(catalogue) : catalogue.site(request.query.site);
    return site ? sendSite(request, reply, site, 'track') : sendNotFound(request, reply);
  });
  app.get<PageRequest>('/:site', withWidget, async (request, reply) => {
    const site = catalogue.site(request.params['site']!);
    const isOpen =
      site && (!site.site.isInternal || (await isStaff(request as FastifyRequest, site.site.jurisdictionId)));
    return isOpen ? sendSite(request, reply, site, 'give') : sendNotFound(request, reply);
  });

  if (mailFolder === undefined) return;
  app.get('/dev/mail', plain, async (_request, reply) => sendPage(reply, await mailListPage(mailFolder)));
  app.get<PageRequest>('/dev/mail/:name', plain, async (request, reply) => {
    const page = await mailPage(mailFolder, request.params['name']!);
    return page ? sendPage(reply, page) : sendNotFound(request, reply);
  });
};

function sendPage(reply: FastifyReply, page: Html): FastifyReply {
  return htmlPage(reply.header('cache-control', 'no-store').header('vary', 'accept-language'), page);
}

function sendSite(
  request: FastifyRequest<PageRequest>,
  reply: FastifyReply,
  {site, catalogue}: {site: Site; catalogue: JurisdictionCatalogue},
  view: 'give' | 'track',
): FastifyReply {
  return sendPage(reply, sitePage({site, catalogue, language: languageOf(request, site.languages), view}));
}

function sendNotFound(request: FastifyRequest<PageRequest>, reply: FastifyReply): FastifyReply {
  const language = serverLanguage(languageOf(request, serverLanguages));
  const {notFound, giveFeedback} = pageWords[language];
  const content = html`<p><a href="/">${giveFeedback}</a></p>`;
  return sendPage(reply.code(404), frame({language, title: notFound, content}));
}

function firstSite(catalogue: Catalogue): {site: Site; catalogue: JurisdictionCatalogue} | undefined {
  const sites = catalogue.jurisdictions().flatMap((each) => each.sites.map((site) => ({site, catalogue: each})));
  return sites.find(({site}) => !site.isInternal);
}

function languageOf({query, headers}: FastifyRequest<PageRequest>, offered: readonly string[]): string {
  return query.lang && offered.includes(query.lang) ? query.lang : chooseLanguage(headers['accept-language'], offered);
}
