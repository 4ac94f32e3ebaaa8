import { describe, expect, it } from "vitest";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { type DrawOptions, drawPage } from "./page-drawing.ts";

const readPaper = (text: string, options: DrawOptions = { source: "ocr" }) =>
  readDocument({ pages: [drawPage(text, options)], today: "2026-10-05" });

/** What is there that somebody would have had to write, tick or sign. */
const answersOf = (text: string, options?: DrawOptions) =>
  Object.entries(readPaper(text, options).fields)
    .filter(([, { value }]) => value !== false)
    .map(([name]) => name);

const BLANKS: readonly (readonly [what: string, text: string])[] = [
  [
    "orientation whose boxes were not seen",
    `
CCAS de Belcourt
4 place du Marché, 96100 Belcourt   Tél. 01 99 00 10 10
               FICHE D'ORIENTATION
     vers un accompagnement social lié au logement
Nom ...................................   Prénom ..........................
Né(e) le ..............................   Téléphone .......................
Demeurant ..........................................
Nom du bailleur ....................................
Loyer + charges .....................   Allocation logement ...............
Procédure en cours :
   aucune    commandement de payer    assignation    jugement d'expulsion
   commandement de quitter les lieux      concours de la force publique
La mesure vise :
   l'accès au logement     le maintien dans les lieux     un diagnostic
Motif de la demande ................................
Qui oriente
Organisme ..........................
À Belcourt, le ................
`,
  ],
  [
    "contract with its commitments and its rhythm printed",
    `
          CONTRAT D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT
Entre les soussignés :
L'organisme ...................., représenté par ...................., d'une part,
et M./Mme ...................., né(e) le ............, demeurant ...................., d'autre part,
Date de début : ............      Date de fin : ............      Durée : ......
Objectifs de l'accompagnement        L'intervenant s'engage à
1 ........................           Être présent et disponible aux rendez-vous fixés.
2 ........................           Respecter la confidentialité des échanges.
Signature du ménage                  Signature de l'intervenant
`,
  ],
  [
    "renewal with its answers to be ringed",
    `
          DEMANDE DE RENOUVELLEMENT
Mesure n°                          Accompagnement concerné
NOM du bénéficiaire                Prénom du bénéficiaire
Date de naissance
Fin de la mesure en cours
Nombre de mois demandés
À titre exceptionnel (entourer la réponse)     OUI     NON
Motif de la demande
Date de signature
`,
  ],
];

describe("a form that nobody filled in", () => {
  it.each(BLANKS)("gives no value and no tick: %s", (_, text) => {
    expect(answersOf(text)).toEqual([]);
  });

  it("is not signed by what looks like ink in its print", () => {
    expect(answersOf(`${BLANKS[1]?.[1]}{signature}                          {signature}`)).toEqual([]);
  });

  it("is told from one with a few answers", () => {
    const answered = (BLANKS[2]?.[1] ?? "").replace("NOM du bénéficiaire ", "NOM du bénéficiaire : TOURÉ ");
    expect(answersOf(answered)).toContain("household.lastName");
  });

  it("is no letter that has no labels", () => {
    const names = answersOf(
      "Bilan final\nLa mesure est terminée : les objectifs sont atteints.\nOrientation vers la CAF.",
    );
    expect(names.length).toBeGreaterThan(0);
  });
});
