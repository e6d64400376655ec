export {answerCase} from './answer.ts';
export {deskRoutes} from './routes.ts';
export type {DeskOptions} from './routes.ts';
export {listenForNotices} from './notices.ts';
export type {Notices} from './notices.ts';
export {noteOnCase} from './note.ts';
export {takeCase} from './take.ts';
export {transferCase} from './transfer.ts';
