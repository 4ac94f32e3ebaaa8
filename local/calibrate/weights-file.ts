/** The two tables of weights as the data file that the reader imports. */
export function weightsFile(
  { values, hands }: { values: Record<string, number>; hands: Record<string, number> },
  measured: readonly string[],
): string {
  return `/**
 * Weights of the signs of a reading, in a logistic model of its being right (docs/adr/0013). Made, never written by hand:
 * \`npm run calibrate -- FOLDER… --keep READINGS\` fits them on labelled sets. ${measured.join("\n * ")}
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = ${tableOf(values)};

/** Weights of how answers differ from the print around them, in a model of a hand having written them. Made with those above. */
export const HAND_WEIGHTS: Readonly<Record<string, number>> = ${tableOf(hands)};
`;
}

function tableOf(weights: Record<string, number>): string {
  const rows = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${weight},`);
  return `{\n${rows.join("\n")}\n}`;
}
