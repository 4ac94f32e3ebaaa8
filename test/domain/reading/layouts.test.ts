import { describe, expect, it } from "vitest";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { drawPage } from "./page-drawing.ts";

/** The values that are accepted, by name. */
function accepted(text: string) {
  const { fields } = readDocument({ pages: [drawPage(text)], today: "2026-10-05" });
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { accepted, value }]) => (accepted ? [[name, value]] : [])),
  );
}

const ORIENTATION = "               FICHE D'ORIENTATION ASELL courte durée\n";
const DECISION = "               NOTIFICATION DE DÉCISION - ASELL courte durée\n";
const CONTRACT = "                                  CONTRAT D'ACCOMPAGNEMENT ASELL courte durée\n";
const BILAN = "               BILAN DE FIN DE MESURE ASELL courte durée\n";
const letter = (sentence: string) =>
  `${ORIENTATION}\nMadame, Monsieur,\nMadame Lucie VANDER, née le 8 mai 1979.\n${sentence}\n`;

describe("layouts of many kinds", () => {
  it.each([
    [
      "« Monsieur » and « Madame » in the middle of their columns",
      `${ORIENTATION}
                              Monsieur                          Madame
Nom                   ROUSSET                     ROUSSEAU
Prénom                Bastien                     Amandine
`,
      {
        "household.lastName": "ROUSSET",
        "household.firstName": "Bastien",
        "household.coHolderLastName": "ROUSSEAU",
        "household.coHolderFirstName": "Amandine",
      },
    ],
    [
      "the authority's name as letterhead",
      `COMMISSION ASELL - FICHE DE DÉCISION
ASELL courte durée
Nom           Prénom
WIART         Élodie
Avis : favorable
`,
      { "household.lastName": "WIART", "household.firstName": "Élodie", decision: "granted" },
    ],
    [
      "whoever signs for an authority on two lines",
      `${DECISION}
Bénéficiaire : DELANNOY Kévin
Décision : Accord

Pour le préfet et par délégation,
Le chef de service
   {signature}
`,
      { professionalSigned: true },
    ],
    [
      "a signature named by the household's name",
      `${ORIENTATION}
Nom : CARPENTIER          Prénom : Nadia
nos salutations respectueuses.

Signature de Mme Carpentier            Le travailleur social
   {signature}                            {signature}
`,
      { householdSigned: true, professionalSigned: true },
    ],
    [
      "a note on signatures below them",
      `${ORIENTATION}
Nom : MAGNIEN          Prénom : Théo
Adresse : 3 rue Haute, 71400 Autun
Téléphone : 06 39 98 11 55
Bailleur : Habitat du Morvan

Le demandeur                           Le référent
   {signature}                            {signature}


Signatures obligatoires
`,
      { householdSigned: true, professionalSigned: true },
    ],
    ["money in a letter", letter("Le loyer charges comprises est de 497,30 €."), { rentCents: 49730 }],
    [
      "months after two dates",
      `${CONTRACT}
Bénéficiaire : Mme TISSERAND Marie-Claude
Mesure du 01/04/2026 au 30/09/2026, soit six mois
`,
      { startOn: "2026-04-01", endOn: "2026-09-30", months: 6 },
    ],
    [
      "« 1er » read as « ler »",
      `${DECISION}
Bénéficiaire : DELANNOY Kévin
Date d'effet : ler avril 2026
`,
      { startOn: "2026-04-01" },
    ],
    [
      "a worker in a sentence",
      `${CONTRACT}
Entre Madame Corinne LENGLET, née le 02/10/1974, d'une part,
et l'Association Habitat, représentée par Monsieur Thibault Marchand, travailleur social, d'autre part,
`,
      { worker: "Thibault Marchand" },
    ],
    [
      "an addressee who is told of his own demand",
      `${DECISION}
                                   Monsieur DUHAMEL Grégory
                                   2 rue de la Sucrerie
                                   59282 Douchy-les-Mines

Monsieur, votre demande a été examinée en commission.
`,
      { "household.lastName": "DUHAMEL", "household.firstName": "Grégory" },
    ],
    [
      "questions that count",
      `${ORIENTATION}
6. Combien d'adultes au foyer ? : 1
7. Combien d'enfants à charge ? : 3
`,
      { "household.adults": 1, "household.children": 3 },
    ],
  ])("are read: %s", (_, text, values) => {
    expect(accepted(text)).toMatchObject(values);
  });

  it.each([
    [
      "the phone of a margin is not the household's",
      `Association      ${CONTRACT}
14 place Verte                     Le ménage
Tél. 03 53 01 45 45                Nom            MARTINACHE
                                   Prénom         Rémi
`,
      ["household.phone", "operator"],
    ],
    [
      "remarks in a table's last column are no conditions",
      `${DECISION}
Rubrique              Renseignement           Observation
N° de dossier         AV-59-0083              à rappeler
Bénéficiaire          DELANNOY Kévin          demande DALO
Décision              Accord                  à l'unanimité
`,
      ["conditions"],
    ],
    [
      "the next label is no organisation",
      `${ORIENTATION}
PRESCRIPTEUR
Service :                              Tél
Nom : WILLEM
`,
      ["referrer.organisation"],
    ],
    [
      "the number of the next question is no count",
      `${BILAN}
dont visites à domicile
1) Le ménage est-il présent aux rendez-vous ?
`,
      ["homeVisitsDone", "visitsDone"],
    ],
    [
      "an amount of another time is not today's",
      letter("La dette locative de 3 000 €, est aujourd'hui soldée."),
      ["rentArrearsCents"],
    ],
    [
      "contact details under whoever prescribes are not the household's",
      `${ORIENTATION}
Professionnel prescripteur               Personne orientée
Nom, prénom : Willemin Agathe            Nom : POLLET
Mél : agathe.willemin@utpas.example      Prénom : Maurice
`,
      ["household.email"],
    ],
    [
      "a sentence's date at the beginning of a line is not the letter's",
      `${DECISION}
Bénéficiaire : DELANNOY Kévin
Votre demande nous a été transmise par le service social
le 10 février 2026. Elle a été examinée depuis.
`,
      ["documentOn"],
    ],
  ])("are not read amiss: %s", (_, text, names) => {
    expect(Object.keys(accepted(text)).filter((name) => names.includes(name))).toEqual([]);
  });
});
