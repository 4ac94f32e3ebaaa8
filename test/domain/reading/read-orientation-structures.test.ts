import { describe, expect, it } from "vitest";
import { accepted } from "./drawn-papers.ts";

const TITLE = "                    FICHE D'ORIENTATION\n";

describe("an orientation in blocks, boxes and letters", () => {
  it("has two blocks side by side also where their headings were not read", () => {
    const text = `${TITLE}
ASELL généraliste
NOM VERDIER
                                                    Structure CCAS de Lormes
Prénom Lucie
                                                    Référent Hugo Delmas
Né(e) le 03/04/1985
                                                    Tél. 05 99 00 11 22
Adresse 4 rue du Puits
                                                    Mail h.delmas@lormes.example
CP 96120
                                                    Bailleur SCI du Parc
Ville Montbrisac
Portable 06 39 98 11 22
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "VERDIER",
      "household.phone": "+33639981122",
      "referrer.phone": "+33599001122",
      "referrer.contactName": "Hugo Delmas",
      "referrer.organisation": "CCAS de Lormes",
    });
  });

  it("has a holder and a partner in two columns, also where the number of their part was misread", () => {
    const text = `${TITLE}ASELL généraliste
I- SERVICE DEMANDEUR
Service : CCAS de Lormes
Téléphone : 01 99 00 11 22
IL COMPOSITION DE LA FAMILLE
Monsieur ou Madame                      Conjoint, concubin, partenaire
Nom : VERDIER                           Nom : MOREL
Prénom : Lucie                          Prénom : Loïc
Date de naissance : 03/04/1985          Date de naissance : 05/06/1984
Téléphone : 06 39 98 11 22
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "VERDIER",
      "household.firstName": "Lucie",
      "household.birthOn": "1985-04-03",
      "household.phone": "+33639981122",
      "household.coHolderLastName": "MOREL",
      "household.coHolderFirstName": "Loïc",
    });
  });

  it("leaves an amount to the column that it closes, however near the next one's label", () => {
    const text = `${TITLE}ASELL généraliste
Nom : VERDIER
Salaires      945,00 €   Loyer et charges        500,00 €  Dette de loyer
Retraite      440,00 €   Électricité, gaz, eau    84,00 €  Autres dettes       312,00 €
`;
    const fields = accepted(text);
    expect(fields).toMatchObject({ rentCents: 50000, otherDebtCents: 31200 });
    expect(fields.rentArrearsCents).toBeUndefined();
  });

  it("takes « Madame  Monsieur », whose round boxes were not seen, for no two columns", () => {
    const text = `${TITLE}ASELL généraliste\n  Madame     Monsieur\nNom : VERDIER\nPrénom : Lucie\nNé(e) le : 03/04/1985`;
    expect(accepted(text)).toMatchObject({ "household.lastName": "VERDIER", "household.firstName": "Lucie" });
    expect(accepted(text)["household.coHolderLastName"]).toBeUndefined();
  });

  it.each([
    ["Mesure ASELL :   ☐ action généraliste   ☒ courte durée", "asell-cd"],
    ["Mesure ASELL :   ☐ courte durée   ☒ renforcée", "asell-renforce"],
  ])("has the scheme of a box whose question names the family: %s", (line, scheme) => {
    expect(accepted(`${TITLE}${line}\nNom : VERDIER\nPrénom : Lucie`).scheme).toBe(scheme);
  });

  it("has no count of adults in the column of the second person below a table of two", () => {
    const text = `${TITLE}ASELL généraliste
                   Demandeur            Conjoint
Nom                VERDIER              VERDIER
Prénom             Lucie                Marc
Nombre d'adultes   2        Nombre d'enfants     4
`;
    expect(accepted(text)).toMatchObject({ "household.adults": 2, "household.children": 4 });
  });

  it("parts an amount set at the right of its box from the caption of the next one", () => {
    const text = `${TITLE}ASELL généraliste
Nom : VERDIER
Loyer + charges        391,06 €  AL / APL              178,60 €
Reste à charge         212,46 €  Dette de loyer        742,54 €
`;
    expect(accepted(text)).toMatchObject({ rentCents: 39106, housingAidCents: 17860, rentArrearsCents: 74254 });
  });

  it.each(["ainsi que de son conjoint, M.", "et de son mari, Monsieur", "avec son compagnon, M."])(
    "is of the first person of a letter, and not of the second: « … %s »",
    (between) => {
      const text = `${TITLE}Madame, Monsieur,
Je vous adresse la situation de Madame Lucie VERDIER, née le 3 avril 1985,
${between} Marc VERDIER (né le 9 mai 1982).
Je sollicite une mesure ASELL généraliste.
`;
      expect(accepted(text)).toMatchObject({
        "household.firstName": "Lucie",
        "household.birthOn": "1985-04-03",
        "household.coHolderFirstName": "Marc",
      });
    },
  );

  it("reads the second birth of a column as the partner's", () => {
    const text = `${TITLE}ASELL généraliste
NOM : VERDIER
Prénom : Lucie
NOM du conjoint : VERDIER
Prénom du conjoint : Marc
Né(e) le : 09/05/1982
`;
    expect(accepted(text)["household.birthOn"]).toBeUndefined();
  });

  it("asks why, with a remark in brackets beside the question", () => {
    const text = `${TITLE}ASELL généraliste
Nom : VERDIER
Pourquoi cet accompagnement     (situation, attentes de la famille)
La dette de loyer augmente depuis le mois de mars.
`;
    expect(accepted(text).motive).toBe("La dette de loyer augmente depuis le mois de mars.");
  });

  it("has no name in who signs beside the household", () => {
    const text = `${TITLE}ASELL généraliste
Nom : VERDIER
Prénom : Lucie

Vu et accepté par le ménage :          CESF,
{signature}                            {signature}
`;
    expect(accepted(text)["household.lastName"]).toBe("VERDIER");
    expect(accepted(text).householdSigned).toBe(true);
  });
});
