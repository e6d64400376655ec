import type {MultiPolygon} from '@city-feedback/contract';
import {boundsOf, type Bounds} from '../catalogue/index.ts';
import type {Point} from './geocoder.ts';

/** Two kilometres or so: somebody may mean the other end of a street that leaves the city. */
const marginDegrees = {latitude: 0.02, longitude: 0.04};

/** The box that places are looked for in: the boundary and a little around it. */
export function reachOf(boundary: MultiPolygon): Bounds {
  const [west, south, east, north] = boundsOf(boundary);
  const {latitude, longitude} = marginDegrees;
  return [west - longitude, south - latitude, east + longitude, north + latitude];
}

export function isWithinReach({latitude, longitude}: Point, [west, south, east, north]: Bounds): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
