import {ApiError, createIdempotencyKey} from '@city-feedback/sdk';
import {fieldOfPath, faultsOf, type Fault} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';
import {toCaseDraft} from '../journey/to-case-draft.ts';

export interface SendListener {
  /** Asked just before sending; `false` leaves everything as it is. */
  mayGoOn: () => boolean;
  /** The city has it. */
  sent: (reference: string) => void;
}

/**
 * Sends the message, once, however often it is called. What is wrong with it is shown at its fields; what the network
 * keeps from arriving waits and is sent again with the same key.
 */
export async function send(journey: Journey, listener: SendListener): Promise<void> {
  const faults = faultsOf(journey);
  if (faults.length) return journey.complain(faults);
  if (journey.state !== 'writing' || !listener.mayGoOn()) return;
  const {words} = journey;
  journey.state = 'sending';
  journey.say(words.sending.sending);
  try {
    journey.receipt = await journey.city.submit(toCaseDraft(journey), {idempotencyKey: journey.idempotencyKey});
    journey.state = 'sent';
    journey.say(words.sending.sent);
    listener.sent(journey.receipt.reference);
    journey.focus('step-title');
  } catch (error) {
    journey.state = 'writing';
    // The server has not taken it, so what is corrected is another message to it.
    journey.idempotencyKey = createIdempotencyKey();
    journey.complain(faultsFrom(error, journey));
  }
}

/** The server's complaint in its own words, at the field that it is about. */
function faultsFrom(error: unknown, {steps, step, words}: Journey): Fault[] {
  if (!(error instanceof ApiError)) return [{step, field: '', message: words.faults.unexpected}];
  const atFields = error.fields.flatMap(({path, message}) => {
    const place = fieldOfPath(path, steps);
    return place ? [{...place, message}] : [];
  });
  return atFields.length ? atFields : [{step, field: '', message: `${error.message} ${error.hint}`.trim()}];
}
