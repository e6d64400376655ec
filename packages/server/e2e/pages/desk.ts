import type {DeskCase, InboxPage} from '@city-feedback/contract';
import type {APIResponse, Locator} from 'playwright-core';
import type {Person} from '../people/person.ts';
import {samplePassword} from '../../src/samples/index.ts';
import type {Stage} from '../stage/stage.ts';
import {words} from './words.ts';

/** The staff desk, as one member of staff sees it. */
export class Desk {
  readonly #person: Person;
  readonly #stage: Pick<Stage, 'server'>;

  constructor(person: Person, stage: Pick<Stage, 'server'>) {
    this.#person = person;
    this.#stage = stage;
  }

  get words() {
    return words[this.#person.manner.language].desk;
  }

  get rows(): Locator {
    return this.#person.page.locator('desk-inbox .row');
  }

  /** "2 new – show", once cases have come that are not listed yet. */
  get newOnes(): Locator {
    return this.#person.page.locator('desk-inbox .fresh button');
  }

  get opened(): Locator {
    return this.#person.page.locator('desk-case');
  }

  get history(): Locator {
    return this.opened.locator('.history li');
  }

  get done(): Locator {
    return this.opened.locator('#done');
  }

  /** What the browser complained about, but for the answer to its first question: is somebody logged in? */
  get troubles(): string[] {
    return this.#person.troubles.filter((trouble) => !/ 401 .*\/desk\/session$/.test(trouble));
  }

  async visit(): Promise<void> {
    await this.#person.page.goto(`${this.#stage.server}/desk`);
    await this.#person.page.locator('desk-log-in #email').waitFor();
  }

  /** Goes to the inbox of somebody who is logged in. */
  async visitCases(): Promise<void> {
    await this.#person.page.goto(`${this.#stage.server}/desk`);
    await this.rows.first().waitFor();
  }

  /** Logs in with one of the demo's accounts, and waits for the inbox. */
  async logIn(email: string): Promise<void> {
    const {page, hands} = this.#person;
    await hands.write(page.locator('#email'), email);
    await hands.write(page.locator('#password'), samplePassword);
    await hands.press(page.getByRole('button', {name: this.words.logIn.submit}));
    await page.locator('desk-inbox h1').waitFor();
  }

  row(text: string): Locator {
    return this.rows.filter({hasText: text});
  }

  /** Opens a listed case by words of its message; the newest of several. */
  async open(text: string): Promise<void> {
    await this.#person.hands.press(this.row(text).first());
    await this.opened.locator('.message').waitFor();
  }

  /** Waits until the first photo of the case is there, as a picture. */
  async photoSeen(): Promise<void> {
    const picture = this.opened.locator('desk-photos img').first();
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => (image as HTMLImageElement).decode());
  }

  async take(): Promise<void> {
    await this.#person.hands.press(this.opened.locator('#take'));
    await this.done.filter({hasText: this.words.case.taken}).waitFor();
  }

  /** Writes an answer, as far as its preview. */
  async writeAnswer(text: string, outcome: keyof typeof words.en.desk.outcomes): Promise<void> {
    const {hands} = this.#person;
    await hands.press(this.opened.locator('#open-answer'));
    await hands.write(this.opened.locator('desk-answer #text'), text);
    await hands.choose(this.opened.locator('desk-answer #outcome'), this.words.outcomes[outcome]);
    await hands.press(this.opened.getByRole('button', {name: this.words.answer.preview}));
    await this.opened.locator('#preview-title').waitFor();
  }

  async sendAnswer(): Promise<void> {
    await this.#person.hands.press(this.opened.getByRole('button', {name: this.words.answer.send}));
    await this.done.filter({hasText: this.words.case.answerSent}).waitFor();
  }

  /** Open cases that this member of staff may see, by reference or words; asked of the server itself. */
  async find(q: string): Promise<InboxPage['cases']> {
    const {cases} = await this.#get<InboxPage>(`cases?status=all&q=${encodeURIComponent(q)}`);
    return cases;
  }

  /** The newest cases. They are here from the moment they are acknowledged; words of theirs are found a little later. */
  async newest(): Promise<InboxPage['cases']> {
    return (await this.#get<InboxPage>('cases?status=all')).cases;
  }

  case(caseId: string): Promise<DeskCase> {
    return this.#get(`cases/${caseId}`);
  }

  /** The server's answer to this member of staff. */
  ask(path: string): Promise<APIResponse> {
    return this.#person.page.request.get(`${this.#stage.server}/api/v1/desk/${path}`);
  }

  async #get<Body>(path: string): Promise<Body> {
    return (await (await this.ask(path)).json()) as Body;
  }
}
