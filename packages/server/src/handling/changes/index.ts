export {answerCase} from './answer.ts';
export type {ChangeOf} from './change-case.ts';
export {changeRoutes} from './change-routes.ts';
export {noteOnCase} from './note.ts';
export {takeCase} from './take.ts';
export {transferCase} from './transfer.ts';
