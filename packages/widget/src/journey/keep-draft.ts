import {drafts} from '../queue/drafts.ts';
import type {Answers} from './answers.ts';
import type {Journey} from './journey.ts';
import type {StepName} from './steps.ts';

interface Draft {
  answers: Answers;
  step: StepName;
  idempotencyKey: string;
  openedAt: number;
}

/**
 * Brings back what was written before, and keeps on the device what is written from now on, but for contact details
 * and what a confidential topic is about.
 *
 * @returns stops it
 */
export function keepDraft(journey: Journey): () => void {
  const before = drafts.load<Draft>(journey.page);
  if (before?.answers) {
    const {answers, ...rest} = before;
    Object.assign(journey, rest, {answers: {...journey.answers, ...answers}});
    // The topics may have changed since.
    if (!journey.steps.includes(journey.step)) journey.step = 'what';
  }
  return journey.subscribe(() => {
    const {answers, step, idempotencyKey, openedAt, state} = journey;
    if (state !== 'writing' || !journey.isStarted || journey.topic?.confidential) drafts.clear(journey.page);
    else drafts.save(journey.page, {answers, step, idempotencyKey, openedAt} satisfies Draft);
  });
}
