export {pageRoutes} from './routes.ts';
export type {PageRoutesOptions} from './routes.ts';
