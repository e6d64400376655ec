import type {TimelineEntry, UploadProgress} from '@city-feedback/sdk';

export function heading(text: string): void {
  console.log(`\n${text}`);
}

export function line(what: string, text: string): void {
  console.log(`  ${what.padEnd(14)} ${text}`);
}

export function showProgress({sentBytes, totalBytes}: UploadProgress): void {
  line('sent', `${sentBytes} of ${totalBytes} bytes`);
}

export function showTimeline(timeline: TimelineEntry[]): void {
  for (const {at, sentence} of timeline) line(at.slice(11, 19), sentence);
}
