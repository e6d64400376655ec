import type {Journey} from '../journey/journey.ts';

/** How the photos are getting on, in one sentence; empty when there were none. */
export function uploadSentence({report, words}: Pick<Journey, 'report' | 'words'>): string {
  const photos = report?.photos ?? [];
  const count = (...states: string[]) => photos.filter(({state}) => states.includes(state)).length;
  const {sending, sent, waiting, notSent} = words.uploads;
  const lost = count('refused', 'expired');
  if (!photos.length) return '';
  if (count('sending')) return sending(count('sent') + lost + 1, photos.length);
  if (count('waiting')) return waiting(count('waiting'));
  return lost ? notSent(lost) : sent(photos.length);
}
