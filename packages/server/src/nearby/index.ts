export {nearbyRoutes} from './routes.ts';
export type {NearbyRoutesOptions} from './routes.ts';
export {newsForFollowers} from './news.ts';
export {sitesShownOn} from './shown.ts';
export {stopRoutes} from './stop-routes.ts';
export type {StopRoutesOptions} from './stop-routes.ts';
export {stopUrl} from './stop-token.ts';
