import type { Arrival, ArrivalHold } from "../../../schemas/arrival.ts";
import type { Reading } from "../../../schemas/document.ts";
import { Paper } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";

/** Whether a reading stands without a person. */
export type Judgement = { outcome: "stands"; paper: Paper } | { outcome: "review"; findings: Finding[] };

const holdMessages: Record<ArrivalHold, string> = {
  "sender-unknown":
    "L’expéditeur de ce courriel n’est connu d’aucun partenaire : vérifiez le document avant qu’il prenne effet.",
  "sender-unauthenticated":
    "L’authenticité de ce courriel n’a pas pu être vérifiée (SPF et DKIM) : vérifiez le document avant qu’il prenne effet.",
};

/**
 * Takes a reading at its word only where nothing in it is unsure and somebody known sent it, or where a person has
 * settled it. A hold counts as long as every arrival carries one: the same file from a known sender lifts it.
 */
export function judgeReading(reading: Reading, arrivals: Pick<Arrival, "hold">[]): Judgement {
  const findings = reading.settled ? [] : [...heldUpBy(arrivals), ...doubtsOf(reading)];
  if (findings.length > 0) return { outcome: "review", findings };

  const values = Object.entries(reading.fields).map(([name, field]) => [name, field.value] as const);
  const paper = Paper.safeParse({ kind: reading.kind, ...Object.fromEntries(values) });
  if (paper.success) return { outcome: "stands", paper: paper.data };
  return { outcome: "review", findings: paper.error.issues.map((issue) => invalid(issue.path[0])) };
}

function heldUpBy(arrivals: Pick<Arrival, "hold">[]): Finding[] {
  const holds = arrivals.flatMap(({ hold }) => (hold === undefined ? [] : [hold]));
  if (arrivals.length === 0 || holds.length < arrivals.length) return [];
  return [...new Set(holds)].sort().map((code) => ({ code, severity: "error", message: holdMessages[code] }));
}

function doubtsOf({ kind, fields, findings }: Reading): Finding[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const doubts = [...errors];
  if (kind === "other" && errors.length === 0) {
    doubts.push({
      code: "kind-unknown",
      severity: "error",
      message: "Ce document n’a pas été reconnu : indiquez ce qu’il est, ou classez-le sans suite.",
    });
  }
  for (const [field, { accepted }] of Object.entries(fields)) {
    if (accepted || errors.some((finding) => finding.field === field)) continue;
    doubts.push({
      code: "field-unsure",
      severity: "error",
      field,
      message: "Ce champ n’a pas pu être lu avec certitude : comparez-le au document.",
    });
  }
  return doubts;
}

function invalid(path: PropertyKey | undefined): Finding {
  const message = "La valeur lue n’est pas possible pour ce champ : comparez-la au document.";
  return {
    code: "field-invalid",
    severity: "error",
    ...(path !== undefined && { field: String(path) }),
    message,
  };
}
