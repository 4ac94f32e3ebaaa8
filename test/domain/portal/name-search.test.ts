import { describe, expect, it } from "vitest";
import { beginningToFind, isNamed, nameBeginnings } from "../../../shared/domain/portal/name-search.ts";

const household = {
  lastName: "Lefèvre-d’Ormesson",
  firstName: "Zoé",
  birthOn: "1980-01-01",
  coHolderLastName: "Ng",
  coHolderFirstName: "Œdipe",
};

describe("a household", () => {
  it("is found by two to six letters of each word of its people's names, without accents or case", () => {
    expect(nameBeginnings(household)).toEqual([
      ...["le", "lef", "lefe", "lefev", "lefevr"],
      ...["or", "orm", "orme", "ormes", "ormess"],
      ...["zo", "zoe"],
      "ng",
      ...["oe", "oed", "oedi", "oedip", "oedipe"],
    ]);
  });

  it("has no more beginnings than a transaction has room for, whatever its names", () => {
    const long = "Abcdefg Bcdefgh Cdefghi Defghij Efghijk";
    const many = {
      ...household,
      lastName: long,
      firstName: long.toUpperCase(),
      coHolderLastName: `Z ${long} Yz Xy Wx Vw`,
    };
    expect(nameBeginnings(many).length).toBeLessThanOrEqual(40);
  });

  it("is looked up by the longest word that was typed, and every word has to begin one of its names", () => {
    expect(beginningToFind("Z lefevre")).toBe("lefevr");
    expect(beginningToFind("d'O")).toBeUndefined();
    expect(isNamed(household, "LEFÈVRE zo")).toBe(true);
    expect(isNamed(household, "lefevre oed ng")).toBe(true);
    expect(isNamed(household, "lefevre marie")).toBe(false);
    expect(isNamed(household, "evre")).toBe(false);
  });
});
