import type {SKRSContext2D} from '@napi-rs/canvas';
import type {Label} from './label-layout.ts';
import {colours} from './styles/index.ts';

/**
 * Writes the labels, each with a light rim that keeps it readable on anything.
 *
 * @param left  the tile's place in the world, in pixels; taken off here, because the canvas computes with numbers too
 *   short for places in the world
 * @param top   likewise
 */
export function drawLabels(context: SKRSContext2D, labels: Label[], left: number, top: number): void {
  const inTile = labels.map(({glyphs, upright, ...label}): Label => ({
    ...label,
    ...(glyphs && {glyphs: glyphs.map((glyph) => ({...glyph, x: glyph.x - left, y: glyph.y - top}))}),
    ...(upright && {upright: {...upright, x: upright.x - left, y: upright.y - top}}),
  }));
  writeLabels(context, inTile);
}

function writeLabels(context: SKRSContext2D, labels: Label[]): void {
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const label of labels) drawSign(context, label);
  for (const label of labels) {
    context.font = label.font;
    context.letterSpacing = `${label.style.spacing ?? 0}px`;
    if (label.glyphs) drawGlyphs(context, label);
    else drawUpright(context, label);
  }
  context.letterSpacing = '0px';
}

function drawGlyphs(context: SKRSContext2D, {glyphs = [], style}: Label): void {
  context.textBaseline = 'middle';
  for (const write of ['strokeText', 'fillText'] as const) {
    setColours(context, style.colour);
    for (const {letter, x, y, angle} of glyphs) {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
      context[write](letter, 0, 0);
      context.restore();
    }
  }
}

function drawUpright(context: SKRSContext2D, {upright, style, size}: Label): void {
  if (!upright) return;
  context.textBaseline = 'middle';
  const {x, y, rows} = upright;
  const lineHeight = size * 1.2;
  const first = style.sign ? y + style.sign.radius + 3 + lineHeight / 2 : y - ((rows.length - 1) * lineHeight) / 2;
  for (const write of ['strokeText', 'fillText'] as const) {
    setColours(context, style.colour);
    rows.forEach((row, index) => context[write](row, x, first + index * lineHeight));
  }
}

function drawSign(context: SKRSContext2D, {upright, style: {sign}}: Label): void {
  if (!upright || !sign) return;
  const {x, y} = upright;
  const {radius, shape, colour} = sign;
  context.beginPath();
  if (shape === 'dot') context.arc(x, y, radius, 0, 2 * Math.PI);
  else context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, 2);
  context.fillStyle = colour;
  context.strokeStyle = '#ffffff';
  context.lineWidth = 2;
  context.stroke();
  context.fill();
}

function setColours(context: SKRSContext2D, colour: string = colours.label): void {
  context.fillStyle = colour;
  context.strokeStyle = colours.halo;
  context.lineWidth = 3;
}
