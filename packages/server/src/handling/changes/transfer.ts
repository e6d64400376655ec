import type {TransferRequest} from '@city-feedback/contract';
import type pg from 'pg';
import type {JurisdictionCatalogue} from '../../catalogue/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {changeCase, requireUnderWay, type ChangeOf} from './change-case.ts';
import {writtenText} from './written-text.ts';

/**
 * Moves a case to another ring, whose people are told why. The rule that had led it astray stays on record, beside the
 * transfer in the history.
 *
 * @throws {ProblemError} as `changeCase`; `unknown_ring`, `same_ring`, `case_closed`
 */
export function transferCase(
  pool: pg.Pool,
  {rings}: JurisdictionCatalogue,
  change: ChangeOf,
  {ringId, reason: typed}: TransferRequest,
): Promise<string[]> {
  const reason = writtenText(typed, '/reason', 3);
  if (!rings.some(({id}) => id === ringId)) throw new ProblemError('unknown_ring', {values: {ring: ringId}});
  return changeCase(pool, change, (current) => {
    requireUnderWay(current);
    const fromRingId = current.state.ringId;
    if (fromRingId === ringId) throw new ProblemError('same_ring');
    return {
      content: {type: 'transferred', data: {fromRingId, toRingId: ringId, reason}},
      jobs: (version) => [
        {
          kind: 'ring_mail',
          dedupeKey: `ring_mail:${change.caseId}:${version}`,
          payload: {caseId: change.caseId, ringId, news: 'transferred'},
        },
      ],
    };
  });
}
