import { describe, expect, it } from "vitest";
import { readKind } from "../../../shared/domain/reading/kind.ts";
import { layOutPage } from "../../../shared/domain/reading/lay-out-page.ts";
import { drawPage } from "./page-drawing.ts";

const kindOf = (text: string) => readKind([layOutPage(drawPage(text))]).kind;

describe("the kind of a paper without a title that names it", () => {
  it("is a decision where it has places for what is decided", () => {
    expect(
      kindOf(`
NOTE INTERNE - ASLL
Séance du : 04/05/2026
Avis rendu : favorable
Durée accordée : 4 mois
`),
    ).toBe("decision");
  });

  it("is a request for more where it has places for that, also with the commission's part below", () => {
    expect(
      kindOf(`
AVENANT ASLL
Fin de la période en cours : 04/05/2026
Nombre de mois souhaités : 4
À titre dérogatoire : non
Avis de la commission :
Durée accordée :
`),
    ).toBe("renewal");
  });

  it("is not that of a paper that it only mentions", () => {
    expect(
      kindOf(`
Commission ASLL du : 27/01/2026
Décision prise : ajournement
Motif : pièces manquantes (avis d'imposition, quittance de loyer)
`),
    ).toBe("decision");
  });
});
