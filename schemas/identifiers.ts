import { z } from "zod";

/** Luhn's check: from the right, every second digit counts double, and the sum ends in 0. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** ISO 13616: country and check digits go to the end, letters count from 10, and the whole is 1 modulo 97. */
function passesMod97(iban: string): boolean {
  let remainder = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** A French establishment's number: 14 digits with Luhn's check. */
export const Siret = z
  .string()
  .regex(/^\d{14}$/, { error: "expected 14 digits", abort: true })
  .refine(passesLuhn, "expected a SIRET whose Luhn check holds")
  .meta({ title: "SIRET" });
export type Siret = z.infer<typeof Siret>;

/** An account number; spaces are taken out. */
export const Iban = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, "").toUpperCase())
  .pipe(
    z
      .string()
      .regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, { error: "expected an IBAN", abort: true })
      .refine(passesMod97, "expected an IBAN whose mod 97 check holds"),
  )
  .meta({ title: "IBAN" });
export type Iban = z.infer<typeof Iban>;

export const Bic = z
  .string()
  .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, "expected a BIC of 8 or 11 characters")
  .meta({ title: "BIC" });
export type Bic = z.infer<typeof Bic>;
