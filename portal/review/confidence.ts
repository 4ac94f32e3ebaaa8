const words: readonly (readonly [from: number, word: string])[] = [
  [0.97, "très sûr"],
  [0.85, "assez sûr"],
  [0.6, "peu sûr"],
  [0, "incertain"],
];

/** A confidence from 0 to 1 in words and as a figure: « assez sûr, 91 % ». It is never rounded up to certainty. */
export function tellConfidence(confidence: number): string {
  const word = words.find(([from]) => confidence >= from)?.[1] ?? "incertain";
  return `${word}, ${Math.floor(confidence * 100)}\u00a0%`;
}
