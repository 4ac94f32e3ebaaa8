import type { Cents } from "../../../schemas/money.ts";

/**
 * `numerator / denominator` rounded to the nearest integer, halves up. Both are integers that are not negative, and the
 * division is an integer one: no floating-point euro ever exists.
 */
export function roundHalfUp(numerator: number, denominator: number): Cents {
  const doubled = 2 * numerator + denominator;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
}

/** Instalment k of n of a total: `round½up(T·k/n) − round½up(T·(k−1)/n)` (DOMAIN § 5). All n add up to the total. */
export function instalment(totalCents: Cents, k: number, n: number): Cents {
  return roundHalfUp(totalCents * k, n) - roundHalfUp(totalCents * (k - 1), n);
}
