import {ApiError, CityFeedbackError, TrackingCodeError} from '@city-feedback/sdk';

/** Tells a person what went wrong. Whatever is no error of the SDK is a bug, and is thrown on. */
export function explain(error: unknown): void {
  if (!(error instanceof CityFeedbackError)) throw error;
  console.error(`  ${error.message} (${error.code})`);
  if (error instanceof TrackingCodeError) return;
  if (error instanceof ApiError) {
    for (const {path, message} of error.fields) console.error(`  ${path}: ${message}`);
    if (error.hint) console.error(`  ${error.hint}`);
    if (error.requestId) console.error(`  The server's log knows it as request ${error.requestId}.`);
  }
  if (error.temporary) console.error('  It may work later: send it again with the same idempotency key.');
  if (error.code === 'network') console.error('  Is the backend running? `npm start` in the root of the repository.');
}
