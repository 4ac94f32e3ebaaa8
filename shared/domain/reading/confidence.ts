import type { Signs } from "./confidence-signs.ts";
import { CONFIDENCE_WEIGHTS } from "./confidence-weights.ts";

/** The chance, from 0 to 1, that a value with these signs is right. */
export const confidenceOf = (signs: Signs): number => Math.round(1000 * chanceOf(signs, CONFIDENCE_WEIGHTS)) / 1000;

/** The chance of what the weights of a logistic model tell. A sign that has no weight counts nothing. */
export function chanceOf(signs: Signs, weights: Readonly<Record<string, number>>): number {
  let sum = weights.always ?? 0;
  for (const [name, size] of Object.entries(signs)) sum += (weights[name] ?? 0) * size;
  return 1 / (1 + Math.exp(-sum));
}
