/**
 * Leaflet's single source files, so that only what the map uses is bundled. `@types/leaflet` describes the whole
 * package only.
 */
declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
declare module 'leaflet/src/layer/Layer.js' {
  export {Layer} from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export {TileLayer} from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import {DomUtil} from 'leaflet';
  export const setPosition: typeof DomUtil.setPosition;
}
