import {colours} from './colours.ts';

export interface AreaStyle {
  fill: string;
  edge?: string;
  /** First zoom level at which it is drawn. */
  from: number;
  /** Last one; all from `from` on when missing. */
  to?: number;
  /** How far it spreads beyond its outline, so that neighbours grow together. */
  spreadMetres?: number;
}

/** Kinds of polygons, in the order in which they are drawn. */
export const areas: {[kind: string]: AreaStyle} = {
  field: {fill: '#f3edd8', from: 10},
  wood: {fill: '#d3e3c7', from: 10},
  built: {fill: '#ebe5dc', from: 10, spreadMetres: 70},
  works: {fill: '#e6e1e6', from: 10},
  park: {fill: '#cfe6bf', from: 11},
  sea: {fill: colours.water, edge: colours.waterEdge, from: 0},
  lake: {fill: colours.water, edge: colours.waterEdge, from: 0},
  building: {fill: '#ddd4c8', edge: '#c9bdae', from: 15},
  public: {fill: '#d3bfae', edge: '#b59f8c', from: 14},
};
