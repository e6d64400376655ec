export * from './search/index.ts';
export * from './suggestion/index.ts';
