/** A source of chance that gives the same for the same seed (mulberry32). */
export interface Chance {
  /** 0 up to, not including, 1. */
  share: () => number;
  /** 0 up to, not including, `below`. */
  below: (below: number) => number;
  pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** Chance for one input: its own, whatever was drawn for the inputs before. */
export function startChance(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(share() * limit);
  return { share, below, pick: (from) => from[below(from.length)] ?? from[0] };
}
