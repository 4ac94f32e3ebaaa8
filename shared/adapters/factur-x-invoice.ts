import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Claim } from "../../schemas/claim.ts";
import { addDays } from "../domain/calendar/dates.ts";
import { firstDay, lastDay } from "../domain/calendar/months.ts";
import { agreementLabel } from "../domain/wording/claim-paper.ts";
import { invoiceLines } from "./factur-x-lines.ts";
import { tradeParty } from "./factur-x-party.ts";
import { vatTreatment, xmlAmount, xmlDay, xmlPeriod } from "./factur-x-values.ts";
import { longTag, optionalTag, tag, type Xml, xmlDocument } from "./factur-x-xml.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";

const namespace = "urn:un:unece:uncefact:data:standard";
const namespaces = {
  "xmlns:rsm": `${namespace}:CrossIndustryInvoice:100`,
  "xmlns:ram": `${namespace}:ReusableAggregateBusinessInformationEntity:100`,
  "xmlns:qdt": `${namespace}:QualifiedDataType:100`,
  "xmlns:udt": `${namespace}:UnqualifiedDataType:100`,
};

const codes = {
  profile: "urn:cen.eu:en16931:2017",
  /** The French frame of invoicing: services, sent as an invoice not paid yet. */
  frame: "S1",
  invoice: "380",
  creditNote: "381",
  sepaTransfer: "58",
} as const;

function signOf({ kind }: Claim): 1 | -1 {
  return kind === "avoir" ? -1 : 1;
}

function documentOf({ claim, agreement }: ClaimPaper): Xml {
  return tag("rsm:ExchangedDocument", [
    tag("ram:ID", claim.number),
    tag("ram:TypeCode", claim.kind === "avoir" ? codes.creditNote : codes.invoice),
    xmlDay("ram:IssueDateTime", claim.issuedOn),
    tag("ram:IncludedNote", [tag("ram:Content", `Convention ${agreementLabel(agreement)}`)]),
  ]);
}

function tradeOf({ agreement, operator, funder }: ClaimPaper): Xml {
  const taxRegistered = vatTreatment(agreement).category === "E";
  return tag("ram:ApplicableHeaderTradeAgreement", [
    optionalTag("ram:BuyerReference", funder.serviceCode),
    tradeParty("ram:SellerTradeParty", operator, { taxRegistered }),
    tradeParty("ram:BuyerTradeParty", funder, { taxRegistered: false }),
    tag("ram:ContractReferencedDocument", [tag("ram:IssuerAssignedID", agreement.number)]),
  ]);
}

/** An avoir asks for no payment, and so names no account. */
function paymentOf({ claim, operator }: ClaimPaper): Xml | undefined {
  if (claim.kind === "avoir") return undefined;
  return tag("ram:SpecifiedTradeSettlementPaymentMeans", [
    tag("ram:TypeCode", codes.sepaTransfer),
    tag("ram:PayeePartyCreditorFinancialAccount", [
      tag("ram:IBANID", operator.iban),
      tag("ram:AccountName", operator.name),
    ]),
    tag("ram:PayeeSpecifiedCreditorFinancialInstitution", [tag("ram:BICID", operator.bic)]),
  ]);
}

/** What is due has a date or terms (BR-CO-25); where the agreement sets no number of days, they are those it has. */
function termsOf({ claim, agreement }: ClaimPaper): Xml {
  if (claim.kind === "avoir")
    return tag("ram:SpecifiedTradePaymentTerms", [tag("ram:Description", "Au crédit du financeur.")]);
  const days = agreement.paymentTermDays;
  if (days === undefined) {
    const terms = `Selon la convention ${agreementLabel(agreement)}.`;
    return tag("ram:SpecifiedTradePaymentTerms", [tag("ram:Description", terms)]);
  }
  return tag("ram:SpecifiedTradePaymentTerms", [
    tag("ram:Description", `Paiement à ${days} jours.`),
    xmlDay("ram:DueDateDateTime", addDays(claim.issuedOn, days)),
  ]);
}

function vatOf({ agreement }: ClaimPaper, basis: string): Xml {
  const { category, reason, code } = vatTreatment(agreement);
  return tag("ram:ApplicableTradeTax", [
    tag("ram:CalculatedAmount", "0.00"),
    tag("ram:TypeCode", "VAT"),
    tag("ram:ExemptionReason", reason),
    tag("ram:BasisAmount", basis),
    tag("ram:CategoryCode", category),
    optionalTag("ram:ExemptionReasonCode", code),
    category === "E" ? tag("ram:RateApplicablePercent", "0.00") : undefined,
  ]);
}

/** The earlier claims that one changes, by number, each with its day of issue. */
type EarlierClaims = ReadonlyMap<string, CalendarDate>;

function earlierInvoices({ lines }: Claim, earlier: EarlierClaims): Xml[] {
  const corrected = lines.flatMap((line) => (line.corrects ? [line.corrects.claim] : []));
  const numbers = [...new Set([...corrected, ...earlier.keys()])].sort();
  return numbers.map((number) => {
    const issuedOn = earlier.get(number);
    return tag("ram:InvoiceReferencedDocument", [
      tag("ram:IssuerAssignedID", number),
      issuedOn === undefined
        ? undefined
        : tag("ram:FormattedIssueDateTime", [
            tag("qdt:DateTimeString", issuedOn.replaceAll("-", ""), { format: "102" }),
          ]),
    ]);
  });
}

function settlementOf(input: ClaimPaper, earlier: EarlierClaims): Xml {
  const { claim } = input;
  const total = xmlAmount(signOf(claim) * claim.totalCents);
  return tag("ram:ApplicableHeaderTradeSettlement", [
    tag("ram:PaymentReference", claim.number),
    tag("ram:InvoiceCurrencyCode", "EUR"),
    paymentOf(input),
    vatOf(input, total),
    xmlPeriod(firstDay(claim.month), lastDay(claim.month)),
    termsOf(input),
    tag("ram:SpecifiedTradeSettlementHeaderMonetarySummation", [
      tag("ram:LineTotalAmount", total),
      tag("ram:TaxBasisTotalAmount", total),
      tag("ram:TaxTotalAmount", "0.00", { currencyID: "EUR" }),
      tag("ram:GrandTotalAmount", total),
      tag("ram:DuePayableAmount", total),
    ]),
    ...earlierInvoices(claim, earlier),
  ]);
}

function* transactionOf(input: ClaimPaper, earlier: EarlierClaims): Generator<Xml> {
  const { claim, agreement } = input;
  yield* invoiceLines(claim.lines, agreement, signOf(claim));
  yield tradeOf(input);
  yield tag("ram:ApplicableHeaderTradeDelivery", [
    tag("ram:ActualDeliverySupplyChainEvent", [xmlDay("ram:OccurrenceDateTime", lastDay(claim.month))]),
  ]);
  yield settlementOf(input, earlier);
}

function* invoiceOf(input: ClaimPaper, earlier: EarlierClaims): Generator<Xml> {
  yield tag("rsm:ExchangedDocumentContext", [
    tag("ram:BusinessProcessSpecifiedDocumentContextParameter", [tag("ram:ID", codes.frame)]),
    tag("ram:GuidelineSpecifiedDocumentContextParameter", [tag("ram:ID", codes.profile)]),
  ]);
  yield documentOf(input);
  yield* longTag("rsm:SupplyChainTradeTransaction", transactionOf(input, earlier));
}

/**
 * An issued claim as the XML of a Factur-X e-invoice (UN/CEFACT CII, profile EN 16931): an invoice, or a credit note
 * for an avoir, whose amounts are then what it gives back. Its lines add up to its total exactly, as the claim's do.
 * The claims whose lines it corrects are named; `earlier` adds the dates, which French e-invoicing wants of an avoir.
 */
export function facturXOf(input: ClaimPaper, earlier: EarlierClaims = new Map()): Uint8Array {
  return xmlDocument(longTag("rsm:CrossIndustryInvoice", invoiceOf(input, earlier), namespaces));
}
