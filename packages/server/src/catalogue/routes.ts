import {createHash} from 'node:crypto';
// Its types: a route's summary and tags.
import type {} from '@fastify/swagger';
import type {ReportsNow} from '@city-feedback/contract';
import type {FastifyPluginAsync, FastifyRequest} from 'fastify';
import {ProblemError} from '../problems/index.ts';
import {answerDueOn} from '../promises/index.ts';
import type {Catalogue, JurisdictionCatalogue, Site} from './model.ts';
import {languageOf, siteCatalogueView} from './site-view.ts';

export interface CatalogueRoutesOptions {
  catalogue: Catalogue;
  /** Whether the request carries a desk session of the jurisdiction: internal sites are for staff. */
  isStaff(request: FastifyRequest, jurisdictionId: string): Promise<boolean>;
  /** What others report right now; nothing by default. */
  reportsNow?(site: Site, catalogue: JurisdictionCatalogue): ReportsNow;
  /** The clock; the machine's by default. */
  now?: () => Date;
}

const nothing: ReportsNow = {};

interface Answer {
  reports: ReportsNow;
  body: string;
  etag: string;
}

/** `GET sites/:site?lang=…`: what a form on this site needs to know. To be registered below `/api/v1`. */
export const catalogueRoutes: FastifyPluginAsync<CatalogueRoutesOptions> = async (app, options) => {
  const {catalogue, isStaff, reportsNow = () => nothing, now = () => new Date()} = options;
  // Built once a revision, language, day and count of what is reported; a new revision is a new object, and the old one's answers go with it.
  const answers = new WeakMap<JurisdictionCatalogue, Map<string, Answer>>();

  function answerFor(jurisdiction: JurisdictionCatalogue, site: Site, language: string): Answer {
    const {promiseWorkingDays} = jurisdiction.jurisdiction;
    const at = now();
    let known = answers.get(jurisdiction);
    if (!known) answers.set(jurisdiction, (known = new Map()));
    const key = `${site.id} ${language} ${answerDueOn(at, promiseWorkingDays, jurisdiction.jurisdiction)}`;
    let answer = known.get(key);
    const reports = reportsNow(site, jurisdiction);
    if (answer?.reports !== reports) {
      const view = siteCatalogueView(jurisdiction, site, language, at);
      const body = JSON.stringify({...view, ...(Object.keys(reports).length > 0 && {reportsNow: reports})});
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      known.set(key, (answer = {body, etag, reports}));
    }
    return answer;
  }

  app.get<{Params: {site: string}; Querystring: {lang?: string}}>(
    '/sites/:site',
    {
      config: {cors: 'site'},
      schema: {
        summary: 'What a form on this site needs to know: topics, texts, map, promise',
        tags: ['Catalogue'],
        params: {
          type: 'object',
          required: ['site'],
          properties: {site: {type: 'string', maxLength: 60, description: 'Id of the site'}},
        },
        querystring: {
          type: 'object',
          properties: {
            lang: {
              type: 'string',
              maxLength: 20,
              description: "Language of the words; the site's first one by default",
            },
          },
        },
        response: {200: {$ref: 'SiteCatalogue#'}},
      },
    },
    async (request, reply) => {
      const found = catalogue.site(request.params.site);
      if (!found) throw new ProblemError('unknown_site', {values: {site: request.params.site}});
      const {site, catalogue: jurisdiction} = found;
      if (site.isInternal && !(await isStaff(request, site.jurisdictionId))) throw new ProblemError('not_logged_in');

      const {body, etag} = answerFor(jurisdiction, site, languageOf(site, request.query.lang));
      reply.header('cache-control', site.isInternal ? 'private, no-store' : 'public, max-age=60').header('etag', etag);
      if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );
};

/** @see RFC 9110, 13.1.2: a list of tags, weak ones too, or `*`. */
function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
