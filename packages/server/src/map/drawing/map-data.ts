import {boxOf, project, type Box, type WorldPoint} from './projection.ts';

/** Words by language, the jurisdiction's first language first. */
export type Name = {[language: string]: string};

export interface Shape {
  kind: string;
  name?: Name;
  /** Rings of one polygon, or one line. */
  lines: WorldPoint[][];
  box: Box;
  widthMetres?: number;
}

export interface Place {
  kind: string;
  name: Name;
  at: WorldPoint;
}

/** A base map, projected and ready to be drawn at any zoom. */
export interface MapData {
  polygons: Shape[];
  lines: Shape[];
  places: Place[];
  /** First and second language of the names. */
  languages: string[];
}

interface Feature {
  properties: {kind?: string; name?: Name; widthMetres?: number} | null;
  geometry: {type: string; coordinates: unknown};
}

type Positions = number[][];

/**
 * Takes GeoJSON in, layer after layer. What is drawn how is decided by a feature's `kind`; features of unknown kinds
 * and geometries are left out.
 *
 * @param layers     FeatureCollections; among features of one kind, later ones are drawn over earlier ones
 * @param languages  the jurisdiction's, for the names
 */
export function readMapData(layers: Iterable<object>, languages: string[]): MapData {
  const data: MapData = {polygons: [], lines: [], places: [], languages};
  for (const layer of layers) {
    for (const {properties, geometry} of (layer as {features: Feature[]}).features)
      addFeature(data, properties ?? {}, geometry);
  }
  return data;
}

function addFeature(
  data: MapData,
  properties: NonNullable<Feature['properties']>,
  {type, coordinates}: Feature['geometry'],
): void {
  const {kind = '', name, widthMetres} = properties;
  const shape = (lines: Positions[]): Shape => {
    const projected = lines.map((line) => line.map(([longitude, latitude]) => project(longitude!, latitude!)));
    return {
      kind,
      lines: projected,
      box: boxOf(projected[0] ?? []),
      ...(name && {name}),
      ...(widthMetres && {widthMetres}),
    };
  };
  switch (type) {
    case 'Polygon':
      data.polygons.push(shape(coordinates as Positions[]));
      break;
    case 'MultiPolygon':
      for (const rings of coordinates as Positions[][]) data.polygons.push(shape(rings));
      break;
    case 'LineString':
      data.lines.push(shape([coordinates as Positions]));
      break;
    case 'MultiLineString':
      for (const line of coordinates as Positions[]) data.lines.push(shape([line]));
      break;
    case 'Point': {
      const [longitude, latitude] = coordinates as number[];
      if (name) data.places.push({kind, name, at: project(longitude!, latitude!)});
    }
  }
}
