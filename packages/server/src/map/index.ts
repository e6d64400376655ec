export {mapRoutes} from './routes.ts';
export type {MapRoutesOptions} from './routes.ts';
export {createTileSource} from './tile-source.ts';
export type {TileSource, TileSourceOptions} from './tile-source.ts';
