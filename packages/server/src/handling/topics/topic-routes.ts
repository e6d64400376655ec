import type {
  DeskNotices,
  DeskSuggestions,
  DeskTopicModels,
  NoticeRequest,
  UseTopicModelRequest,
} from '@city-feedback/contract';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {mayTendTopics} from '../../people/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {askerOf} from '../asker-of.ts';
import type {Asker} from '../asker.ts';
import {caseIdOf, caseParams, casesPath, security, type OfCase} from '../case-path.ts';
import type {DeskOptions} from '../routes.ts';
import {readTopicModels, useTopicModel} from './models.ts';
import {readNotices, setNotice} from './notices.ts';
import {suggestTopic} from './suggest-topic.ts';

const noticesPath = '/api/v1/desk/notices';
const modelsPath = '/api/v1/desk/topic-models';

/**
 * What coordinators and administrators do with topics as such: notices while many report the same, and the models that find
 * topics; and what everybody hears of them about a case.
 */
export function topicRoutes(app: FastifyInstance, {pool, catalogue, suggesters, rightNow}: DeskOptions): void {
  const tenderOf = (request: FastifyRequest): Asker => {
    const asker = askerOf(request, catalogue);
    if (!mayTendTopics(asker.staff)) throw new ProblemError('not_allowed');
    return asker;
  };

  app.get<OfCase>(
    `${casesPath}/:caseId/suggestions`,
    {
      schema: {
        tags: ['desk'],
        summary: 'What a case may be about, and whose it would be, with reasons',
        security,
        params: caseParams,
        response: {200: {$ref: 'DeskSuggestions#'}},
      },
    },
    async (request): Promise<DeskSuggestions> =>
      suggestTopic({pool, suggesters, rightNow}, askerOf(request, catalogue), caseIdOf(request)),
  );

  app.get(
    noticesPath,
    {
      schema: {
        tags: ['desk'],
        summary: 'What is reported much right now, and what residents are told about it',
        security,
        response: {200: {$ref: 'DeskNotices#'}},
      },
    },
    async (request): Promise<DeskNotices> => readNotices(pool, tenderOf(request)),
  );

  app.post<{Body: NoticeRequest}>(
    noticesPath,
    {
      schema: {
        tags: ['desk'],
        summary: 'Tell residents that a matter is known, or tell them no longer',
        security,
        body: {$ref: 'NoticeRequest#'},
        response: {200: {$ref: 'DeskNotices#'}},
      },
    },
    async (request): Promise<DeskNotices> => {
      const asker = tenderOf(request as FastifyRequest);
      await setNotice(pool, asker, request.body);
      return readNotices(pool, asker);
    },
  );

  app.get(
    modelsPath,
    {
      schema: {
        tags: ['desk'],
        summary: 'The models that find topics: how good the live one is, and what there is to go back to',
        security,
        response: {200: {$ref: 'DeskTopicModels#'}},
      },
    },
    async (request): Promise<DeskTopicModels> => readTopicModels(pool, tenderOf(request)),
  );

  app.post<{Body: UseTopicModelRequest}>(
    `${modelsPath}/use`,
    {
      schema: {
        tags: ['desk'],
        summary: 'Make another version live',
        security,
        body: {$ref: 'UseTopicModelRequest#'},
        response: {200: {$ref: 'DeskTopicModels#'}},
      },
    },
    async (request): Promise<DeskTopicModels> => {
      const asker = tenderOf(request as FastifyRequest);
      await useTopicModel(pool, asker, request.body.version);
      return readTopicModels(pool, asker);
    },
  );
}
