import { describe, expect, it } from "vitest";
import type { Page, PageCode } from "../../../schemas/page.ts";
import { planReading } from "../../../shared/domain/intake/reading-plan.ts";
import { drawPage } from "../reading/page-drawing.ts";

/** A page of which only the text was bought. */
const text = (drawn: string, number = 1): Page => ({
  ...drawPage(drawn, { source: "ocr", number, signaturesSought: false }),
  marks: [],
  marksSought: false,
  signatures: [],
});
const plan = (...known: Page[]) => planReading({ pageCount: known.length, known });

const form = `
FICHE D'ORIENTATION
Nom : Vasseur            Prénom : Élodie
Né(e) le : 09/03/1984    Téléphone : 06 00 00 00 01
Statut d'occupation :    locataire     hébergé     propriétaire
Loyer : 512,00 €         Dette : 1 245,30 €
Signature du ménage`;
const letter = `
CCAS de Belleroche
Objet : demande d'ASLL

Madame, Monsieur,

Je vous adresse la situation de Madame Élodie Vasseur, née le 9 mars 1984, locataire de son logement
depuis quatre ans, pour laquelle je sollicite la mise en place d'un accompagnement social de six mois.
Elle connaît des difficultés de paiement depuis la perte de son emploi et souhaite se maintenir dans les
lieux avec ses deux enfants, en reprenant le paiement régulier de son loyer et de ses charges courantes.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Jeanne Perrin, assistante sociale`;
const receipt = `
QUITTANCE DE LOYER
Bailleur certifie avoir reçu de Madame Élodie Vasseur la somme de 512,00 € pour le loyer du mois de mars`;
const both = ["FORMS", "SIGNATURES"];

describe("the next purchase", () => {
  it("is the text of the pages that nobody has read, and not of those whose text is inside the file", () => {
    expect(planReading({ pageCount: 2, known: [] })).toEqual([{ features: [], pages: [1, 2] }]);
    const inside = drawPage(form, { source: "file", number: 2 });
    expect(planReading({ pageCount: 3, known: [inside] })).toEqual([{ features: [], pages: [1, 3] }]);
  });

  it("is forms and signatures for a form", () => {
    expect(plan(text(form))).toEqual([{ features: both, pages: [1] }]);
  });

  it("is forms and signatures at once for a file that is nothing but forms of ours, known by their codes", () => {
    expect(planReading({ pageCount: 2, known: [], coded: [1, 2] })).toEqual([{ features: both, pages: [1, 2] }]);
    expect(planReading({ pageCount: 2, known: [], coded: [2] })).toEqual([{ features: [], pages: [1, 2] }]);
    const corners = [0, 1, 2, 3].map(() => ({ x: 0.1, y: 0.1 })) as unknown as PageCode["corners"];
    const illegible = { ...text("xx"), code: { text: "https://navette.example/f", corners } };
    expect(plan(illegible)).toEqual([{ features: both, pages: [1] }]);
  });

  it("is nothing for a paper of no kind of ours, and for an empty page of a file", () => {
    expect(plan(text(receipt))).toEqual([]);
    expect(plan(text(form), text("", 2))).toEqual([{ features: both, pages: [1] }]);
  });

  it("is signatures alone where a page has so few signs that only ink tells it from a blank one", () => {
    expect(plan(text(form), text("· ij", 2))).toEqual([
      { features: both, pages: [1] },
      { features: ["SIGNATURES"], pages: [2] },
    ]);
  });

  it("is signatures alone for a letter in running text", () => {
    expect(plan(text(letter))).toEqual([{ features: ["SIGNATURES"], pages: [1] }]);
  });

  it("is forms too where a letter has labels like a form, or something to tick", () => {
    const labels =
      "Nom : Vasseur\nPrénom : Élodie\nNé(e) le : 09/03/1984\nAdresse : 3 rue Haute\nTéléphone : 06 00 00 00 01";
    const asked = letter.replace("\n\nMadame", `\n${labels}\nMadame`);
    expect(plan(text(asked))).toEqual([{ features: both, pages: [1] }]);
    expect(plan(text(letter.replace("Jeanne", "Menace d'expulsion :   Oui   Non\nJeanne")))).toEqual([
      { features: both, pages: [1] },
    ]);
  });

  it("is told apart for each document of a packet", () => {
    expect(plan(text(receipt, 1), text(form, 2), text(letter, 3))).toEqual([
      { features: both, pages: [2] },
      { features: ["SIGNATURES"], pages: [3] },
    ]);
  });

  it("is nothing once the pages were looked at, and never for a page of the file itself", () => {
    expect(plan({ ...text(form), marksSought: true, signaturesSought: true })).toEqual([]);
    expect(plan(drawPage(form, { source: "file" }))).toEqual([]);
    expect(planReading({ pageCount: 0, known: [] })).toEqual([]);
  });
});
