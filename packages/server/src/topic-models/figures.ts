import {createSuggester} from '@city-feedback/topics/suggestion';
import {figuresOf, sureFrom, type Answer, type Figures, type TrainingCase} from '@city-feedback/topics/train';

/** From which confidence on a model is right so often. */
export interface Threshold {
  /** 0.8 … 0.99. */
  precision: number;
  /** Above 1 where it never is. */
  confidence: number;
  /** Share of the messages that reach it. */
  coverage: number;
}

export interface TopicFigures {
  topicId: string;
  /** Messages about it that were kept aside. */
  messages: number;
  top1: number;
  top3: number;
}

/** Messages about one topic that were taken for another one. */
export interface Confusion {
  topicId: string;
  takenFor: string;
  count: number;
}

/** What a model does on messages that no model learns from. Figures alone: nothing of a message is in it. */
export interface ModelFigures extends Figures {
  byTopic: TopicFigures[];
  /** Most frequent first. */
  confusions: Confusion[];
  thresholds: Threshold[];
  /** The model that was live at that time, on the same messages. */
  before?: {version: string; top1: number; top3: number};
}

const precisions = Array.from({length: 20}, (_, at) => (80 + at) / 100);
const mostConfusions = 30;

/** Lets a model name the topics of messages whose topics are known. */
export function measure(file: Uint8Array, topicIds: readonly string[], aside: readonly TrainingCase[]): ModelFigures {
  const {suggest} = createSuggester(file);
  const positions = new Map(topicIds.map((id, at) => [id, at]));
  const answers: Answer[] = [];
  const confused = new Map<string, Confusion>();
  for (const {text, topicId, context} of aside) {
    const topic = positions.get(topicId);
    if (topic === undefined) continue;
    const confidences = topicIds.map(() => 0);
    for (const {topicId: named, confidence} of suggest(text, context, topicIds.length)) {
      const position = positions.get(named);
      if (position !== undefined) confidences[position] = confidence;
    }
    answers.push({confidences, topic});
    const highest = Math.max(...confidences);
    const takenFor = topicIds[confidences.indexOf(highest)]!;
    if (highest === 0 || takenFor === topicId) continue;
    const key = `${topicId} ${takenFor}`;
    const known = confused.get(key) ?? {topicId, takenFor, count: 0};
    known.count++;
    confused.set(key, known);
  }
  return {
    ...figuresOf(answers),
    byTopic: topicIds.flatMap((topicId, at) => {
      const own = answers.filter(({topic}) => topic === at);
      const {messages, top1, top3} = figuresOf(own);
      return own.length > 0 ? [{topicId, messages, top1, top3}] : [];
    }),
    confusions: [...confused.values()].sort((a, b) => b.count - a.count).slice(0, mostConfusions),
    thresholds: precisions.map((precision) => ({precision, ...sureFrom(answers, precision)})),
  };
}

/** The confidence from which a model is right as often as asked for; above 1 where that was not measured. */
export function confidenceFor(precision: number, figures: ModelFigures | undefined): number {
  return figures?.thresholds.find((each) => each.precision >= precision - 1e-9)?.confidence ?? 1.01;
}
