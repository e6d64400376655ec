/**
 * Counts the slips between a word, maybe half typed, and the beginning of a known word that is closest to it: a letter
 * missing, added, wrong, or two neighbours swapped.
 *
 * @returns the optimal string alignment distance (Damerau–Levenshtein where no part is edited twice)
 */
export function distanceToBeginning(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = [];
  for (let i = 0; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = i ? Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)) : j;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
      }
    }
    before = above;
    above = row;
  }
  return Math.min(...above);
}
