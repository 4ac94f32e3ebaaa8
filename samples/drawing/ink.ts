import { mulberry32, seedOf } from "./prng.ts";

type Point = [x: number, y: number];
type Squiggle = { path: string; width: number };
type Hand = (between: (low: number, high: number) => number) => Point[];

/** Pointed letters, a tall first one, and a line back under the name. */
const pointed: Hand = (between) => {
  const letters = Math.round(between(4, 7));
  const step = 0.8 / letters;
  const points: Point[] = [[0.02, between(0.5, 0.7)]];
  for (let letter = 0; letter < letters; letter += 1) {
    const x = 0.04 + letter * step;
    const tall = letter === 0 || between(0, 1) < 0.25;
    points.push([x + step * between(0.3, 0.6), tall ? between(0.02, 0.15) : between(0.3, 0.46)]);
    points.push([x + step * between(0.2, 0.45), tall ? between(0.5, 0.64) : between(0.55, 0.64)]);
    points.push([x + step * between(0.7, 1), between(0.5, 0.62)]);
    if (between(0, 1) < 0.2) points.push([x + step * 0.75, between(0.8, 0.96)]);
  }
  points.push([0.93, between(0.4, 0.6)], [0.98, 0.66], [between(0.1, 0.4), between(0.76, 0.86)]);
  points.push([between(0.6, 0.95), between(0.76, 0.92)]);
  return points;
};

/** Round loops that run together and get smaller. */
const looped: Hand = (between) => {
  const turns = between(4, 6.5);
  const lean = between(0.02, 0.09);
  const points: Point[] = [];
  for (let angle = 0; angle < turns * 2 * Math.PI; angle += 0.6) {
    const along = angle / (turns * 2 * Math.PI);
    const size = (1 - 0.65 * along) * between(0.85, 1.1);
    const y = 0.52 - 0.36 * size * Math.cos(angle + 1);
    points.push([0.1 + 0.66 * along - 0.075 * size * Math.sin(angle) + lean * (0.5 - y), y]);
  }
  points.push([0.86, between(0.4, 0.6)], [0.99, between(0.3, 0.5)]);
  return points;
};

/** One big initial, a wave, and a long stroke across. */
const initial: Hand = (between) => {
  const points: Point[] = [
    [0.14, 0.3],
    [0.1, 0.08],
    [0.22, between(0.02, 0.1)],
    [0.26, 0.5],
    [0.16, between(0.86, 0.97)],
    [0.04, 0.74],
    [0.2, 0.48],
  ];
  const waves = Math.round(between(3, 6));
  for (let wave = 0; wave < waves; wave += 1) {
    const x = 0.3 + (0.5 / waves) * wave;
    points.push([x, between(0.32, 0.46)], [x + 0.25 / waves, between(0.54, 0.66)]);
  }
  points.push([0.84, between(0.36, 0.5)], [0.97, between(0.5, 0.6)]);
  points.push([0.7, between(0.68, 0.76)], [0.24, between(0.66, 0.72)], [0.9, between(0.78, 0.9)]);
  return points;
};

const HANDS = [pointed, looped, initial];

/** A smooth path through points (Catmull–Rom), for `drawSvgPath`. */
function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const write = ([x, y]: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  let path = `M ${write(at(0))}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const back: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += ` C ${write(out)} ${write(back)} ${write(to)}`;
  }
  return path;
}

/** A signature as one irregular stroke inside a `width` × `height` box (points): each signer's name has its own hand. */
export function drawSquiggle(signer: string, width: number, height: number): Squiggle {
  const seed = seedOf(signer);
  const random = mulberry32(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const hand = HANDS[(seed >>> 8) % HANDS.length] ?? pointed;
  const slope = between(-0.12, 0.04);
  const points = hand(between).map(([x, y]): Point => [x * width, Math.min(1, Math.max(0, y + slope * x)) * height]);
  return { path: smooth(points), width: between(0.9, 1.5) };
}
