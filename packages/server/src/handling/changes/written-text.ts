import {ProblemError} from '../../problems/index.ts';

/**
 * What somebody wrote, without the white space around it.
 *
 * @param path  JSON pointer of the field
 * @throws {ProblemError} `text_empty` when fewer than `fewest` characters are left
 */
export function writtenText(typed: string, path: string, fewest: number): string {
  const text = typed.trim();
  if (text.length < fewest) throw ProblemError.ofField('text_empty', path);
  return text;
}
