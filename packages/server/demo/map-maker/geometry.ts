/** Metres east and north of the city's centre. */
export type Point = readonly [x: number, y: number];
export type Line = Point[];

/** Where the centre lies: in the open sea, so that nobody takes the city for a real one. */
const origin = {latitude: 61, longitude: 20};
const metresPerDegree = 111_320;
const metresPerDegreeEast = metresPerDegree * Math.cos((origin.latitude * Math.PI) / 180);

/** GeoJSON position, to about ten centimetres. */
export function toPosition([x, y]: Point): [number, number] {
  return [
    Number((origin.longitude + x / metresPerDegreeEast).toFixed(6)),
    Number((origin.latitude + y / metresPerDegree).toFixed(6)),
  ];
}

/** Numbers from 0 to 1 that are the same with every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

export function lengthOf(line: Line): number {
  return line.slice(1).reduce((sum, point, index) => sum + distance(line[index]!, point), 0);
}

/** A soft curve through all points (Catmull-Rom), with a point about every `step` metres. */
export function curve(points: Line, step: number, isClosed = false): Line {
  const result: Line = [];
  const at = (index: number): Point =>
    isClosed
      ? points[(index + points.length) % points.length]!
      : points[Math.min(Math.max(index, 0), points.length - 1)]!;
  const spans = isClosed ? points.length : points.length - 1;
  for (let span = 0; span < spans; span++) {
    const [p0, p1, p2, p3] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    const parts = Math.max(1, Math.round(distance(p1, p2) / step));
    for (let part = 0; part < parts; part++) {
      const t = part / parts;
      result.push([0, 1].map((axis) => catmullRom(p0[axis]!, p1[axis]!, p2[axis]!, p3[axis]!, t)) as unknown as Point);
    }
  }
  if (!isClosed) result.push(at(spans));
  return result;
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/** Breaks every stretch in the middle, again and again, and moves the new point aside: a coast. */
export function roughen(
  line: Line,
  roughness: number,
  smallest: number | ((at: Point) => number),
  random: () => number,
): Line {
  let current = line;
  for (;;) {
    const next: Line = [];
    let isDone = true;
    for (let index = 0; index < current.length - 1; index++) {
      const [a, b] = [current[index]!, current[index + 1]!];
      next.push(a);
      const length = distance(a, b);
      if (length < (typeof smallest === 'number' ? smallest : smallest(a))) continue;
      isDone = false;
      const aside = (random() - 0.5) * roughness;
      const along = 0.5 + (random() - 0.5) * 0.2;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      next.push([a[0] + dx * along - dy * aside, a[1] + dy * along + dx * aside]);
    }
    next.push(current.at(-1)!);
    if (isDone) return current;
    current = next;
  }
}

/** A closed, irregular shape around a centre. */
export function blob([x, y]: Point, radius: number, random: () => number, flatness = 1, wobble = 0.35): Line {
  const corners = 9;
  const turn = random() * Math.PI;
  const points = Array.from({length: corners}, (_, index): Point => {
    const angle = (index / corners) * 2 * Math.PI;
    const r = radius * (1 - wobble / 2 + random() * wobble);
    const [u, v] = [Math.cos(angle) * r, Math.sin(angle) * r * flatness];
    return [x + u * Math.cos(turn) - v * Math.sin(turn), y + u * Math.sin(turn) + v * Math.cos(turn)];
  });
  return close(curve(points, radius / 5, true));
}

export function close(line: Line): Line {
  return [...line, line[0]!];
}

export function isInside([x, y]: Point, ring: Line): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Leaves out points that hardly change the line (Douglas-Peucker). */
export function simplify(line: Line, tolerance: number): Line {
  if (line.length < 3) return line;
  const [first, last] = [line[0]!, line.at(-1)!];
  const length = distance(first, last);
  let worst = 0;
  let worstIndex = 0;
  for (let index = 1; index < line.length - 1; index++) {
    const [x, y] = line[index]!;
    const off =
      length === 0
        ? distance(first, line[index]!)
        : Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
    if (off > worst) [worst, worstIndex] = [off, index];
  }
  if (worst <= tolerance) return [first, last];
  const before = simplify(line.slice(0, worstIndex + 1), tolerance);
  return [...before.slice(0, -1), ...simplify(line.slice(worstIndex), tolerance)];
}
