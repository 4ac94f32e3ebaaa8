/** A value that was read: how sure the reader was (0–1), and whether it is right. */
export type Judgement = { confidence: number; right: boolean };

export type Bin = { from: number; to: number; values: number; right: number; meanConfidence: number };

export type Calibration = {
  values: number;
  right: number;
  /** Ten bins of equal width; 1 belongs to the last. */
  bins: Bin[];
  /** Mean over all values of how far a bin's confidence is from its share of right values; none without values. */
  expectedError?: number;
  /** The chance that a right value has a higher confidence than a wrong one, a tie counting half; none without both. */
  auroc?: number;
};

const binCount = 10;

export function calibrate(judgements: readonly Judgement[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, index) => {
    const inside = judgements.filter(({ confidence }) => binOf(confidence) === index);
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      values: inside.length,
      right: inside.filter(({ right }) => right).length,
      meanConfidence: inside.length === 0 ? 0 : sum / inside.length,
    };
  });
  const total = judgements.length;
  const far = bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.meanConfidence * bin.values), 0);
  const area = areaUnderCurve(judgements);
  return {
    values: total,
    right: judgements.filter(({ right }) => right).length,
    bins,
    ...(total > 0 && { expectedError: far / total }),
    ...(area !== undefined && { auroc: area }),
  };
}

/** In thousandths, as confidences are kept: 0.29 × 100 is a little less than 29. */
function binOf(confidence: number): number {
  return Math.min(binCount - 1, Math.floor(Math.round(confidence * 1000) / (1000 / binCount)));
}

/** By the sum of ranks, those of equal confidence sharing their mean rank (Mann–Whitney). */
function areaUnderCurve(judgements: readonly Judgement[]): number | undefined {
  const sorted = judgements.toSorted((a, b) => a.confidence - b.confidence);
  const rights = sorted.filter(({ right }) => right).length;
  const wrongs = sorted.length - rights;
  if (rights === 0 || wrongs === 0) return undefined;
  let rankSum = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.confidence === sorted[start]?.confidence) end++;
    const meanRank = (start + 1 + end) / 2;
    rankSum += meanRank * sorted.slice(start, end).filter(({ right }) => right).length;
    start = end;
  }
  return (rankSum - (rights * (rights + 1)) / 2) / (rights * wrongs);
}
