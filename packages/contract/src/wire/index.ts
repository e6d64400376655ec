export type * from './catalogue.ts';
export type * from './case.ts';
export type * from './desk.ts';
export type * from './nearby.ts';
export type * from './places.ts';
export type * from './problem.ts';
export type * from './topics.ts';
export type * from './tracking.ts';
