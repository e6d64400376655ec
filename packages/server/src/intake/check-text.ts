import type {FieldFault} from '../problems/index.ts';

/**
 * Checks a message: something in it, and not too much.
 *
 * @param limit  Unicode code points
 */
export function checkText(text: string, path: string, limit: number, faults: FieldFault[]): void {
  if (text.trim() === '') faults.push({path, code: 'text_empty'});
  if (text.length <= limit) return;
  const actual = [...text].length;
  if (actual > limit) faults.push({path, code: 'text_too_long', values: {limit, actual}});
}
