/** Pixels by zoom level, straight between the given ones; nothing is drawn below the first. */
export type ByZoom = readonly (readonly [zoom: number, pixels: number])[];

export function atZoom(stops: ByZoom, zoom: number): number {
  const [first, last] = [stops[0]!, stops.at(-1)!];
  if (zoom < first[0]) return 0;
  if (zoom >= last[0]) return last[1];
  const next = stops.findIndex(([level]) => level > zoom);
  const [[z0, p0], [z1, p1]] = [stops[next - 1]!, stops[next]!];
  return p0 + ((p1 - p0) * (zoom - z0)) / (z1 - z0);
}
