import type { SchemeId } from "../../../schemas/scheme.ts";

/** The schemes as other administrations write them; each wording names one scheme only. */
const SCHEMES: Record<SchemeId, string> = {
  "asc-cites": "ASC - Cités en difficultés",
  "asc-provisoire": "ASC - Logements provisoires",
  "asc-droits": "ASC - Accès aux droits logement",
  "asc-apel": "ASC - Antennes de prévention des expulsions locatives (APEL)",
  "asc-arl": "ASC - Ateliers recherche logement",
  "asc-offre": "ASC - Développement de l'offre de logement",
  "asell-cd": "ASELL courte durée",
  "all-autorehab": "ALL - Auto-réhabilitation accompagnée",
  "asell-generaliste": "ASELL, action généraliste",
  "asell-renforce": "ASELL, action renforcée",
  avdl: "AVDL (accompagnement vers et dans le logement)",
  iml: "Intermédiation locative (IML)",
  "asll-71": "ASLL (Saône-et-Loire)",
  "asll-42": "ASLL, mesure individuelle (Loire)",
  "asll-42-glissant": "ASLL en bail glissant (Loire)",
  "asll-42-specifique": "ASLL, action spécifique (Loire)",
  "aml-mandat": "AML, mandat de gestion",
  "aml-glissant": "AML, bail glissant",
  "asll-ful": "ASLL, plate-forme FUL",
};

const NUMBERS = [
  "zéro",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
];

/** A value in its wording, and nothing where the value is missing. */
export function said<T>(value: T | undefined, write: (value: T) => string): string {
  return value === undefined ? "" : write(value);
}

export function schemeName(scheme: SchemeId | undefined): string {
  return scheme === undefined ? "" : SCHEMES[scheme];
}

/** `2026-03-01` as « 01.03.2026 ». */
export function dottedDate(date: string): string {
  return date.split("-").reverse().join(".");
}

/** `2026-03-01` as « 01.03.26 »: for dates of this century only. */
export function briefDate(date: string): string {
  return dottedDate(date.slice(2));
}

/** `2026-03-01` as the digits « 01032026 » of a form's boxes. */
export function dateDigits(date: string): string {
  return date.split("-").reverse().join("");
}

/** Cents as « 612 € », or as « 1 245,30 € » where there are cents. */
export function roundEuros(cents: number): string {
  return `${grouped(cents, " ")}${cents % 100 === 0 ? "" : `,${cented(cents)}`} €`;
}

/** Cents as « 1.245,30 », without a sign. */
export function pointedEuros(cents: number): string {
  return `${grouped(cents, ".")},${cented(cents)}`;
}

/** Cents as « 1245,30€ ». */
export function tightEuros(cents: number): string {
  return `${Math.trunc(cents / 100)},${cented(cents)}€`;
}

function grouped(cents: number, sign: string): string {
  return String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, sign);
}

function cented(cents: number): string {
  return String(cents % 100).padStart(2, "0");
}

/** `+33639983377` as the ten digits « 0639983377 ». */
export function nationalPhone(e164: string): string {
  return e164.replace("+33", "0");
}

/** `+33639983377` as « 06.39.98.33.77 ». */
export function dottedPhone(e164: string): string {
  return (nationalPhone(e164).match(/\d\d/g) ?? []).join(".");
}

/** `+33639983377` as « +33 6 39 98 33 77 ». */
export function foreignPhone(e164: string): string {
  return `+33 ${e164.slice(3, 4)} ${(e164.slice(4).match(/\d\d/g) ?? []).join(" ")}`;
}

/** `6` as « six (6) mois ». */
export function monthsInFull(months: number): string {
  const words = NUMBERS[months];
  return words === undefined ? `${months} mois` : `${words} (${months}) mois`;
}

/** `6` as « six mois ». */
export function monthsInWords(months: number): string {
  return `${NUMBERS[months] ?? months} mois`;
}

/** `1` as « 1er », `2` as « 2e »: of a masculine noun. */
export function rank(place: number): string {
  return place === 1 ? "1er" : `${place}e`;
}

/** A count with its noun, « 1 adulte » or « 3 enfants ». */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? "s" : ""}`;
}

/** What there is of a sentence's parts, joined. */
export function joined(parts: readonly string[], sign: string): string {
  return parts.filter((part) => part !== "").join(sign);
}
