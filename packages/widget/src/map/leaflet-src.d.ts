/**
 * Leaflet's single source files, so that only what the map uses is bundled. `@types/leaflet` describes the whole
 * package only. The untyped internals are the ones that Leaflet's own layers use to follow a zoom animation.
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
declare module 'leaflet/src/dom/Draggable.js' {
  export {Draggable} from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import {DomUtil} from 'leaflet';
  export const getPosition: typeof DomUtil.getPosition;
  export const setPosition: typeof DomUtil.setPosition;
  export const setTransform: typeof DomUtil.setTransform;
}
