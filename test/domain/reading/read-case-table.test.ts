import { describe, expect, it } from "vitest";
import { accepted } from "./drawn-papers.ts";

describe("the table of a session", () => {
  it("may be nothing but the ways to decide, one of them marked", () => {
    const page = `
PROCÈS-VERBAL DE LA COMMISSION ASLL
Séance du 12 mars 2026
Ménage : CORDIER Agathe

Décision
Favorable          Défavorable          Ajournée          Réorientée
                        X
`;
    expect(accepted(page)).toMatchObject({ decision: "refused", sessionOn: "2026-03-12" });
  });

  it("may have headings in two lines", () => {
    const page = `
PROCÈS-VERBAL DE LA COMMISSION ASLL
Séance du 12 mars 2026

Nom             Prénom          Date de           N° de mesure
                                naissance
CORDIER         Agathe          04/02/1988        M-26-77
`;
    expect(accepted(page)).toMatchObject({ "household.birthOn": "1988-02-04", measureRef: "M-26-77" });
  });

  it("may be answered with yes and no", () => {
    const page = `
PROCÈS-VERBAL DE LA COMMISSION ASLL
Séance du 12 mars 2026
Ménage : CORDIER Agathe
Accordée : non          Refusée : non          Ajournée : oui
`;
    expect(accepted(page)).toMatchObject({ decision: "adjourned" });
  });
});
