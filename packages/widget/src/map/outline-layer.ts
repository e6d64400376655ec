import {setPosition, setTransform} from 'leaflet/src/dom/DomUtil.js';
import {Layer} from 'leaflet/src/layer/Layer.js';
import type {LatLng, LatLngTuple, LeafletEventHandlerFn, Map, Point, ZoomAnimEvent} from 'leaflet';
import type {MapSettings, MultiPolygon} from '@city-feedback/contract';

/** How much more than the visible map is drawn on each side, so that a drag shows no gap. */
const PADDING = 0.5;
const LABEL_PIXELS = 14;

/**
 * Draws the jurisdiction's boundary, its districts and their names as one SVG.
 *
 * The shapes are projected once, in pixels of the highest zoom; moving and zooming only change the view box. Leaflet's
 * own vector layers would do it too, for 4 kB more.
 */
export class OutlineLayer extends Layer {
  #settings: MapSettings;
  #svg = element('svg', {class: 'outline leaflet-zoom-animated', 'aria-hidden': 'true'});
  #origin!: Point;
  #drawnCenter!: LatLng;
  #drawnZoom!: number;

  constructor(settings: MapSettings) {
    super();
    this.#settings = settings;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const follow = () => this.#follow(this._map.getCenter(), this._map.getZoom());
    const draw = () => this.#draw();
    return {
      viewreset: draw,
      moveend: draw,
      zoom: follow,
      zoomanim: ((event: ZoomAnimEvent) => this.#follow(event.center, event.zoom)) as LeafletEventHandlerFn,
    };
  }

  override onAdd(map: Map): this {
    const {bounds, boundary, districts, maxZoom} = this.#settings;
    const project = ([longitude, latitude]: number[]) => map.project([latitude!, longitude!] as LatLngTuple, maxZoom);
    this.#origin = project([bounds[0]!, bounds[3]!]);
    const units = (position: number[]) => project(position).subtract(this.#origin);
    const path = ({coordinates}: MultiPolygon) =>
      coordinates
        .flat()
        .map((ring) => `M${ring.map((position) => pair(units(position))).join('L')}Z`)
        .join('');
    const d = path(boundary);
    this.#svg.replaceChildren(
      element('path', {class: 'outside', d: `M-1e6-1e6H2e6V2e6H-1e6Z${d}`}),
      ...districts.map(({geometry}) => element('path', {class: 'district', d: path(geometry)})),
      element('path', {class: 'boundary', d}),
      ...districts.map(({name, geometry}) => {
        const {x, y} = units(middleOf(geometry));
        const label = element('text', {x: `${x}`, y: `${y}`});
        label.textContent = name;
        return label;
      }),
    );
    map.getPanes().overlayPane.append(this.#svg);
    this.#draw();
    return this;
  }

  override onRemove(): this {
    this.#svg.remove();
    return this;
  }

  #draw(): void {
    const map = this._map;
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-PADDING)).round();
    const extent = size.multiplyBy(1 + 2 * PADDING);
    this.#drawnCenter = map.getCenter();
    this.#drawnZoom = map.getZoom();
    const scale = map.getZoomScale(this.#drawnZoom, this.#settings.maxZoom);
    const from = map.getPixelOrigin().add(corner).divideBy(scale).subtract(this.#origin);
    this.#svg.setAttribute('viewBox', `${pair(from)} ${pair(extent.divideBy(scale))}`);
    this.#svg.setAttribute('width', `${extent.x}`);
    this.#svg.setAttribute('height', `${extent.y}`);
    this.#svg.style.fontSize = `${LABEL_PIXELS / scale}px`;
    setPosition(this.#svg as unknown as HTMLElement, corner);
  }

  /** Stretches what is drawn during a pinch or an animation; `moveend` draws it sharp again. */
  #follow(center: LatLng, zoom: number): void {
    const map = this._map as Map & {_getNewPixelOrigin(center: LatLng, zoom: number): Point};
    const scale = map.getZoomScale(zoom, this.#drawnZoom);
    const offset = map
      .getSize()
      .multiplyBy(-(0.5 + PADDING) * scale)
      .add(map.project(this.#drawnCenter, zoom))
      .subtract(map._getNewPixelOrigin(center, zoom));
    setTransform(this.#svg as unknown as HTMLElement, offset, scale);
  }
}

/** Middle of the box around a shape's largest ring: `[longitude, latitude]`. */
function middleOf({coordinates}: MultiPolygon): number[] {
  const boxes = coordinates.map(([ring]) => {
    const [xs, ys] = [0, 1].map((axis) => ring!.map((position) => position[axis]!));
    return [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!)] as const;
  });
  const area = ([w, s, e, n]: readonly number[]) => (e! - w!) * (n! - s!);
  const [w, s, e, n] = boxes.reduce((largest, box) => (area(box) > area(largest) ? box : largest));
  return [(w + e) / 2, (s + n) / 2];
}

function element<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Record<string, string>) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) made.setAttribute(key, attributes[key]!);
  return made;
}

const pair = ({x, y}: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
