import type {FastifyRequest} from 'fastify';
import {ProblemError} from '../problems/index.ts';

/** For a route's documentation; whether it is there is checked by {@link idempotencyKeyOf}, with a code of its own. */
export const idempotencyKeyHeader = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      description: 'Made when the form opens, sent with every try: 8–200 visible ASCII characters, e.g. a UUID.',
    },
  },
} as const;

/** @throws {ProblemError} `idempotency_key_missing`, `idempotency_key_invalid` */
export function idempotencyKeyOf(request: FastifyRequest): string {
  return checkIdempotencyKey(request.headers['idempotency-key']);
}

/** @throws {ProblemError} `idempotency_key_missing`, `idempotency_key_invalid` */
export function checkIdempotencyKey(key: string | string[] | undefined): string {
  if (key === undefined || key === '') throw new ProblemError('idempotency_key_missing');
  if (typeof key !== 'string' || !/^[!-~]{8,200}$/.test(key)) throw new ProblemError('idempotency_key_invalid');
  return key;
}
