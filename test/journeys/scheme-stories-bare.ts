import { CAIRN, CCAS } from "../../samples/stories/letterheads.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { request } from "./scheme-forms.ts";
import { contract } from "./scheme-later-forms.ts";
import type { StoryPaper } from "./scheme-papers.ts";
import { CAIRN_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";

/** How each scheme is called in its own source, and a household that asks for it. */
const rows: Record<SchemeId, readonly [name: string, lastName: string, firstName: string]> = {
  "asc-cites": ["Action Sociale Collective : Cités en difficultés", "ARDOUIN", "Pélagie"],
  "asc-provisoire": ["Action Sociale Collective : Logements provisoires", "BRICHETEAU", "Noé"],
  "asc-droits": ["Action Sociale Collective : Accès aux droits logement", "CABANNES", "Irène"],
  "asc-apel": ["Antennes prévention des expulsions locatives (APEL)", "DELHOUME", "Aymeric"],
  "asc-arl": ["Ateliers Recherche Logement (ARL)", "ESCANDE", "Thaïs"],
  "asc-offre": ["Développement de l'offre de logement", "FOURCADE", "Octave"],
  "asell-cd": ["ASELL CD", "GARRIGOU", "Mélisande"],
  "all-autorehab": ["ALL (Action Liée au Logement), auto-réhabilitation accompagnée", "HUSSENOT", "Côme"],
  "asell-generaliste": ["ASELL, action généraliste", "IZOARD", "Blandine"],
  "asell-renforce": ["ASELL, action renforcée", "JAFFUEL", "Gaspard"],
  avdl: ["Accompagnement Vers et Dans le Logement (A.V.D.L.)", "KALINOWSKI", "Wanda"],
  iml: ["Intermédiation Locative (I.M.L.)", "LABORDERIE", "Célestin"],
  "asll-71": ["A.S.L.L. validé par la Commission Unique Délocalisée (C.U.D)", "MONTSERRET", "Ondine"],
  "asll-42": ["ASLL, demande faite à la Commission Logement Unique", "NOUVIAN", "Basile"],
  "asll-42-glissant": ["ASLL : bail glissant", "OLLAGNIER", "Zélie"],
  "asll-42-specifique": ["Actions spécifiques ASLL : Gens du Voyage", "PASCALIN", "Django"],
  "aml-mandat": ["AML, mandat de gestion", "QUENTIEU", "Ludivine"],
  "aml-glissant": ["AML, bail glissant", "RIVALLAND", "Tanguy"],
  "asll-ful": ["ASLL, Espace Ressource Logement", "SOUBEYROUX", "Clélie"],
};

/** A request and a contract for six months (twelve where the source has twelve) from 2 March 2026, and no decision. */
function papersOf(scheme: SchemeId): StoryPaper[] {
  const [subtitle, lastName, firstName] = rows[scheme];
  const person: Person = {
    ...{ lastName, firstName, birthOn: "1980-05-12" },
    ...{ address: "4 rue des Lices", city: "96120 Montbrisac" },
  };
  const months = scheme.startsWith("asc-") || scheme === "all-autorehab" ? 12 : 6;
  return [
    request({
      ...{ person, subtitle, name: `${scheme}-demande`, maker: "odt", title: "Fiche d'orientation", head: CCAS },
      ...{ variant: "fiche-orientation", organisation: "CCAS de Montbrisac", on: "2026-02-02" },
      motive: "Un accompagnement est souhaité.",
    }),
    contract({
      ...{ person, subtitle, name: `${scheme}-contrat`, maker: "form", title: "CONTRAT D'ACCOMPAGNEMENT", head: CAIRN },
      ...{ operator: CAIRN_NAME, worker: "Damien Sauvestre", on: "2026-02-27", startOn: "2026-03-02" },
      ...{ endOn: months === 12 ? "2027-03-01" : "2026-09-01", months, objective: "Faire le point" },
    }),
  ];
}

/** The same two papers for every scheme, whoever decides it. */
export const bareStories = (Object.keys(rows) as SchemeId[]).map((scheme) => ({
  scheme,
  lastName: rows[scheme][1],
  papers: papersOf(scheme),
}));
