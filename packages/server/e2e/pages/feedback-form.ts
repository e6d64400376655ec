import type {Locator} from 'playwright-core';
import type {Person} from '../people/person.ts';
import {FormMap} from './form-map.ts';
import {words} from './words.ts';

/** The form of a `<city-feedback>` on some page, as a person sees it. */
export class FeedbackForm {
  readonly #person: Person;
  readonly element: Locator;
  readonly map: FormMap;

  /** @param element  the `<city-feedback>` */
  constructor(person: Person, element: Locator) {
    this.#person = person;
    this.element = element;
    this.map = new FormMap(person, element);
  }

  get words() {
    return words[this.#person.manner.language].form;
  }

  /** What is said about data that a text should not hold. */
  get protection() {
    return words[this.#person.manner.language].protection;
  }

  /** What is said when a message goes to somebody else than the page's own jurisdiction. */
  get elsewhere() {
    return words[this.#person.manner.language].elsewhere;
  }

  /** What is asked before something is lost. */
  get closing() {
    return words[this.#person.manner.language].closing;
  }

  /** Whose form it is just now. */
  get owner(): Locator {
    return this.element.locator('.eyebrow');
  }

  get text(): Locator {
    return this.element.locator('[part=text]');
  }

  get heading(): Locator {
    return this.element.locator('#step-title');
  }

  get summary(): Locator {
    return this.element.locator('#summary');
  }

  get trackingCode(): Locator {
    return this.element.locator('.symbols [aria-hidden]');
  }

  button(name: string): Locator {
    return this.element.getByRole('button', {name, exact: true});
  }

  topic(name: string): Locator {
    return this.element.getByRole('radio', {name: new RegExp(`^${name}`)});
  }

  get launcher(): Locator {
    return this.element.locator('[part=button]');
  }

  /** Opens the form; it begins with the text field. */
  async open(): Promise<void> {
    await this.#person.hands.press(this.launcher);
    await this.heading.waitFor();
  }

  /** Step 1: the message, and a topic by its name; none means that nothing is chosen. */
  async tell(text: string, topic?: string): Promise<void> {
    const {hands} = this.#person;
    await hands.write(this.text, text);
    if (topic) await hands.press(this.topic(topic));
  }

  /** In the picker of all topics: searches with some words, and picks one by its name. */
  async pickTopic(search: string, name: string): Promise<void> {
    const {hands} = this.#person;
    await hands.write(this.element.locator('#topic-search'), search);
    await hands.press(this.element.getByRole('option', {name: new RegExp(`^${name}`)}));
    await this.topic(name).waitFor();
  }

  /** Continue, to the step with this heading. */
  async goOn(heading?: string): Promise<void> {
    await this.#person.hands.press(this.element.locator('[part=next]'));
    if (heading) await this.heading.filter({hasText: heading}).waitFor();
  }

  /** Step 3: photos from the device, until they are ready to be sent. */
  async addPhotos(...paths: string[]): Promise<void> {
    const {page, hands} = this.#person;
    const photos = this.element.locator('city-feedback-photos');
    const before = await photos.locator('img').count();
    const chooser = page.waitForEvent('filechooser');
    await hands.press(photos.locator('[part=add]'));
    await (await chooser).setFiles(paths);
    await photos
      .locator('img')
      .nth(before + paths.length - 1)
      .waitFor();
  }

  /** Step 4: an answer by mail. */
  async askForMail(email: string): Promise<void> {
    const {hands} = this.#person;
    await hands.press(this.element.getByRole('radio', {name: this.words.you.wishes.mail}));
    await hands.write(this.element.locator('#email'), email);
  }

  async send(): Promise<void> {
    await this.#person.hands.press(this.button(this.words.you.send));
  }

  /** Waits for the receipt, and reads from it. */
  async receipt(): Promise<{trackingCode: string; reference: string}> {
    await this.trackingCode.waitFor();
    const reference = await this.element.locator('.next [translate=no]').innerText();
    return {trackingCode: await this.trackingCode.innerText(), reference};
  }

  /** What the receipt says of the photos. */
  get uploads(): Locator {
    return this.element.locator('[part=uploads]');
  }

  /** Waits until the receipt says that the photos have gone, too. */
  async photosSent(count: number): Promise<void> {
    await this.uploads.filter({hasText: this.words.uploads.sent(count)}).waitFor();
  }
}
