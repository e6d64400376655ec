import type {Locator} from 'playwright-core';
import type {Person} from '../people/person.ts';
import {words} from './words.ts';

/** Where one follows a case: by code, or by the link of a mail. */
export class TrackView {
  readonly #person: Person;
  readonly element: Locator;

  /** @param element  the `<city-feedback>` */
  constructor(person: Person, element: Locator) {
    this.#person = person;
    this.element = element;
  }

  get words() {
    return words[this.#person.manner.language].track;
  }

  get code(): Locator {
    return this.element.locator('#code');
  }

  get fault(): Locator {
    return this.element.locator('#code-fault');
  }

  get timeline(): Locator {
    return this.element.locator('[part=timeline]');
  }

  get status(): Locator {
    return this.element.locator('#step-title');
  }

  async open(): Promise<void> {
    await this.#person.hands.press(this.element.locator('[part=button]'));
    await this.code.waitFor();
  }

  async ask(code: string): Promise<void> {
    const {hands} = this.#person;
    await hands.write(this.code, code);
    await hands.press(this.element.getByRole('button', {name: this.words.show}));
  }

  async addInformation(text: string): Promise<void> {
    const {hands} = this.#person;
    await hands.press(this.element.locator('summary', {hasText: this.words.add}));
    await hands.write(this.element.locator('#add'), text);
    await hands.press(this.element.getByRole('button', {name: this.words.addSend}));
  }

  /** Waits until a screen reader has been told a sentence. */
  async said(sentence: string): Promise<void> {
    await this.element.getByRole('status').filter({hasText: sentence}).waitFor();
  }

  async rate(answer: string): Promise<void> {
    const group = this.element.getByRole('group', {name: this.words.helped});
    await this.#person.hands.press(group.getByRole('button', {name: answer}));
  }
}
