export {train, type Trained, type TrainingCase, type TrainOptions} from './train.ts';
export {serialise} from './serialise.ts';
export {figuresOf, shareWithin, sureFrom, type Answer, type Figures} from './figures.ts';
export type {Localised, TopicWords} from './topic-words.ts';
