import type { DocumentKind } from "../../../schemas/field.ts";
import type { Make } from "./candidate.ts";
import { parseIdentifier } from "./parse-identifier.ts";
import type { Flow } from "./sheet.ts";

/** « le dossier FSL 2025-3321 », « le dossier de Mme SANTOS (n° 26-778) ». */
const FILE_NUMBER =
  /(?<![Vv]\s?[/.]\s?)\bdossier\s+(?:(?:FSL|ASLL|FUL|CLU|CTA)\s+)?(?:(?:de|d['’])\s?(?:M\.|Mme|Monsieur|Madame)\s[^.;:¦(]{3,40}\(\s?)?(?:n\s?[°o]\s?)?:?\s?((?=[\p{Lu}/._-]*\d)[\p{Lu}\d][\p{Lu}\d/._-]{2,20}[\p{Lu}\d])(?=[\s,.;:)]|$)/iu;

/** « la mesure n° BG-2026-14 », « ma mesure d'accompagnement (n° 86-ASLL-2210) », « mesure 2025-M-077 ». */
const MEASURE_NUMBER =
  /(?<!\p{L})(?:mesure|accompagnement|asll|asell|avdl)(?:\s(?:d['’]|de\s)?(?:accompagnement|asll|asell|avdl|social|lié|au|logement))*\s+(?:[(,–-]\s*)?(?:porte\s+(?=le\s+n|la\s+réf))?(?:(?:l[ea]\s)?(?:n\s?[°o]|numéro|réf(?:érence|\.)?|référencée?)\s?:?\s?)?((?=[\p{L}/._-]*\d)(?=[\d/._-]*\p{Lu}|\d+[/-]\d)[\p{Lu}\d][\p{Lu}\d/._-]{3,20}[\p{Lu}\d])(?=[\s,.;:)]|$)/giu;
/** « Objet : AVDL - situation de M. DIALLO (réf. AVDL-26-008) ». */
const BRACKETED =
  /\b(?:situation|dossier|demande|objet)\b[^.;:¦()]{0,60}(?::[^.;¦()]{0,90})?\(\s?(?:réf|référence|dossier|n\s?[°o])\s?[.:]?\s?(?:n\s?[°o]\s?)?:?\s?((?=\S*\d)[\p{Lu}\d][\p{Lu}\d/._-]{2,20}[\p{Lu}\d])\s?\)/iu;
/** What an order or a notice has beside its title: « ARRÊTÉ N° 2026/SOL/0456 ». */
const TITLE_NUMBER =
  /^[ ¦]*(?:ARR[ÊE]T[ÉE]|Arrêté|NOTIFICATION|Notification|D[ÉE]CISION|Décision|D[ÉE]LIB[ÉE]RATION|Délibération|EXTRAIT|Extrait)[^\n:¦]{0,60}?\s[Nn]\s?[°o]\s?:?\s?((?=\S*\d)[\p{Lu}\d][\p{Lu}\d/._-]{2,20}[\p{Lu}\d])\s*$/mu;

/** « Numéro de dossier », alone on its line, is a label, and no end of a sentence that goes on below. */
const LABEL_LINE = /(?<=^|\n)(\s*\p{Lu}\p{L}+(?:\s\p{Ll}+){0,3})\n/gu;

/** The numbers of file and measure that sentences and titles name. */
export function readNumbers(flow: Flow, kind: DocumentKind, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  const note = (target: "reference" | "measureRef", match: RegExpExecArray | null) => {
    const number = parseIdentifier(match?.[1] ?? "");
    if (match !== null && number !== undefined)
      make(target, number.value, number.strict, match.index, match.index + match[0].length, 5);
  };
  const measures = [...text.matchAll(MEASURE_NUMBER)];
  for (const match of measures) note("measureRef", match);
  const bracketed = BRACKETED.exec(text);
  const file =
    FILE_NUMBER.exec(flow.text.replace(LABEL_LINE, "$1¦").replace(/\n/g, " ")) ??
    (measures.some(([, number]) => number === bracketed?.[1]) ? null : bracketed);
  note("reference", file ?? (kind === "decision" ? TITLE_NUMBER.exec(flow.text) : null));
}
