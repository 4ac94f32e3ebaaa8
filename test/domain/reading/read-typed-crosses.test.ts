import { describe, expect, it } from "vitest";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { accepted } from "./drawn-papers.ts";
import { drawPage } from "./page-drawing.ts";

const TITLE = "FICHE D'ORIENTATION\nAccompagnement social lié au logement\n\nNom : PASQUIER\nPrénom : Lise\n\n";

describe("an X typed in the cell beside an answer", () => {
  it("is of the answer before it where the last one of a row has its X at the end", () => {
    const text = `${TITLE}
Statut d'occupation     locataire             X    hébergé                    propriétaire
Demande                 accès                      maintien                   diagnostic            X`;
    expect(accepted(text)).toMatchObject({ occupancy: "tenant", requestKind: "diagnostic" });
  });

  it("is of the answer behind it where the first one of a row has its X before it", () => {
    const text = `${TITLE}
Statut d'occupation          locataire        X    hébergé                    propriétaire
Demande                 X    accès                 maintien                   diagnostic`;
    expect(accepted(text)).toMatchObject({ occupancy: "hosted", requestKind: "access" });
  });

  it("is where the page says that it is put", () => {
    const text = `${TITLE}
Mettre une croix devant la réponse
Statut d'occupation          locataire        X    hébergé                    propriétaire`;
    expect(accepted(text).occupancy).toBe("hosted");
  });

  it("says nothing where nobody can tell of which answer it is", () => {
    const text = `${TITLE}
Statut d'occupation          locataire        X    hébergé                    propriétaire`;
    expect(accepted(text)).not.toHaveProperty("occupancy");
  });

  it("marks an answer in a second row of the same question", () => {
    const text = `${TITLE}
Statut d'occupation          locataire             hébergé                    propriétaire
                             sous-locataire   X    sans domicile              autre situation       X`;
    expect(accepted(text).occupancy).toBe("subtenant");
  });

  it("is left to a person in a list that was read from a picture, where one more may be overlooked", () => {
    const text = `${TITLE}
Le logement est         indécent         X    insalubre              suroccupé              X`;
    const page = drawPage(text, { source: "ocr", confidence: 0.85 });
    const { fields } = readDocument({ pages: [page], today: "2026-10-05" });
    expect(fields.housingDefects).toMatchObject({ value: ["indecent", "overcrowded"], accepted: false });
    expect(accepted(text).housingDefects).toEqual(["indecent", "overcrowded"]);
  });
});

describe("a row of a page that lies askew", () => {
  it("has no answer in the first of several choices, some of them read a hair lower", () => {
    const page = drawPage(`${TITLE}
Objet             accès                  maintien
                                                             diagnostic`);
    const lines = page.lines.map((line) => (line.text === "diagnostic" ? moved(line, -0.0115) : line));
    const { fields } = readDocument({ pages: [{ ...page, lines }], today: "2026-10-05" });
    expect(fields.requestKind).toBeUndefined();
  });

  it("gives a figure to the caption right before it, though only another one is of its row", () => {
    const page = drawPage(`${TITLE}
Nb d'adultes                                    1
                       Nb d'enfants`);
    const lines = page.lines.map((line) => (line.text === "Nb d'enfants" ? moved(line, -0.0115) : line));
    const { fields } = readDocument({ pages: [{ ...page, lines }], today: "2026-10-05" });
    expect(fields["household.adults"]?.accepted).not.toBe(true);
  });
});

function moved<T extends { box: { top: number }; words: readonly { box: { top: number } }[] }>(
  line: T,
  down: number,
): T {
  const lower = <U extends { box: { top: number } }>(one: U): U => ({
    ...one,
    box: { ...one.box, top: one.box.top + down },
  });
  return { ...lower(line), words: line.words.map(lower) };
}

describe("the total of a block", () => {
  it("is of the household's means under the heading of its own column", () => {
    const text = `${TITLE}
        RESSOURCES                        CHARGES
Salaire            800,00 €       Loyer             450,00 €
RSA                120,50 €       Téléphone          30,00 €
TOTAL              920,50 €       TOTAL             480,00 €`;
    expect(accepted(text).monthlyIncomeCents).toBe(92_050);
  });

  it("is not of the household's means under a list of what they owe", () => {
    const text = `${TITLE}
RESSOURCES
Salaire            800,00 €

DETTES
Crédit             450,00 €
TOTAL              450,00 €`;
    expect(accepted(text).monthlyIncomeCents).not.toBe(45_000);
  });
});

describe("an amount below a caption", () => {
  it("is not that of the column before, though it ends under the caption", () => {
    const text = `${TITLE}
Électricité        84,00 €     Autres dettes
Assurances             41,50 €  Plan de surendettement`;
    expect(accepted(text)).not.toHaveProperty("otherDebtCents");
  });
});

describe("« Co-titulaire » alone over the second of two columns", () => {
  it("leaves the first column to the first person, whose heading was not made out", () => {
    const text = `FICHE D'ORIENTATION
Accompagnement social lié au logement

                                                    Co-titulaire
Nom                  PASQUIER                       BERTHIER
Prénom               Lise                           Marc`;
    expect(accepted(text)).not.toMatchObject({ "household.coHolderFirstName": "Lise" });
    expect(accepted(text)).not.toMatchObject({ "household.coHolderLastName": "PASQUIER" });
  });
});

describe("a birth date behind a dark bar that looks like a box", () => {
  it("is read", () => {
    const text = `${TITLE}☒ Né(e) le      02/06/1977`;
    expect(accepted(text)["household.birthOn"]).toBe("1977-06-02");
  });
});

describe("an e-mail address", () => {
  it("that has the professional's name, and none of the household's, is not taken for the household's", () => {
    const text =
      "FICHE D'ORIENTATION\nAccompagnement social lié au logement\n\nRéférent : Hugo Delmas\n\nMénage\nNom : PASQUIER\nPrénom : Lise\nCourriel : ";
    expect(accepted(`${text}hugo.delmas@lormes.example`)).not.toHaveProperty(["household.email"]);
    expect(accepted(`${text}lise.pasquier@lormes.example`)["household.email"]).toBe("lise.pasquier@lormes.example");
  });

  it("of somebody whom nobody names may be the professional's, where none of theirs was read", () => {
    const text =
      "FICHE D'ORIENTATION\nAccompagnement social lié au logement\n\nNom : PASQUIER\nPrénom : Lise\nCourriel : ";
    expect(accepted(`${text}hugo.delmas@lormes.example`)).not.toHaveProperty(["household.email"]);
    expect(accepted(`${text}lili42@lormes.example`)["household.email"]).toBe("lili42@lormes.example");
  });
});
