// Checked by the compiler alone: what users of the package may rely on, and what they can't get wrong.
import type {
  CaseDraft,
  CaseReceipt,
  FollowedCase,
  FoundPlace,
  PhotoReceipt,
  PlaceDescription,
  SiteCatalogue,
  TrackedCase,
} from '@city-feedback/contract';
import {
  ApiError,
  CityFeedback,
  CityFeedbackError,
  createIdempotencyKey,
  LinkError,
  NetworkError,
  TimeoutError,
  TrackingCodeError,
  type CityFeedbackOptions,
  type UploadProgress,
} from './index.ts';
import {createTestServer, type TestCase} from './testing/index.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function holds<_Claim extends true>(): void;
declare const receipt: CaseReceipt;
declare const draft: CaseDraft;
declare const error: unknown;

const city = new CityFeedback({endpoint: 'https://feedback.example.fi', site: 'museum'});
void new CityFeedback({endpoint: '/', site: 'museum', language: 'sv', fetch, timeout: 1000, maxRetries: 0});
holds<Same<keyof CityFeedbackOptions, 'endpoint' | 'site' | 'language' | 'fetch' | 'timeout' | 'maxRetries'>>();
holds<
  Same<
    keyof CityFeedback,
    | 'site'
    | 'language'
    | 'catalogue'
    | 'topicModel'
    | 'submit'
    | 'attach'
    | 'searchPlaces'
    | 'describePlace'
    | 'nearby'
    | 'followNearby'
    | 'track'
    | 'follow'
    | 'addInformation'
    | 'rate'
    | 'reopen'
  >
>();

holds<Same<ReturnType<typeof city.catalogue>, Promise<SiteCatalogue>>>();
holds<Same<ReturnType<typeof city.topicModel>, Promise<Uint8Array<ArrayBuffer> | undefined>>>();
holds<Same<ReturnType<typeof city.submit>, Promise<CaseReceipt>>>();
holds<Same<ReturnType<typeof city.attach>, Promise<PhotoReceipt>>>();
holds<Same<ReturnType<typeof city.searchPlaces>, Promise<FoundPlace[]>>>();
holds<Same<ReturnType<typeof city.describePlace>, Promise<PlaceDescription>>>();
holds<Same<ReturnType<typeof city.track>, Promise<TrackedCase>>>();
holds<Same<ReturnType<typeof city.follow>, Promise<FollowedCase>>>();
holds<Same<ReturnType<typeof city.addInformation>, Promise<FollowedCase>>>();
holds<Same<ReturnType<typeof city.rate>, Promise<FollowedCase>>>();
holds<Same<ReturnType<typeof city.reopen>, Promise<FollowedCase>>>();

const {signal} = new AbortController();
void city.catalogue({signal});
void city.submit(draft, {signal, idempotencyKey: createIdempotencyKey()});
void city.attach(receipt, new Blob(), {
  number: 1,
  signal,
  onProgress: (progress: UploadProgress) => progress.sentBytes,
});
void city.attach({caseId: '1', linkToken: 'x'}, new File([], 'a.jpg'), {number: 5});
void city.searchPlaces('Kirkkokatu', {signal, near: {latitude: 60, longitude: 25}});
void city.describePlace({latitude: 60, longitude: 25}, {signal});
void city.track('ABCD EFGH JKMN', {signal});
void city.follow(receipt);
void city.follow(new URL(receipt.followUrl));
void city.addInformation(receipt.followUrl, 'more');
void city.rate(receipt.linkToken, {helped: true, comment: 'thanks'});
void city.reopen({linkToken: 'x'}, 'why', {idempotencyKey: 'a-key-of-mine'});
city.language = 'en';

if (error instanceof CityFeedbackError) {
  holds<Same<typeof error.code, string>>();
  holds<Same<typeof error.temporary, boolean>>();
  holds<Same<typeof error.cause, unknown>>();
}
if (error instanceof ApiError) {
  // Known codes are offered and unknown ones, of a newer server, are allowed.
  const {code} = error;
  if (code === 'topic_closed' || code === 'unexpected_answer' || code === 'of_a_newer_server') void code;
  holds<Same<typeof error.status, number>>();
  holds<Same<typeof error.requestId, string>>();
  holds<Same<typeof error.hint, string>>();
  holds<Same<(typeof error.fields)[number]['path'], string>>();
  holds<Same<typeof error.retryAfterSeconds, number | undefined>>();
}
if (error instanceof NetworkError) holds<Same<typeof error.code, 'network'>>();
if (error instanceof TimeoutError) holds<Same<typeof error.code, 'timeout'>>();
if (error instanceof LinkError) holds<Same<typeof error.code, 'link_invalid'>>();
if (error instanceof TrackingCodeError && error.fault === 'typo') holds<Same<typeof error.fault, 'typo'>>();

const server = createTestServer({site: 'museum', now: () => new Date(0)});
holds<Same<typeof server.cases, TestCase[]>>();
server.faults.lostAnswers = 2;

// @ts-expect-error a site is needed
void new CityFeedback({endpoint: '/'});
// @ts-expect-error nobody publishes by leaving something out
void city.submit({text: 'x', wantsAnswer: false, language: 'fi'});
// @ts-expect-error a photo has a number
void city.attach(receipt, new Blob(), {});
// @ts-expect-error a tracking code alone adds nothing to a case
void city.attach({trackingCode: 'ABCD-EFGH-JKMN'}, new Blob(), {number: 1});
// @ts-expect-error the rating says yes or no
void city.rate(receipt, {comment: 'thanks'});
// @ts-expect-error the site of a client is fixed
city.site = 'other';
