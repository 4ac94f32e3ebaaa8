import type { Evidence } from "../../../schemas/claim.ts";
import type { Tranche } from "../../../schemas/measure.ts";
import type { StartedMeasure } from "./planned-lines.ts";

/** The documents that justify a line of a tranche: its decision, the contract, the bilan for what closes, and the request. */
export function evidenceOf(measure: StartedMeasure, tranche: Tranche, part: string): Evidence[] {
  const evidence: Evidence[] = [{ documentId: measure.orientation, kind: "orientation" }];
  const request = measure.renewals.find(
    ({ decision }) => decision !== undefined && decision === tranche.decision,
  )?.request;
  if (request) evidence.push({ documentId: request, kind: "renewal" });
  if (tranche.decision) evidence.push({ documentId: tranche.decision, kind: "decision" });
  if (measure.contract) evidence.push({ documentId: measure.contract, kind: "contract" });
  if ("bilan" in measure && (part === "closing" || part === "balance" || part === "correction")) {
    evidence.push({ documentId: measure.bilan, kind: "bilan" });
  }
  return evidence;
}
