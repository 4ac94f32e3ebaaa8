import type { Make } from "./candidate.ts";
import { parseIdentifier } from "./parse-identifier.ts";
import type { Flow } from "./sheet.ts";

/** « clôture de la mesure 25-ASELL-0142 », « la mesure ASLL n° TT-2025-77 »: figures that are no date, amount or length. */
const NUMBERED =
  /(?<!\p{L})(?:[Mm]esure|accompagnement)(?:\s|\s?:\s)+(?:(?:ASLL|ASELL|AVDL|FSL|IML)\s+(?:(?:généraliste|renforcée?|(?:de\s)?courte\sdurée)\s?)?,?\s*)?(?:(?:n\s?[°o]|réf\.?(?:érence)?|numéro)\s?:?\s*)?((?=[\p{Lu}\d/._-]*\d{2})(?=[\p{Lu}\d/._-]*[\p{Lu}/_-])[\p{Lu}\d][\p{Lu}\d/._-]{3,20}[\p{Lu}\d])(?=[\s,.;:)–]|$)/gu;

/** The number of the measure, where a sentence or a subject names one only. */
export function readMeasureNumber(flow: Flow, make: Make): void {
  const found = [...flow.text.matchAll(NUMBERED)];
  const [first] = found;
  const number = parseIdentifier(first?.[1] ?? "");
  if (first === undefined || number === undefined || new Set(found.map(({ 1: said }) => said)).size > 1) return;
  make("measureRef", number.value, number.strict, first.index, first.index + first[0].length, 5);
}
