import {createIdempotencyKey} from '@city-feedback/sdk';
import {faultsOf} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';
import {toCaseDraft} from '../journey/to-case-draft.ts';
import {releasePhoto} from '../photos/prepare-photo.ts';
import type {ReportQueue} from '../queue/report-queue.ts';
import type {ReportStatus} from '../queue/report.ts';
import {uploadSentence} from '../receipt/upload-sentence.ts';

export interface SendListener {
  /** Asked just before sending; `false` leaves everything as it is. */
  mayGoOn: () => boolean;
  /** The city has it. */
  sent: (reference: string) => void;
  /** Whether the form still has this journey: else its receipt is left for the next form to show. */
  isFollowed: () => boolean;
  /** Whether the form can be seen: else its receipt is kept until it can. */
  isShown: () => boolean;
}

/**
 * Hands the message to the queue, once, however often it is called, and follows what becomes of it: sent, waiting for
 * a connection, or refused, which brings it back into the form with the city's reasons at its fields.
 */
export async function send(journey: Journey, queue: ReportQueue, listener: SendListener): Promise<void> {
  const faults = faultsOf(journey);
  if (faults.length) return journey.complain(faults);
  if (journey.state !== 'writing' || !listener.mayGoOn()) return;
  const {
    words,
    idempotencyKey: key,
    city: {site},
  } = journey;
  journey.state = 'sending';
  journey.say(words.sending.sending);
  const unsubscribe = queue.subscribe((reports) => {
    const report = reports.find((other) => other.key === key);
    if (report && listener.isFollowed()) follow(report);
    else unsubscribe();
  });
  const report = await queue.add({key, draft: toCaseDraft(journey), site, photos: journey.photos});
  // Nothing is left of one that was sent and shown already.
  if ((report as ReportStatus | undefined) && listener.isFollowed()) follow(report);

  function follow(report: ReportStatus): void {
    journey.report = report;
    const {state, receipt} = report;
    if (state === 'sent' && journey.state !== 'sent') {
      journey.state = 'sent';
      journey.receipt = receipt;
      journey.photos.forEach(releasePhoto);
      journey.photos = [];
      journey.say(words.sending.sent);
      journey.focus('step-title');
      // From now on the code is on the screen and nowhere else.
      if (listener.isShown()) void queue.dismiss(key);
      if (receipt) listener.sent(receipt.reference);
    } else if (state === 'waiting' && journey.state === 'sending') {
      journey.state = 'waiting';
      journey.say(words.sending.waiting);
      journey.focus('step-title');
    } else if (state === 'refused' && journey.state !== 'writing') {
      unsubscribe();
      journey.state = 'writing';
      // What is corrected is another message to the server.
      journey.idempotencyKey = createIdempotencyKey();
      void queue.dismiss(key);
      void import('./faults-of-problem.ts').then(async ({faultsOfProblem}) =>
        journey.complain(await faultsOfProblem(journey, report.problem!)),
      );
    } else if (state === 'sent' && report.photos.every((photo) => photo.state !== 'sending')) {
      journey.say(uploadSentence(journey) || journey.said);
    } else journey.changed();
  }
}
