import './define.ts';

export {loadTrackWords} from './strings/load.ts';
