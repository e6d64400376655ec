import type pg from 'pg';
import {queryOf} from './inbox-store.ts';
import type {InboxFilter} from './model.ts';

const mostWords = 8;
/** Shorter ones begin too many words. */
const shortestBeginning = 3;

/**
 * The words of a search as a `tsquery`: all of them, each as the beginning of a word (short ones as a whole), in any
 * language; together with the marks of the jurisdiction and the rings that the index has beside the words. Nothing when
 * no word is left.
 */
export async function searchQuery(
  db: Pick<pg.Pool, 'query'>,
  {jurisdictionId, rings}: InboxFilter,
  typed: string,
): Promise<string | undefined> {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? [];
  if (words.length === 0) return undefined;
  const query = await queryOf(db, words.map(asBeginning).join(' & '));
  if (!query) return undefined;
  const where =
    rings === 'every' ? [mark(`#j:${jurisdictionId}`)] : rings.map((id) => mark(`#r:${jurisdictionId}/${id}`));
  return `(${where.join(' | ')}) & ${query}`;
}

const asBeginning = (word: string) => `'${word}'${[...word].length < shortestBeginning ? '' : ':*'}`;
const mark = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`;
