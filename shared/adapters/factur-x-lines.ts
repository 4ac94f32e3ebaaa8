import type { ClaimLine } from "../../schemas/claim.ts";
import type { Cents } from "../../schemas/money.ts";
import type { Agreement } from "../../schemas/setup.ts";
import {
  correctionNote,
  lineNature,
  linePartLabel,
  regularisationNote,
  scheduleOf,
} from "../domain/wording/claim-lines.ts";
import { schemeLabel } from "../domain/wording/schemes.ts";
import { lineVat, vatTreatment, xmlAmount, xmlPeriod } from "./factur-x-values.ts";
import { optionalTag, tag, type Xml } from "./factur-x-xml.ts";

function noteOf(line: ClaimLine, agreement: Agreement): string | undefined {
  const notes = [
    ...(line.regularisation ? [`${lineNature(line)} ${regularisationNote(line.month)}`] : []),
    ...(line.corrects ? [correctionNote(line.corrects, scheduleOf(agreement, line.scheme))] : []),
  ];
  return notes.length === 0 ? undefined : notes.join(", ");
}

/** A price is never negative (BR-27): what goes the other way is a quantity of −1. */
function amountOf(cents: Cents): { price: string; quantity: string; total: string } {
  return { price: xmlAmount(Math.abs(cents)), quantity: cents < 0 ? "-1" : "1", total: xmlAmount(cents) };
}

/**
 * The lines of an e-invoice, in the claim's order. `sign` is −1 for a credit note, whose amounts are what it gives back.
 */
export function* invoiceLines(lines: readonly ClaimLine[], agreement: Agreement, sign: 1 | -1): Generator<Xml> {
  const vat = lineVat(vatTreatment(agreement));
  for (const [place, line] of lines.entries()) {
    const { price, quantity, total } = amountOf(sign * line.cents);
    const note = noteOf(line, agreement);
    const part = linePartLabel(line, scheduleOf(agreement, line.scheme));
    yield tag("ram:IncludedSupplyChainTradeLineItem", [
      tag("ram:AssociatedDocumentLineDocument", [
        tag("ram:LineID", String(place + 1)),
        note === undefined ? undefined : tag("ram:IncludedNote", [tag("ram:Content", note)]),
      ]),
      tag("ram:SpecifiedTradeProduct", [
        tag("ram:SellerAssignedID", line.measure),
        tag("ram:Name", `${schemeLabel(line.scheme)}, ${part}`),
        optionalTag("ram:Description", `Mesure ${line.measure}, ménage ${line.household}`),
      ]),
      tag("ram:SpecifiedLineTradeAgreement", [tag("ram:NetPriceProductTradePrice", [tag("ram:ChargeAmount", price)])]),
      tag("ram:SpecifiedLineTradeDelivery", [tag("ram:BilledQuantity", quantity, { unitCode: "C62" })]),
      tag("ram:SpecifiedLineTradeSettlement", [
        vat,
        xmlPeriod(line.startOn, line.endOn),
        tag("ram:SpecifiedTradeSettlementLineMonetarySummation", [tag("ram:LineTotalAmount", total)]),
      ]),
    ]);
  }
}
