export {addInformation, follow, rate, reopen} from './follow.ts';
export type {FollowDependencies} from './follow.ts';
export {createTrackingGuard, track} from './track.ts';
export type {TrackDependencies, TrackingGuard} from './track.ts';
export {trackingRoutes} from './routes.ts';
export type {TrackingRoutesOptions} from './routes.ts';
