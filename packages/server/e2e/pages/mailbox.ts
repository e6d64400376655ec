import type {Locator} from 'playwright-core';
import {en} from '../../src/mail/words/en.ts';
import {fi} from '../../src/mail/words/fi.ts';
import {sv} from '../../src/mail/words/sv.ts';
import {patienceMs, type Person} from '../people/person.ts';
import type {Stage} from '../stage/stage.ts';

const words = {fi, sv, en};

/** The demo's page of mails. */
export class Mailbox {
  readonly #person: Person;
  readonly #stage: Stage;

  constructor(person: Person, stage: Stage) {
    this.#person = person;
    this.#stage = stage;
  }

  /** The text of the mail that is open. */
  get text(): Locator {
    return this.#person.page.locator('pre');
  }

  /** Opens the mail that confirms a message, or that answers it, as soon as it has come. */
  async open(to: string, what: 'acknowledgement' | 'answer', reference: string): Promise<void> {
    const {page, hands, manner} = this.#person;
    const subject = words[manner.language][what].subject.replace('{reference}', reference);
    const mail = page.locator('.list li').filter({hasText: to}).getByRole('link', {name: subject});
    const deadline = Date.now() + patienceMs;
    do {
      await page.goto(`${this.#stage.server}/dev/mail`);
      if (Date.now() > deadline) throw new Error(`No mail “${subject}” came to ${to}.`);
    } while ((await mail.count()) === 0);
    await hands.press(mail.first());
    await this.text.waitFor();
  }

  async followLink(): Promise<void> {
    const {page, hands} = this.#person;
    await hands.press(this.text.getByRole('link', {name: /\/follow/}));
    await page.waitForURL(/\/follow/);
  }
}
