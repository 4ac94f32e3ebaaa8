import type { DocumentKind } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";

/** What is going on already: on an orientation something else, on every later paper the measure itself (« Mesure en cours »). */
const GOING_ON: ReadonlySet<string> = new Set(["other-accompaniment", "period-current", "measure-ref"]);

/** What a label asks for, where a scheme answers it. */
export function roleAsked(label: Label | undefined, kind: DocumentKind): string | undefined {
  if (label?.role === undefined || kind === "orientation" || !GOING_ON.has(label.role)) return label?.role;
  const said = fold(label.cell.text.slice(label.start, label.valueStart));
  return /\b(?:mesure|accompagnement|dispositif|suivi|prise en charge)\b/.test(said) && !/\bautre/.test(said)
    ? "scheme"
    : label.role;
}
