import type {DeskTopicModels} from '@city-feedback/contract';
import type pg from 'pg';
import {ProblemError} from '../../problems/index.ts';
import {readModels, useModel} from '../../topic-models/index.ts';
import type {Asker} from '../asker.ts';
import {namesOf} from '../names.ts';

const mostConfusions = 10;

/** The models that find topics: how good the live one is, and what there is to go back to. */
export async function readTopicModels(pool: pg.Pool, {catalogue, language}: Asker): Promise<DeskTopicModels> {
  const names = namesOf(catalogue, language);
  const models = await readModels(pool, catalogue.jurisdiction.id);
  const figures = models.find(({isLive}) => isLive)?.figures;
  const topics = (figures?.byTopic ?? []).map((each) => ({...each, topicName: names.topic(each.topicId)}));
  return {
    models: models.map(({version, isLive, origin, caseCount, builtAt, figures: measured}) => ({
      version,
      isLive,
      origin,
      caseCount,
      builtAt: builtAt.toISOString(),
      ...(measured && {top1: measured.top1, top3: measured.top3, messages: measured.messages}),
    })),
    topics: topics.sort((a, b) => a.top3 - b.top3 || a.top1 - b.top1 || b.messages - a.messages),
    confusions: (figures?.confusions ?? []).slice(0, mostConfusions).map(({topicId, takenFor, count}) => ({
      topicName: names.topic(topicId),
      takenForName: names.topic(takenFor),
      count,
    })),
  };
}

/** @throws {ProblemError} `not_found` for a version that is not kept */
export async function useTopicModel(pool: pg.Pool, {catalogue}: Asker, version: string): Promise<void> {
  if (!(await useModel(pool, catalogue.jurisdiction.id, version))) throw new ProblemError('not_found');
}
