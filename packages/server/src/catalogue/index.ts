export {catalogueOf} from './catalogue-of.ts';
export {createCatalogue} from './create-catalogue.ts';
export type {LiveCatalogue} from './create-catalogue.ts';
export {submissionLimits} from './limits.ts';
export {localized} from './model.ts';
export type * from './model.ts';
export {readBaseMap} from './store.ts';
