export {createStormWatch} from './storm-watch.ts';
export type {StormWatch, StormWatchOptions} from './storm-watch.ts';
export {lastHour, noticesOn, switchByHand} from './store.ts';
export type {StoredNotice, Switch} from './store.ts';
