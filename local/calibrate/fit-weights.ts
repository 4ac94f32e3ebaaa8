import type { Signs } from "../../shared/domain/reading/confidence-signs.ts";

/** One value that was read on a labelled paper: what was seen of it, and whether it is right. */
export type Example = { signs: Signs; right: boolean; layout: string };

/** How many times all weights are gone through; they move no more long before. */
const ROUNDS = 60;
/** How strongly a weight is drawn to 0: a sign of one field or one way of reading has to be seen often to count. */
const DRAW = { general: 0.5, particular: 4 } as const;
const isParticular = (name: string) => name.startsWith("field ") || / (?:by|at rank|among) /.test(name);

/** Signs that can only speak for a value, or only against it, whatever chance made of them in a set where they are rare. */
const FOR = new Set(["other reader same", "same again", "known first name"]);
const AGAINST = new Set([
  "begun caption",
  "cut off",
  "doubt",
  "hand",
  "heading behind",
  "loose",
  "misshapen",
  "others inside",
  "print",
  "refused",
  "rivals",
  "shared",
  "unsure",
  "words around",
]);
/** The least that two readers who agree are worth more than one. */
const LEAST_FOR = 0.1;

function within(name: string, weight: number): number {
  if (FOR.has(name)) return Math.max(LEAST_FOR, weight);
  return AGAINST.has(name) ? Math.min(0, weight) : weight;
}

type Column = { name: string; at: number[]; size: number[]; draw: number };

/**
 * The weights of a logistic model of being right, by the name of the sign and `always`: one weight after the other is
 * moved to where the penalised likelihood of the examples is greatest by Newton's step. The same examples in the same
 * order give the same weights.
 */
export function fitWeights(examples: readonly Example[]): Record<string, number> {
  const columns = columnsOf(examples);
  const weights = new Map(columns.map(({ name }) => [name, 0]));
  const sums = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, at, size, draw } of columns) {
      const weight = weights.get(name) ?? 0;
      let slope = -draw * weight;
      let bend = draw;
      at.forEach((index, place) => {
        const x = size[place] ?? 0;
        const chance = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
        slope += x * ((examples[index]?.right ? 1 : 0) - chance);
        bend += x * x * Math.max(chance * (1 - chance), 0.01);
      });
      const next = within(name, weight + Math.max(-1, Math.min(1, slope / bend)));
      const step = next - weight;
      weights.set(name, next);
      at.forEach((index, place) => {
        sums[index] = (sums[index] ?? 0) + step * (size[place] ?? 0);
      });
    }
  }
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

function columnsOf(examples: readonly Example[]): Column[] {
  const columns = new Map<string, Column>();
  const add = (name: string, index: number, size: number) => {
    const column = columns.get(name) ?? { name, at: [], size: [], draw: drawOf(name) };
    columns.set(name, column);
    column.at.push(index);
    column.size.push(size);
  };
  examples.forEach(({ signs }, index) => {
    add("always", index, 1);
    for (const [name, size] of Object.entries(signs)) if (size !== 0) add(name, index, size);
  });
  return [...columns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function drawOf(name: string): number {
  if (name === "always") return 0.01;
  return isParticular(name) ? DRAW.particular : DRAW.general;
}
