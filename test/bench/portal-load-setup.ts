import type { SchemeId } from "../../schemas/scheme.ts";
import { Setup } from "../../schemas/setup.ts";

/** The day on which the portal is asked, and whose it is. */
export const today = "2026-06-15";
export const operator = "passerelle";

/** One agreement each: twelve in force, of several years. */
export const schemes = [
  ...(["asell-cd", "asell-generaliste", "asell-renforce", "asll-71", "asll-42"] as const),
  ...(["asll-42-glissant", "asll-42-specifique", "asll-ful", "avdl", "iml", "aml-mandat", "aml-glissant"] as const),
] as const satisfies readonly SchemeId[];

const towns = ["Aubrac", "Belleroche", "Clairfont", "Dormelle", "Esparre", "Fontvive", "Grandlieu", "Hautecombe"];
export const partners = towns.map((town) => `ccas-${town.toLowerCase()}`);

export const agreementOf = (scheme: SchemeId) => `${scheme}-conv`;

/** An association with twelve agreements, and eight partners that send it papers. */
export const loadSetup: Setup = Setup.parse({
  operators: [
    {
      id: operator,
      name: "Association La Passerelle",
      siret: "21990417400014",
      address: "3 quai des Saules, 96000 Valbrume",
      iban: "FR76 9999 9012 3400 0417 8265 350",
      bic: "ZZZZFRPP",
      signatory: { name: "Colette Arsan", role: "Directrice" },
    },
  ],
  funders: [
    {
      id: "val-de-brume",
      name: "Département du Val-de-Brume",
      siret: "22990001400015",
      address: "1 place des Remparts, 96000 Valbrume",
    },
  ],
  partners: towns.map((town, index) => ({
    id: partners[index],
    name: `CCAS de ${town}`,
    senders: [`*@${partners[index]}.example`],
  })),
  agreements: schemes.map((scheme, index) => ({
    id: agreementOf(scheme),
    operator,
    funder: "val-de-brume",
    number: `2022-${String(index + 1).padStart(3, "0")}`,
    signedOn: "2021-12-15",
    validFrom: "2022-01-01",
    validTo: "2026-12-31",
    claimPrefix: `PASS-${index + 1}`,
    envelopeCents: 9_000_000_000,
    capacity: [{ schemes: [scheme], per: index % 2 === 0 ? "month" : "year", max: 1_000 }],
    schemes: [
      {
        scheme,
        tariff: { amountCents: 56_900, months: 6, scale: "fixed" },
        renewalTariff: { amountCents: 28_450, months: 3, scale: "per-month" },
        schedule: { kind: "monthly" },
        earlyEnd: "days",
        claimableWhen: ["decision", "contract"],
        decidedBy: "Commission des accompagnements",
        duration: { initialMonths: 6, renewals: [6], maxTotalMonths: 24 },
      },
    ],
  })),
});
