import type pg from 'pg';
import type {JurisdictionCatalogue} from '../catalogue/index.ts';
import {inTransaction} from '../database/index.ts';
import {buildInThread} from './build-in-thread.ts';
import type {ModelFigures} from './figures.ts';
import {split} from './split.ts';
import {forgetOldModels, goLive, keepModel, liveModel, readModelFile, settledCases} from './store.ts';
import {fingerprintOf, wordsOf} from './words.ts';

/** Fewer different cases than this, of which a fifth are kept aside, say too little to be measured on. */
export const fewestCases = 100;

export type Learnt =
  /** There is a model from the words alone, or the one of before. */
  | {outcome: 'too_few_cases'; cases: number; version: string | undefined}
  /** It is as good as the one of before, or better. */
  | {outcome: 'live'; cases: number; version: string; figures: ModelFigures | undefined}
  /** It is kept, but the one of before stays live. */
  | {outcome: 'worse'; cases: number; version: string; figures: ModelFigures};

/**
 * Builds a jurisdiction's model anew: from the cases as they were finally handled and the catalogue's words, or from the
 * words alone where there are too few cases. One that was learnt from cases goes live only when it is not worse than
 * the one of before on the same messages, which neither has seen.
 */
export async function learn(pool: pg.Pool, catalogue: JurisdictionCatalogue, signal?: AbortSignal): Promise<Learnt> {
  const jurisdictionId = catalogue.jurisdiction.id;
  const words = wordsOf(catalogue);
  const before = await liveModel(pool, jurisdictionId);
  const offered = new Set(words.map(({id}) => id));
  const settled = (await settledCases(pool, jurisdictionId)).filter(({topicId}) => offered.has(topicId));
  const {learnt, aside} = split(settled);
  const cases = learnt.length + aside.length;
  const isEnough = cases >= fewestCases;
  if (words.length === 0 || (!isEnough && before?.origin === 'cases')) {
    return {outcome: 'too_few_cases', cases, version: before?.version};
  }

  const brotli = before && (await readModelFile(pool, jurisdictionId, before.version));
  const live = before && brotli && {version: before.version, brotli};
  const order = isEnough ? {words, cases: learnt, aside, live} : {words, cases: []};
  const {figures, ...built} = await buildInThread(order, signal);
  const isWorse = figures?.before !== undefined && scoreOf(figures) < scoreOf(figures.before);
  await inTransaction(pool, async (client) => {
    await keepModel(client, {
      ...built,
      jurisdictionId,
      origin: isEnough ? 'cases' : 'words',
      wordsFingerprint: fingerprintOf(words),
      caseCount: isEnough ? cases : 0,
      figures,
    });
    if (!isWorse && before?.version !== built.version) await goLive(client, jurisdictionId, built.version);
    await forgetOldModels(client, jurisdictionId);
  });
  const {version} = built;
  if (isWorse) return {outcome: 'worse', cases, version, figures: figures!};
  if (!isEnough) return {outcome: 'too_few_cases', cases, version};
  return {outcome: 'live', cases, version, figures};
}

/** The first topic and the first three count alike: both are what residents see. */
function scoreOf({top1, top3}: {top1: number; top3: number}): number {
  return top1 + top3;
}
