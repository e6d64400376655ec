export type * from './wire/index.ts';
export {makeReference, parseReference} from './reference.ts';
export {makeTrackingCode, parseTrackingCode, trackingCodeLength} from './tracking-code.ts';
export type {ParsedTrackingCode, TrackingCodeFault} from './tracking-code.ts';
export {problemCodes} from './problem-codes.ts';
export type {ProblemCode} from './problem-codes.ts';
