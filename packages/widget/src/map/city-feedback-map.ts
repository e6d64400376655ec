import {LitElement, html, nothing, svg, type PropertyValues} from 'lit';
import type {Coordinates, MapSettings, PlaceDraft} from '@city-feedback/contract';
import {describePlace, type PlaceDescription} from './boundary.ts';
import {look} from '../look/look.styles.ts';
import {styles} from './city-feedback-map.styles.ts';
import {isOnDark} from './is-on-dark.ts';
import {leafletStyles} from './leaflet.styles.ts';
import {LocationError, locate} from './locate.ts';
import {openMapView, type MapView} from './map-view.ts';
import type {MapWords} from './words.ts';

/** Detail of `place-chosen`. */
export interface PlaceChosen extends Coordinates, PlaceDescription {
  source: 'pin' | 'here';
}

export interface CityFeedbackMapEventMap {
  'place-chosen': CustomEvent<PlaceChosen>;
  'place-cleared': CustomEvent<undefined>;
}

/** How long the map must rest before what it shows is read out. */
const PAUSE_MILLISECONDS = 400;
/** A location less exact than this is told to the person. */
const ROUGH_METRES = 100;

/**
 * A map on which a resident shows a place: with the cross in its middle, by tap, by dragging the pin, by the arrow
 * keys, or by the device's location.
 *
 * A place outside the jurisdiction's boundary gets its pin too, and is called outside at once, in words and in the
 * event; a device that is outside gets no pin. Without tiles it still shows outlines and names. Renders nothing until
 * `settings` and `words` are set.
 *
 * @fires place-chosen - A place was chosen, or changed; not composed.
 * @fires place-cleared - The person took the place away; not composed.
 * @csspart map - The map itself, with its cross and buttons.
 * @csspart put-here - Button that sets the place in the middle.
 * @csspart locate - Button that asks the device for its location.
 * @csspart remove - Button that takes the place away.
 * @csspart zoom-in
 * @csspart zoom-out
 * @csspart attribution
 * @cssprop --city-feedback-map-height - Height of the map; default between 11 and 20 em, by the window.
 */
export class CityFeedbackMap extends LitElement {
  static override styles = [look, leafletStyles, styles];

  static override properties = {
    settings: {attribute: false},
    endpoint: {attribute: false},
    words: {attribute: false},
    language: {attribute: false},
    place: {attribute: false},
    label: {},
    _middle: {state: true},
    _problem: {state: true},
    _said: {state: true},
    _tilesMissing: {state: true},
    _locating: {state: true},
    _onDark: {state: true},
  };

  /** The site's map, from its catalogue. Another object builds the map anew. */
  declare settings?: MapSettings;
  /** Base URL of the server, against which the tiles' address is resolved. */
  declare endpoint: string;
  declare words?: MapWords;
  /** Language of numbers in the words, BCP 47. */
  declare language?: string;
  /** The chosen place. Set from outside, it moves the pin and fires no event. */
  declare place?: PlaceDraft;
  /** The chosen place in words, shown in the stead of its district. */
  declare label?: string;

  declare private _middle: PlaceDescription;
  declare private _problem: string;
  declare private _said: string;
  declare private _tilesMissing: boolean;
  declare private _locating: boolean;
  declare private _onDark: boolean;

  #view?: MapView;
  #sizes = new ResizeObserver(() => this.#resized());
  #darkness = matchMedia('(prefers-color-scheme: dark)');
  #pause?: ReturnType<typeof setTimeout>;
  #movedByPerson = false;
  /** Goes up with every choice, so that a location that comes late does not overwrite it. */
  #choice = 0;

  constructor() {
    super();
    this.endpoint = '';
    this._middle = {inside: true};
    this._problem = this._said = '';
    this._tilesMissing = this._locating = this._onDark = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#darkness.addEventListener('change', this.#colour);
    window.addEventListener('online', this.#online);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#darkness.removeEventListener('change', this.#colour);
    window.removeEventListener('online', this.#online);
    this.#close();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#close();
    const container = this.renderRoot.querySelector<HTMLElement>('.map');
    if (!container || !this.isConnected) return;
    const opened = !this.#view;
    if (opened) this.#open(container);
    if (opened || changed.has('place')) this.#showPlace(opened);
  }

  protected override render() {
    const {settings, words} = this;
    if (!settings || !words) return nothing;
    const place = this.place && describePlace(settings, this.place);
    if (place?.inside && this.label) place.districtName = this.label;
    const levels = settings.maxZoom - settings.minZoom + 1;
    const level = (this.#view?.zoom ?? settings.zoom) - settings.minZoom + 1;
    const middle = describeMiddle(words, this._middle);
    return html`
      <div
        class="frame ${this._onDark ? 'dark' : ''} ${this._tilesMissing ? 'no-tiles' : ''} ${this.#pinIsInMiddle() ? 'at-pin' : ''}"
        part="map"
      >
        <div
          class="map"
          role="application"
          tabindex="0"
          aria-label=${words.mapLabel}
          aria-describedby="keys"
          @keydown=${this.#onKey}
          @pointerdown=${() => (this.#movedByPerson = true)}
          @focus=${() => this.#view?.wheelZooms(true)}
          @blur=${() => this.#view?.wheelZooms(false)}
        ></div>
        ${cross} <span class="middle ${this._middle.inside ? '' : 'outside'}" aria-hidden="true">${middle}</span>
        <div class="zoom">
          ${zoomButton('zoom-in', words.zoomIn, level >= levels, svg`<path d="M5 12h14M12 5v14" />`, () => this.#zoom(1))}
          ${zoomButton('zoom-out', words.zoomOut, level <= 1, svg`<path d="M5 12h14" />`, () => this.#zoom(-1))}
        </div>
        <span class="attribution" part="attribution" dir="auto">${settings.attribution}</span>
      </div>
      <div class="actions">
        <button type="button" class="button main" part="put-here" @click=${this.#putHere}>${words.putHere}</button>
        <button
          type="button"
          class="button"
          part="locate"
          aria-disabled=${this._locating}
          @click=${this.#useMyLocation}
        >
          ${this._locating ? words.locating : words.useMyLocation}
        </button>
        ${this.place && html`<button type="button" class="button" part="remove" @click=${this.#remove}>${words.removePlace}</button>`}
      </div>
      ${this._problem && html`<p class="note problem">${this._problem}</p>`}
      ${place && html`<p class="note ${place.inside ? '' : 'problem'}">${describeChosen(words, place)}</p>`}
      <p class="keys" id="keys">${words.keyboardHelp}</p>
      <p class="instruction">${words.instruction}</p>
      ${this._tilesMissing ? html`<p class="note">${words.tilesMissing}</p>` : nothing}
      <p class="unseen" role="status">${this._said}</p>
    `;
  }

  /** The cross would only hide the pin then. */
  #pinIsInMiddle(): boolean {
    const {place} = this;
    if (!place || !this.#view) return false;
    const {latitude, longitude} = this.#view.middle;
    return Math.abs(latitude - place.latitude) + Math.abs(longitude - place.longitude) < 2e-5;
  }

  #open(container: HTMLElement): void {
    this.#view = openMapView(
      container,
      this.settings!,
      {
        endpoint: this.endpoint,
        start: this.place,
        still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      },
      {
        placed: (point) => this.#choose(point, 'pin'),
        moved: () => this.#moved(),
        tilesMissing: (missing) => {
          if (missing && !this._tilesMissing) this.#say(this.words!.tilesMissing);
          this._tilesMissing = missing;
        },
      },
    );
    this._middle = describePlace(this.settings!, this.#view.middle);
    this.#sizes.observe(container);
    this.#colour();
  }

  #close(): void {
    clearTimeout(this.#pause);
    this.#sizes.disconnect();
    this.#view?.remove();
    this.#view = undefined;
    this.#choice++;
    this._locating = this._tilesMissing = false;
  }

  #resized(): void {
    this.#view?.resized();
    this.#colour();
  }

  #colour = (): void => {
    this._onDark = isOnDark(this);
  };

  #online = (): void => {
    if (this._tilesMissing) this.#view?.reloadTiles();
  };

  #showPlace(opened: boolean): void {
    const {place} = this;
    const icon = document.createElement('div');
    icon.className = 'pin leaflet-zoom-animated';
    if (place && !describePlace(this.settings!, place).inside) icon.classList.add('outside');
    this.#view!.showPin(place, icon);
    if (place && !opened && place.source !== 'pin') this.#view!.goTo(place);
  }

  #moved(): void {
    this._middle = describePlace(this.settings!, this.#view!.middle);
    // The zoom buttons know their limits.
    this.requestUpdate();
    clearTimeout(this.#pause);
    if (!this.#movedByPerson) return;
    this.#pause = setTimeout(() => {
      this.#movedByPerson = false;
      this.#say(describeMiddle(this.words!, this._middle));
    }, PAUSE_MILLISECONDS);
  }

  #onKey = (event: KeyboardEvent): void => {
    const {key} = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Enter' || key === ' ') this.#putHere();
    else if (key === '+' || key === '=') this.#zoom(1);
    else if (key === '-') this.#zoom(-1);
    else if (key.startsWith('Arrow')) {
      this.#movedByPerson = true;
      this.#view!.moveBy(event);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #zoom(levels: number): void {
    const {minZoom, maxZoom} = this.settings!;
    const zoom = this.#view!.zoomBy(levels);
    this.#say(this.words!.zoomLevel(zoom - minZoom + 1, maxZoom - minZoom + 1));
  }

  #putHere = (): void => this.#choose(this.#view!.middle, 'pin');

  #choose(point: Coordinates, source: 'pin' | 'here', said = ''): void {
    this.#choice++;
    this._locating = false;
    this._problem = said;
    clearTimeout(this.#pause);
    const description = describePlace(this.settings!, point);
    this.place = {...point, source};
    this.#say(`${describeChosen(this.words!, description)} ${said}`.trim());
    this.dispatchEvent(new CustomEvent<PlaceChosen>('place-chosen', {detail: {...point, source, ...description}}));
  }

  #remove = (): void => {
    this.#choice++;
    this.place = undefined;
    this._problem = '';
    this.#say(this.words!.placeRemoved);
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus();
    this.dispatchEvent(new CustomEvent('place-cleared'));
  };

  #useMyLocation = async (): Promise<void> => {
    if (this._locating) return;
    const words = this.words!;
    const choice = ++this.#choice;
    this._locating = true;
    this._problem = '';
    this.#say(words.locating);
    try {
      const {accuracyMetres, ...point} = await locate();
      if (choice !== this.#choice) return;
      if (accuracyMetres > ROUGH_METRES) {
        const metres = new Intl.NumberFormat(this.language).format(Number(accuracyMetres.toPrecision(1)));
        this.#choose(point, 'here', words.locationRough(metres));
      } else this.#choose(point, 'here');
    } catch (error) {
      if (choice !== this.#choice) return;
      const {reason} = error as LocationError;
      if (reason === 'denied') this.#fail(words.locationDenied);
      else this.#fail(reason === 'timeout' ? words.locationTimedOut : words.locationUnavailable);
    }
  };

  #fail(sentence: string): void {
    this._locating = false;
    this._problem = sentence;
    this.#say(sentence);
  }

  /** A sentence that is said twice is changed invisibly: screen readers pass over what stays the same. */
  #say(sentence: string): void {
    this._said = sentence === this._said ? `${sentence}\u00a0` : sentence;
  }
}

const describeMiddle = (words: MapWords, {inside, districtName}: PlaceDescription) =>
  !inside ? words.middleOutside : districtName ? words.middleIn(districtName) : words.middleInside;

const describeChosen = (words: MapWords, {inside, districtName}: PlaceDescription) =>
  !inside ? words.placeOutside : districtName ? words.placeIn(districtName) : words.placeInside;

const cross = html`<svg class="cross" viewBox="0 0 48 48" aria-hidden="true">
  <path d="M24 4v14M24 30v14M4 24h14M30 24h14" />
  <path d="M24 4v14M24 30v14M4 24h14M30 24h14" />
  <circle cx="24" cy="24" r="2.5" />
</svg>`;

const zoomButton = (part: string, name: string, atLimit: boolean, sign: unknown, onClick: () => void) =>
  html`<button type="button" class="button" part=${part} aria-label=${name} aria-disabled=${atLimit} @click=${onClick}>
    <svg viewBox="0 0 24 24" aria-hidden="true">${sign}</svg>
  </button>`;
