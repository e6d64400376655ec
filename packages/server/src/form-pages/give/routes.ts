import {submissionLimits, localized, siteCatalogueView} from '../../catalogue/index.ts';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {html} from '../../http/index.ts';
import {contentSecurityPolicy, formsWithoutScript, sendNotFound, sendPage} from '../../pages/index.ts';
import {followUrl} from '../../secrets/index.ts';
import {follow, type FollowDependencies} from '../../tracking/index.ts';
import {formPage} from '../form-page.ts';
import {firstSite, inLanguage, type FormSite} from '../form-site.ts';
import {refuseForeignOrigin} from '../foreign-origin.ts';
import {readForm} from '../read-form.ts';
import {formWords} from '../words/index.ts';
import {givePage} from './give-page.ts';
import {receiptContent, type ShownReceipt} from './receipt-page.ts';
import {receiveForm, type Received, type ReceiveDependencies} from './receive-form.ts';
import {sendPhotos, type SentPhotos} from './send-photos.ts';
import {valuesOfLink, type LinkContext} from './values-of-link.ts';
import type {FormRoutesTools} from '../routes.ts';

export interface GiveRoutesOptions extends ReceiveDependencies, FollowDependencies {
  log: ReceiveDependencies['log'];
}

interface GiveRequest {
  Params: {site: string};
  Querystring: LinkContext & {lang?: string; form?: string};
}

/** `GET /:site`, the form; `POST /:site`, what it sends; `POST /follow/photos`, photos that come after it. */
export function giveRoutes(app: FastifyInstance, options: GiveRoutesOptions, tools: FormRoutesTools): void {
  const {catalogue, secrets, publicUrl} = options;
  const {isOpen, problemOf, take} = tools;
  const schema = {hide: true};

  app.get<GiveRequest>('/:site', {schema, config: {contentSecurityPolicy}}, async (request, reply) => {
    const found = catalogue.site(request.params.site);
    if (!found || !(await isOpen(request as FastifyRequest, found.site))) {
      return sendNotFound(request as FastifyRequest, reply);
    }
    const formSite = inLanguage(found, request.query, request);
    const {lang: _, form, ...link} = request.query;
    const values = valuesOfLink(link, formSite, request.headers.referer);
    // Kept for the way back: the same form with the same key, and with what was typed.
    return sendPage(reply, givePage(formSite, {values, link, hasWidget: form !== 'plain'}), 'private, no-cache');
  });

  app.post<GiveRequest>(
    '/:site',
    {schema, config: {contentSecurityPolicy: formsWithoutScript}},
    async (request, reply) => {
      const found = catalogue.site(request.params.site);
      if (!found || !(await isOpen(request as FastifyRequest, found.site))) {
        return sendNotFound(request as FastifyRequest, reply);
      }
      const formSite = inLanguage(found, request.query, request);
      const answer = await receiveForm(options, formSite, await readForm(request as FastifyRequest), {
        guard: () => {
          refuseForeignOrigin(request as FastifyRequest, found.site, publicUrl);
          take(request as FastifyRequest);
        },
        problemOf: problemOf(request as FastifyRequest),
      });
      if (answer.type === 'received') return sendReceipt(reply, formSite, receiptOf(answer, formSite), answer.photos);
      const {status, values, retryAfterSeconds, ...shown} = answer;
      if (retryAfterSeconds) reply.header('retry-after', Math.ceil(retryAfterSeconds));
      const {lang: _, form: __, ...link} = request.query;
      return sendPage(reply.code(status), givePage(formSite, {values, link, shown}));
    },
  );

  app.post<{Querystring: {site?: string; lang?: string}}>(
    '/follow/photos',
    {schema, config: {contentSecurityPolicy: formsWithoutScript}},
    async (request, reply) => {
      const {site: siteId} = request.query;
      const found = siteId === undefined ? firstSite(catalogue) : catalogue.site(siteId);
      if (!found) return sendNotFound(request as FastifyRequest, reply);
      const formSite = inLanguage(found, request.query, request);
      const {fields, files} = await readForm(request as FastifyRequest);
      take(request as FastifyRequest);
      const one = (name: string): string => fields.get(name)?.[0] ?? '';
      const access = {caseId: one('case'), linkToken: one('link')};
      const numbers = one('numbers').split(' ').map(Number).filter(isPhotoNumber);
      const {reference, unitName, answerDueOn, wantsAnswer} = await follow(
        options,
        access.linkToken,
        formSite.language,
      );
      const {language} = formSite;
      const photos = await sendPhotos(options, {
        ...{access, files, numbers, language},
        problemOf: problemOf(request as FastifyRequest),
      });
      const receipt: ShownReceipt = {
        ...{...access, reference, unitName, answerDueOn, wantsAnswer, isMailed: false},
        trackingCode: secrets.trackingCodeOf(access.caseId),
        followUrl: followUrl(publicUrl, found.site.id, access.linkToken),
      };
      return sendReceipt(reply, formSite, receipt, photos);
    },
  );
}

function isPhotoNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= submissionLimits.photos;
}

function receiptOf({receipt, values}: Received, {catalogue, language}: FormSite): ShownReceipt {
  const topic = catalogue.topics.find(({id}) => id === values.topic);
  return {
    ...receipt,
    wantsAnswer: values.wish !== 'none',
    isMailed: values.wish !== 'none' && values.email.trim() !== '',
    urgentNotice: topic?.urgentNotice && localized(topic.urgentNotice, language),
  };
}

function sendReceipt(reply: FastifyReply, formSite: FormSite, receipt: ShownReceipt, photos: SentPhotos): FastifyReply {
  const words = formWords(formSite.language);
  const site = siteCatalogueView(formSite.catalogue, formSite.site, formSite.language, new Date());
  return sendPage(
    reply,
    formPage(formSite, {
      title: words.receipt.title,
      content: html`<div class="card">${receiptContent(receipt, {formSite, site, words, photos})}</div>`,
    }),
  );
}
