import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { foldInPlace } from "./fold-text.ts";
import type { Sheet } from "./sheet.ts";

const bare = (text: string) =>
  foldInPlace(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** An operator of the setup whose name stands in the text, where the text names one only. */
export function readOperator(sheet: Sheet, kind: DocumentKind, operators: readonly string[]): Candidate[] {
  if (kind !== "decision" && kind !== "contract") return [];
  const text = ` ${bare(sheet.flow.text)} `;
  const named = operators.filter((operator) => {
    const name = bare(operator);
    const short = name.replace(/^association /, "");
    return name !== "" && (text.includes(` ${name} `) || (short.length >= 5 && text.includes(` ${short} `)));
  });
  const [operator] = named;
  if (operator === undefined || named.length > 1) return [];
  return [
    makeCandidate({
      target: "operator",
      value: operator,
      strict: true,
      rank: 5,
      text: operator,
      words: [],
      source: sheet.source,
      page: sheet.number,
    }),
  ];
}
