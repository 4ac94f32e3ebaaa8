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
});
