import {createCanvas, type SKRSContext2D} from '@napi-rs/canvas';
import sharp from 'sharp';
import {clipLine, clipRing} from './clip.ts';
import {drawLabels} from './draw-labels.ts';
import type {Label} from './label-layout.ts';
import type {MapData, Shape} from './map-data.ts';
import {
  grow,
  isWithin,
  overlaps,
  pixelsPerMetre,
  tileSize,
  worldSize,
  type Box,
  type WorldPoint,
} from './projection.ts';
import {areas, atZoom, colours, lines, type AreaStyle, type LineStyle} from './styles/index.ts';

export interface TileToDraw {
  z: number;
  x: number;
  y: number;
  /** 2 for screens with twice the pixels. */
  scale: 1 | 2;
}

/** Wider than the widest line, so that its edge comes into the tile from beyond. */
const marginPixels = 48;

/**
 * Draws one tile of 256 × 256 pixels (times `scale`).
 *
 * @param labelsIn  the labels that touch a box of world pixels, from `layOutLabels`
 * @returns a PNG
 */
export function drawTile(
  data: MapData,
  labelsIn: (box: Box) => Label[],
  {z, x, y, scale}: TileToDraw,
): Promise<Buffer> {
  const canvas = createCanvas(tileSize * scale, tileSize * scale);
  const context = canvas.getContext('2d');
  const size = worldSize(z);
  const margin = marginPixels / size;
  const tile = 1 / 2 ** z;
  const box: Box = [x * tile - margin, y * tile - margin, (x + 1) * tile + margin, (y + 1) * tile + margin];
  const [left, top] = [x * tileSize, y * tileSize];
  const toPixel = ([worldX, worldY]: WorldPoint): WorldPoint => [worldX * size - left, worldY * size - top];

  context.scale(scale, scale);
  context.fillStyle = colours.land;
  context.fillRect(0, 0, tileSize, tileSize);
  const near = data.polygons.filter(({kind, box: own}) => {
    const spread = ((areas[kind]?.spreadMetres ?? 0) * pixelsPerMetre(z, own[1])) / size;
    return overlaps(own, spread === 0 ? box : grow(box, spread));
  });
  for (const [kind, style] of Object.entries(areas)) {
    if (kind === 'building') drawRivers(context, data, box, toPixel, z);
    if (z < style.from || z > (style.to ?? Infinity)) continue;
    const shapes = near.filter((shape) => shape.kind === kind);
    if (shapes.length > 0) drawAreas(context, shapes, box, toPixel, style, z);
  }
  drawLines(
    context,
    data.lines.filter((shape) => overlaps(shape.box, box)),
    box,
    toPixel,
    z,
  );

  drawLabels(context, labelsIn([left, top, left + tileSize, top + tileSize]), left, top);
  return encode(context, tileSize * scale);
}

/** A palette of the colours that are there takes less than half of the bytes, and looks the same. */
function encode(context: SKRSContext2D, width: number): Promise<Buffer> {
  const {data} = context.getImageData(0, 0, width, width);
  return sharp(data, {raw: {width, height: width, channels: 4}})
    .removeAlpha()
    .png({palette: true, quality: 100, dither: 0, effort: 1})
    .toBuffer();
}

type ToPixel = (point: WorldPoint) => WorldPoint;

function drawAreas(
  context: SKRSContext2D,
  shapes: Shape[],
  box: Box,
  toPixel: ToPixel,
  {fill, edge, spreadMetres}: AreaStyle,
  z: number,
): void {
  context.fillStyle = fill;
  context.strokeStyle = edge ?? fill;
  context.lineJoin = 'round';
  for (const {lines: rings, box: own} of shapes) {
    const spread = (spreadMetres ?? 0) * pixelsPerMetre(z, own[1]) * 2;
    // A shape that spreads must be known as far as its spread comes in; the few that do aren't big.
    const clipTo = spread > 0 ? own : box;
    context.beginPath();
    for (const ring of rings)
      trace(context, (isWithin(own, clipTo) ? ring : clipRing(ring, clipTo)).map(toPixel), true);
    context.fill('evenodd');
    context.lineWidth = spread || 0.8;
    if (edge || spread) context.stroke();
  }
}

function drawRivers(context: SKRSContext2D, data: MapData, box: Box, toPixel: ToPixel, z: number): void {
  context.strokeStyle = colours.water;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const {
    kind,
    lines: [line],
    box: own,
    widthMetres = 6,
  } of data.lines) {
    if (kind !== 'river' || !overlaps(own, box)) continue;
    context.lineWidth = Math.max(z >= 12 ? 1.2 : 0.7, widthMetres * pixelsPerMetre(z, own[1]));
    strokeParts(context, line!, box, toPixel);
  }
}

/** All casings before all fillings, kind by kind: crossings stay open, and bigger streets lie on top. */
function drawLines(context: SKRSContext2D, shapes: Shape[], box: Box, toPixel: ToPixel, z: number): void {
  const byKind = Map.groupBy(shapes, ({kind}) => kind);
  const present = Object.entries(lines).filter(([kind]) => byKind.has(kind));
  const strokeAll = (kind: string, colour: string, width: number, {dash}: LineStyle) => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = dash ? 'butt' : 'round';
    context.lineJoin = 'round';
    context.setLineDash(dash ? [...dash] : []);
    for (const {
      lines: [line],
    } of byKind.get(kind)!)
      strokeParts(context, line!, box, toPixel);
  };
  for (const [kind, style] of present) {
    const width = atZoom(style.width, z);
    if (style.casing && width > 1.5) strokeAll(kind, style.casing, width + Math.min(2, 0.8 + width / 10), style);
  }
  for (const [kind, style] of present) {
    const width = atZoom(style.width, z);
    if (width > 0) strokeAll(kind, style.colour, width, style);
    if (kind === 'rail' && width > 1.5) strokeAll(kind, '#ffffff', width - 1.2, {...style, dash: [6, 6]});
  }
  context.setLineDash([]);
}

function strokeParts(context: SKRSContext2D, line: readonly WorldPoint[], box: Box, toPixel: ToPixel): void {
  context.beginPath();
  for (const part of clipLine(line, box)) trace(context, part.map(toPixel), false);
  context.stroke();
}

function trace(context: SKRSContext2D, points: WorldPoint[], isClosed: boolean): void {
  let [lastX, lastY] = [Infinity, Infinity];
  points.forEach(([x, y], index) => {
    // At low zoom levels thousands of points share a pixel.
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.4 && index < points.length - 1) return;
    if (lastX === Infinity) context.moveTo(x, y);
    else context.lineTo(x, y);
    [lastX, lastY] = [x, y];
  });
  if (isClosed) context.closePath();
}
