export {createOutbox} from './outbox.ts';
export type {Outbox, OutboxLog, OutboxOptions} from './outbox.ts';
export type {Job, JobHandler, JobHandlers} from './job.ts';
export {enqueue, enqueueAll, jobId} from './store.ts';
export type {NewJob} from './store.ts';
export {announceToDesk, deskChannel} from './desk-notice.ts';
export type {DeskAnnouncement} from './desk-notice.ts';
