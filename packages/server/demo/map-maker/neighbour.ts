import {clipRing, touches} from './clip.ts';
import {lineWithBuildings} from './buildings.ts';
import {close, curve, isInside, randomNumbers, simplify, type Line, type Point} from './geometry.ts';
import {Mask} from './mask.ts';
import * as sketch from './neighbour-sketch.ts';
import type {Name} from './sketch.ts';

/** The country around the city, as it was made for the city's own map. */
export interface Country {
  sea: Line;
  lakes: {ring: Line; name: Name | undefined}[];
  woods: Line[];
  mainStreets: {kind: string; name: Name; line: Line}[];
  railways: {kind: string; line: Line}[];
  places: {kind: string; name: Name; point: Point}[];
}

export interface MapFeature {
  kind: string;
  name?: Name | undefined;
  geometry: {polygons: Line[][]} | {line: Line} | {point: Point};
}

/** The neighbour's map by layer: its part of the country, and a village. */
export function neighbourMap({
  sea,
  lakes,
  woods,
  mainStreets,
  railways,
  places,
}: Country): Record<string, MapFeature[]> {
  const {extent} = sketch;
  const polygon = (kind: string, ring: Line, name?: Name): MapFeature => ({kind, name, geometry: {polygons: [[ring]]}});
  const inVillage = (line: Line): Line => line.map(([x, y]) => [x + sketch.village[0], y + sketch.village[1]]);
  const village = sketch.streets.map((street) => ({...street, line: curve(street.points, 25)}));
  const builtUp = curve(sketch.builtUp, 40, true);
  const clipped = (rings: Line[], tolerance: number): Line[] =>
    rings
      .map((ring) => clipRing(close(simplify(ring.slice(0, -1), tolerance)), extent))
      .filter((ring) => ring.length > 3);
  // What the village has by itself is not written twice.
  const elsewhere = places.filter(
    ({name, point}) => touches([point], extent) && !sketch.places.some((own) => own.name[0] === name[0]),
  );

  return {
    water: [
      ...clipped([sea], 12).map((ring) => polygon('sea', ring)),
      ...lakes
        .filter(({ring}) => touches(ring, extent))
        .map(({ring, name}) => polygon('lake', simplify(ring, 4), name)),
    ],
    land: [
      ...clipped(woods, 14)
        .filter((ring) => !ring.some((point) => isInside(point, inVillage(builtUp))))
        .map((ring) => polygon('wood', ring)),
      ...sketch.fields.map((outline) => polygon('field', inVillage(close(simplify(curve(outline, 60, true), 3))))),
      polygon('built', inVillage(close(simplify(builtUp, 2)))),
    ],
    buildings: [
      {kind: 'building', geometry: {polygons: houses(village.map(({line}) => line)).map((ring) => [inVillage(ring)])}},
      {
        kind: 'public',
        geometry: {polygons: sketch.publicBuildings.map((at) => [inVillage(box(at, 17, 10))])},
      },
    ],
    streets: [
      ...village.map(({kind, line, name}) => ({kind, name, geometry: {line: inVillage(simplify(line, 0.7))}})),
      ...[...mainStreets, ...railways.map((each) => ({...each, name: undefined}))]
        .map((each) => ({...each, line: each.line.filter((point) => touches([point], extent))}))
        .filter(({line}) => line.length > 1)
        .map(({kind, name, line}) => ({kind, name, geometry: {line: simplify(line, 2)}})),
    ],
    places: [
      ...sketch.places.map(({kind, name, point}) => ({kind, name, geometry: {point: inVillage([point])[0]!}})),
      ...elsewhere.map(({kind, name, point}) => ({kind, name, geometry: {point}})),
    ],
  };
}

/** Along the village's streets, from where they begin. */
function houses(streets: Line[]): Line[] {
  const random = randomNumbers(20_261_122);
  const taken = new Mask();
  for (const line of streets) taken.stroke(line, 11);
  for (const at of sketch.publicBuildings) taken.fill(box(at, 24, 18));
  return streets
    .map((line) => line.filter(([, y]) => y < 900))
    .flatMap((line) => lineWithBuildings(line, 'houses', taken, random));
}

function box([x, y]: Point, halfWidth: number, halfDepth: number): Line {
  return close([
    [x - halfWidth, y - halfDepth],
    [x + halfWidth, y - halfDepth],
    [x + halfWidth, y + halfDepth],
    [x - halfWidth, y + halfDepth],
  ]);
}
