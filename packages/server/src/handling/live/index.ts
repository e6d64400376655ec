export {liveRoutes} from './live-routes.ts';
export {listenForNotices} from './notices.ts';
export type {Notices} from './notices.ts';
