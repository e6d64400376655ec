export {CityFeedback} from './client.ts';
export type {CallOptions, CaseAccess, CityFeedbackOptions} from './client.ts';
export type {SubmitOptions, WriteOptions} from './write.ts';
export type {AttachOptions, UploadProgress} from './attach.ts';
export {ApiError, CityFeedbackError, NetworkError, TimeoutError} from './errors.ts';
export {LinkError} from './link-error.ts';
export {TrackingCodeError} from './tracking-code-error.ts';
export {createIdempotencyKey} from './idempotency-key.ts';
export type {Link} from './link.ts';
export type {FollowNearbyOptions, NearbyQuestion} from './nearby.ts';
export type {SearchOptions} from './places.ts';
export type {
  AttributeAnswer,
  CaseDraft,
  CaseReceipt,
  ContactDraft,
  Coordinates,
  FieldProblem,
  FollowedCase,
  FollowedNearby,
  FoundPlace,
  FoundPlaceKind,
  Kind,
  NearbyCase,
  Outcome,
  PhotoReceipt,
  PlaceDescription,
  PlaceDraft,
  PlaceOwner,
  ProblemCode,
  PublicStatus,
  SiteCatalogue,
  TimelineEntry,
  Topic,
  TopicGroup,
  TrackedCase,
  TrackingCodeFault,
} from '@city-feedback/contract';
