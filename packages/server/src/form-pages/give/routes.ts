import {submissionLimits, siteCatalogueView} from '../../catalogue/index.ts';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {html} from '../../http/index.ts';
import {contentSecurityPolicy, formsWithoutScript, sendNotFound, sendPage} from '../../pages/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {followUrl, type CaseSecrets} from '../../secrets/index.ts';
import {follow, type FollowDependencies} from '../../tracking/index.ts';
import {formPage} from '../form-page.ts';
import {cityWords, inLanguage, parameterOf, siteOfQuery, type FormSite} from '../form-site.ts';
import {refuseForeignOrigin} from '../foreign-origin.ts';
import {readForm, skipFiles} from '../read-form.ts';
import {formWords} from '../words/index.ts';
import {givePage} from './give-page.ts';
import {receiptContent, type ShownReceipt} from './receipt-page.ts';
import {receiveForm, type Received, type ReceiveDependencies} from './receive-form.ts';
import {sendPhotos, type SentPhotos} from './send-photos.ts';
import {linkContextOf, valuesOfLink} from './values-of-link.ts';
import type {FormRoutesTools} from '../routes.ts';

export interface GiveRoutesOptions extends ReceiveDependencies, FollowDependencies {
  log: ReceiveDependencies['log'];
}

interface GiveRequest {
  Params: {site: string};
}

/**
 * `GET /:site`, the form; `POST /:site/send`, what it sends; `POST /follow/photos`, photos that come after it.
 *
 * The form is sent to another address than its own: browsers forget a page that something was sent to, and would ask for
 * a new one on the way back, with another key beside the text that they put back into it.
 */
export function giveRoutes(app: FastifyInstance, options: GiveRoutesOptions, tools: FormRoutesTools): void {
  const {catalogue, secrets, publicUrl} = options;
  const {isOpen, problemOf, take} = tools;
  const schema = {hide: true};

  app.get<GiveRequest>('/:site', {schema, config: {contentSecurityPolicy}}, async (request, reply) => {
    const found = catalogue.site(request.params.site);
    if (!found || !(await isOpen(request as FastifyRequest, found.site))) {
      return sendNotFound(request as FastifyRequest, reply);
    }
    const formSite = inLanguage(found, request);
    const link = linkContextOf(request);
    const mayHaveWidget = parameterOf(request, 'form') !== 'plain';
    const values = valuesOfLink(link, formSite, request.headers.referer);
    // Kept for the way back: the same form with the same key, and with what was typed.
    return sendPage(reply, givePage(formSite, {values, link, mayHaveWidget}), 'private, no-cache');
  });

  app.post<GiveRequest>(
    '/:site/send',
    {schema, config: {contentSecurityPolicy: formsWithoutScript}},
    async (request, reply) => {
      const found = catalogue.site(request.params.site);
      if (!found || !(await isOpen(request as FastifyRequest, found.site))) {
        return sendNotFound(request as FastifyRequest, reply);
      }
      const formSite = inLanguage(found, request);
      const answer = await receiveForm(options, formSite, await readForm(request as FastifyRequest), {
        guard: () => {
          refuseForeignOrigin(request as FastifyRequest, found.site, publicUrl);
          take(request as FastifyRequest);
        },
        problemOf: problemOf(request as FastifyRequest),
      });
      if (answer.type === 'received')
        return sendReceipt(reply, formSite, receiptOf(answer, formSite, publicUrl), answer.photos);
      const {status, values, retryAfterSeconds, ...shown} = answer;
      if (retryAfterSeconds) reply.header('retry-after', Math.ceil(retryAfterSeconds));
      return sendPage(reply.code(status), givePage(formSite, {values, link: linkContextOf(request), shown}));
    },
  );

  app.post('/follow/photos', {schema, config: {contentSecurityPolicy: formsWithoutScript}}, async (request, reply) => {
    const formSite = siteOfQuery(catalogue, request);
    if (!formSite) return sendNotFound(request, reply);
    const {fields, files} = await readForm(request as FastifyRequest);
    const one = (name: string): string => fields.get(name)?.[0] ?? '';
    const access = {caseId: one('case'), linkToken: one('link')};
    // The page shows the code of the case that is named: it has to be that of the link.
    if (!isLinkOf(access, secrets)) {
      await skipFiles(files);
      throw new ProblemError('unknown_link');
    }
    take(request as FastifyRequest);
    const numbers = one('numbers').split(' ').map(Number).filter(isPhotoNumber);
    const {reference, unitName, answerDueOn, wantsAnswer} = await follow(options, access.linkToken, formSite.language);
    const {language} = formSite;
    const photos = await sendPhotos(options, {
      ...{access, files, numbers, language},
      problemOf: problemOf(request as FastifyRequest),
    });
    const receipt: ShownReceipt = {
      ...{...access, reference, unitName, answerDueOn, wantsAnswer, isMailed: false, isCalled: false},
      trackingCode: secrets.trackingCodeOf(access.caseId),
      followUrl: followUrl(publicUrl, formSite.site.id, access.linkToken, formSite.language),
    };
    return sendReceipt(reply, formSite, receipt, photos);
  });
}

function isLinkOf({caseId, linkToken}: {caseId: string; linkToken: string}, secrets: CaseSecrets): boolean {
  return secrets.linkLookup(secrets.linkTokenOf(caseId)).equals(secrets.linkLookup(linkToken));
}

function isPhotoNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= submissionLimits.photos;
}

function receiptOf({receipt, values}: Received, formSite: FormSite, publicUrl: string): ShownReceipt {
  const topic = formSite.catalogue.topics.find(({id}) => id === values.topic);
  return {
    ...receipt,
    followUrl: followUrl(publicUrl, formSite.site.id, receipt.linkToken, formSite.language),
    wantsAnswer: values.wish !== 'none',
    isMailed: values.wish === 'mail',
    isCalled: values.wish === 'phone',
    urgentNotice: topic?.urgentNotice && cityWords(formSite, topic.urgentNotice),
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
