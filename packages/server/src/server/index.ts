export {createServer, drainMs} from './create-server.ts';
export type {Server, ServerOptions} from './create-server.ts';
export {defaultSubmissionsPerMinute} from './settings.ts';
export type {ServerSettings} from './settings.ts';
