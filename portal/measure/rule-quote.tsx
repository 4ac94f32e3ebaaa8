import type { RuleQuote as Quote } from "../../schemas/deadline.ts";
import { formatRule } from "../../shared/domain/wording/deadline.ts";

/** A rule's sentence, word for word, and where it stands. */
export function RuleQuote({ rule }: { rule: Quote }) {
  return <blockquote class="quote small">{formatRule(rule)}</blockquote>;
}
