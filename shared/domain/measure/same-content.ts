import type { Fact } from "../../../schemas/fact.ts";
import type { Paper } from "../../../schemas/field.ts";

const datesOf = (paper: Paper): (string | undefined)[] => [
  paper.documentOn,
  paper.signedOn,
  "sessionOn" in paper ? paper.sessionOn : undefined,
  "startOn" in paper ? paper.startOn : undefined,
  "endOn" in paper ? paper.endOn : undefined,
];

/** What tells two papers of one kind apart although their dates agree. */
const distinction = (paper: Paper): (string | number | undefined)[] => {
  switch (paper.kind) {
    case "decision":
      return [paper.measureRef, paper.decision, paper.renewalRank];
    case "bilan":
      return [paper.measureRef, paper.bilanKind];
    case "renewal":
      return [paper.measureRef, paper.renewalRank];
    default:
      return [paper.measureRef];
  }
};

/** Whether nothing that both state differs. `agreeing` counts the dates that both state. */
function compatible(
  a: (string | number | undefined)[],
  b: (string | number | undefined)[],
): { ok: boolean; agreeing: number } {
  let agreeing = 0;
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (value === undefined || other === undefined) continue;
    if (value !== other) return { ok: false, agreeing };
    agreeing += 1;
  }
  return { ok: true, agreeing };
}

/**
 * The papers of one household that repeat an earlier arrival in other bytes (a re-scan): same kind, scheme and dates.
 * Gives the repeated paper's id with the id of the one it repeats. The one that arrived first stays; but one that came
 * back signed, as it was asked for, goes before the one that lacks a signature.
 */
export function findRepeats(facts: Fact[]): Map<string, string> {
  const rank = ({ paper, arrivedAt, documentId }: Fact) =>
    [paper.householdSigned === false || paper.professionalSigned === false ? 1 : 0, arrivedAt, documentId].join("|");
  const byArrival = [...facts].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const repeats = new Map<string, string>();
  const kept: Fact[] = [];
  for (const fact of byArrival) {
    const first = kept.find((other) => repeatsContent(other.paper, fact.paper));
    if (first) repeats.set(fact.documentId, first.documentId);
    else kept.push(fact);
  }
  return repeats;
}

function repeatsContent(a: Paper, b: Paper): boolean {
  if (a.kind !== b.kind || a.scheme !== b.scheme) return false;
  if (!compatible(distinction(a), distinction(b)).ok) return false;
  const dates = compatible(datesOf(a), datesOf(b));
  return dates.ok && dates.agreeing > 0;
}
