import { describe, expect, it } from "vitest";
import { checkSetup, mistakeLine } from "../../../shared/domain/setup/check-setup.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { setupWith } from "../facts.ts";

/** The setup as an administrator would write it, before zod fills in defaults. */
// biome-ignore lint/suspicious/noExplicitAny: a setup file that is about to be spoiled has no type.
const file = (): any => JSON.parse(JSON.stringify(setupWith()));
// biome-ignore lint/suspicious/noExplicitAny: see above.
const mistakes = (spoil: (setup: any) => void): string[] => {
  const setup = file();
  spoil(setup);
  const check = checkSetup(setup, ruleBook);
  return check.ok ? [] : check.mistakes.map(mistakeLine);
};

describe("a setup file", () => {
  it("without a mistake is taken", () => {
    expect(checkSetup(file(), ruleBook).ok).toBe(true);
  });

  it("that is wrong in several places gets one line for each, with its path", () => {
    const lines = mistakes((setup) => {
      setup.operators[0].siret = "12345678901234";
      setup.operators[0].iban = "FR7700000000000000000000000";
      setup.agreements[0].validFrom = "2026-02-30";
      setup.agreements[1].schemes[0].tariff.amountCents = "780 €";
      setup.agreements[1].schemes[0].colour = "blue";
      delete setup.funders[0].name;
    });
    expect(lines).toHaveLength(6);
    expect(lines).toEqual(
      expect.arrayContaining([
        'operators[0].siret : trouvé "12345678901234", attendu un SIRET dont la clé de Luhn est juste',
        'operators[0].iban : trouvé "FR7700000000000000000000000", attendu un IBAN dont la clé est juste',
        'agreements[0].validFrom : trouvé "2026-02-30", attendu une date AAAA-MM-JJ qui existe',
        'agreements[1].schemes[0].tariff.amountCents : trouvé "780 €", attendu un nombre',
        "agreements[1].schemes[0].colour : trouvé une clé inconnue, attendu aucune",
        "funders[0].name : trouvé rien, attendu un texte",
      ]),
    );
  });

  it("that is not an object at all is refused with one line", () => {
    expect(checkSetup("bonjour", ruleBook)).toMatchObject({ ok: false, mistakes: [{ path: "(le fichier)" }] });
    expect(checkSetup(null, ruleBook)).toMatchObject({ ok: false });
  });

  it.each([
    [
      "names an operator that is not there",
      "agreements[0].operator",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[0].operator = "nobody";
      },
    ],
    [
      "names a funder that is not there",
      "agreements[0].funder",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[0].funder = "nobody";
      },
    ],
    [
      "has two agreements with one prefix",
      "agreements[1].claimPrefix",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[1].claimPrefix = "AS";
      },
    ],
    [
      "ends before it begins",
      "agreements[0].validTo",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[0].validTo = "2025-12-31";
      },
    ],
    [
      "has two agreements that both fit",
      "agreements[1].schemes[0].scheme",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[1].schemes[0].scheme = "asell-cd";
      },
    ],
    [
      "sets another length than the source",
      "agreements[0].schemes[0].duration.initialMonths",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[0].schemes[0].duration = { initialMonths: 4 };
      },
    ],
    [
      "sets other renewals than the source",
      "agreements[1].schemes[0].duration.renewals",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[1].schemes[0].duration = { renewals: [6] };
      },
    ],
    [
      "says who decides where the source does",
      "agreements[1].schemes[0].decidedBy",
      (setup: ReturnType<typeof file>) => {
        setup.agreements[1].schemes[0].decidedBy = "nobody";
      },
    ],
  ])("that %s is refused at %s", (_, path, spoil) => {
    expect(mistakes(spoil).map((line) => line.split(" : ")[0])).toEqual([path]);
  });
});
