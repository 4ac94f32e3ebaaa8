import { describe, expect, it } from "vitest";
import { accepted, read } from "./drawn-papers.ts";

const FORM = "FICHE D'ORIENTATION ASELL généraliste\n";

describe("a table with a row for each person", () => {
  it("says who each one is in a column at its left, under a caption of its own", () => {
    const fields = accepted(`${FORM}
Place          NOM            Prénom         Né(e) le
Titulaire      DA COSTA       Ana Lucia      02/02/1980
Conjoint(e)
Adresse        4 rue Basse
`);
    expect(fields).toMatchObject({
      "household.lastName": "DA COSTA",
      "household.firstName": "Ana Lucia",
      "household.birthOn": "1980-02-02",
      "household.address": "4 rue Basse",
    });
    expect(fields["household.coHolderLastName"]).toBeUndefined();
  });

  it.each(["Principal", "Chef de famille", "Personne 1"])("knows the holder as « %s »", (who) => {
    const fields = accepted(`${FORM}
Rôle               Nom            Prénom         Date de naissance
${who.padEnd(19)}MERCIER        Odile          02/02/1980
`);
    expect(fields).toMatchObject({ "household.lastName": "MERCIER", "household.firstName": "Odile" });
  });

  it("says it in a column at its right, where the children are nobody's partner", () => {
    const fields = accepted(`${FORM}
Nom            Prénom         Né(e) le         Lien avec le demandeur
MERCIER        Odile          02/02/1980       Demandeur
MERCIER        Tom            03/03/2014       Fils
`);
    expect(fields).toMatchObject({ "household.firstName": "Odile", "household.birthOn": "1980-02-02" });
    expect(fields["household.coHolderFirstName"]).toBeUndefined();
  });

  it("leaves what counts the children below it to its label", () => {
    const fields = accepted(`${FORM}
Rôle           Nom            Prénom         Né(e) le
Principal      MERCIER        Odile          02/02/1980
Enfants à charge : 2      Adultes au foyer : 1
`);
    expect(fields).toMatchObject({ "household.children": 2, "household.adults": 1 });
  });

  it("may have no captions, where each row has two names and a birth", () => {
    const fields = accepted(`${FORM}
Personne 1       FAIVRE         Christelle    25/05/1983
Personne 2       FAIVRE         Romain        01/10/1981
`);
    expect(fields).toMatchObject({
      "household.lastName": "FAIVRE",
      "household.firstName": "Christelle",
      "household.birthOn": "1983-05-25",
      "household.coHolderFirstName": "Romain",
    });
  });
});

describe("labels set flush right", () => {
  it("end where their values begin, however narrow the gap", () => {
    const fields = accepted(`${FORM}
                 Nom  MERCIER
              Prénom  Odile
              Née le  02/02/1980
    Adresse actuelle  4 rue Basse
         Code postal  58000
               Ville  Nevers
            Bailleur  Agence Bellevue
         Autre suivi  -
`);
    expect(fields).toMatchObject({ "household.lastName": "MERCIER", landlord: "Agence Bellevue" });
  });
});

describe("blocks side by side", () => {
  const PANELS = `
LE DEMANDEUR              LE LOGEMENT               LE SERVICE
Nom                       Statut                    Organisme
MERCIER                   ☒ locataire               CCAS de Varzy
Prénom                    ☐ propriétaire            Référent
Odile                     Bailleur                  Paul Chevrier
Nombre d'adultes          Habitat Nivernais         Téléphone
2                         Loyer avec charges        03 86 00 66 77
Téléphone                 377,80 €
06 39 98 60 60
`;

  it("are read one after the other, three of them too", () => {
    expect(accepted(FORM + PANELS)).toMatchObject({
      "household.firstName": "Odile",
      "household.adults": 2,
      "household.phone": "+33639986060",
      landlord: "Habitat Nivernais",
      rentCents: 37780,
      "referrer.contactName": "Paul Chevrier",
      "referrer.phone": "+33386006677",
    });
  });

  it("leave the captions of a table where they are", () => {
    const fields = accepted(`${FORM}
NOM            PRÉNOM         NÉ LE
MERCIER        Odile          02/02/1980
`);
    expect(fields).toMatchObject({ "household.lastName": "MERCIER", "household.birthOn": "1980-02-02" });
  });
});

describe("what nobody can be sure of", () => {
  it("is a phone whose caption stands beside one that was not made out", () => {
    const { fields } = read(
      `${FORM}Nom                 Prénom\nMERCIER             Odile\nRétè preron nm      Téléphone\nClaude Fournier     03 86 00 66 77\n`,
      { source: "ocr" },
    );
    expect(fields["household.phone"]?.accepted ?? false).toBe(false);
  });

  it("is a list of defects of which one box was not seen", () => {
    const { fields } = read(
      `${FORM}Nom : MERCIER\nLe logement est :   indécent     ☒ insalubre     ☐ suroccupé     ☐ trop cher\n`,
      {
        source: "ocr",
      },
    );
    expect(fields.housingDefects?.accepted ?? false).toBe(false);
  });

  it("is whether bare debts are those of the rent", () => {
    const { fields } = read(`${FORM}Nom : MERCIER\nDETTES : 2 300,00 €\n`);
    expect(fields.rentArrearsCents?.accepted ?? false).toBe(false);
  });

  it("is no address that a line with another answer stands in", () => {
    const { fields } = read(`${FORM}NOM du demandeur : CORDIER\nPrénom : Stéphane\nChez Mme Roux\n58300 Decize\n`);
    expect(String(fields["household.address"]?.value ?? "")).not.toContain("Stéphane");
  });
});

describe("answers that look like labels", () => {
  it("are answers right behind the question who accompanies already", () => {
    const text = `${FORM}Nom                  MERCIER\nAutre suivi          Référente RSA : Mme Chapuis\nRéférent             Yann Kermarrec\n`;
    expect(accepted(text)).toMatchObject({
      otherAccompaniment: "Référente RSA : Mme Chapuis",
      "referrer.contactName": "Yann Kermarrec",
    });
  });

  it("say how somebody lives where it is asked where", () => {
    const fields = accepted(`${FORM}Lieu de vie du ménage : hébergé par un tiers\n`);
    expect(fields.occupancy).toBe("hosted");
    expect(fields["household.address"]).toBeUndefined();
  });
});

describe("lines that belong together", () => {
  it("tell the day of signing below the place", () => {
    expect(accepted(`${FORM}Nom : MERCIER\nFait à     Nevers\nle         14/04/2026\n`).signedOn).toBe("2026-04-14");
  });

  it("are a label in two lines with its answer beside the first", () => {
    const text = `${FORM}Nom              MERCIER\nDate et lieu     14/03/1961\nde naissance     Mâcon\n`;
    expect(accepted(text)["household.birthOn"]).toBe("1961-03-14");
  });

  it("name who sent a message, at its head or above what that person is", () => {
    const text = `De : Claire Mouton <c.mouton@mds.example>\nÀ : asell@departement.example\nObjet : orientation ASELL généraliste\n\nMénage : Mme MERCIER Odile\n\nClaire Mouton\nAssistante sociale - MDS Bibracte\n03 85 00 88 99\n`;
    expect(accepted(text)).toMatchObject({
      "referrer.contactName": "Claire Mouton",
      "referrer.email": "c.mouton@mds.example",
      "referrer.organisation": "MDS Bibracte",
      "referrer.phone": "+33385008899",
    });
  });
});
