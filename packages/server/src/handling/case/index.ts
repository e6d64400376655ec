export {caseRoutes} from './case-routes.ts';
export {lockCase} from './case-store.ts';
export type {LockedCase} from './case-store.ts';
export {readChangedCase} from './desk-case.ts';
