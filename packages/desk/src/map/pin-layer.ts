import {setPosition} from 'leaflet/src/dom/DomUtil.js';
import {Layer} from 'leaflet/src/layer/Layer.js';
import type {LatLng, LeafletEventHandlerFn, Map, Point, ZoomAnimEvent} from 'leaflet';

/** A pin that stays where it is put. */
export class PinLayer extends Layer {
  readonly #latLng: LatLng;
  readonly #icon: HTMLElement;

  /**
   * @param latLng  where its tip points
   * @param icon    element with the tip at its own position; its style moves it there
   */
  constructor(latLng: LatLng, icon: HTMLElement) {
    super();
    this.#latLng = latLng;
    this.#icon = icon;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const place = () => this.#place();
    return {
      viewreset: place,
      zoom: place,
      zoomanim: (({center, zoom}: ZoomAnimEvent) => {
        // Untyped, and what Leaflet's own layers follow a zoom animation with.
        const map = this._map as Map & {_latLngToNewLayerPoint(point: LatLng, zoom: number, center: LatLng): Point};
        setPosition(this.#icon, map._latLngToNewLayerPoint(this.#latLng, zoom, center).round());
      }) as LeafletEventHandlerFn,
    };
  }

  override onAdd(map: Map): this {
    map.getPanes().markerPane.append(this.#icon);
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#icon.remove();
    return this;
  }

  #place(): void {
    setPosition(this.#icon, this._map.latLngToLayerPoint(this.#latLng).round());
  }
}
