import type { Finding } from "../../schemas/finding.ts";
import type { ReviewDecision } from "../../schemas/portal-review.ts";

/** What a person may decide besides accepting a document. */
export type OtherDecision = Exclude<ReviewDecision["what"], "settle">;

const bySign: readonly (readonly [OtherDecision, readonly string[]])[] = [
  ["kind", ["kind-unknown", "form-unknown"]],
  ["split", ["packet-unsure", "form-mixed"]],
  ["tie", ["measure-not-found", "household-differs", "decision-without-request"]],
  [
    "override",
    [
      "measure-exists",
      "decided-after-end",
      "renewal-out-of-order",
      "renewal-already-answered",
      "renewal-beyond-rule",
      "renewal-months-not-allowed",
      "renewal-not-exceptional",
      "duration-not-allowed",
      "total-beyond-cap",
      "scheme-overlap",
      "excluded-shelter",
      "excluded-accompaniment",
    ],
  ],
  ["file-away", ["same-content"]],
];

/** What mostly helps with such findings, each once, in the order above. */
export function suggestDecisions(findings: readonly Pick<Finding, "code">[]): OtherDecision[] {
  return bySign.flatMap(([what, codes]) => (findings.some(({ code }) => codes.includes(code)) ? [what] : []));
}
