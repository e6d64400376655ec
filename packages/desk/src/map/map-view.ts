import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {TileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
import {Map} from 'leaflet/src/map/Map.js';
import type {Coordinates, MapSettings} from '@city-feedback/contract';
import {PinLayer} from './pin-layer.ts';

/** Zoom at which a single lamp post can be told from the next one. */
const closeZoom = 16;

export interface MapView {
  zoomBy(levels: number): void;
  resized(): void;
  remove(): void;
}

/**
 * Puts a Leaflet map with a pin in its middle into a container. The mouse wheel is left to the page.
 *
 * @param icon  the pin
 */
export function openMapView(
  container: HTMLElement,
  {tileUrl, minZoom, maxZoom}: MapSettings,
  {latitude, longitude}: Coordinates,
  icon: HTMLElement,
): MapView {
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new Map(container, {
    minZoom,
    maxZoom,
    trackResize: false,
    bounceAtZoomLimits: false,
    inertia: animate,
    zoomAnimation: animate,
    fadeAnimation: animate,
  });
  map.setView([latitude, longitude], Math.min(closeZoom, maxZoom));
  map.addLayer(new TileLayer(absolute(tileUrl), {minZoom, maxZoom}));
  map.addLayer(new PinLayer(map.getCenter(), icon));
  return {
    zoomBy: (levels) => void map.setZoom(map.getZoom() + levels, {animate}),
    resized: () => void map.invalidateSize({animate: false}),
    remove() {
      // A zoom animation ends by a timer that Leaflet forgets to stop: https://github.com/Leaflet/Leaflet/issues/9575
      (map as Map & {_animatingZoom: boolean})._animatingZoom = false;
      map.off();
      map.remove();
    },
  };
}

/** The template may be relative to the server's address; its braces must stay as they are. */
function absolute(template: string): string {
  return new URL(template, `${location.origin}/`).href.replace(/%7B(\w+)%7D/gi, '{$1}');
}
