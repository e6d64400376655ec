import {FeedbackForm} from './feedback-form.ts';
import {TrackView} from './track-view.ts';
import type {Person} from '../people/person.ts';

/** A page of the server's own origin with the form and the track view, each behind its button. */
export class PlainHost {
  readonly #person: Person;
  readonly #address: string;
  readonly form: FeedbackForm;
  readonly track: TrackView;

  constructor(person: Person, origin: string) {
    const {page} = person;
    this.#person = person;
    this.#address = `${origin}/host`;
    this.form = new FeedbackForm(person, page.locator('city-feedback:not([view=track])'));
    this.track = new TrackView(person, page.locator('city-feedback[view=track]'));
  }

  /** @param kiosk  whether the device is shared */
  async visit({kiosk = false}: {kiosk?: boolean} = {}): Promise<void> {
    const {page, manner} = this.#person;
    const shared = kiosk ? 'kiosk' : '';
    const html = `<!doctype html><html lang="${manner.language}"><head><title>Kadut</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <script type="module" src="/embed/1/city-feedback.js"></script></head><body><main><h1>Kadut</h1>
      <city-feedback endpoint="/" site="streets" ${shared}><a href="/streets">Anna palautetta</a></city-feedback>
      <city-feedback endpoint="/" site="streets" view="track" ${shared}><a href="/track">Seuraa palautetta</a></city-feedback>
      </main></body></html>`;
    await page.route(this.#address, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
    await page.goto(this.#address);
    await this.form.launcher.waitFor();
  }
}
