import type { SchemeRule } from "../../schemas/rule.ts";

/** What a source says of a scheme it only names: nothing. Each scheme sets what its source does say. */
export const silent: Omit<SchemeRule, "scheme" | "individual"> = {
  referrers: "unset",
  decidedBy: "unset",
  eligibility: "unset",
  exclusions: "unset",
  documents: "unset",
  signatures: "unset",
  steps: "unset",
  duration: "unset",
  renewal: "unset",
  reintervention: "unset",
  watch: "unset",
  visitsPerMonth: "unset",
  money: "unset",
  financing: "unset",
  capacity: "unset",
  objectives: "unset",
  target: "unset",
  themes: "unset",
  content: "unset",
};
