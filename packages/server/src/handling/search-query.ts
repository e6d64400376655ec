import type pg from 'pg';
import type {InboxFilter} from './model.ts';

const mostWords = 8;
/** Shorter ones begin too many words. */
const shortestBeginning = 3;
const configurations = ['finnish', 'swedish', 'english', 'simple'];

/**
 * The words of a search as a `tsquery`: all of them, each as the beginning of a word (short ones as a whole), in any language; together with
 * the marks of the jurisdiction and the rings that the index has beside the words. Nothing when no word is left.
 */
export async function searchQuery(
  db: Pick<pg.Pool, 'query'>,
  {jurisdictionId, rings}: InboxFilter,
  typed: string,
): Promise<string | undefined> {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? [];
  if (words.length === 0) return undefined;
  const where =
    rings === 'every' ? mark(`#j:${jurisdictionId}`) : rings.map((id) => mark(`#r:${jurisdictionId}/${id}`));
  const {rows} = await db.query<{query: string | null}>(
    `select '(' || string_agg(distinct query::text, ' | ') || ')' as query
     from unnest($1::text[]) as configuration,
          lateral (select to_tsquery(configuration::regconfig, $2) as query) q
     where numnode(query) > 0`,
    [configurations, words.map((word) => `'${word}'${[...word].length < shortestBeginning ? '' : ':*'}`).join(' & ')],
  );
  const query = rows[0]?.query;
  return query ? `(${[where].flat().join(' | ')}) & ${query}` : undefined;
}

const mark = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`;
