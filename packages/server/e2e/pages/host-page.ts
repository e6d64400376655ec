import type {Person} from '../people/person.ts';
import {FeedbackForm} from './feedback-form.ts';
import {TrackView} from './track-view.ts';

const paths = {fi: '/', sv: '/sv.html', en: '/en.html'};

/** A page of an example site, on an origin of its own, with two `<city-feedback>` on it. */
export class HostPage {
  readonly #person: Person;
  readonly #origin: string;
  /** The form behind the button that says "Give feedback". */
  readonly form: FeedbackForm;
  /** What opens from the button that says "Follow your feedback". */
  readonly track: TrackView;

  constructor(person: Person, origin: string) {
    const {page} = person;
    this.#person = person;
    this.#origin = origin;
    this.form = new FeedbackForm(person, page.locator('city-feedback:not([view=track])').first());
    this.track = new TrackView(person, page.locator('city-feedback[view=track]').first());
  }

  /**
   * Goes to the page in the person's language, until both elements are buttons.
   *
   * @returns the page's content security policy
   */
  async visit(): Promise<string> {
    const {page, manner} = this.#person;
    const response = await page.goto(this.#origin + paths[manner.language]);
    await page.locator('city-feedback [part=button]').nth(1).waitFor();
    return response!.headers()['content-security-policy'] ?? '';
  }
}
