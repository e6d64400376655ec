import {getPosition, setPosition} from 'leaflet/src/dom/DomUtil.js';
import {Draggable} from 'leaflet/src/dom/Draggable.js';
import {Layer} from 'leaflet/src/layer/Layer.js';
import type {LatLng, LatLngTuple, LeafletEventHandlerFn, Map, Point, ZoomAnimEvent} from 'leaflet';

/**
 * A pin that can be dragged. It has no keyboard of its own: the cross in the middle of the map does the same.
 *
 * @param latLng     where its tip points
 * @param icon       element with the tip at the middle of its lower edge; its style moves it there
 * @param onDropped  called with the new place after a drag
 */
export class PinLayer extends Layer {
  #latLng: LatLngTuple;
  #icon: HTMLElement;
  #draggable: Draggable;

  constructor(latLng: LatLngTuple, icon: HTMLElement, onDropped: (latLng: LatLng) => void) {
    super();
    this.#latLng = latLng;
    this.#icon = icon;
    this.#draggable = new Draggable(icon);
    this.#draggable.on('dragend', () => onDropped(this._map.layerPointToLatLng(getPosition(icon))));
    // A click that ends a drag must not move the pin once more, to where the finger was.
    icon.addEventListener('click', (event) => event.stopPropagation());
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const place = () => this.#place();
    return {
      viewreset: place,
      zoom: place,
      zoomanim: (({center, zoom}: ZoomAnimEvent) => {
        const map = this._map as Map & {
          _latLngToNewLayerPoint(point: LatLngTuple, zoom: number, center: LatLng): Point;
        };
        setPosition(this.#icon, map._latLngToNewLayerPoint(this.#latLng, zoom, center).round());
      }) as LeafletEventHandlerFn,
    };
  }

  override onAdd(map: Map): this {
    map.getPanes().markerPane.append(this.#icon);
    this.#draggable.enable();
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#draggable.disable();
    this.#icon.remove();
    return this;
  }

  #place(): void {
    setPosition(this.#icon, this._map.latLngToLayerPoint(this.#latLng).round());
  }
}
