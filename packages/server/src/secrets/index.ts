export {createSecrets, followUrl} from './secrets.ts';
export type {CaseSecrets} from './secrets.ts';
export {readSecretKey, SecretKeyError} from './key-file.ts';
