import {ProblemError} from '../problems/index.ts';

export const casesPath = '/api/v1/desk/cases';

/** Routes that need a desk session, in the API's documentation. */
export const security = [{deskSession: []}];

export interface OfCase {
  Params: {caseId: string};
}

export const caseParams = {
  type: 'object',
  required: ['caseId'],
  properties: {caseId: {type: 'string', description: 'Id of the case'}},
} as const;

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** @throws {ProblemError} `unknown_case` for what can't be an id */
export function caseIdOf({params}: {params: {caseId: string}}): string {
  if (!uuid.test(params.caseId)) throw new ProblemError('unknown_case');
  return params.caseId;
}
