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
  // Of the page itself, whoever's the message is meanwhile.
  const {page} = journey;
  const before = drafts.load<Draft>(page);
  if (before?.answers) {
    const {answers, ...rest} = before;
    Object.assign(journey, rest, {answers: {...journey.answers, ...answers}});
    // What goes to another site is turned to it again in that step.
    if (journey.answers.site) journey.step = 'where';
    // The topics may have changed since.
    if (!journey.steps.includes(journey.step)) journey.step = 'what';
  }
  let last = '';
  return journey.subscribe(() => {
    const {answers, step, idempotencyKey, openedAt, state} = journey;
    const now = JSON.stringify([answers, step, state]);
    if (now === last) return;
    last = now;
    if (journey.isOver || !journey.isStarted || journey.topic?.confidential) {
      // What another window writes on is its own.
      if (drafts.load<Draft>(page)?.idempotencyKey === idempotencyKey) drafts.clear(page);
    }
    // On its way it stays here, too, until the queue has it.
    else if (state === 'writing') drafts.save(page, {answers, step, idempotencyKey, openedAt} satisfies Draft);
  });
}
