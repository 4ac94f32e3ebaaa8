import { describe, expect, it } from "vitest";
import { accepted } from "./drawn-papers.ts";

describe("a renewal request", () => {
  it("is read from a form with dotted lines", () => {
    const text = `
                DEMANDE DE PROLONGATION
Nom et prénom du bénéficiaire : ....DUPONT Aïcha.........................
Date de naissance : ....13/02/1964..........
Mesure n° : ....VDB-26-3406.........
Échéance de la mesure en cours : ....10/01/2026.......
Durée demandée : ....6 mois.......
Renouvellement à titre exceptionnel ☒
Motif de la prolongation : relogement en cours
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "DUPONT",
      "household.firstName": "Aïcha",
      "household.birthOn": "1964-02-13",
      measureRef: "VDB-26-3406",
      endOn: "2026-01-10",
      monthsRequested: 6,
      exceptional: true,
      motive: "relogement en cours",
    });
  });

  it("asks for no more months than any scheme has: a ticked box before « 12 » may be read as a 4", () => {
    const read = (months: string) =>
      accepted(`DEMANDE DE PROLONGATION\nMesure n° : VDB-26-3406\nDurée demandée : ${months} mois`);
    expect(read("12")).toMatchObject({ monthsRequested: 12 });
    expect(read("42")).not.toHaveProperty("monthsRequested");
  });

  it("is a letter of a woman's own", () => {
    const text =
      "Objet : demande de prolongation de mon accompagnement\nMesure n° VDB-26-3406\nJe soussignée Aïcha DUPONT, née le 13 février 1964, vous demande de prolonger de 3 mois la mesure.";
    expect(accepted(text)).toMatchObject({ "household.lastName": "DUPONT", "household.firstName": "Aïcha" });
  });

  it("is exceptional « no » only where the box is there, unticked", () => {
    const title = "DEMANDE DE RENOUVELLEMENT\nMesure n° VDB-26-3406\nDurée demandée : 3 mois\n";
    expect(accepted(`${title}☐ Demande à titre exceptionnel (second renouvellement)`)).toMatchObject({
      exceptional: false,
    });
    expect(accepted(`${title}☐ Demande à titre exceptionnel (second renouvellement)`)).not.toHaveProperty(
      "renewalRank",
    );
    expect(accepted(title)).not.toHaveProperty("exceptional");
    expect(accepted(`${title}À titre exceptionnel :  ☐ oui   ☒ non`)).toMatchObject({ exceptional: false });
  });

  it("is read from a letter", () => {
    const text =
      "Objet : demande de renouvellement de mesure\nMesure n° ASLL71-2026-031\nMadame, Monsieur,\nL'accompagnement en cours prend fin le 15 août 2026.\nJe demande un premier renouvellement, pour une durée de 3 mois.";
    expect(accepted(text)).toMatchObject({ endOn: "2026-08-15", renewalRank: 1, monthsRequested: 3 });
  });

  const letter = (body: string) =>
    `Objet : demande de renouvellement de mesure\nMesure n° ASLL71-2026-031\nMadame, Monsieur,\n${body}`;

  it.each([
    [
      "Je demande de prolonger l'accompagnement de M. Paul MARTIN (né le 12.03.1970) de trois (3) mois supplémentaires.",
      3,
    ],
    ["La commission du 12/01/2026 avait accordé 6 mois. Le ménage sollicite 3 mois de plus.", 3],
    ["Prolongation sollicitée du 16/08/2026 au 15/11/2026 soit 3 mois.", 3],
    ["Nous souhaitons que la mesure soit reconduite pour une durée de quatre mois.", 4],
    ["La mesure initiale avait été accordée pour une durée de 6 mois.", undefined],
  ])("asks for the months that « %s » says", (sentence, months) => {
    expect(accepted(letter(sentence)).monthsRequested).toBe(months);
  });

  it("is exceptional where a letter asks for it so", () => {
    expect(
      accepted(letter("Je sollicite, à titre exceptionnel, un troisième renouvellement de 3 mois.")),
    ).toMatchObject({
      exceptional: true,
      renewalRank: 3,
      monthsRequested: 3,
    });
  });

  it("is about the person that a letter names with a title", () => {
    expect(accepted(letter("Je vous soumets la situation de Madame Anne Charlotte JUSSIEUX."))).toMatchObject({
      "household.lastName": "JUSSIEUX",
      "household.firstName": "Anne Charlotte",
    });
  });

  it("is signed by the professional beside whose name the signature stands", () => {
    const text = `${letter("Je sollicite un premier renouvellement de 3 mois pour Mme Inès ROUSSILLON, née le 03/05/1985.")}
${"\n".repeat(12)}
Signature du ménage                           Signature : Olivier Maréchaux
                                                {signature}
`;
    expect(accepted(text)).toMatchObject({ householdSigned: false, professionalSigned: true });
  });

  it("has a motive that ends with its paragraph", () => {
    const text = `${letter("Motif de la demande : Une décision du juge est attendue le mois prochain, le relogement aussi.")}
Cette demande a été lue avec le ménage, qui l'approuve et qui la signe avec nous, ci-dessous, ce jour.`;
    expect(accepted(`${text}\nDurée demandée : 3 mois`).motive).toBe(
      "Une décision du juge est attendue le mois prochain, le relogement aussi.",
    );
  });
});
