export {DatabaseError} from './database-error.ts';
export {silentLog} from './log.ts';
export type {Log} from './log.ts';
export {migrate} from './migrate.ts';
export {openDatabase} from './open.ts';
export type {Database, DatabaseOptions} from './open.ts';
export {inTransaction} from './transaction.ts';
export {inBatches} from './in-batches.ts';
export type {BatchOptions} from './in-batches.ts';
