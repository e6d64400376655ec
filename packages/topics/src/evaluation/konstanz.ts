import {readFileSync} from 'node:fs';
import {confidences} from '../model/confidences.ts';
import type {TopicModel} from '../model/topic-model.ts';
import {train, type Figures, type TrainingCase} from '../training/index.ts';
import {randomFrom, shuffled} from '../training/random.ts';
import {parseCsv} from './csv.ts';
import {confidencesOf, type Measured} from './measure.ts';
import {reportsBefore} from './reports-before.ts';
import {commonest, naiveBayes} from './naive-bayes.ts';

/** A real request: its text, how the city filed it, where and when it came. */
export interface Request {
  readonly text: string;
  readonly category: string;
  readonly unit: string;
  readonly context: {latitude?: number; longitude?: number; withoutPlace?: boolean; at?: Date};
}

/** What is found: the category of a request, or the unit that is responsible. */
export type Target = 'category' | 'unit';

/**
 * Answers of the model with and without place and season, each also with what others reported at that time, and of the two
 * baselines.
 */
export type Method = 'text' | 'textAndPlace' | 'textAndNow' | 'textPlaceAndNow' | 'naiveBayes' | 'commonest';
export type Results = Record<Method, Measured[]>;

/** Reads requests from `text, category, unit, latitude, longitude, reported_at`, each text once. */
export function readRequests(file: string): Request[] {
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const seen = new Set<string>();
  return rows.flatMap((fields) => {
    const field = (name: string) => fields[head.indexOf(name)] ?? '';
    const number = (name: string) => (field(name) ? Number(field(name)) : undefined);
    const text = field('text');
    if (seen.has(text)) return [];
    seen.add(text);
    const latitude = number('latitude');
    const longitude = number('longitude');
    return {
      text,
      category: field('category'),
      unit: field('unit'),
      context: {
        ...(latitude !== undefined && longitude !== undefined ? {latitude, longitude} : {withoutPlace: true}),
        at: new Date(`${field('reported_at').replace(' ', 'T')}Z`),
      },
    };
  });
}

/** Learns from 80 of 100 requests and answers the others, once for each seed. */
export function evaluate(requests: readonly Request[], target: Target, seeds: readonly number[]) {
  const results: Results = {
    text: [],
    textAndPlace: [],
    textAndNow: [],
    textPlaceAndNow: [],
    naiveBayes: [],
    commonest: [],
  };
  const nowAt = reportsBefore(requests, target);
  const heldOut: Figures[] = [];
  let firstModel: TopicModel | undefined;
  const ids = [...new Set(requests.map((request) => request[target]))].sort();
  for (const seed of seeds) {
    const order = shuffled(requests, randomFrom(seed));
    const cut = Math.floor(order.length * 0.8);
    const cases: TrainingCase[] = order
      .slice(0, cut)
      .map((request) => ({text: request.text, topicId: request[target], context: request.context}));
    const trained = train(
      cases,
      ids.map((id) => ({id, name: id})),
      {seed},
    );
    if (trained.heldOut) heldOut.push(trained.heldOut);
    firstModel ??= trained.model;
    const model = confidencesOf(trained.model);
    const bayes = naiveBayes(cases, ids);
    const always = commonest(cases, ids);
    const methods: Record<Method, (request: Request) => number[]> = {
      text: ({text}) => model(text),
      textAndPlace: ({text, context}) => model(text, context),
      textAndNow: (request) => model(request.text, {now: nowAt(request)}),
      textPlaceAndNow: (request) => model(request.text, {...request.context, now: nowAt(request)}),
      naiveBayes: ({text}) => confidences(bayes(text), 1),
      commonest: () => confidences(always(), 1),
    };
    for (const request of order.slice(cut)) {
      const common = {topic: ids.indexOf(request[target]), message: request.text, groups: [request[target]]};
      for (const method of Object.keys(methods) as Method[]) {
        results[method].push({...common, confidences: methods[method](request)});
      }
    }
  }
  return {results, heldOut, model: firstModel!};
}
