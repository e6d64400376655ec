export {createRightNow} from './create-right-now.ts';
export type {RightNow, RightNowOptions} from './create-right-now.ts';
