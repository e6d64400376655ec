import {confidences} from '../model/confidences.ts';
import type {Context} from '../model/features.ts';
import {weightOf, type TopicModel} from '../model/topic-model.ts';
import {figuresOf, sureFrom, type Figures} from './figures.ts';
import {fit, meanOf, scoresOf, type Example, type Fitted} from './fit.ts';
import {quantise} from './quantise.ts';
import {randomFrom, shuffled} from './random.ts';
import {phrasesOf, type TopicWords} from './topic-words.ts';
import {documentOf, examplesOf, partOf, vocabularyOf, type Document, type Vocabulary} from './vocabulary.ts';

/** A message as it was finally handled. */
export interface TrainingCase {
  readonly text: string;
  /** The topic under which it was answered, after corrections and transfers. */
  readonly topicId: string;
  readonly context?: Context | undefined;
}

export interface TrainOptions {
  /** The same seed and cases give the same model, byte for byte. Default 1. */
  seed?: number;
  /** Most bytes of the compressed file. Default 60,000. */
  maxBytes?: number;
  /** Something enters the model only when it stands in this many different messages. At least 2; default 3. */
  minCases?: number;
}

export interface Trained {
  readonly model: TopicModel;
  /** Measured on a fifth of the cases, by a model that had not seen them; absent below 50 different cases. */
  readonly heldOut?: Figures | undefined;
  /** The same, topic by topic, for the topics that occurred. */
  readonly heldOutByTopic?: Readonly<Record<string, Figures>> | undefined;
}

/** Fewer held-out messages than this say too little to set a threshold. */
const fewestHeldOut = 10;

/** More cases than this are not needed to choose what is worth keeping. */
const enoughToChoose = 5_000;

/**
 * Most rows of a model. The catalogue's words are many, but each belongs to one topic; what is learnt from cases has a
 * weight for nearly every topic, so fewer rows fit.
 */
const mostRows = (topics: number, learnt: boolean) =>
  Math.floor(learnt ? 12_000 * Math.sqrt(23 / Math.max(topics, 10)) : 900_000 / Math.max(topics, 30));

/** How a model without history turns scores into confidences: by measurement, see docs/topic-suggestion.md. */
const cold = {sharpness: 1, sureFrom: 0.55, worthFrom: 0.055};

/** A model that has learnt from cases says what it means. */
const worthFrom = 0.1;

/**
 * Builds a model from cases and the catalogue's own words; with no cases, from the words alone.
 *
 * Equal texts are learnt from once. What only a few wrote never enters, see {@link TrainOptions.minCases}; cases of topics
 * that the catalogue does not list are left out. Takes seconds for thousands of cases and up to two minutes for a
 * hundred thousand, so run it outside of the process that serves requests.
 *
 * @throws {RangeError} when there are no topics or `minCases` is below 2
 */
export function train(
  cases: readonly TrainingCase[],
  topics: readonly TopicWords[],
  {seed = 1, maxBytes = 60_000, minCases = 3}: TrainOptions = {},
): Trained {
  if (!topics.length) throw new RangeError('expected at least one topic, got none');
  if (minCases < 2) throw new RangeError(`expected minCases of at least 2, got ${minCases}: one case is one person`);
  const random = randomFrom(seed);
  const ids = topics.map(({id}) => id);
  const catalogue = topics.flatMap((topic, at) => phrasesOf(topic).map((phrase) => documentOf(phrase, at)));
  const documents = shuffled(differentCases(cases, ids), random);
  const heldOutCount = Math.floor(documents.length / 5);
  const learnt = documents.slice(heldOutCount);

  const vocabulary = chooseVocabulary(documents, learnt, catalogue, {minCases, topics: ids.length, random});
  const build = (from: readonly Document[]) => {
    const examples = examplesOf([...from, ...catalogue], vocabulary);
    const fitted = learn(examples, vocabulary.buckets.length, ids.length, random);
    return {...quantise(fitted, vocabulary, maxBytes), ...vocabulary, topics: ids};
  };
  if (heldOutCount < fewestHeldOut) return {model: {...build(documents), ...cold}};

  const trial = build(learnt);
  const weighed: Fitted = {
    weights: Float32Array.from(trial.weights, (level) => weightOf(level, trial.step)),
    bias: Float32Array.from(trial.bias),
  };
  const answers = examplesOf(documents.slice(0, heldOutCount), vocabulary).map((example) => ({
    topic: example.topic,
    scores: scoresOf(weighed, example),
  }));
  const sharpness = calibrate(answers);
  const calibrated = answers.map(({topic, scores}) => ({topic, confidences: confidences(scores, sharpness)}));
  const occurring = ids.flatMap((id, at) => {
    const own = calibrated.filter(({topic}) => topic === at);
    return own.length ? [[id, figuresOf(own)] as const] : [];
  });
  return {
    model: {...build(documents), sharpness, sureFrom: sureFrom(calibrated).confidence, worthFrom},
    heldOut: figuresOf(calibrated),
    heldOutByTopic: Object.fromEntries(occurring),
  };
}

/** Cases of known topics, each text once. */
function differentCases(cases: readonly TrainingCase[], ids: readonly string[]): Document[] {
  const positions = new Map(ids.map((id, at) => [id, at]));
  const seen = new Set<string>();
  return cases.flatMap(({text, topicId, context}) => {
    const topic = positions.get(topicId);
    const same = text.trim().toLowerCase();
    if (topic === undefined || seen.has(same)) return [];
    seen.add(same);
    return [documentOf(text, topic, context)];
  });
}

/**
 * Learns once from all that may be looked at, and keeps the rows that move scores most.
 *
 * How common a row is is counted over `documents`; its weights are learnt from `learnt` alone, so that held-out
 * figures stay honest.
 */
function chooseVocabulary(
  documents: readonly Document[],
  learnt: readonly Document[],
  catalogue: readonly Document[],
  {minCases, topics, random}: {minCases: number; topics: number; random: () => number},
): Vocabulary {
  const whole = vocabularyOf(documents, catalogue, minCases);
  const most = mostRows(topics, documents.length > catalogue.length);
  if (whole.buckets.length <= most) return whole;
  const examples = examplesOf([...learnt.slice(0, enoughToChoose), ...catalogue], whole);
  const {weights} = learn(examples, whole.buckets.length, topics, random);
  const used = new Float64Array(whole.buckets.length);
  for (const {rows, values} of examples) rows.forEach((row, at) => (used[row]! += values[at]! ** 2));
  const worth = Float64Array.from(used, (use, row) => {
    const own = weights.subarray(row * topics, (row + 1) * topics);
    const mean = own.reduce((a, b) => a + b, 0) / topics;
    return use * own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
  });
  const best = [...worth.keys()].sort((a, b) => worth[b]! - worth[a]! || a - b).slice(0, most);
  return partOf(whole, best);
}

/** The text alone is learnt to say more than it does beside a context, so the context is toned down. */
const contextShare = 0.7;

/**
 * Learns the text twice, boldly and steadily, and takes the mean, which is about as good as the better of the two. What the
 * context adds is learnt a third time, together with the text, and put on top: so the model works as well before a
 * place is known as one that never heard of places.
 */
function learn(examples: readonly Example[], rows: number, topics: number, random: () => number): Fitted {
  // The more examples, the fewer times each: what counts is how often a word is met.
  const pace = Math.min(1, 5_000 / examples.length);
  const epochs = (most: number) => Math.max(most / 6, Math.round(most * pace));
  const text = {rows, topics, random, withContext: false};
  const fitted = meanOf(
    fit(examples, {...text, epochs: epochs(12), hidden: 0.5}),
    fit(examples, {...text, epochs: epochs(6), hidden: 0.2}),
  );
  const inContext = new Set(examples.flatMap(({rows: own, contextFrom}) => [...own.subarray(contextFrom)]));
  if (!inContext.size) return fitted;
  const together = fit(examples, {...text, withContext: true, epochs: epochs(12), hidden: 0.5});
  for (const row of inContext) {
    for (let at = row * topics; at < (row + 1) * topics; at++)
      fitted.weights[at] = contextShare * together.weights[at]!;
  }
  return fitted;
}

/** The factor for scores that makes the held-out topics likeliest (temperature scaling). */
function calibrate(answers: readonly {topic: number; scores: readonly number[]}[]): number {
  let best = {sharpness: 1, surprise: Infinity};
  for (let sharpness = 0.1; sharpness < 12; sharpness *= 1.05) {
    const surprise = answers.reduce(
      (sum, {topic, scores}) => sum - Math.log(confidences(scores, sharpness)[topic]! + 1e-12),
      0,
    );
    if (surprise < best.surprise) best = {sharpness: Math.round(sharpness * 1000) / 1000, surprise};
  }
  return best.sharpness;
}
