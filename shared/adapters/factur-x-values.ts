import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Cents } from "../../schemas/money.ts";
import type { Agreement } from "../../schemas/setup.ts";
import { tag, type Xml } from "./factur-x-xml.ts";

/** Euros as the standard writes them: « -1234.50 ». */
export function xmlAmount(cents: Cents): string {
  const absolute = Math.abs(cents);
  return `${cents < 0 ? "-" : ""}${Math.trunc(absolute / 100)}.${String(absolute % 100).padStart(2, "0")}`;
}

/** A day in an element of its own, in format 102 (YYYYMMDD), the only one the standard knows. */
export function xmlDay(name: string, day: CalendarDate): Xml {
  return tag(name, [tag("udt:DateTimeString", day.replaceAll("-", ""), { format: "102" })]);
}

/** A period, both days included. */
export function xmlPeriod(startOn: CalendarDate, endOn: CalendarDate): Xml {
  return tag("ram:BillingSpecifiedPeriod", [xmlDay("ram:StartDateTime", startOn), xmlDay("ram:EndDateTime", endOn)]);
}

type VatTreatment = { readonly category: "E" | "O"; readonly reason: string; readonly code?: string };

/**
 * How the agreement stands to VAT. With a mention it is exempt (E), for the reason that the mention gives. Without one
 * no reason is known, which E may not lack (BR-E-10): what no VAT is said of is not subject to it (O), as a grant is.
 */
export function vatTreatment({ vatMention }: Agreement): VatTreatment {
  return vatMention === undefined
    ? { category: "O", reason: "Hors du champ d’application de la TVA", code: "VATEX-EU-O" }
    : { category: "E", reason: vatMention };
}

/** The VAT of one line. A rate may not stand beside O (BR-O-05), and must stand beside E (BR-E-05). */
export function lineVat({ category }: VatTreatment): Xml {
  return tag("ram:ApplicableTradeTax", [
    tag("ram:TypeCode", "VAT"),
    tag("ram:CategoryCode", category),
    category === "E" ? tag("ram:RateApplicablePercent", "0.00") : undefined,
  ]);
}
