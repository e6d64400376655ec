import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {queueOf} from '../panel/later-steps.ts';
import {prepare} from '../panel/prepare.ts';
import type {ReportStatus} from '../queue/report.ts';
import {tellSent} from './pending-reports.ts';

/** Sends what waits from an earlier visit, and tells the page what the city has then. */
export async function sendWaiting(host: CityFeedbackElement, launcher: typeof launcherTools): Promise<void> {
  const queue = queueOf(await prepare(host, launcher));
  const tell = (reports: readonly ReportStatus[]) => tellSent(reports, host, launcher);
  tell(await queue.pending());
  queue.subscribe(tell);
  await queue.flush();
}
