import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimLine } from "../../schemas/claim.ts";
import { facturXOf } from "../../shared/adapters/factur-x-invoice.ts";
import { lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";
import { centsOf, nodeAt, readInvoice, textAt } from "./factur-x-reading.ts";
import { validateFacturX } from "./factur-x-schema.ts";

const transaction = "SupplyChainTradeTransaction";
const settlement = `${transaction}.ApplicableHeaderTradeSettlement`;
const agreementPart = `${transaction}.ApplicableHeaderTradeAgreement`;
const sums = `${settlement}.SpecifiedTradeSettlementHeaderMonetarySummation`;

const invoiceOf = (lines: ClaimLine[]) => paperOf(lines, { agreement: { document: "invoice" } });

function withoutVatMention(lines: ClaimLine[]) {
  const paper = invoiceOf(lines);
  const { vatMention: _, paymentTermDays: __, ...agreement } = paper.agreement;
  return { ...paper, agreement };
}

const linesOf = (invoice: unknown) => nodeAt(invoice, `${transaction}.IncludedSupplyChainTradeLineItem`) as unknown[];
const netOf = (line: unknown) =>
  centsOf(textAt(line, "SpecifiedLineTradeSettlement.SpecifiedTradeSettlementLineMonetarySummation.LineTotalAmount"));

/** The rules of EN 16931 that the schema cannot say, by their own numbers. */
function checkArithmetic(invoice: unknown): void {
  const total = (name: string) => centsOf(textAt(invoice, `${sums}.${name}`));
  const lines = linesOf(invoice);
  const net = lines.reduce<number>((sum, line) => sum + netOf(line), 0);
  expect(total("LineTotalAmount"), "BR-CO-10").toBe(net);
  expect(total("TaxBasisTotalAmount"), "BR-CO-13").toBe(total("LineTotalAmount"));
  expect(total("TaxTotalAmount"), "BR-CO-14").toBe(
    centsOf(textAt(invoice, `${settlement}.ApplicableTradeTax.CalculatedAmount`)),
  );
  expect(total("GrandTotalAmount"), "BR-CO-15").toBe(total("TaxBasisTotalAmount") + total("TaxTotalAmount"));
  expect(total("DuePayableAmount"), "BR-CO-16").toBe(total("GrandTotalAmount"));
  expect(nodeAt(invoice, `${settlement}.ApplicableTradeTax`), "BR-CO-18").toHaveLength(1);
  expect(centsOf(textAt(invoice, `${settlement}.ApplicableTradeTax.BasisAmount`)), "BR-E-08, BR-O-08").toBe(net);
  expect(total("TaxTotalAmount"), "BR-CO-17, BR-E-09, BR-O-09").toBe(0);
  for (const line of lines) {
    const price = centsOf(textAt(line, "SpecifiedLineTradeAgreement.NetPriceProductTradePrice.ChargeAmount"));
    const quantity = Number(textAt(line, "SpecifiedLineTradeDelivery.BilledQuantity"));
    expect(price, "BR-27").toBeGreaterThanOrEqual(0);
    expect(netOf(line)).toBe(price * quantity);
    for (const kind of ["ApplicableTradeTax.CategoryCode", "ApplicableTradeTax.RateApplicablePercent"])
      expect(textAt(line, `SpecifiedLineTradeSettlement.${kind}`)).toBe(textAt(invoice, `${settlement}.${kind}`));
  }
  const terms = `${settlement}.SpecifiedTradePaymentTerms`;
  expect(
    textAt(invoice, `${terms}.DueDateDateTime.DateTimeString`) ?? textAt(invoice, `${terms}.Description`),
    "BR-CO-25",
  ).toBeDefined();
}

describe("an invoice as XML", () => {
  const paper = invoiceOf([lineAt(0), lineAt(1), ...linesApart]);
  const xml = facturXOf(paper);
  const invoice = readInvoice(xml);
  const at = (place: string) => textAt(invoice, place);

  it("is valid against the official schema of its profile", () => {
    expect(at("ExchangedDocumentContext.GuidelineSpecifiedDocumentContextParameter.ID")).toBe(
      "urn:cen.eu:en16931:2017",
    );
    expect(() => validateFacturX(xml)).not.toThrow();
  });

  it("is not, once an element stands where it may not: the schema is really asked", () => {
    const broken = new TextDecoder().decode(xml).replace("<ram:TypeCode>380</ram:TypeCode>", "");
    expect(() => validateFacturX(new TextEncoder().encode(broken))).toThrow();
  });

  it("says what it is: number, kind, days, period, agreement", () => {
    expect(at("ExchangedDocument.ID")).toBe("AM99-2026-0010");
    expect(at("ExchangedDocument.TypeCode")).toBe("380");
    expect(at("ExchangedDocument.IssueDateTime.DateTimeString")).toBe("20261101");
    expect(at(`${settlement}.BillingSpecifiedPeriod.StartDateTime.DateTimeString`)).toBe("20261001");
    expect(at(`${settlement}.BillingSpecifiedPeriod.EndDateTime.DateTimeString`)).toBe("20261031");
    expect(at(`${settlement}.SpecifiedTradePaymentTerms.DueDateDateTime.DateTimeString`)).toBe("20261201");
    expect(at(`${agreementPart}.ContractReferencedDocument.IssuerAssignedID`)).toBe("2026-041");
    expect(at(`${agreementPart}.BuyerReference`)).toBe("FSL");
  });

  it("names who issues and who pays by SIRET, SIREN, address and electronic address", () => {
    const seller = nodeAt(invoice, `${agreementPart}.SellerTradeParty`);
    expect(seller).toEqual({
      GlobalID: { "#text": "99900001100018", "@schemeID": "0009" },
      Name: "Association L’Amarrage",
      SpecifiedLegalOrganization: { ID: { "#text": "999000011", "@schemeID": "0002" } },
      PostalTradeAddress: {
        PostcodeCode: "13990",
        LineOne: "12 quai des Œillets",
        CityName: "Port-Inventé",
        CountryID: "FR",
      },
      URIUniversalCommunication: { URIID: { "#text": "999000011_99900001100018", "@schemeID": "0225" } },
      SpecifiedTaxRegistration: { ID: { "#text": "999000011", "@schemeID": "FC" } },
    });
    expect(nodeAt(invoice, `${agreementPart}.BuyerTradeParty.PostalTradeAddress`)).toEqual({
      PostcodeCode: "13991",
      LineOne: "Direction de l’insertion et du logement",
      LineTwo: "1 place de l’Hôtel-du-Département",
      CityName: "Belle-Rade Cedex",
      CountryID: "FR",
    });
  });

  it("says how to pay: SEPA transfer, account, and the number to quote", () => {
    const means = `${settlement}.SpecifiedTradeSettlementPaymentMeans`;
    expect(at(`${means}.TypeCode`)).toBe("58");
    expect(at(`${means}.PayeePartyCreditorFinancialAccount.IBANID`)).toBe(paper.operator.iban);
    expect(at(`${means}.PayeeSpecifiedCreditorFinancialInstitution.BICID`)).toBe(paper.operator.bic);
    expect(at(`${settlement}.PaymentReference`)).toBe("AM99-2026-0010");
  });

  it("is exempt from VAT for the reason that the agreement gives", () => {
    expect(nodeAt(invoice, `${settlement}.ApplicableTradeTax`)).toEqual([
      {
        CalculatedAmount: "0.00",
        TypeCode: "VAT",
        ExemptionReason: "Exonération de TVA, art. 261-7-1°-b du CGI",
        BasisAmount: "268.37",
        CategoryCode: "E",
        RateApplicablePercent: "0.00",
      },
    ]);
  });

  it("is not subject to VAT where the agreement gives no reason, and has neither rate nor tax number then", () => {
    const other = withoutVatMention([lineAt(0)]);
    const bytes = facturXOf(other);
    const unsaid = readInvoice(bytes);
    expect(() => validateFacturX(bytes)).not.toThrow();
    checkArithmetic(unsaid);
    expect(textAt(unsaid, `${settlement}.ApplicableTradeTax.CategoryCode`)).toBe("O");
    expect(textAt(unsaid, `${settlement}.ApplicableTradeTax.ExemptionReasonCode`), "BR-O-10").toBe("VATEX-EU-O");
    expect(textAt(unsaid, `${settlement}.ApplicableTradeTax.RateApplicablePercent`), "BR-O-05").toBeUndefined();
    expect(nodeAt(unsaid, `${agreementPart}.SellerTradeParty.SpecifiedTaxRegistration`), "BR-O-02").toBeUndefined();
  });

  it("sends to the agreement for the terms where it sets no number of days", () => {
    const unset = readInvoice(facturXOf(withoutVatMention([lineAt(0)])));
    const terms = `${settlement}.SpecifiedTradePaymentTerms`;
    expect(textAt(unset, `${terms}.DueDateDateTime.DateTimeString`)).toBeUndefined();
    expect(textAt(unset, `${terms}.Description`)?.replaceAll("\u00a0", " ")).toBe(
      "Selon la convention n° 2026-041 du 5 janvier 2026.",
    );
  });

  it("has a line for each of the claim, negative ones by their quantity, corrections with what they correct", () => {
    const lines = linesOf(invoice);
    expect(lines.map(netOf)).toEqual([9484, 9483, 9484, 3127, -4741]);
    const last = lines.at(-1);
    expect(textAt(last, "SpecifiedTradeProduct.SellerAssignedID")).toBe("ASC-DROITS-2026-9003");
    expect(textAt(last, "SpecifiedTradeProduct.Name")).toBe("ASC, accès aux droits logement, correction");
    expect(textAt(last, "SpecifiedLineTradeAgreement.NetPriceProductTradePrice.ChargeAmount")).toBe("47.41");
    expect(textAt(last, "SpecifiedLineTradeDelivery.BilledQuantity")).toBe("-1");
    const note = textAt(last, "AssociatedDocumentLineDocument.IncludedNote.Content");
    expect(note?.replaceAll("\u00a0", " ")).toBe(
      "correction au titre de juillet 2026, corrige mensualité 1/6 du n° AM99-2026-0007",
    );
    expect(nodeAt(invoice, `${settlement}.InvoiceReferencedDocument`)).toEqual([
      { IssuerAssignedID: "AM99-2026-0007" },
    ]);
  });

  it("adds up to the cent whatever the lines, and stays valid whatever the texts", () => {
    const text = fc.string({ unit: "binary", minLength: 1 }).map((said) => `x${said}`);
    const line = fc
      .record({ place: fc.nat(10_000), cents: fc.integer({ min: -10_000_000, max: 10_000_000 }), text })
      .map(({ place, cents, text: said }) => lineAt(place, { cents, household: said, measure: said }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), text, (lines, name) => {
        const input = invoiceOf(lines);
        const bytes = facturXOf({ ...input, funder: { ...input.funder, name, address: name } });
        validateFacturX(bytes);
        const read = readInvoice(bytes);
        checkArithmetic(read);
        const sign = input.claim.kind === "avoir" ? -1 : 1;
        expect(centsOf(textAt(read, `${sums}.DuePayableAmount`))).toBe(sign * input.claim.totalCents);
      }),
      { numRuns: 60, seed: 20261005 },
    );
  });

  it("holds a hundred lines as it holds one, in the claim's order", () => {
    const many = Array.from({ length: 100 }, (_, place) => lineAt(place));
    const lines = linesOf(readInvoice(facturXOf(invoiceOf(many))));
    expect(lines.map((line) => textAt(line, "SpecifiedTradeProduct.SellerAssignedID"))).toEqual(
      many.map(({ measure }) => measure),
    );
    expect(lines.map((line) => textAt(line, "AssociatedDocumentLineDocument.LineID"))).toEqual(
      many.map((_, place) => String(place + 1)),
    );
  });
});

describe("an avoir as XML", () => {
  const paper = invoiceOf(linesApart.slice(2));
  const xml = facturXOf(paper, new Map([["AM99-2026-0007", "2026-08-01"]]));
  const note = readInvoice(xml);

  it("is a credit note that is valid against the official schema and adds up", () => {
    expect(textAt(note, "ExchangedDocument.TypeCode")).toBe("381");
    expect(() => validateFacturX(xml)).not.toThrow();
    checkArithmetic(note);
  });

  it("says what it gives back without a minus", () => {
    expect(textAt(note, `${sums}.DuePayableAmount`)).toBe("47.41");
    expect(textAt(linesOf(note)[0], "SpecifiedLineTradeDelivery.BilledQuantity")).toBe("1");
  });

  it("names the invoice that it corrects with its day, and asks for no payment", () => {
    expect(nodeAt(note, `${settlement}.InvoiceReferencedDocument`)).toEqual([
      {
        IssuerAssignedID: "AM99-2026-0007",
        FormattedIssueDateTime: { DateTimeString: { "#text": "20260801", "@format": "102" } },
      },
    ]);
    expect(nodeAt(note, `${settlement}.SpecifiedTradeSettlementPaymentMeans`)).toBeUndefined();
  });
});
