import {randomUUID} from 'node:crypto';
import {parseTrackingCode, type FollowedCase} from '@city-feedback/contract';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {contentSecurityPolicy, formsWithoutScript, sendNotFound, sendPage} from '../../pages/index.ts';
import {follow, track, type FollowDependencies, type TrackDependencies} from '../../tracking/index.ts';
import {faultsOf, type FormFault} from '../form-fault.ts';
import {parameterOf, siteOfQuery, type FormSite} from '../form-site.ts';
import {readForm, skipFiles} from '../read-form.ts';
import type {FormRoutesTools} from '../routes.ts';
import {formWords} from '../words/index.ts';
import {act, actionValuesOf, fieldOf, warningsOf} from './act.ts';
import type {Action} from './actions.ts';
import {casePage} from './case-page.ts';
import {codeName} from './code-form.ts';
import {linkTokenIn} from './link-token.ts';
import {trackPage} from './track-page.ts';

export interface FollowRoutesOptions extends FollowDependencies, TrackDependencies {
  /** Called after each commit of a write. */
  onChanged(): void;
}

/** A try after ten wrong codes within ten minutes makes no sense before. */
const patienceSeconds = 600;

/**
 * `GET /track` and `GET /follow`, which ask for a code or a link; `POST /track`, which shows the case; and what its
 * sender may do there. Codes and links come in bodies only.
 */
export function followRoutes(app: FastifyInstance, options: FollowRoutesOptions, tools: FormRoutesTools): void {
  const {catalogue, onChanged} = options;
  const {problemOf, take} = tools;
  const schema = {hide: true};

  for (const path of ['/track', '/follow'] as const) {
    app.get(path, {schema, config: {contentSecurityPolicy}}, async (request, reply) => {
      const formSite = siteOfQuery(catalogue, request);
      if (!formSite) return sendNotFound(request, reply);
      const hasWidget = parameterOf(request, 'form') !== 'plain';
      return sendPage(reply, trackPage(formSite, {path, hasWidget}));
    });
  }

  app.post('/track', {schema, config: {contentSecurityPolicy: formsWithoutScript}}, async (request, reply) => {
    const formSite = siteOfQuery(catalogue, request);
    if (!formSite) return sendNotFound(request, reply);
    const {fields, files} = await readForm(request);
    await skipFiles(files);
    const typed = fields.get(codeName)?.[0] ?? '';
    const {language} = formSite;
    try {
      const linkToken = linkTokenIn(typed);
      if (linkToken) {
        const found = await follow(options, linkToken, language);
        return sendPage(reply, casePage(formSite, found, {actions: {linkToken}}));
      }
      const typo = faultOfCode(typed, language);
      if (typo) return sendCodeForm(reply.code(400), formSite, typed, typo);
      const found = await track(options, {trackingCode: typed}, {ip: request.ip, language});
      return sendPage(reply, casePage(formSite, found, {}));
    } catch (error) {
      const problem = problemOf(request)(error);
      const {code, status, details} = problem;
      const retryAfter = code === 'proof_of_work_required' ? patienceSeconds : details.retryAfterSeconds;
      if (retryAfter) reply.header('retry-after', Math.ceil(retryAfter));
      const isOfField = code === 'unknown_code' || code === 'unknown_link';
      const [fault] = faultsOf(problem, language);
      return sendCodeForm(reply.code(status), formSite, typed, {...fault!, ...(isOfField && {field: codeName})});
    }
  });

  for (const action of ['information', 'rating', 'reopen'] as const) {
    app.post(`/follow/${action}`, {schema, config: {contentSecurityPolicy: formsWithoutScript}}, (request, reply) =>
      answerAction(action, request, reply),
    );
  }

  async function answerAction(action: Action, request: FastifyRequest, reply: FastifyReply) {
    const formSite = siteOfQuery(catalogue, request);
    if (!formSite) return sendNotFound(request, reply);
    const {language} = formSite;
    const {fields, files} = await readForm(request);
    await skipFiles(files);
    const values = actionValuesOf(fields, action);
    const {linkToken} = values;
    let isTooLateToRate = false;
    let faults: FormFault[];
    let status = 400;
    let {key} = values;
    try {
      take(request);
      faults = warningsOf(values, action, language);
      if (faults.length === 0) {
        const found = await act(options, action, values, language);
        onChanged();
        return sendPage(reply, casePage(formSite, found, {news: newsOf(action, language), actions: {linkToken}}));
      }
    } catch (error) {
      const problem = problemOf(request)(error);
      const {retryAfterSeconds} = problem.details;
      status = problem.status;
      isTooLateToRate = action === 'rating' && (problem.code === 'already_rated' || problem.code === 'case_closed');
      if (retryAfterSeconds) reply.header('retry-after', Math.ceil(retryAfterSeconds));
      if (problem.code.startsWith('idempotency_key')) key = randomUUID();
      faults = faultsOf(problem, language, ({path}) => (path === '/helped' ? 'rating' : fieldOf(action)));
      if (problem.code === 'unknown_link') {
        return sendCodeForm(reply.code(status), formSite, '', {...faults[0]!, field: codeName});
      }
    }
    // What was typed is shown without the case, too, when that is out of reach.
    const found = await follow(options, linkToken, language).catch((error) => void problemOf(request)(error));
    const form = isTooLateToRate && found ? formInstead(found) : action;
    if (form !== action) faults = faults.map((fault) => ({...fault, field: fieldOf(form)}));
    const typed = {action: form, text: values.text, key, helped: values.helped};
    return sendPage(reply.code(status), casePage(formSite, found, {actions: {linkToken, faults, typed}}));
  }
}

/** The form by which a comment can still be sent when the answer can't be rated any more. */
function formInstead({canAddInformation}: FollowedCase): Action {
  return canAddInformation ? 'information' : 'reopen';
}

function sendCodeForm(reply: FastifyReply, formSite: FormSite, typed: string, fault: FormFault): FastifyReply {
  return sendPage(reply, trackPage(formSite, {path: '/track', typed, faults: [fault]}));
}

/** Tells a typing error without looking anything up: the check symbol is no secret. */
function faultOfCode(typed: string, language: string): FormFault | undefined {
  const parsed = parseTrackingCode(typed);
  if (parsed.ok) return undefined;
  const {faults, typoExplained} = formWords(language).track;
  const hint = parsed.fault === 'typo' ? typoExplained : undefined;
  return {field: codeName, message: faults[parsed.fault], hint};
}

function newsOf(action: Action, language: string): string {
  const {added, rated, reopened} = formWords(language).track;
  return {information: added, rating: rated, reopen: reopened}[action];
}
