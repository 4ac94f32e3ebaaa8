import type { RuleQuote } from "../../../schemas/deadline.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { durationOf } from "../measure/check-grant.ts";
import type { Subject } from "./subject.ts";

/** Navette's own rule, where neither a source nor an agreement is the reason. */
export function ownRule(sentence: string): RuleQuote {
  return { sentence, source: "navette" };
}

/** What an agreement sets. */
export function settingQuote({ id }: Pick<Agreement, "id">, sentence: string): RuleQuote {
  return { sentence, source: `setting:${id}` };
}

/** What says how long the measure may last: the source, or the agreement where it is silent. */
export function durationQuote({ rule, agreement, setting }: Subject): RuleQuote {
  if (rule.duration !== "unset") return rule.duration.cite;
  const quote = durationOf(rule, setting).quotes.initialMonths;
  return agreement ? settingQuote(agreement, quote) : ownRule(quote);
}
