export {createServer} from './server/index.ts';
export type {Server, ServerOptions, ServerSettings} from './server/index.ts';
