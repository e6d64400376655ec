import type {MapSettings} from '@city-feedback/contract';
import type {FastifyInstance} from 'fastify';
import {mapSettingsView} from '../catalogue/index.ts';
import {ProblemError} from '../problems/index.ts';
import {askerOf} from './asker-of.ts';
import {security} from './case-path.ts';
import type {DeskOptions} from './routes.ts';

export function mapRoute(app: FastifyInstance, {catalogue}: Pick<DeskOptions, 'catalogue'>): void {
  app.get(
    '/api/v1/desk/map',
    {
      schema: {
        tags: ['desk'],
        summary: 'The map of the jurisdiction',
        security,
        response: {200: {$ref: 'MapSettings#'}},
      },
    },
    async (request): Promise<MapSettings> => {
      const {catalogue: configuration, language} = askerOf(request, catalogue);
      const settings = mapSettingsView(configuration, language);
      if (!settings) throw new ProblemError('not_found');
      return settings;
    },
  );
}
