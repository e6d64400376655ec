export {createHousekeeping} from './housekeeping.ts';
export type {Housekeeping, HousekeepingOptions} from './housekeeping.ts';
