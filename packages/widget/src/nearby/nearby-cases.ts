import type {Coordinates, FollowedNearby, NearbyCase, PublicStatus} from '@city-feedback/contract';
import {createIdempotencyKey, type CityFeedback} from '@city-feedback/sdk';
import {LitElement, html, nothing, type PropertyValues} from 'lit';
import type {NearbyWords} from './strings/words.ts';

/**
 * "Has this been reported already?": open cases of the same topic near a place, by topic, distance, age and status, and
 * following one of them instead of sending the same again. Shows nothing when there are none, or when the server does
 * not tell; never in the way of sending.
 *
 * Renders into the tree of its parent.
 *
 * @fires nearby-said - Detail: a sentence for the live region.
 */
export class NearbyCases extends LitElement {
  static override properties = {
    city: {attribute: false},
    topicId: {attribute: false},
    place: {attribute: false},
    words: {attribute: false},
    statuses: {attribute: false},
    locale: {attribute: false},
    messageKey: {attribute: false},
    cases: {state: true},
    chosen: {state: true},
    followed: {state: true},
    fault: {state: true},
    isSending: {state: true},
  };

  declare city: Pick<CityFeedback, 'nearby' | 'followNearby' | 'language'>;
  declare topicId: string;
  declare place: Coordinates;
  declare words: NearbyWords;
  declare statuses: Record<PublicStatus, string>;
  /** Language of numbers and dates, BCP 47. */
  declare locale: string;
  /** The message's own key, which is kept with it: so a press after a reload is the same press, and counts once. */
  declare messageKey: string;
  declare cases: readonly NearbyCase[];
  /** Reference of the case that the person wants to follow. */
  declare chosen: string;
  declare followed: FollowedNearby | undefined;
  declare fault: string;
  declare isSending: boolean;

  #asking = new AbortController();

  constructor() {
    super();
    this.cases = [];
    this.chosen = this.fault = '';
    this.isSending = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topicId') || changed.has('place')) void this.#ask();
  }

  protected override render() {
    const {words, cases, followed} = this;
    if (followed) {
      const {reference, willBeMailed} = followed;
      return html`<p class="notice" part="nearby" id="nearby-followed" tabindex="-1">
        ${words.followed(reference)} ${willBeMailed ? words.mailed : nothing}
      </p>`;
    }
    if (!cases.length) return nothing;
    return html`<section class="notice" part="nearby" aria-labelledby="nearby-title">
      <h4 id="nearby-title">${words.title}</h4>
      <p>${words.explain}</p>
      ${cases.map((found, at) => this.#case(found, at))}
    </section>`;
  }

  #case({reference, topicName, distanceMetres, daysAgo, status}: NearbyCase, at: number) {
    const {words, locale, statuses, chosen, fault, isSending} = this;
    const distance = new Intl.NumberFormat(locale, {style: 'unit', unit: 'meter'}).format(distanceMetres);
    const age = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(-daysAgo, 'day');
    const about = html`<p id="nearby-${at}">
      <strong lang=${this.city.language ?? nothing}>${topicName}</strong>
      <small>${distance} · ${age} · ${statuses[status]}</small>
    </p>`;
    if (reference !== chosen) {
      return html`${about}
        <button
          type="button"
          class="button"
          part="action"
          aria-describedby="nearby-${at}"
          @click=${() => this.#choose(reference)}
        >
          ${words.follow}
        </button>`;
    }
    return html`${about}
      <div class="field">
        <label for="nearby-email">${words.email}</label>
        ${fault ? html`<p class="fault" id="nearby-fault">${fault}</p>` : nothing}
        <input
          id="nearby-email"
          part="input"
          type="email"
          autocomplete="email"
          aria-invalid=${!!fault}
          aria-describedby=${fault ? `nearby-${at} nearby-fault` : `nearby-${at}`}
          @keydown=${this.#onKey}
        />
        <button type="button" class="button main" part="action" aria-disabled=${isSending} @click=${this.#follow}>
          ${words.follow}
        </button>
      </div>`;
  }

  async #ask(): Promise<void> {
    this.#asking.abort();
    const {signal} = (this.#asking = new AbortController());
    const {latitude, longitude} = this.place;
    const cases = await this.city
      .nearby({topicId: this.topicId, latitude, longitude}, {signal})
      .catch((): NearbyCase[] => []);
    if (signal.aborted) return;
    this.cases = cases;
    this.chosen = this.fault = '';
    this.followed = undefined;
    if (cases.length) this.#say(this.words.title);
  }

  async #choose(reference: string): Promise<void> {
    this.chosen = reference;
    this.fault = '';
    await this.updateComplete;
    this.querySelector('input')!.focus();
  }

  /** Enter follows; it is not the form's own "next". */
  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void this.#follow();
  };

  #follow = async (): Promise<void> => {
    if (this.isSending) return;
    this.isSending = true;
    this.fault = '';
    const field = this.querySelector('input')!;
    try {
      this.followed = await this.#send(field.value.trim());
      this.#say(this.words.followed(this.followed.reference));
      await this.updateComplete;
      this.querySelector<HTMLElement>('#nearby-followed')!.focus();
    } catch {
      this.fault = this.words.failed;
      field.focus();
    } finally {
      this.isSending = false;
    }
  };

  async #send(email: string): Promise<FollowedNearby> {
    const follow = (idempotencyKey: string) =>
      this.city.followNearby(this.chosen, {idempotencyKey, ...(email && {email})});
    try {
      return await follow(`${this.messageKey}-${this.chosen}`);
    } catch (error) {
      if ((error as {code?: string}).code !== 'idempotency_key_reused') throw error;
      // An earlier press arrived, unheard of; its address was another one, and this is the one that gets the mails.
      return follow(createIdempotencyKey());
    }
  }

  #say(sentence: string): void {
    this.dispatchEvent(new CustomEvent('nearby-said', {detail: sentence}));
  }
}
