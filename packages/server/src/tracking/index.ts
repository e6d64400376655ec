export {trackingRoutes} from './routes.ts';
export type {TrackingRoutesOptions} from './routes.ts';
