import type { RuleQuote } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { LifeEvent } from "./life.ts";
import { pathStep } from "./record-steps.ts";

type Sourced = { cite: RuleQuote } | "unset";

const citeOf = (value: Sourced): RuleQuote | undefined => (value === "unset" ? undefined : value.cite);

const documentOf: Partial<Record<LifeEvent, "orientation" | "contract" | "bilan">> = {
  request: "orientation",
  "lack-signature": "orientation",
  contract: "contract",
  end: "bilan",
  "break-off": "bilan",
};

/** The sentence that a change in a measure's life rests on: the source's, or the agreement's setting; none where both are silent. */
export function quoteOf(event: LifeEvent, measure: Measure, rule: SchemeRule): RuleQuote | undefined {
  switch (event) {
    case "request":
    case "lack-signature":
    case "contract":
    case "end":
    case "break-off":
      return documentQuote(documentOf[event], event, rule);
    case "submit":
      return pathStep(rule, "submitted")?.cite ?? citeOf(rule.decidedBy);
    case "wait":
      return pathStep(rule, "waiting")?.cite;
    case "diagnose":
      return pathStep(rule, "diagnostic")?.cite;
    case "watch":
      return pathStep(rule, "watch")?.cite ?? citeOf(rule.watch);
    case "grant":
    case "adjourn":
    case "refuse":
    case "redirect":
      return citeOf(rule.decidedBy);
    case "start":
    case "come-to-end":
      return citeOf(rule.duration);
    case "ask-renewal":
    case "renew":
    case "refuse-renewal":
      return citeOf(rule.renewal) ?? citeOf(rule.duration);
    case "suspend":
    case "resume": {
      const source = `setting:${measure.agreement ?? ""}` as const;
      const sentence = "La convention permet de suspendre une mesure de ce dispositif (suspension).";
      return measure.agreement === undefined ? undefined : { sentence, source };
    }
  }
}

function documentQuote(
  document: "orientation" | "contract" | "bilan" | undefined,
  event: LifeEvent,
  { signatures, documents }: SchemeRule,
): RuleQuote | undefined {
  const signed = signatures === "unset" ? undefined : signatures.find((one) => one.document === document);
  if (signed && event === "lack-signature") return signed.cite;
  if (signed?.unlessCite && event === "break-off") return signed.unlessCite;
  const named = documents === "unset" ? undefined : documents.find((one) => one.document === document);
  return named?.cite ?? signed?.cite;
}
