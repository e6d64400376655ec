export {attachPhoto, authorizePhoto} from './attach-photo.ts';
export type {PhotoDependencies} from './attach-photo.ts';
export {photoFiles} from './photo-files.ts';
export type {PhotoFiles} from './photo-files.ts';
export {photoRoutes} from './routes.ts';
export type {PhotoRoutesOptions} from './routes.ts';
export {sweepPhotos} from './sweep.ts';
