import {hash} from 'node:crypto';
import type {TrainingCase} from '@city-feedback/topics/train';

/** So many cases of a hundred are kept aside. */
const asideShare = 20;

/**
 * Parts cases into those that are learnt from and those that models are measured on. The text alone decides, so that a case
 * is on the same side each time, and so are all that say the same: what a model is measured on, no model has ever seen.
 */
export function split(cases: readonly TrainingCase[]): {learnt: TrainingCase[]; aside: TrainingCase[]} {
  const learnt: TrainingCase[] = [];
  const aside: TrainingCase[] = [];
  const seen = new Set<string>();
  for (const each of cases) {
    const same = each.text.trim().toLowerCase();
    if (seen.has(same)) continue;
    seen.add(same);
    const isAside = Number.parseInt(hash('sha256', same).slice(0, 8), 16) % 100 < asideShare;
    (isAside ? aside : learnt).push(each);
  }
  return {learnt, aside};
}
