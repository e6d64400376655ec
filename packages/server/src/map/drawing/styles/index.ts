export {areas} from './areas.ts';
export type {AreaStyle} from './areas.ts';
export {atZoom} from './by-zoom.ts';
export type {ByZoom} from './by-zoom.ts';
export {colours} from './colours.ts';
export {labels} from './labels.ts';
export type {LabelStyle} from './labels.ts';
export {lines} from './lines.ts';
export type {LineStyle} from './lines.ts';
