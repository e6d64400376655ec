import {booleanPointInPolygon} from '@turf/boolean-point-in-polygon';
import type {MultiPolygon} from '@city-feedback/contract';
import {boundsOf, type Bounds} from '../catalogue/index.ts';
import type {Point} from './locate.ts';

interface IndexedPolygon {
  bounds: Bounds;
  polygon: {type: 'Polygon'; coordinates: number[][][]};
}

// Geometries belong to a revision of the catalogue, which never changes: their boxes go when it goes.
const indexes = new WeakMap<MultiPolygon, IndexedPolygon[]>();

/** Whether the point lies in the geometry or on its border. The box of each polygon is asked first. */
export function contains(geometry: MultiPolygon, {latitude, longitude}: Point): boolean {
  return indexOf(geometry).some(
    ({bounds: [west, south, east, north], polygon}) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      booleanPointInPolygon([longitude, latitude], polygon),
  );
}

function indexOf(geometry: MultiPolygon): IndexedPolygon[] {
  let index = indexes.get(geometry);
  if (!index) {
    index = geometry.coordinates.map((coordinates) => ({
      bounds: boundsOf({type: 'MultiPolygon', coordinates: [coordinates]}),
      polygon: {type: 'Polygon', coordinates},
    }));
    indexes.set(geometry, index);
  }
  return index;
}
