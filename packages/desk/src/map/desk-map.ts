import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';
import {icons} from '../look/icons.ts';
import {mapStyles} from './desk-map.styles.ts';
import type {MapView} from './map-view.ts';

/** Where a case is, to look at. The place in words stands beside it: nobody needs the map. */
export class DeskMap extends LitElement {
  static override properties = {
    desk: {attribute: false},
    latitude: {attribute: false},
    longitude: {attribute: false},
    attribution: {state: true},
    isMissing: {state: true},
  };

  declare desk: Desk;
  declare latitude: number;
  declare longitude: number;
  declare protected attribution: string;
  declare protected isMissing: boolean;
  #view?: MapView | undefined;
  readonly #resizes = new ResizeObserver(() => this.#view?.resized());

  constructor() {
    super();
    this.attribution = '';
    this.isMissing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('latitude') || changed.has('longitude')) void this.#show();
  }

  protected override render(): TemplateResult {
    const {case: words} = this.desk.words;
    return html`
      <div class="frame" ?hidden=${this.isMissing}>
        <div class="map" role="group" aria-label=${words.map}></div>
        <div class="zoom">
          <button class="icon" aria-label=${words.zoomIn} @click=${() => this.#view?.zoomBy(1)}>${icons.plus}</button>
          <button class="icon" aria-label=${words.zoomOut} @click=${() => this.#view?.zoomBy(-1)}>
            ${icons.minus}
          </button>
        </div>
        <span class="attribution">${this.attribution}</span>
      </div>
      ${this.isMissing ? html`<p class="muted small">${words.mapMissing}</p>` : nothing}
    `;
  }

  async #show(): Promise<void> {
    const {latitude, longitude} = this;
    this.#close();
    try {
      const [{openMapView}, settings] = await Promise.all([import('./map-view.ts'), this.desk.map()]);
      if (!this.isConnected || latitude !== this.latitude || longitude !== this.longitude) return;
      this.isMissing = false;
      this.attribution = settings.attribution;
      const container = this.renderRoot.querySelector<HTMLElement>('.map')!;
      const pin = Object.assign(document.createElement('div'), {className: 'pin'});
      this.#view = openMapView(container, settings, {latitude, longitude}, pin);
      this.#resizes.observe(container);
    } catch {
      this.isMissing = true;
    }
  }

  #close(): void {
    this.#resizes.disconnect();
    this.#view?.remove();
    this.#view = undefined;
  }

  static override styles = [basics, controls, mapStyles];
}

customElements.define('desk-map', DeskMap);

declare global {
  interface HTMLElementTagNameMap {
    'desk-map': DeskMap;
  }
}
