import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../shared/domain/reading/parse-address.ts";
import { parseCents } from "../../../shared/domain/reading/parse-cents.ts";
import { parseEmail, parsePhone } from "../../../shared/domain/reading/parse-contact.ts";
import { parseComposition, parseCount, parseMonths, parseRank } from "../../../shared/domain/reading/parse-count.ts";
import { parseDate } from "../../../shared/domain/reading/parse-date.ts";
import { parseIdentifier } from "../../../shared/domain/reading/parse-identifier.ts";
import { parseFullName, parseHousehold, parseNamePart } from "../../../shared/domain/reading/parse-name.ts";
import { parseNumberWords } from "../../../shared/domain/reading/parse-number.ts";
import { readPlace } from "../../../shared/domain/reading/read-place.ts";

const hint = { today: "2026-10-05", birth: false };

describe("dates", () => {
  it.each([
    ["12/03/2026", "2026-03-12"],
    ["12.03.26", "2026-03-12"],
    ["12-03-2026", "2026-03-12"],
    ["12 / 03 / 2026", "2026-03-12"],
    ["2026-03-12", "2026-03-12"],
    ["1er mars 2026", "2026-03-01"],
    ["le 1er mars 2026", "2026-03-01"],
    ["jeudi 12 mars 2026", "2026-03-12"],
    ["8 août 2025", "2025-08-08"],
    ["3 févr. 2026", "2026-02-03"],
    ["le premier mars deux mille vingt-six", "2026-03-01"],
    ["vingt et un juin deux mille vingt-cinq", "2025-06-21"],
    ["12032026", "2026-03-12"],
    ["12/03/2026.", "2026-03-12"],
    ["12/03/1984 à Marseille", "1984-03-12"],
    ["29/02/2024", "2024-02-29"],
  ])("« %s » is read for sure", (text, value) => {
    expect(parseDate(text, hint)).toEqual({ value, strict: true });
  });

  it.each([
    ["l2/03/2026", "2026-03-12"],
    ["12/O3/2026", "2026-03-12"],
    ["1203/2026", "2026-03-12"],
    ["12/03/2026 14/03/2026", "2026-03-12"],
    ["12 septenbre 2025", "2025-09-12"],
    ["12/03-2026", "2026-03-12"],
  ])("« %s » is mended, never for sure", (text, value) => {
    expect(parseDate(text, hint)).toEqual({ value, strict: false });
  });

  it.each(["31/02/2026", "29/02/2025", "99/99/9999", "…/…/……", "__/__/____", "12 mois", "mars 2026", "", "13600"])(
    "« %s » is no date",
    (text) => {
      expect(parseDate(text, hint)).toBeUndefined();
    },
  );

  it("puts a birth date with a short year in the century in which the person is of age", () => {
    expect(parseDate("12.03.84", { today: "2026-10-05", birth: true })?.value).toBe("1984-03-12");
    expect(parseDate("12.03.20", { today: "2026-10-05", birth: true })?.value).toBe("1920-03-12");
  });
});

describe("amounts", () => {
  it.each([
    ["1 245,30 €", 124530],
    ["1.245,30", 124530],
    ["1\u202f245,30 €", 124530],
    ["569 €", 56900],
    ["569,00 EUR", 56900],
    ["569,00 euros par mois", 56900],
    ["12 345,67 €", 1234567],
    ["1245.30", 124530],
    ["1.245 €", 124500],
    ["0 €", 0],
  ])("« %s » is read for sure, in cents", (text, value) => {
    expect(parseCents(text)).toEqual({ value, strict: true });
  });

  it.each(["569,0 €", "1 245,3O €", "133408 €", "450 € 520", "12 mois 450,00"])("« %s » is not sure", (text) => {
    expect(parseCents(text)?.strict ?? false).toBe(false);
  });

  it.each(["", "néant", "… €", "450 € ou 520 €"])("« %s » is no amount", (text) => {
    expect(parseCents(text)).toBeUndefined();
  });
});

describe("phones and e-mails", () => {
  it.each([
    "06 39 98 00 12",
    "06.39.98.00.12",
    "0639980012",
    "+33 6 39 98 00 12",
    "0033 6 39 98 00 12",
    "+33 (0)6 39 98 00 12",
    "06-39-98-00-12",
  ])("« %s » is the same number in E.164", (text) => {
    expect(parsePhone(text)).toEqual({ value: "+33639980012", strict: true });
  });

  it("takes no number of nine or eleven digits", () => {
    expect(parsePhone("06 39 98 00 1")).toBeUndefined();
    expect(parsePhone("06 39 98 00 123")).toBeUndefined();
  });

  it("mends letters in a number, never for sure", () => {
    expect(parsePhone("O6 39 98 OO l2")).toEqual({ value: "+33639980012", strict: false });
  });

  it("reads an e-mail around whose signs a reader saw gaps", () => {
    expect(parseEmail("Jeanne.Dupont @ mairie-x.example")).toEqual({
      value: "jeanne.dupont@mairie-x.example",
      strict: true,
    });
    expect(parseEmail("pas de courriel")).toBeUndefined();
  });
});

describe("counts, months and ranks", () => {
  it.each([
    ["2", 2],
    ["deux", 2],
    ["12 visites", 12],
    ["aucun", 0],
    ["vingt-trois", 23],
  ])("« %s » is the count %i", (text, value) => {
    expect(parseCount(text)).toEqual({ value, strict: true });
  });

  it.each([
    ["6 mois", 6],
    ["six (6) mois", 6],
    ["six mois", 6],
    ["6", 6],
    ["1 an", 12],
    ["3.mois", 3],
    ["6 ¦ mois", 6],
    ["6 (six) mois", 6],
  ])("« %s » is %i months", (text, value) => {
    expect(parseMonths(text)).toEqual({ value, strict: true });
  });

  it.each(["six (9) mois", "3 à 6 mois", "3 ou 6 mois", "cing (5) mois"])(
    "« %s » is never accepted as months",
    (text) => {
      expect(parseMonths(text)?.strict ?? false).toBe(false);
    },
  );

  it.each([
    ["1er renouvellement", 1],
    ["2e", 2],
    ["2ème", 2],
    ["deuxième", 2],
    ["second renouvellement", 2],
    ["n° 3", 3],
  ])("« %s » is the rank %i", (text, value) => {
    expect(parseRank(text)?.value).toBe(value);
  });

  it.each([
    ["2 + 3", { adults: 2, children: 3 }],
    ["2 adultes et 3 enfants", { adults: 2, children: 3 }],
    ["un adulte", { adults: 1 }],
    ["1 adulte, aucun enfant", { adults: 1, children: 0 }],
  ])("« %s » is a household's composition", (text, value) => {
    expect(parseComposition(text)).toEqual({ value, strict: true });
  });

  it.each([
    ["quatre-vingt-dix-sept", 97],
    ["soixante et onze", 71],
    ["deux mille vingt-six", 2026],
    ["cent vingt", 120],
    ["bonjour", undefined],
  ])("the number in words « %s » is %s", (text, value) => {
    expect(parseNumberWords(text)).toBe(value);
  });
});

describe("identifiers", () => {
  it.each([
    ["ASELL-2026-0147", "ASELL-2026-0147"],
    ["2026/123", "2026/123"],
    ["n° 2026-0087", "2026-0087"],
    ["2026 / 123", "2026/123"],
  ])("« %s » is read for sure", (text, value) => {
    expect(parseIdentifier(text)).toEqual({ value, strict: true });
  });

  it("is not sure of a letter that may be a figure", () => {
    expect(parseIdentifier("2O26-0147")?.strict).toBe(false);
  });

  it.each(["sans objet", "........", "12/03/2026"])("« %s » is no identifier", (text) => {
    expect(parseIdentifier(text)).toBeUndefined();
  });
});

describe("addresses", () => {
  it("parts the street with its complement from postcode and town", () => {
    expect(parseAddress("12 rue des Lilas, Bât. B, 13600 La Ciotat")).toEqual({
      street: "12 rue des Lilas, Bât. B",
      postalCode: "13600",
      city: "La Ciotat",
    });
    expect(parseAddress("71998 Ormes-les-Prés")).toEqual({ postalCode: "71998", city: "Ormes-les-Prés" });
    expect(parseAddress("3 chemin de la Saulaie")).toEqual({ street: "3 chemin de la Saulaie" });
  });
});

describe("names", () => {
  it.each([
    ["DUPONT Jeanne", "unknown", { lastName: "DUPONT", firstName: "Jeanne" }],
    ["Jeanne DUPONT", "unknown", { lastName: "DUPONT", firstName: "Jeanne" }],
    ["Mme DUPONT Jeanne-Marie", "unknown", { lastName: "DUPONT", firstName: "Jeanne-Marie" }],
    ["EL AMRANI Élodie", "last-first", { lastName: "EL AMRANI", firstName: "Élodie" }],
    ["EL AMRANI", "last-first", { lastName: "EL AMRANI" }],
    ["M. de LA TOUR Paul", "unknown", { lastName: "de LA TOUR", firstName: "Paul" }],
    ["Dupont Jeanne", "last-first", { lastName: "Dupont", firstName: "Jeanne" }],
    ["Madame Jeanne Dupont", "first-last", { lastName: "Dupont", firstName: "Jeanne" }],
  ] as const)("« %s » (%s) is taken apart", (text, order, value) => {
    expect(parseFullName(text, order)).toEqual({ value, strict: true });
  });

  it.each([
    ["Mme Anne Charlotte Vauquelin-Roy", "Anne Charlotte", "Vauquelin-Roy", true],
    ["M. José Manuel Aït-Oubella", "José Manuel", "Aït-Oubella", true],
    ["Monsieur Maël d'Aubermont", "Maël", "d'Aubermont", true],
    ["Monsieur Guillermin Xavier", "Xavier", "Guillermin", false],
    ["Mme Rose Marie Claude", "Rose Marie", "Claude", false],
  ])(
    "« %s » after a title has the first name first, where the words do not say otherwise",
    (text, firstName, lastName, strict) => {
      const read = parseFullName(text, "first-last");
      expect(read?.strict).toBe(strict);
      if (strict) expect(read?.value).toEqual({ firstName, lastName });
    },
  );

  it("reads a couple, holder first", () => {
    expect(parseHousehold("M. et Mme DUPONT Paul et Jeanne", "last-first").map(({ value }) => value)).toEqual([
      { lastName: "DUPONT", firstName: "Paul" },
      { lastName: "DUPONT", firstName: "Jeanne" },
    ]);
    expect(parseHousehold("Mme DUPONT Jeanne et M. MARTIN Paul", "last-first").map(({ value }) => value)).toEqual([
      { lastName: "DUPONT", firstName: "Jeanne" },
      { lastName: "MARTIN", firstName: "Paul" },
    ]);
  });

  it.each(["Adresse", "Situation familiale", "12 rue des Lilas", "………", "né(e) le", "prénom"])(
    "« %s » is no name",
    (text) => {
      expect(parseNamePart(text)?.strict ?? false).toBe(false);
    },
  );
});

describe("boxed figures whose box lines were read along", () => {
  it("are a date, a phone number or a postcode where figures and lines alternate", () => {
    expect(parseDate("[3|1|0|8|2|0|2|5]", hint)).toEqual({ value: "2025-08-31", strict: true });
    expect(parsePhone("(0|6|3|9|9|8|6)8)5)6)")).toEqual({ value: "+33639986856", strict: true });
    expect(readPlace("postal-code", "9|6|1|2|0,")).toEqual([
      { target: "household.postalCode", value: "96120", strict: true },
    ]);
  });

  it("are not sure where a line or a figure had to be mended, and nothing where the count is wrong", () => {
    expect(parseDate("[210|0|4|2|0|2|6", hint)).toEqual({ value: "2026-04-20", strict: false });
    expect(parseDate("[2|6|o|2|2|0|2|s)", hint)).toEqual({ value: "2025-02-26", strict: false });
    expect(readPlace("postal-code", "96/4)5/0,")).toEqual([]);
  });
});

describe("what is left of a torn value", () => {
  it.each(["s 303,01 €", "1", "12"])("« %s » is no sure amount", (text) => {
    expect(parseCents(text)?.strict ?? false).toBe(false);
  });

  it.each(["0", "120", "12 €", "1,50"])("« %s » is a sure amount", (text) => {
    expect(parseCents(text)?.strict).toBe(true);
  });
});

describe("names with a particle", () => {
  it.each(["de La Vallière", "d'Aubermont", "van Acker"])("« %s » is a last name", (text) => {
    expect(parseNamePart(text)).toEqual({ value: text, strict: true });
  });

  it("end the first names where they stand after them", () => {
    expect(parseFullName("José Manuel Du Plessis", "first-last")).toEqual({
      value: { firstName: "José Manuel", lastName: "Du Plessis" },
      strict: true,
    });
    expect(parseFullName("Maria da Conceição Pereira", "first-last")?.strict).toBe(false);
  });
});
