import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {takeAnnouncements} from './announcements.ts';
import {Reading} from './reading.ts';

/** What differs from run to run: codes, references, dates, times. */
const changing: [RegExp, string][] = [
  [/\b[2-9A-Z](?: [2-9A-Z]){3}(?: , (?:[2-9A-Z] ){3}[2-9A-Z]){2}\b/g, '<code, symbol by symbol>'],
  [/\b[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}\b/g, '<code>'],
  [/\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/g, '<reference>'],
  [/\b\d{1,2}\.\d{1,2}\.\d{4} klo \d{1,2}\.\d{2}\b/g, '<instant>'],
  [/\b(?:ma|ti|ke|to|pe|la|su) \d{1,2}\.\d{1,2}\.(?:\d{4})?/g, '<day>'],
];

/** A journey as somebody hears it who sees nothing, written down moment by moment. */
export class Transcript {
  readonly #page: Page;
  readonly #reading: Reading;
  readonly #lines: string[] = [];

  static async of(page: Page): Promise<Transcript> {
    return new Transcript(page, await Reading.of(page));
  }

  private constructor(page: Page, reading: Reading) {
    this.#page = page;
    this.#reading = reading;
  }

  /** Notes what the live regions have said, what has the focus now, and, when asked, all there is to read. */
  async note(moment: string, {readsAll = true}: {readsAll?: boolean} = {}): Promise<void> {
    const said = await takeAnnouncements(this.#page);
    this.#lines.push(`── ${moment}`, ...said.map((text) => `said: ${text}`));
    this.#lines.push(`focus: ${await this.#reading.focused()}`);
    if (readsAll) this.#lines.push(...(await this.#reading.lines()).map((line) => `  ${line}`));
    this.#lines.push('');
  }

  /** Compares with what is kept in the file; `UPDATE_TRANSCRIPTS=1` writes it anew, to be read before it is kept. */
  equals(name: string): void {
    const file = new URL(`transcripts/${name}.txt`, import.meta.url);
    const heard = changing.reduce((text, [pattern, word]) => text.replace(pattern, word), this.#lines.join('\n'));
    if (process.env['UPDATE_TRANSCRIPTS']) writeFileSync(file, heard);
    assert.ok(existsSync(file), `${file.pathname} is there`);
    assert.equal(heard, readFileSync(file, 'utf8'));
  }
}
