export {distanceMetres} from './distance.ts';
export {createGeocoders} from './geocoders.ts';
export type {Geocoders} from './geocoders.ts';
export {placeRoutes} from './routes.ts';
export type {PlaceRoutesOptions} from './routes.ts';
export {searchPlaces} from './search-places.ts';
export type {PlacesDependencies} from './search-places.ts';
