/**
 * Makes the demo city's GeoJSON from the sketch in `sketch.ts`: coast, streets and houses that no hand would draw.
 * Gives the same files every time. Usage: `node packages/server/demo/map-maker/main.ts`
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {lineWithBuildings} from './buildings.ts';
import {
  blob,
  close,
  curve,
  distance,
  isInside,
  lengthOf,
  randomNumbers,
  roughen,
  simplify,
  toPosition,
  type Line,
  type Point,
} from './geometry.ts';
import {connectEnds} from './connect.ts';
import {Mask} from './mask.ts';
import {streetNames} from './names.ts';
import {boundary as neighbourBoundary} from './neighbour-sketch.ts';
import {neighbourMap, type MapFeature} from './neighbour.ts';
import * as sketch from './sketch.ts';
import {weaveStreets} from './streets.ts';

const random = randomNumbers(20_260_612);
const city = join(import.meta.dirname, '..', 'tyrskyla');
const neighbour = join(import.meta.dirname, '..', 'ylikyla');
for (const folder of [city, neighbour]) mkdirSync(join(folder, 'map'), {recursive: true});

// Water
// Fine where people look at it closely, coarse along the rest of the country.
const coast = roughen(sketch.coast, 0.34, ([x, y]) => (Math.hypot(x, y) < 11_000 ? 28 : 300), random);
const sea = close([...coast, [90_000, -400_000], [-400_000, -400_000], [-400_000, 52_000]] as Line);
const islands = sketch.islands.map(({center, radius}) =>
  roughen(blob(center, radius, random, 0.7, 0.6), 0.3, 24, random),
);
const skerries = Array.from({length: 70}, (): Line => {
  const at: Point = [-8_500 + random() * 17_000, -2_600 - random() * 5_000];
  return blob(at, 12 + random() * random() * 70, random, 0.7, 0.7);
}).filter((ring) => ring.every((point) => isInside(point, sea) && islands.every((island) => !isInside(point, island))));
const lakes = sketch.lakes.map(({center, radius, flatness}) =>
  roughen(blob(center, radius, random, flatness, 0.5), 0.25, 25, random),
);
const rivers = sketch.rivers.map(({points, widthMetres}) => ({
  line: roughen(curve(points, 120), 0.16, 45, random),
  widthMetres,
}));

const land = [...islands, ...skerries];
const water = new Mask().fill(sea).erase(...land);
for (const lake of lakes) water.fill(lake);
for (const {line, widthMetres} of rivers) water.stroke(line, widthMetres);

// What streets and houses keep off
const mainStreets = sketch.mainStreets.map((street) => ({...street, line: simplify(curve(street.points, 35), 0.7)}));
const railways = sketch.railways.map((railway) => ({...railway, line: simplify(curve(railway.points, 35), 0.7)}));
const parks = sketch.parks.map(({outline}) => close(curve(outline, 25, true)));
const woods = sketch.woods.map((outline) => roughen(close(curve(outline, 90, true)), 0.18, 40, random));
const closedToStreets = new Mask();
closedToStreets.fill(sea).erase(...land);
for (const ring of [...lakes, ...parks, ...woods, sketch.harbour]) closedToStreets.fill(ring);
closedToStreets.stroke(close(coast), 36);
for (const {line, widthMetres} of rivers) closedToStreets.stroke(line, widthMetres + 30);
for (const {line} of railways) closedToStreets.stroke(line, 44);
for (const {line, kind} of mainStreets) if (kind === 'motorway') closedToStreets.stroke(line, 70);

const landmarks = sketch.places.filter(
  ({kind}) => !['city', 'district', 'village', 'water', 'stop', 'sports', 'harbour', 'lighthouse'].includes(kind),
);
const publicBuildings: Line[] = landmarks.map(({point: [x, y]}) => {
  const [w, d] = [16 + random() * 16, 10 + random() * 8];
  const angle = random() * 0.3;
  const at = (u: number, v: number): Point => [
    x + u * Math.cos(angle) - v * Math.sin(angle),
    y + u * Math.sin(angle) + v * Math.cos(angle),
  ];
  return [at(-w, -d), at(w, -d), at(w, d), at(w * 0.2, d), at(w * 0.2, d * 1.7), at(-w, d * 1.7), at(-w, -d)];
});
for (const building of publicBuildings) closedToStreets.fill(building).stroke(close(building), 24);

const woven = weaveStreets(closedToStreets, streetNames(random), random);
const connected = connectEnds(
  woven.map(({line}) => line),
  mainStreets.map(({line}) => line),
  closedToStreets,
);
const streets = woven.map((street, index) => ({...street, line: connected[index]!}));

// Houses
const taken = new Mask();
taken.fill(sea).erase(...land);
for (const ring of [...lakes, ...parks, ...woods, sketch.harbour]) taken.fill(ring);
taken.stroke(close(coast), 24);
for (const {line, widthMetres} of rivers) taken.stroke(line, widthMetres + 24);
for (const {line} of railways) taken.stroke(line, 26);
for (const {line, kind} of mainStreets) taken.stroke(line, kind === 'motorway' ? 60 : 20);
for (const {line, fabric} of streets) taken.stroke(line, fabric === 'houses' ? 11 : 13);

for (const building of publicBuildings) taken.fill(building).stroke(close(building), 12);
const houses = streets.flatMap(({line, fabric}) => lineWithBuildings(line, fabric, taken, random));
for (const {line, kind} of mainStreets) {
  if (kind === 'motorway') continue;
  const inCity = line.filter((point) => sketch.neighbourhoods.some(({outline}) => isInside(point, outline)));
  if (inCity.length > 1)
    houses.push(
      ...lineWithBuildings(inCity, 'centre', taken, random).filter((house) =>
        sketch.neighbourhoods.some(
          ({outline, fabric}) => fabric !== 'houses' && fabric !== 'works' && isInside(house[0]!, outline),
        ),
      ),
    );
}

// The country around, for whoever zooms out
const farWoods = Array.from({length: 420}, (): Line => {
  const at: Point = [-45_000 + random() * 95_000, -18_000 + random() * 60_000];
  const inTown = Math.abs(at[0] - 800) < 8_500 && at[1] < 4_500 && at[1] > -6_000;
  return inTown ? [] : blob(at, 500 + random() * 1_900, random, 0.6, 0.6);
}).filter((ring) => ring.length > 0);

// Paths through woods and parks
const paths: Line[] = [];
for (const ring of [...woods, ...parks]) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  for (let n = 0; n < Math.min(8, 2 + size / 300); n++) {
    const ends = [0, 1].map(() => ring[Math.floor(random() * ring.length)]!);
    const middle: Point = [
      (ends[0]![0] + ends[1]![0]) / 2 + (random() - 0.5) * size * 0.3,
      (ends[0]![1] + ends[1]![1]) / 2 + (random() - 0.5) * size * 0.3,
    ];
    const line = curve([ends[0]!, middle, ends[1]!], 20);
    if (
      distance(ends[0]!, ends[1]!) > size * 0.35 &&
      line.every((point) => isInside(point, ring) || ring.some((corner) => distance(corner, point) < 40))
    ) {
      paths.push(simplify(line, 1));
    }
  }
}

// Bus stops along the main streets
const stops: {name: sketch.Name; point: Point}[] = [];
for (const {line, name, kind} of mainStreets) {
  if (kind === 'motorway') continue;
  let sinceLast = 260;
  line.forEach((point, index) => {
    if (index === 0) return;
    sinceLast += distance(line[index - 1]!, point);
    if (sinceLast < 430 || Math.abs(point[0]) > 7_000 || Math.abs(point[1]) > 4_500 || water.has(point)) return;
    const near = streets
      .filter((street) => street.name)
      .map((street) => ({name: street.name!, off: Math.min(...street.line.map((p) => distance(p, point)))}))
      .sort((a, b) => a.off - b.off)[0];
    const [dx, dy] = [point[0] - line[index - 1]![0], point[1] - line[index - 1]![1]];
    const length = Math.hypot(dx, dy);
    const side = stops.length % 2 ? 9 : -9;
    stops.push({
      name: near && near.off < 120 ? near.name : name,
      point: [point[0] - (dy / length) * side, point[1] + (dx / length) * side],
    });
    sinceLast = 0;
  });
}

// Write it down
const polygon = (...rings: Line[]) => ({type: 'Polygon', coordinates: rings.map((ring) => ring.map(toPosition))});
const lineString = (line: Line) => ({type: 'LineString', coordinates: line.map(toPosition)});
const feature = (properties: object, geometry: object) => ({type: 'Feature', properties, geometry});
const named = (name?: sketch.Name) => (name ? {name: {fi: name[0], sv: name[1]}} : {});
const slim = (ring: Line, tolerance = 1.2): Line => close(simplify([...ring.slice(0, -1)], tolerance));

function write(path: string, features: object[], folder = city): void {
  const lines = features.map((item) => JSON.stringify(item)).join(',\n');
  writeFileSync(join(folder, path), `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

function polygonsByKilometre(rings: Line[]): {type: string; coordinates: unknown}[] {
  const squares = Map.groupBy(rings, ([[x, y] = [0, 0]]) => `${Math.floor(x / 1_000)} ${Math.floor(y / 1_000)}`);
  return [...squares.values()].map((some) => ({
    type: 'MultiPolygon',
    coordinates: some.map((ring) => polygon(ring).coordinates),
  }));
}

write('boundary.geojson', [feature({name: 'Tyrskylä'}, polygon(sketch.boundary))]);
write(
  'areas.geojson',
  sketch.districts.map(({id, name, outline}) => feature({id, name}, polygon(outline))),
);
write('map/water.geojson', [
  feature({kind: 'sea'}, polygon(slim(sea, 2), ...land.map((ring) => slim(ring)))),
  ...lakes.map((ring) => feature({kind: 'lake'}, polygon(slim(ring)))),
  ...rivers.map(({line, widthMetres}, index) =>
    feature({kind: 'river', widthMetres, ...named(sketch.rivers[index]!.name)}, lineString(simplify(line, 1))),
  ),
]);
write('map/land.geojson', [
  ...farWoods.map((ring) => feature({kind: 'wood'}, polygon(slim(ring, 12)))),
  ...islands.map((ring) =>
    feature(
      {kind: 'wood'},
      polygon(
        slim(
          ring.map(([x, y], _, {length}): Point => {
            const [cx, cy] = [0, 1].map((axis) => ring.reduce((sum, p) => sum + p[axis]!, 0) / length) as [
              number,
              number,
            ];
            return [cx + (x - cx) * 0.86, cy + (y - cy) * 0.86];
          }),
          2,
        ),
      ),
    ),
  ),
  ...sketch.fields.map((outline) => feature({kind: 'field'}, polygon(slim(close(curve(outline, 60, true)), 3)))),
  ...woods.map((ring) => feature({kind: 'wood'}, polygon(slim(ring, 2)))),
  ...sketch.neighbourhoods.map(({outline, fabric}) =>
    feature({kind: fabric === 'works' ? 'works' : 'built'}, polygon(close(simplify(curve(outline, 40, true), 1)))),
  ),
  feature({kind: 'works'}, polygon(close(sketch.harbour))),
  ...parks.map((ring, index) => feature({kind: 'park', ...named(sketch.parks[index]!.name)}, polygon(slim(ring, 0.6)))),
]);
write(
  'map/shore.geojson',
  sketch.beaches
    .map(({line, name}) => feature({kind: 'beach', ...named(name)}, lineString(nearestCoast(line))))
    .concat(sketch.piers.map((line) => feature({kind: 'pier'}, lineString(line)))),
);
write('map/buildings.geojson', [
  ...polygonsByKilometre(houses).map((geometry) => feature({kind: 'building'}, geometry)),
  ...publicBuildings.map((ring) => feature({kind: 'public'}, polygon(ring))),
]);
write('map/streets.geojson', [
  ...paths.map((line) => feature({kind: 'path'}, lineString(line))),
  ...streets.map(({kind, line, name}) => feature({kind, ...named(name)}, lineString(line))),
  ...mainStreets.map(({kind, line, name}) => feature({kind, ...named(name)}, lineString(line))),
  ...railways.map(({kind, line}) => feature({kind: kind === 'main' ? 'rail' : 'siding'}, lineString(line))),
]);
write(
  'map/places.geojson',
  [
    ...sketch.places.map(({kind, name, point}) => ({kind, name, point})),
    ...sketch.neighbourhoods.map(({name, label}) => ({kind: 'district', name, point: label})),
    ...sketch.islands.filter(({name}) => name).map(({name, center}) => ({kind: 'island', name: name!, point: center})),
    ...sketch.lakes.filter(({name}) => name).map(({name, center}) => ({kind: 'water', name: name!, point: center})),
    ...stops.map(({name, point}) => ({kind: 'stop', name, point})),
  ].map(({kind, name, point}) => feature({kind, ...named(name)}, {type: 'Point', coordinates: toPosition(point)})),
);

const next = neighbourMap({
  ...{sea, mainStreets, places: sketch.places},
  railways: railways.map(({kind, line}) => ({kind: kind === 'main' ? 'rail' : 'siding', line})),
  lakes: lakes.map((ring, index) => ({ring, name: sketch.lakes[index]!.name})),
  woods: [...farWoods, ...woods],
});
for (const [layer, features] of Object.entries(next)) {
  const geometryOf = ({geometry}: MapFeature): object => {
    if ('line' in geometry) return lineString(geometry.line);
    if ('point' in geometry) return {type: 'Point', coordinates: toPosition(geometry.point)};
    const [first, ...others] = geometry.polygons.map((rings) => polygon(...rings).coordinates);
    return others.length > 0
      ? {type: 'MultiPolygon', coordinates: [first, ...others]}
      : {type: 'Polygon', coordinates: first};
  };
  const written = features.map((each) => feature({kind: each.kind, ...named(each.name)}, geometryOf(each)));
  write(`map/${layer}.geojson`, written, neighbour);
}
write('boundary.geojson', [feature({name: 'Ylikylä'}, polygon(neighbourBoundary))], neighbour);

function nearestCoast(line: Line): Line {
  const [from, to] = [line[0]!, line.at(-1)!].map((point) =>
    coast.reduce((best, p, index) => (distance(p, point) < distance(coast[best]!, point) ? index : best), 0),
  ) as [number, number];
  return coast.slice(Math.min(from, to), Math.max(from, to) + 1);
}

console.log(
  `${streets.length} streets, ${Math.round(streets.reduce((sum, {line}) => sum + lengthOf(line), 0) / 1_000)} km; ${houses.length} houses; ${stops.length} stops`,
);
