export {inboxRoute} from './inbox-route.ts';
export {countOpen} from './inbox-store.ts';
export type {InboxRow} from './model.ts';
export {summaryOf} from './summary.ts';
