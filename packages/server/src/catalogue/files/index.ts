export {checkDirectory} from './check-directory.ts';
export type {CheckedDirectory} from './check-directory.ts';
export type {Compiled} from './compile.ts';
export {ConfigurationError, formatFinding} from './finding.ts';
export type {Finding} from './finding.ts';
export type {Variables} from './variables.ts';
