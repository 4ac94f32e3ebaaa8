import { describe, expect, it } from "vitest";
import { read } from "./drawn-papers.ts";

const FORM = (adults: number) => `
               FICHE D'ORIENTATION ASELL courte durée
Nom : TANGUY          Prénom : Maëlle          Né(e) le : 09/08/1983
Nombre d'adultes : ${adults}
Fait à Belcourt, le 12/05/2026
Le demandeur                 Le conjoint (s'il y a lieu)            Le travailleur social
{signature}                                                         {signature}
`;

describe("one signature of two holders", () => {
  it("is left to a person where a second adult's name was not read", () => {
    expect(read(FORM(2), { source: "ocr" }).fields.householdSigned).toMatchObject({ value: true, accepted: false });
  });

  it("is enough where there is one adult", () => {
    expect(read(FORM(1), { source: "ocr" }).fields.householdSigned).toMatchObject({ value: true, accepted: true });
  });
});

describe("a place to sign", () => {
  it("is known by who signs, whatever name and words to be written follow", () => {
    const { fields } = read(`
                    CONTRAT D'ACCOMPAGNEMENT SOCIAL
Mesure n° : ASLL-26-041
Date de début : 01/06/2026          Durée : 6 mois
Fait à Belcourt, le 12/05/2026, en deux exemplaires.
Pour l'opérateur                                Pour le ménage Da Silva Ferreira, « lu et
                                                approuvé »
                                                {signature}
`);
    expect(fields.householdSigned).toMatchObject({ value: true, accepted: true });
    expect(fields.professionalSigned).toMatchObject({ value: false });
  });
});

describe("an answer that a hand ringed", () => {
  const RENEWAL = (answers: string) => `
               DEMANDE DE RENOUVELLEMENT
Mesure n° : ASLL-26-041
Nom du bénéficiaire : TANGUY
Nombre de mois demandés : 3
À titre exceptionnel (entourer la réponse)     ${answers}
`;

  it.each([
    ["☒ OUI     NON", true],
    ["OUI     ☒ NON", false],
  ])("is that of the question before both: %s", (answers, value) => {
    expect(read(RENEWAL(answers), { source: "ocr" }).fields.exceptional).toMatchObject({ value, accepted: true });
  });

  it("is none where no ring was seen", () => {
    expect(read(RENEWAL("OUI     NON"), { source: "ocr" }).fields.exceptional).toBeUndefined();
  });
});
