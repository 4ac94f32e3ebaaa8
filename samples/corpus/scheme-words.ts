import type { SchemeId } from "../../schemas/scheme.ts";

type Words = { full: string; short: string; commission: string; months: readonly number[] };

/** How papers call the schemes that accompany one household, who decides on them, and the usual durations in months. */
export const SCHEME_WORDS = {
  "asell-cd": {
    full: "ASELL courte durée",
    short: "ASELL CD",
    commission: "Commission ASELL du Val-de-Brume",
    months: [6],
  },
  "asell-generaliste": {
    full: "ASELL, action généraliste",
    short: "ASELL généraliste",
    commission: "Commission départementale ASELL",
    months: [6, 12],
  },
  "asell-renforce": {
    full: "ASELL, action renforcée",
    short: "ASELL renforcé",
    commission: "Commission départementale ASELL",
    months: [6, 9],
  },
  avdl: {
    full: "Accompagnement vers et dans le logement (AVDL)",
    short: "AVDL",
    commission: "Commission de médiation DALO",
    months: [3, 6, 12],
  },
  iml: {
    full: "Intermédiation locative (IML)",
    short: "IML",
    commission: "Commission PDALPD",
    months: [6, 12, 18],
  },
  "asll-71": {
    full: "ASLL - Saône-et-Loire",
    short: "ASLL Saône-et-Loire",
    commission: "Commission unique délocalisée (CUD)",
    months: [3, 6],
  },
  "asll-42": {
    full: "ASLL, mesure individuelle (Loire)",
    short: "ASLL individuel Loire",
    commission: "Commission locale unique (CLU) du Forez-Brume",
    months: [6],
  },
  "asll-42-glissant": {
    full: "ASLL en bail glissant (Loire)",
    short: "ASLL bail glissant",
    commission: "Commission locale technique (CLT)",
    months: [6, 12],
  },
  "asll-ful": {
    full: "ASLL, plate-forme (FUL)",
    short: "ASLL FUL",
    commission: "Commission ASLL",
    months: [3, 4, 6],
  },
} as const satisfies Partial<Record<SchemeId, Words>>;

export type WordedScheme = keyof typeof SCHEME_WORDS;
export const WORDED_SCHEMES = Object.keys(SCHEME_WORDS) as WordedScheme[];

/** What is printed for a scheme; empty on a blank form. */
export function nameScheme(scheme: SchemeId | undefined, length: "full" | "short" = "full"): string {
  return scheme !== undefined && scheme in SCHEME_WORDS ? SCHEME_WORDS[scheme as WordedScheme][length] : "";
}
