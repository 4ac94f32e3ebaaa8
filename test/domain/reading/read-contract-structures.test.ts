import { describe, expect, it } from "vitest";
import { BILANS_BY_STRUCTURE, CONTRACTS_BY_STRUCTURE } from "./contract-papers-structures.ts";
import { accepted, read } from "./drawn-papers.ts";
import { wrongFields } from "./office-papers.ts";

const TITLE = "CONTRAT D'ACCOMPAGNEMENT SOCIAL\nMesure n° VDB-26-0112\n";

describe("papers whose structure says what stands on them", () => {
  it.each(CONTRACTS_BY_STRUCTURE.map((paper) => [paper.office, paper] as const))("a contract: %s", (_, paper) => {
    expect(wrongFields(paper, "contract")).toEqual([]);
  });

  it.each(BILANS_BY_STRUCTURE.map((paper) => [paper.office, paper] as const))("a bilan: %s", (_, paper) => {
    expect(wrongFields(paper, "bilan")).toEqual([]);
  });
});

describe("a contract on lines to write on", () => {
  it("has a second holder where « et » stands before the name", () => {
    const text = `${TITLE}M. / Mme (nom) Noirclerc            prénom Zoé\net M. / Mme (nom) Ben Amara         prénom Karim`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "Noirclerc",
      "household.coHolderLastName": "Ben Amara",
      "household.coHolderFirstName": "Karim",
    });
  });

  it("is said by the household itself, with room for each answer", () => {
    const text = `${TITLE}Je soussigné(e), nom Noirclerc\nprénom Zoé            né(e) le 03/04/1985\ndemeurant 4 rue du Puits\ndu 07/05/2026         au 06/11/2026        , soit 6        mois.`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "Noirclerc",
      "household.firstName": "Zoé",
      startOn: "2026-05-07",
      endOn: "2026-11-06",
    });
    expect(read(text).fields.months?.value).toBe(6);
  });

  it("takes what is printed before an association's line for no part of its name", () => {
    expect(accepted(`${TITLE}ET\nl'association SOLIHA Val-de-Brume\nil est convenu :`).operator).toBe(
      "SOLIHA Val-de-Brume",
    );
  });

  it("never takes « l'association » itself for who accompanies", () => {
    const text = `${TITLE}ci-après « l'association »\nL'association s'engage à accompagner le ménage.`;
    expect(accepted(text).operator).toBeUndefined();
  });

  it.each(["Point fait le", "Vu ensemble", "Délai"])(
    "takes no heading of an empty column for an objective: %s",
    (heading) => {
      const text = `${TITLE}
        Objectifs retenus ensemble                    ${heading}
1       Tenir un budget
2       Ouvrir les droits
Fait à Montbrisac, le 02/03/2026`;
      expect(accepted(text).objectives).toEqual(["Tenir un budget", "Ouvrir les droits"]);
    },
  );

  it("leaves the telephone of a column beside the household's to its sender", () => {
    const text = `${TITLE}
                        Qui
Tél. 01 99 00 72 52     Nom               BÂTARD
accueil@bil.example     Prénom            Maël`;
    expect(accepted(text)["household.phone"]).toBeUndefined();
  });
});

describe("a bilan", () => {
  it.each([
    ["Objectifs atteints en partie", "partly-met"],
    ["Objectifs atteints pour moitié", "partly-met"],
    ["Objectifs atteints", "met"],
  ])("says with a tick what became of the objectives: %s", (option, outcome) => {
    expect(accepted(`BILAN FINAL\nRésultat   ☒ ${option}   ☐ Objectifs non atteints`).outcome).toBe(outcome);
  });

  it.each([
    [
      "Le ménage demeure 52 allée Joséphine-Brûlé, bât. C, appt 304. Il va bien.",
      "52 allée Joséphine-Brûlé, bât. C, appt 304",
    ],
    ["La famille habite toujours au 3 bis rue du Four depuis 2019.", "3 bis rue du Four"],
    ["L'association est située 3 bis rue du Four.", undefined],
  ])("tells where the household lives: %s", (sentence, address) => {
    expect(accepted(`BILAN FINAL\nNom : Vautrin\n${sentence}`)["household.address"]).toBe(address);
  });

  it("tells of a second holder, and of no former one", () => {
    const told = (sentence: string) =>
      accepted(`BILAN FINAL\nNom : Vautrin\n${sentence}`)["household.coHolderLastName"];
    expect(told("La mesure a concerné aussi le conjoint, M. Gaëtan Aubert.")).toBe("Aubert");
    expect(told("La mesure fait suite au départ de l'ex-conjoint, M. Gaëtan Aubert.")).toBeUndefined();
  });
});

describe("a signature", () => {
  it("under a caption that nobody knows is not the household's", () => {
    const text = `${TITLE}Fait à Valbrume, le 10/03/2026
Le ménage                 (garante)                  Pour l'association
                           {signature}                {signature}`;
    expect(read(text).fields.householdSigned?.accepted).not.toBe(true);
  });
});

describe("short words that announce", () => {
  it.each([
    ["Du     12/01/2026\nAu     11/07/2026", "2026-01-12", "2026-07-11"],
    ["DU             AU\n12/01/2026     11/07/2026", "2026-01-12", "2026-07-11"],
    ["Du ........ 12/01/2026\nAu ........ 11/07/2026", "2026-01-12", "2026-07-11"],
  ])("« du » and « au », each with a date of its own: %s", (terms, startOn, endOn) => {
    expect(accepted(`${TITLE}${terms}`)).toMatchObject({ startOn, endOn });
  });

  it("take no figure alone for an address", () => {
    expect(accepted("BILAN FINAL\nVisites     Domicile\n8           3")["household.address"]).toBeUndefined();
  });
});
