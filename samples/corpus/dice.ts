/** Draws from a seeded source of numbers in [0, 1). */
export type Dice = {
  chance: (share: number) => boolean;
  /** A whole number, both ends included. */
  whole: (low: number, high: number) => number;
  between: (low: number, high: number) => number;
  pick: <T>(choices: readonly T[]) => T;
  /** Some of the choices, in their own order. */
  some: <T>(choices: readonly T[], count: number) => T[];
  /** The value with a probability; otherwise nothing. */
  maybe: <T>(share: number, value: T) => T | undefined;
};

export function throwDice(random: () => number): Dice {
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(choices: readonly T[]): T => choices[whole(0, choices.length - 1)] as T;
  return {
    chance: (share) => random() < share,
    whole,
    between: (low, high) => low + (high - low) * random(),
    pick,
    some(choices, count) {
      const left = choices.map((_, place) => place);
      const taken = new Set<number>();
      while (taken.size < Math.min(count, choices.length)) taken.add(left.splice(whole(0, left.length - 1), 1)[0] ?? 0);
      return choices.filter((_, place) => taken.has(place));
    },
    maybe: (share, value) => (random() < share ? value : undefined),
  };
}
