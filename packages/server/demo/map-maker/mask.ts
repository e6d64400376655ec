import {createCanvas} from '@napi-rs/canvas';
import type {Line, Point} from './geometry.ts';

const west = -9_000;
const north = 7_000;
const metresPerPixel = 3;
const width = Math.floor(18_500 / metresPerPixel);
const height = Math.floor(14_500 / metresPerPixel);

/** What ground is taken, on a raster of three metres: asks whether a place is free, whatever shapes took it. */
export class Mask {
  readonly #context = createCanvas(width, height).getContext('2d');
  #pixels: Uint8ClampedArray | undefined;

  fill(...rings: Line[]): this {
    this.#trace(rings);
    this.#context.fill('evenodd');
    return this;
  }

  /** Gives ground back. */
  erase(...rings: Line[]): this {
    this.#context.globalCompositeOperation = 'destination-out';
    this.fill(...rings);
    this.#context.globalCompositeOperation = 'source-over';
    return this;
  }

  stroke(line: Line, metres: number): this {
    this.#trace([line]);
    this.#context.lineWidth = metres / metresPerPixel;
    this.#context.lineJoin = 'round';
    this.#context.stroke();
    return this;
  }

  has([x, y]: Point): boolean {
    this.#pixels ??= this.#context.getImageData(0, 0, width, height).data;
    const column = Math.floor((x - west) / metresPerPixel);
    const row = Math.floor((north - y) / metresPerPixel);
    if (column < 0 || row < 0 || column >= width || row >= height) return false;
    return this.#pixels[(row * width + column) * 4 + 3]! > 100;
  }

  /** As `fill`, but for one small shape at a time, with questions in between. */
  mark([x, y]: Point): void {
    const column = Math.floor((x - west) / metresPerPixel);
    const row = Math.floor((north - y) / metresPerPixel);
    this.#pixels![(row * width + column) * 4 + 3] = 255;
  }

  #trace(lines: Line[]): void {
    this.#context.beginPath();
    for (const line of lines) {
      line.forEach(([x, y], index) => {
        const [column, row] = [(x - west) / metresPerPixel, (north - y) / metresPerPixel];
        if (index === 0) this.#context.moveTo(column, row);
        else this.#context.lineTo(column, row);
      });
    }
    this.#pixels = undefined;
  }
}
