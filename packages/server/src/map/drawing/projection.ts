/** Web Mercator, the world as a square from 0 to 1; y grows to the south, as on the screen. */
export type WorldPoint = readonly [x: number, y: number];

/** `[left, top, right, bottom]` in world units. */
export type Box = readonly [number, number, number, number];

export const tileSize = 256;

/** @see EPSG:3857; latitudes beyond ±85.05° have no place on the square */
export function project(longitude: number, latitude: number): WorldPoint {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Pixels of the whole world at a zoom level. */
export function worldSize(zoom: number): number {
  return tileSize * 2 ** zoom;
}

/** Pixels that a metre takes at this height of the world. */
export function pixelsPerMetre(zoom: number, worldY: number): number {
  const earth = 40_075_016.686;
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY)));
  return worldSize(zoom) / (earth * Math.cos(latitude));
}

export function boxOf(points: readonly WorldPoint[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

export function overlaps(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

export function isWithin(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[2] <= outer[2] && inner[1] >= outer[1] && inner[3] <= outer[3];
}

export function grow([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}
