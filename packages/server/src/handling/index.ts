export {answerCase, noteOnCase, takeCase, transferCase} from './changes/index.ts';
export {listenForNotices} from './live/index.ts';
export type {Notices} from './live/index.ts';
export {deskRoutes} from './routes.ts';
export type {DeskOptions} from './routes.ts';
