export {deskRoutes} from './routes.ts';
export type {DeskOptions} from './routes.ts';
export {listenForNotices} from './notices.ts';
export type {Notices} from './notices.ts';
