export {receivedHandlers} from './announce.ts';
export type {AnnounceOptions} from './announce.ts';
export {checkText} from './check-text.ts';
export {intakeRoutes} from './routes.ts';
export type {IntakeRoutesOptions} from './routes.ts';
export {submit} from './submit.ts';
export type {Submission, SubmitDependencies} from './submit.ts';
export {attachPhoto, authorizePhoto, photoFiles, photoRoutes, sweepPhotos} from './photos/index.ts';
export type {PhotoDependencies, PhotoFiles, PhotoRoutesOptions} from './photos/index.ts';
