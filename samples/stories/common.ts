import type { Values } from "../layouts/layout.ts";
import { OPERATOR } from "../setup.ts";

/** Who the household is, as every paper of its story repeats it. */
export function nameHousehold(
  scheme: "asell-cd" | "asll-71",
  lastName: string,
  firstName: string,
  birthOn: string,
): Values {
  return {
    scheme,
    "household.lastName": lastName,
    "household.firstName": firstName,
    "household.birthOn": birthOn,
  };
}

export function liveAt(address: string, postalCode: string, city: string): Values {
  return { "household.address": address, "household.postalCode": postalCode, "household.city": city };
}

export const BOTH_SIGNED = { householdSigned: true, professionalSigned: true } as const;

export const CCAS_REFERRER: Values = {
  "referrer.organisation": "CCAS de Montbrisac",
  "referrer.contactName": "Nadège Ferrand",
  "referrer.phone": "+33199002141",
  "referrer.email": "nadege.ferrand@ccas-montbrisac.example",
};

export const MDS_REFERRER: Values = {
  "referrer.organisation": "Maison des solidarités de Valbrume",
  "referrer.contactName": "Thierry Lacombe",
  "referrer.phone": "+33199003415",
  "referrer.email": "thierry.lacombe@mds-valbrume.example",
};

export const TAS_REFERRER: Values = {
  "referrer.organisation": "Territoire d'action sociale de Vernoy",
  "referrer.contactName": "Cécile Auvray",
  "referrer.phone": "+33353011882",
  "referrer.email": "cecile.auvray@tas-vernoy.example",
};

/** A grant of the first six months by the commission of each scheme. */
export const ASELL_GRANT = {
  scheme: "asell-cd",
  commission: "Commission ASELL du Val-de-Brume",
  decision: "granted",
  monthsGranted: 6,
  operator: OPERATOR,
  professionalSigned: true,
} as const satisfies Values;

export const ASLL_GRANT = {
  scheme: "asll-71",
  commission: "Commission Unique Délocalisée",
  decision: "granted",
  monthsGranted: 6,
  operator: OPERATOR,
  professionalSigned: true,
} as const satisfies Values;

/** What every contract for six months says. */
export const SIX_MONTHS = { ...BOTH_SIGNED, operator: OPERATOR, months: 6 } as const satisfies Values;
