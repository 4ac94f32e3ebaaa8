import type { Parsed } from "./parsed.ts";

const AMOUNT =
  /(?<![\d.,])(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?!\d)\s*(€|euros?\b|eur\b)?(?:\s*(\d{2})(?!\d))?/giu;

/**
 * The one amount of a text, in integer cents (« 1 245,30 € », « 1.245,30 », « 569 € », « 569,00 EUR »). Words after it
 * (« par mois ») are left out. Two amounts, or none, give nothing; what is left over that has digits makes it not strict.
 */
export function parseCents(text: string): Parsed<number> | undefined {
  const clean = text.replace(/[\u00a0\u202f\s]+/g, " ");
  const amounts = [...clean.matchAll(AMOUNT)].filter((match) => match[1] !== undefined);
  const withUnit = amounts.filter((match) => match[3] !== undefined);
  const match = withUnit.length === 1 ? withUnit[0] : amounts.length === 1 ? amounts[0] : undefined;
  if (match === undefined) return mend(clean);
  const euros = Number((match[1] ?? "").replace(/\D/g, ""));
  const fraction = match[2] ?? (match[3] === undefined ? undefined : match[4]) ?? "";
  if (!Number.isSafeInteger(euros) || euros > 10_000_000) return undefined;
  const value = euros * 100 + Number(fraction.padEnd(2, "0"));
  const rest = clean.replace(match[0], " ");
  // Five figures without a group or cents are an amount whose comma was lost, more often than not.
  const bare = /^\d{5,}$/.test(match[1] ?? "") && fraction === "";
  // « s 303,01 € »: a lone letter before the figures was one of them.
  const torn = /(?:^|\s)[b-zA-Z|!]$/.test(clean.slice(0, match.index).trimEnd());
  // « 3861 47 €»: the comma before the cents was lost.
  const parted = /\d{4}\s\d{2}\s?€/u.test(clean);
  return {
    value,
    strict:
      !bare &&
      !parted &&
      !torn &&
      // A lone figure or two are what is left of an amount, more often than not.
      (fraction !== "" || match[3] !== undefined || euros === 0 || euros >= 100) &&
      !/[\d$]/.test(rest) &&
      fraction.length !== 1 &&
      !/[A-Za-z]\d|\d[A-Za-z]/.test(match[0].replace(/eur(?:os?)?/i, "")),
  };
}

/** An amount with letters that a reader of pictures takes for digits; never strict. */
function mend(text: string): Parsed<number> | undefined {
  if (!/\d/.test(text) || !/^[\doOlI|.,\s€eur]+$/i.test(text)) return undefined;
  const mended = text.replace(/[oO](?=[\d.,])|(?<=[\d.,])[oO]/g, "0").replace(/[lI|](?=[\d.,])|(?<=[\d.,])[lI|]/g, "1");
  if (mended === text) return undefined;
  const parsed = parseCents(mended);
  return parsed === undefined ? undefined : { value: parsed.value, strict: false };
}
