import type { SchemeId } from "../../../schemas/scheme.ts";

type Names = { readonly label: string; readonly short: string };

/** The name of each scheme as its users write it, and a short one for a column of a table. */
const names: Record<SchemeId, Names> = {
  "asc-cites": { label: "ASC, cités en difficulté", short: "ASC cités" },
  "asc-provisoire": { label: "ASC, logements provisoires", short: "ASC provisoire" },
  "asc-droits": { label: "ASC, accès aux droits logement", short: "ASC droits" },
  "asc-apel": { label: "ASC, antennes de prévention des expulsions locatives", short: "ASC APEL" },
  "asc-arl": { label: "ASC, ateliers recherche logement", short: "ASC ARL" },
  "asc-offre": { label: "ASC, développement de l’offre de logement", short: "ASC offre" },
  "asell-cd": { label: "ASELL courte durée", short: "ASELL CD" },
  "all-autorehab": { label: "ALL, auto-réhabilitation accompagnée", short: "ALL autoréhab." },
  "asell-generaliste": { label: "ASELL, action généraliste", short: "ASELL généraliste" },
  "asell-renforce": { label: "ASELL, action renforcée", short: "ASELL renforcée" },
  avdl: { label: "AVDL, accompagnement vers et dans le logement", short: "AVDL" },
  iml: { label: "Intermédiation locative", short: "IML" },
  "asll-71": { label: "ASLL (Saône-et-Loire)", short: "ASLL 71" },
  "asll-42": { label: "ASLL, mesure individuelle (Loire)", short: "ASLL 42" },
  "asll-42-glissant": { label: "ASLL en bail glissant (Loire)", short: "ASLL 42 glissant" },
  "asll-42-specifique": { label: "ASLL, actions spécifiques (Loire)", short: "ASLL 42 spécifique" },
  "aml-mandat": { label: "AML, mandat de gestion", short: "AML mandat" },
  "aml-glissant": { label: "AML, bail glissant", short: "AML glissant" },
  "asll-ful": { label: "ASLL, plate-forme (FUL)", short: "ASLL FUL" },
};

/** Whether a text is a scheme's id; without zod, which the page does without. */
export function isScheme(text: string): text is SchemeId {
  return Object.hasOwn(names, text);
}

/** « ASELL courte durée ». */
export function schemeLabel(scheme: SchemeId): string {
  return names[scheme].label;
}

/** « ASELL CD ». */
export function shortSchemeLabel(scheme: SchemeId): string {
  return names[scheme].short;
}
