import type {Coordinates} from '@city-feedback/contract';

/** Side of the squares that places are told by: wide enough for several houses, narrow enough to know the corner again. */
const squareMetres = 50;
const metresPerDegree = 111_320;

/**
 * The middle of the square that a point lies in. All that is told of a case's place is told of this: else its true place
 * could be had from some distances to it.
 */
export function coarse({latitude, longitude}: Coordinates): Coordinates {
  const north = squareMetres / metresPerDegree;
  const row = Math.floor(latitude / north);
  const middle = (row + 0.5) * north;
  // Of the row, so that all squares of a row are as wide.
  const east = north / Math.max(0.01, Math.cos((middle * Math.PI) / 180));
  return {latitude: rounded(middle), longitude: rounded((Math.floor(longitude / east) + 0.5) * east)};
}

/** Metres, rounded to the side of a square; never none. */
export function coarseDistance(metres: number): number {
  return Math.max(1, Math.round(metres / squareMetres)) * squareMetres;
}

/** A box around a point that holds every case within so many metres, by its true place. */
export function boxAround({latitude, longitude}: Coordinates, radiusMetres: number) {
  const north = (radiusMetres + squareMetres) / metresPerDegree;
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return {south: latitude - north, north: latitude + north, west: longitude - east, east: longitude + east};
}

/** Five digits are a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
