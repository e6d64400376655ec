import type {CaseDraft} from '@city-feedback/contract';
import {submissionLimits, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import type {Suspicion} from '../history/index.ts';
import {ProblemError, type FieldFault} from '../problems/index.ts';
import {checkAttributes} from './check-attributes.ts';
import {checkContact} from './check-contact.ts';
import {checkPlace} from './check-place.ts';
import {checkText} from './check-text.ts';
import {checkTopic} from './check-topic.ts';
import type {CheckedCase} from './checked-case.ts';

export interface CheckContext {
  site: Site;
  catalogue: JurisdictionCatalogue;
  /** Of the whole backend: a place outside of the boundary may be another one's. */
  others: readonly JurisdictionCatalogue[];
}

/**
 * Checks a draft against the catalogue. Types, unknown fields and lengths of the small ones were checked before, by
 * the schema.
 *
 * @throws {ProblemError} with everything that is wrong, each field with a code of its own; a confidential topic alone
 */
export function checkDraft(draft: CaseDraft, {site, catalogue, others}: CheckContext): CheckedCase {
  const faults: FieldFault[] = [];
  const topic = checkTopic(draft.topicId, site, catalogue, faults);
  checkText(draft.text, '/text', submissionLimits.textLength, faults);
  const place = checkPlace(draft, topic, {catalogue, others}, faults);
  const attributes = checkAttributes(draft.attributes ?? [], topic, faults);
  const contact = checkContact(draft, faults);
  const pageUrl = checkPageUrl(draft.pageUrl, faults);
  if (faults.length > 0) throw ProblemError.ofFields(faults);
  return {
    catalogue,
    site,
    text: draft.text,
    kind: draft.kind,
    topic,
    place,
    serviceObjectId: draft.serviceObjectId,
    attributes,
    wantsAnswer: draft.wantsAnswer,
    callTime: draft.callTime,
    mayPublish: draft.mayPublish,
    contact,
    language: draft.language,
    pageUrl,
    suspicion: suspicionOf(draft),
  };
}

/** Staff open the address from the desk, so that it may not be a script. */
function checkPageUrl(pageUrl: string | undefined, faults: FieldFault[]): string | undefined {
  if (!pageUrl) return undefined;
  if (/^https?:\/\//.test(pageUrl) && URL.canParse(pageUrl)) return pageUrl.split('#')[0];
  faults.push({path: '/pageUrl', code: 'invalid_value', values: {expected: 'https://…'}});
  return undefined;
}

/** People take longer than this even for one word. */
const shortestSeconds = 2;

/** Nothing is thrown away for it: staff are told to look twice. */
function suspicionOf({website, secondsToWrite}: CaseDraft): Suspicion | undefined {
  if (website) return 'hidden_field_filled';
  return secondsToWrite !== undefined && secondsToWrite < shortestSeconds ? 'written_in_no_time' : undefined;
}
