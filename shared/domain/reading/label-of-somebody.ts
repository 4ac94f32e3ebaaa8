import type { Label } from "./label.ts";
import { labelBook, sectionBook } from "./label-books.ts";
import type { Cell } from "./sheet.ts";

/** « Co-titulaire : nom » is one label, and no value. */
export function ofSomebody(cell: Cell, label: Label | undefined): Label | undefined {
  // « et M. / Mme (nom) »: the second holder.
  if (
    label?.role === "last-name" &&
    label.section === undefined &&
    /^\W*et\s+$/iu.test(cell.text.slice(0, label.start))
  )
    return { ...label, section: "co-holder" };
  // « Conjoint, nom », « Référente / téléphone »: whose it is stands before it.
  const before =
    label?.role === undefined || label.section !== undefined || label.introduces !== undefined
      ? []
      : cell.tokens.filter(({ end }) => end <= label.start);
  const owner = before.length === 0 ? undefined : sectionBook.whole(before)?.meaning;
  if (label !== undefined && owner !== undefined && owner !== "other") return { ...label, section: owner };
  if (label?.introduces === undefined || !label.announced) return label;
  const rest = cell.tokens.filter((token) => token.start >= label.valueStart);
  const hit = rest.length === 0 ? undefined : labelBook.whole(rest);
  if (hit === undefined || !("role" in hit.meaning)) return namedWithin(cell, label) ?? label;
  const { cell: _, introduces: section, ...named } = label;
  return {
    ...named,
    cell,
    role: hit.meaning.role,
    section,
    valueStart: cell.text.length,
    announced: false,
  };
}

/** « Conjoint(e) : nom DA SILVA »: two labels one behind the other, and the value behind both. */
function namedWithin(cell: Cell, { introduces: section, ...label }: Label): Label | undefined {
  const rest = cell.tokens.filter((token) => token.start >= label.valueStart);
  const hit = labelBook.at(rest, 0);
  const end = hit === undefined ? undefined : rest[hit.to - 1]?.end;
  if (hit === undefined || end === undefined || section === undefined || !("role" in hit.meaning)) return undefined;
  const { role } = hit.meaning;
  const isName = role === "last-name" || role === "first-name" || role === "full-name";
  // A name is written with a capital; « nom » of print is not, or has its own colon.
  const begins = /^\s*:?\s*(?=\p{Lu}|[._…]{2})/u.exec(cell.text.slice(end));
  const printed = /^\p{Ll}/u.test(cell.text.slice(rest[0]?.start)) || begins?.[0].includes(":") === true;
  if (!isName || begins === null || !printed) return undefined;
  return { ...label, role, section, valueStart: end + begins[0].length };
}
