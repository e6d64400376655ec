import {randomUUID} from 'node:crypto';
import type {CaseReceipt, FoundPlace} from '@city-feedback/contract';
import type {Topic} from '../../catalogue/index.ts';
import {checkIdempotencyKey, checkShape} from '../../http/index.ts';
import {submit, type PhotoDependencies, type SubmitDependencies} from '../../intake/index.ts';
import {searchPlaces, type PlacesDependencies} from '../../places/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {faultsOf, type FormFault} from '../form-fault.ts';
import {cityWords, type FormSite} from '../form-site.ts';
import {skipFiles, type ReadForm} from '../read-form.ts';
import {formWords} from '../words/index.ts';
import {checkValues} from './check-values.ts';
import {fieldOfFault} from './field-of-fault.ts';
import {cameFrom, handOverAction, ownerOf, takeOver, type Elsewhere} from './hand-over.ts';
import {allNumbers, sendPhotos, type SentPhotos} from './send-photos.ts';
import {toDraft} from './to-draft.ts';
import {buttonName, chosenTopic, unknownNames, valuesOf, type GiveValues} from './values.ts';

export interface ReceiveDependencies
  extends SubmitDependencies, PhotoDependencies, Pick<PlacesDependencies, 'geocoders'> {
  log: SubmitDependencies['log'] & PlacesDependencies['log'];
  /** Called after each commit. */
  onReceived(): void;
}

export interface ReceiveOptions {
  /** Refuses what must not be taken from here; called once the fields are read, so that nothing typed is lost. */
  guard: () => void;
  /** What an error means to the resident; what can't be told them is thrown again. */
  problemOf: (error: unknown) => ProblemError;
}

/** The form once more, with what was typed. */
export interface FormAgain {
  type: 'form';
  status: number;
  values: GiveValues;
  faults: FormFault[];
  candidates?: FoundPlace[] | undefined;
  notice?: string | undefined;
  elsewhere?: Elsewhere | undefined;
  origin?: Elsewhere | undefined;
  /** Whether photos came along: browsers don't give them back. */
  hadPhotos: boolean;
  retryAfterSeconds?: number | undefined;
}

export interface Received {
  type: 'received';
  receipt: CaseReceipt;
  values: GiveValues;
  photos: SentPhotos;
}

/**
 * Takes in what a form sent: by the same use cases as every message and every photo. The message comes first, so that
 * it is safe while photos are still on their way; sent again, by a double click, a reload or after Back, it is the same
 * message by the key in the form, and the same photos change nothing.
 */
export async function receiveForm(
  dependencies: ReceiveDependencies,
  formSite: FormSite,
  {fields, files}: ReadForm,
  {guard, problemOf}: ReceiveOptions,
): Promise<FormAgain | Received> {
  const {site, catalogue, language} = formSite;
  const values = valuesOf(fields);
  const words = formWords(language);
  const topic = chosenTopic(values, catalogue.topics);
  const again = async (answer: Partial<FormAgain>): Promise<FormAgain> => {
    const hadPhotos = (await skipFiles(files)) > 0;
    const origin = cameFrom(answer.values ?? values, formSite, dependencies.catalogue);
    return {type: 'form', status: 200, values, faults: [], hadPhotos, origin, ...answer};
  };
  const lookUp = async (): Promise<FoundPlace[]> =>
    (await searchPlaces(dependencies, {catalogue, query: values.placeWords.slice(0, 200), language})).places;

  const draft = toDraft(values, {topic, language, placeWords: words.give.placeWords});
  let receipt: CaseReceipt;
  try {
    guard();
    const [unknown] = unknownNames(fields);
    if (unknown !== undefined) throw new ProblemError('unknown_field', {values: {field: unknown.slice(0, 60)}});
    if (fields.get(buttonName)?.[0] === handOverAction) {
      const taken = takeOver(values, formSite);
      return await again({values: taken, notice: words.give.handOver.done(taken.topic !== values.topic)});
    }
    if (fields.get(buttonName)?.[0] === 'find-place') return await again({candidates: await lookUp()});
    const faults = checkValues(values, {topic, language});
    if (faults.length > 0) return await again({status: 400, faults});
    checkIdempotencyKey(values.key);
    checkShape('CaseDraft', draft);
    if (topic && topic.questions.length > 0 && values.askedTopic !== topic.id && !topic.confidential) {
      return await again({notice: words.give.questionsAsked});
    }
    receipt = await submit(dependencies, {siteId: site.id, draft, idempotencyKey: values.key, channel: 'form'});
  } catch (error) {
    const problem = problemOf(error);
    const codes = [problem.code, ...(problem.details.fields ?? []).map(({code}) => code)];
    const isOutside = codes.includes('outside_boundary');
    const elsewhere = isOutside && draft.place ? ownerOf(draft.place, formSite, dependencies.catalogue) : undefined;
    // A point that another one takes is kept for them.
    const hasPlaceFault = codes.includes('place_missing') || (values.point && isOutside && !elsewhere);
    const candidates =
      hasPlaceFault && values.placeWords.trim() && catalogue.jurisdiction.geocoder
        ? await lookUp().catch(() => undefined)
        : undefined;
    const secure = topic?.confidential && problem.code === 'topic_confidential' ? topic.confidential : undefined;
    const said = faultsOf(problem, language, fieldOfFault({values, draft, topic, site: formSite}));
    return again({
      status: problem.status,
      values: {
        ...values,
        // A key that can't be used, or was used for something else, would be refused for ever.
        ...(problem.code.startsWith('idempotency_key') && {key: randomUUID()}),
        ...(hasPlaceFault && {point: ''}),
      },
      faults: secure ? said.map((fault) => inSecureService(fault, secure, formSite)) : said,
      candidates,
      elsewhere,
      retryAfterSeconds: problem.details.retryAfterSeconds,
    });
  }
  dependencies.onReceived();
  const photos = await sendPhotos(dependencies, {access: receipt, files, numbers: allNumbers, language, problemOf});
  return {type: 'received', receipt, values, photos};
}

/** Why such a text is not taken, and where it is. */
function inSecureService(fault: FormFault, secure: NonNullable<Topic['confidential']>, formSite: FormSite): FormFault {
  const {text: hint, language: hintLanguage} = cityWords(formSite, secure.reason);
  const href = cityWords(formSite, secure.url).text;
  return {...fault, hint, hintLanguage, link: {href, text: formWords(formSite.language).give.goToSecureService}};
}
