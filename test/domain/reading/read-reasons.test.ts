import { describe, expect, it } from "vitest";
import { accepted } from "./drawn-papers.ts";

const letter = (said: string, options = {}) =>
  accepted(
    `
Objet : prolongation d'une mesure d'ASLL, ménage GARRIGUE
Mesure n° : 26-M-14

Nous demandons que la mesure exercée auprès de M. ou Mme Firmin GARRIGUE, né(e) le 02.03.1961, soit reconduite pour une
durée de cinq (5) mois.

${said}

Nous restons à votre disposition.
`,
    options,
  );

describe("why a request is made", () => {
  it("is the whole paragraph after its announcement", () => {
    const fields = letter(`La présente demande est justifiée comme suit : le garant s'est désisté.
Le bailleur attend une nouvelle garantie.`);
    expect(fields).toMatchObject({
      motive: "le garant s'est désisté. Le bailleur attend une nouvelle garantie.",
      monthsRequested: 5,
      "household.lastName": "GARRIGUE",
      "household.firstName": "Firmin",
      "household.birthOn": "1961-03-02",
    });
  });

  it.each([
    ["Voici ce qu'en dit la personne qui me suit : « Le garant s'est désisté. »", "Le garant s'est désisté."],
    ["En effet : le garant s'est désisté.", "le garant s'est désisté."],
  ])("is what follows « %s »", (said, motive) => {
    expect(letter(said)).toMatchObject({ motive });
  });

  it.each(["Cette mesure doit s'arrêter le 30 juin 2026.", "L'accompagnement devrait prendre fin le 30/06/2026."])(
    "stands beside the end that is to come: « %s »",
    (said) => {
      expect(letter(said)).toMatchObject({ endOn: "2026-06-30" });
    },
  );

  it("ends before what the letter says next, where no gap parts its paragraphs", () => {
    const fields = letter(
      "Les raisons de cette demande sont les suivantes : le garant s'est désisté.\nVeuillez agréer.",
    );
    expect(fields).toMatchObject({ motive: "le garant s'est désisté." });
  });
});

describe("what a form of more months does not say", () => {
  const form = (line: string) => `
DEMANDE DE RENOUVELLEMENT
Nom : GARRIGUE          Prénom : Firmin
Nombre de mois demandés : 3
${line}
`;

  it("is the answer of which one word is seen, as the other may be under the ring around it", () => {
    const line = "À titre exceptionnel (entourer la réponse)           NON";
    expect(accepted(form(line), { source: "ocr" })).not.toHaveProperty("exceptional");
    expect(accepted(form("À titre exceptionnel : non"), { source: "ocr" })).toMatchObject({ exceptional: false });
  });

  it("is the rank, where it counts those that went before", () => {
    expect(accepted(form("Nombre de renouvellements déjà obtenus : 1"))).not.toHaveProperty("renewalRank");
  });
});
