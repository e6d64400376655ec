export {formRoutes} from './routes.ts';
export type {FormRoutesOptions} from './routes.ts';
