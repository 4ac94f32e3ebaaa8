import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../../schemas/page.ts";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { read } from "./drawn-papers.ts";
import type { DrawOptions } from "./page-drawing.ts";

const today = "2026-10-05";

describe("two readers", () => {
  const TITLE = "BILAN FINAL\nMesure n° VDB-26-0087\nDate de fin effective : 20/05/2026";

  it("that differ on a date leave it to a person, with both readings", () => {
    const reading = read(TITLE, { source: "ocr", keyValues: [["Date de fin effective", "26/05/2026"]] });
    expect(reading.fields.endOn).toMatchObject({ accepted: false });
    const finding = reading.findings.find(({ code }) => code === "readings-differ");
    expect(finding?.message).toContain("20/05/2026");
    expect(finding?.message).toContain("26/05/2026");
  });

  it("that agree are surer than one alone", () => {
    const keyValues: DrawOptions["keyValues"] = [["Date de fin effective", "20/05/2026"]];
    const endOn = (confidence: number, more: DrawOptions = {}) =>
      read(TITLE, { source: "ocr", confidence, ...more }).fields.endOn;
    expect(endOn(0.92, { keyValues })?.accepted).toBe(true);
    // Words that are read so poorly that something can make them surer.
    expect(endOn(0.8, { keyValues })?.confidence).toBeGreaterThan(endOn(0.8)?.confidence ?? 1);
  });

  it("leave what only unsure words say to a person", () => {
    const reading = read(TITLE, { source: "ocr", confidence: 0.7 });
    expect(reading.fields.endOn).toMatchObject({ value: "2026-05-20", accepted: false });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "field-unsure", field: "endOn", severity: "error" }),
    );
  });

  it("take the fields of a fillable form whose values are nowhere in its text", () => {
    const { fields } = read("FICHE D'ORIENTATION\nASELL courte durée\nNom\nPrénom\nNé(e) le", {
      keyValues: [
        ["Nom", "DUPONT"],
        ["prenom", "Jeanne"],
        ["Date de naissance", "12/03/1984"],
        ["prescripteur_telephone", "01 99 00 21 41"],
        ["Statut d'occupation : Locataire", true],
        ["Statut d'occupation : Propriétaire", false],
      ],
    });
    expect(fields).toMatchObject({
      "household.lastName": { value: "DUPONT", accepted: true },
      "household.firstName": { value: "Jeanne", accepted: true },
      "household.birthOn": { value: "1984-03-12", accepted: true },
      "referrer.phone": { value: "+33199002141" },
      occupancy: { value: "tenant" },
    });
  });
});

describe("checks of sense", () => {
  it.each([
    ["FICHE D'ORIENTATION\nNom : DUPONT\nNé(e) le : 12/03/2027", "household.birthOn", "field-out-of-sense"],
    [
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-1\nSéance du 12/03/2027\nDécision : refusée",
      "sessionOn",
      "date-in-future",
    ],
    [
      "CONTRAT D'ACCOMPAGNEMENT\nMesure n° VDB-26-1\nDate de début : 16/02/2026\nDate de fin : 15/01/2026",
      "endOn",
      "field-out-of-sense",
    ],
  ])("refuse what cannot be: %s", (text, field, code) => {
    const reading = read(text);
    expect(reading.fields[field]?.accepted).toBe(false);
    expect(reading.findings).toContainEqual(expect.objectContaining({ field, code, severity: "error" }));
  });
});

describe("what is none of ours", () => {
  it.each([
    ["QUITTANCE DE LOYER\nLocataire : DUPONT Jeanne\nLoyer : 540,00 €"],
    ["RÉPUBLIQUE FRANÇAISE\nCARTE NATIONALE D'IDENTITÉ\nNom : DUPONT\nPrénom : Jeanne\nNé(e) le : 12/03/1984"],
    ["TRIBUNAL JUDICIAIRE\nASSIGNATION EN RÉFÉRÉ\nNom : DUPONT"],
    ["FACTURE N° 2026-12\nTotal TTC : 120,00 €"],
    ["Bonjour,\nVeuillez trouver ci-joint le document demandé."],
    [""],
  ])("is other, without any field, and says so: %s", (text) => {
    expect(read(text)).toMatchObject({
      kind: "other",
      fields: {},
      findings: [{ code: "kind-unknown", severity: "error" }],
    });
  });
});

describe("the scheme", () => {
  const form = (text: string) =>
    read(`FICHE D'ORIENTATION\n${text}\nNom : DUPONT\nPrénom : Jeanne\nNé(e) le : 12/03/1984`);
  it.each([
    ["Dispositif : ASELL CD", "asell-cd"],
    ["Dispositif : ASELL généraliste", "asell-generaliste"],
    ["Mesure sollicitée : ASELL renforcé", "asell-renforce"],
    ["ASLL - Commission Unique Délocalisée de Chalon-sur-Saône", "asll-71"],
    ["Dispositif : ASLL (Saône-et-Loire)", "asll-71"],
    ["Dispositif : ASLL\nCommission Logement Unique - Conseil départemental de la Loire", "asll-42"],
    ["Dispositif : ASLL en bail glissant\nLoire (42)", "asll-42-glissant"],
    ["Plate-forme ASLL - Espace Ressource Logement", "asll-ful"],
    ["Dispositif : AVDL", "avdl"],
    ["Intermédiation locative", "iml"],
    ["AML - mandat de gestion", "aml-mandat"],
    ["ASC - Ateliers recherche logement", "asc-arl"],
    ["Auto-réhabilitation accompagnée", "all-autorehab"],
  ])("« %s » is %s", (text, scheme) => {
    expect(form(text).fields.scheme).toMatchObject({ value: scheme, accepted: true });
  });

  it.each([
    ["Dispositif : ASLL"],
    ["Dispositif : ASELL"],
    ["Dispositif : ASLL de Loire-Atlantique"],
    ["Dispositif : ASLL de l'Isère"],
  ])("« %s » cannot be told, and is left out with its words", (text) => {
    const reading = form(text);
    expect(reading.fields.scheme).toBeUndefined();
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "scheme-unclear", field: "scheme" }));
  });

  it("is that of the form, not of another accompaniment it names", () => {
    expect(
      form("Dispositif : ASELL courte durée\nAutre accompagnement : AVDL jusqu'en 2024").fields.scheme?.value,
    ).toBe("asell-cd");
  });

  it.each([
    [
      "who refers",
      "ASELL - Action renforcée",
      "Orienté par : ☐ MDS   ☒ Antenne de prévention des expulsions locatives",
    ],
    ["where the household lives", "ASELL renforcé", "Statut d'occupation : ☐ Locataire   ☒ Intermédiation locative"],
    ["what is under way", "ASELL action renforcée", "Démarches engagées : ☐ DALO   ☒ AVDL"],
  ])("is not what a box ticks that asks for something else: %s", (_, title, boxes) => {
    expect(form(`${title}\n${boxes}`).fields.scheme).toMatchObject({ value: "asell-renforce", accepted: true });
  });

  it("is the one that is ticked among several, whatever the question is called", () => {
    expect(form("Action : ☐ ASELL généraliste   ☒ ASELL renforcé").fields.scheme?.value).toBe("asell-renforce");
  });
});

describe("signatures", () => {
  const signed = (text: string, options: DrawOptions = {}) => {
    const { fields } = read(`CONTRAT D'ACCOMPAGNEMENT\nMesure n° VDB-26-1\nNom : DUPONT Jeanne\n${text}`, options);
    return [fields.householdSigned?.value, fields.professionalSigned?.value];
  };
  it("are absent where the page has no place for them", () => {
    expect(signed("Durée : 6 mois")).toEqual([undefined, undefined]);
  });
  it("are told apart by the column they stand in", () => {
    expect(
      signed(
        "Le bénéficiaire (signature)            L'intervenante (signature)\n\n                                        {signature}",
      ),
    ).toEqual([false, true]);
  });
  it("are not there where only nobody looked", () => {
    expect(signed("Signature du ménage          Signature du référent", { signaturesSought: false })).toEqual([
      undefined,
      undefined,
    ]);
  });
  it("count where the text says that somebody signed", () => {
    expect(
      signed(
        "Signature du ménage                     Signature de l'intervenant\n\n                                        Signé électroniquement par C. Brizard",
      ),
    ).toEqual([false, true]);
  });
});

describe("a social-security number", () => {
  it("is masked in every value, and told", () => {
    const reading = read(
      "FICHE D'ORIENTATION\nNom : DUPONT\nPrénom : Jeanne\nNé(e) le : 12/03/1984\nMotif de la demande : assurée 2 84 03 13 055 012 37, impayés de loyer",
    );
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "nir-masked", severity: "info" }));
    expect(JSON.stringify(reading)).not.toMatch(/2 ?84 ?03 ?13/);
    expect(reading.fields.motive?.value).toContain("[NIR masqué]");
  });
});

describe("any page", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const box = fc.record({ left: unit, top: unit, width: unit, height: unit });
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "Nom :",
      "Né(e) le",
      "☒",
      "[x]",
      "DÉCISION",
      "accordée",
      "12/03/2026",
      "BILAN FINAL",
      "6 mois",
      "Signature du ménage",
      "CONTRAT D'ACCOMPAGNEMENT",
      "DUPONT",
      "….",
      "€",
    ),
  );
  const word = fc.record({ text, confidence: unit, box });
  const page: fc.Arbitrary<Page> = fc.record({
    number: fc.constant(1),
    source: fc.constantFrom("file" as const, "ocr" as const),
    aspect: fc.double({ min: 0.1, max: 4, noNaN: true }),
    lines: fc.array(fc.record({ text, confidence: unit, box, words: fc.array(word, { maxLength: 5 }) }), {
      maxLength: 12,
    }),
    keyValues: fc.array(fc.record({ key: text, text, confidence: unit, keyBox: box, box }), { maxLength: 4 }),
    marks: fc.array(fc.record({ selected: fc.boolean(), confidence: unit, box }), { maxLength: 4 }),
    marksSought: fc.boolean(),
    signatures: fc.array(fc.record({ confidence: unit, box }), { maxLength: 3 }),
    signaturesSought: fc.boolean(),
  });
  it("is read without a crash, each value with a confidence and a page", () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 2 }), (pages) => {
        const { fields } = readDocument({ pages, today });
        for (const field of Object.values(fields)) {
          expect(field.confidence).toBeGreaterThanOrEqual(0);
          expect(field.confidence).toBeLessThanOrEqual(1);
          expect(field.page).toBe(1);
        }
      }),
      { numRuns: 150, seed: 20261005 },
    );
  });
});
