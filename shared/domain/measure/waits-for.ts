import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Agreement, SchemeSetting, Setup } from "../../../schemas/setup.ts";
import { schemeLabel } from "../wording/schemes.ts";
import { decidedByOf } from "./check-grant.ts";

type Known = {
  rule: SchemeRule;
  setup: Setup;
  operator: string | undefined;
  startOn: CalendarDate | undefined;
  agreement: Agreement | undefined;
  setting: SchemeSetting | undefined;
  answered: boolean;
  contracted: boolean;
};

/** The settings a measure waits for before anything can be due, each as a French sentence that names what is missing. */
export function whatItWaitsFor({
  rule,
  setup,
  operator,
  startOn,
  agreement,
  setting,
  answered,
  contracted,
}: Known): string[] {
  const scheme = `« ${schemeLabel(rule.scheme)} » (${rule.scheme})`;
  if (!agreement || !setting) {
    const listing = setup.agreements.filter((one) => one.schemes.some((entry) => entry.scheme === rule.scheme));
    if (listing.length === 0) return [`Réglage manquant : aucune convention ne prévoit le dispositif ${scheme}.`];
    if (operator === undefined)
      return [`Réglage manquant : l'opérateur de la mesure n'est pas connu parmi les conventions de ${scheme}.`];
    if (startOn === undefined) return [];
    return [
      `Réglage manquant : aucune convention de l'opérateur « ${operator} » pour ${scheme} n'est valable le ${startOn}.`,
    ];
  }
  const at = `convention « ${agreement.id} », dispositif ${rule.scheme}`;
  const missing: string[] = [];
  if (decidedByOf(rule, setting) === undefined && !answered && contracted) {
    missing.push(`Réglage manquant : « decidedBy » (qui décide), ${at} : la source n'en dit rien.`);
  }
  if (!setting.schedule) missing.push(`Réglage manquant : « schedule » (échéancier de paiement), ${at}.`);
  const paidByTariff = setting.schedule?.kind !== "month-measure" && setting.schedule?.kind !== "project";
  if (paidByTariff && !setting.tariff) missing.push(`Réglage manquant : « tariff » (tarif), ${at}.`);
  if (!setting.claimableWhen) missing.push(`Réglage manquant : « claimableWhen » (pièces exigées), ${at}.`);
  return missing;
}
