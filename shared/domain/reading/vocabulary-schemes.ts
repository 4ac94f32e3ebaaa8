import type { SchemeId } from "../../../schemas/scheme.ts";

/** What a page can say of the scheme: a scheme, a family that needs a place (« ASLL »), or the place itself. */
export type SchemeMeaning =
  | { readonly type: "scheme"; readonly scheme: SchemeId }
  | { readonly type: "family"; readonly family: "ASLL" | "ASELL" | "AML" | "ASC" | "ALL" };

/** Wordings that name one scheme by themselves; `|` between them. */
export const SCHEME_PHRASES: Readonly<Record<SchemeId, string>> = {
  "asc-cites": "cites en difficultes|cite en difficulte|asc cites|asc cites en difficultes",
  "asc-provisoire": "logements provisoires|logement provisoire|asc logements provisoires",
  "asc-droits": "acces aux droits logement|asc acces aux droits|acces aux droits lies au logement",
  "asc-apel": "antennes prevention des expulsions locatives|antenne de prevention des expulsions locatives|asc apel",
  "asc-arl": "ateliers recherche logement|atelier recherche logement|asc arl|ateliers recherche de logement",
  "asc-offre": "developpement de l'offre de logement|developpement offre de logement|asc developpement de l'offre",
  "asell-cd":
    "asell cd|asell courte duree|asell de courte duree|accompagnement socio educatif lie au logement de courte duree|accompagnement socio educatif lie au logement courte duree|asell c d|asell cd courte duree|accompagnement socio educatif lie logement cd|accompagnement socioeducatif lie au logement de courte duree|asell court",
  "all-autorehab":
    "auto rehabilitation accompagnee|auto rehabilitation|autorehabilitation accompagnee|autorehabilitation|all auto rehabilitation|action liee au logement auto rehabilitation",
  "asell-generaliste":
    "asell generaliste|asell action generaliste|action generaliste|asell generalise|accompagnement socio educatif lie au logement generaliste|accompagnement socio educatif lie au logement action generaliste",
  "asell-renforce":
    "asell renforce|asell renforcee|asell action renforcee|action renforcee|action renforce|asell action renforce|accompagnement socio educatif lie au logement renforce|accompagnement socio educatif lie au logement action renforcee",
  avdl: "avdl|accompagnement vers et dans le logement|accompagnement vers dans logement",
  iml: "iml|intermediation locative|sous location temporaire|convention d'occupation de sous location temporaire",
  "asll-71": "asll 71|asll saone et loire|asll de saone et loire",
  "asll-42":
    "asll 42|asll loire 42|asll loire mesure individuelle|asll loire individuel|asll loire individuelle|asll classique loire|asll mesure individuelle|mesure individuelle d'asll|asll individuel|asll individuelle",
  "asll-42-glissant":
    "asll loire bail glissant|asll loire en bail glissant|asll loire mesure en bail glissant|asll mesure en bail glissant|asll en bail glissant|asll bail glissant|bail glissant asll|asll baux glissants|asll dans le cadre d'un bail glissant|accompagnement social lie au logement en bail glissant|accompagnement social lie au logement bail glissant",
  "asll-42-specifique":
    "asll action specifique|asll actions specifiques|action specifique gens du voyage|action specifique asll|action specifique residents de foyers|action specifique residents des foyers|actions specifiques residents des foyers|asll specifique",
  "aml-mandat": "aml mandat de gestion|mandat de gestion|aide a la mediation locative mandat de gestion|aml mandat",
  "aml-glissant": "aml bail glissant|aide a la mediation locative bail glissant|aml baux glissants|aml glissant",
  "asll-ful":
    "asll ful|asll plate forme|plate forme asll|plateforme asll|plate forme d'offre de services|asll plateforme|espace ressource logement|asll fonds unique logement",
};

export const FAMILY_PHRASES: Readonly<Record<"ASLL" | "ASELL" | "AML" | "ASC" | "ALL", string>> = {
  ASLL: "asll|accompagnement social lie au logement|a s l l|accompagnement social lie logement",
  ASELL: "asell|accompagnement socio educatif lie au logement|a s e l l|accompagnement socioeducatif lie au logement",
  AML: "aml|aide a la mediation locative",
  ASC: "action sociale collective",
  ALL: "action liee au logement",
};

/** What places a « ASLL »: folded text that must match, and the scheme it then is. */
export const ASLL_PLACES: readonly { readonly scheme: SchemeId; readonly evidence: RegExp }[] = [
  {
    scheme: "asll-71",
    evidence:
      /saone[- ]et[- ]loire|\bc\.?u\.?d\.?\b|commission unique delocalisee|chalon[- ]sur[- ]saone|\bmacon\b|\bautun\b|montceau|le creusot|\blouhans\b|charolles|paray[- ]le[- ]monial|\(71\)|\bfsl 71\b|\b71\d{3}\b/,
  },
  {
    scheme: "asll-42",
    evidence:
      /imprime 42|\bc\.?l\.?u\.?\b|commission logement unique|\bc\.?l\.?t\.?\b|commission logement territorialisee|fonds logement unique|\bflu\b|saint[- ]etienne|\bst[- ]etienne\b|roannais|\broanne\b|montbrison|\bforez\b|\bondaine\b|saint[- ]chamond|firminy|(?:departement|prefecture|conseil (?:general|departemental)) de la loire(?![- ]atl)|\bloire \(42\)|\(42\)|\b42\d{3}\b/,
  },
  {
    scheme: "asll-ful",
    evidence: /plate[- ]?forme|\bf\.?u\.?l\.?\b|fonds unique logement|espace ressource logement|commissions? asll/,
  },
];

/** Another département named beside « ASLL »: a scheme that the sources do not describe, never to be taken for one that they do. */
export const OTHER_PLACES =
  /loire[- ]atlantique|haute[- ]loire|indre[- ]et[- ]loire|maine[- ]et[- ]loire|pays de la loire|eure[- ]et[- ]loir|loir[- ]et[- ]cher|haute[- ]saone/g;
