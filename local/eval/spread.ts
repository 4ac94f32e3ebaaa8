export type Spread = { count: number; median: number; p95: number };

/** Median and 95th percentile (nearest rank); undefined of nothing. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return sorted.length === 0 ? undefined : { count: sorted.length, median: at(0.5), p95: at(0.95) };
}
