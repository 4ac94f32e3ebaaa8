/**
 * Shares a whole number out by weights so that nothing is lost: each share is rounded down, and what is left goes, one
 * each, to the largest remainders (the earlier one where two are alike). All weights 0: the first takes it all.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const shares = weights.map((weight, index) => ({
    index,
    share: Math.floor((total * weight) / sum),
    remainder: (total * weight) % sum,
  }));
  const left = total - shares.reduce((all, { share }) => all + share, 0);
  const byRemainder = shares.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const one of byRemainder.slice(0, left)) one.share += 1;
  return shares.map(({ share }) => share);
}
