import './city-feedback-track.ts';

export {loadTrackWords} from './strings/load.ts';
