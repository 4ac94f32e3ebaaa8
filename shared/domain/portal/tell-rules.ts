import type { MeasureDetail } from "../../../schemas/portal-measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { settingQuote } from "../deadline/quotes.ts";
import { decidedByOf, durationOf, type HeldDuration } from "../measure/check-grant.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { formatEuros } from "../wording/amounts.ts";
import { typeset } from "../wording/findings.ts";
import { documentKindLabel } from "../wording/labels.ts";

type Told = MeasureDetail["rules"][number];

/** What holds for a measure of a scheme: what its source says, and what its agreement sets where the source is silent. */
export function rulesOf(rule: SchemeRule, agreement: Agreement | undefined): Told[] {
  return [
    ...referrers(rule),
    ...decider(rule, agreement),
    ...duration(rule, agreement),
    ...renewal(rule),
    ...signatures(rule),
    ...exclusions(rule),
    ...visits(rule, agreement),
    ...afterwards(rule),
    ...amount(rule),
    ...eligibility(rule),
  ].map((told) => ({ ...told, says: typeset(told.says) }));
}

function referrers({ referrers: known }: SchemeRule): Told[] {
  if (known === "unset") return [];
  const names = known.value.list.map(({ name }) => name).join(", ");
  const says = known.value.open ? `${names}, et d’autres : la liste n’est pas fermée.` : `${names}.`;
  return [{ title: "Qui peut orienter", says: upperFirst(says), rule: known.cite }];
}

function decider(rule: SchemeRule, agreement: Agreement | undefined): Told[] {
  const decidedBy = decidedByOf(rule, agreement && settingOf(agreement, rule.scheme));
  if (decidedBy === undefined) return [];
  const says =
    decidedBy === "nobody" ? "Aucune commission ne décide : la demande suffit." : `${upperFirst(decidedBy)}.`;
  const quoted = rule.decidedBy !== "unset" ? rule.decidedBy.cite : agreement && setting(agreement, "qui décide");
  return quoted ? [{ title: "Qui décide", says, rule: quoted }] : [];
}

function duration(rule: SchemeRule, agreement: Agreement | undefined): Told[] {
  const held = durationOf(rule, agreement && settingOf(agreement, rule.scheme));
  const says = durationSentence(held);
  const quoted = rule.duration !== "unset" ? rule.duration.cite : agreement && setting(agreement, "la durée");
  return says === "" || !quoted ? [] : [{ title: "Durée", says, rule: quoted }];
}

function durationSentence({ initialMonths, renewals, exceptionalFrom, maxTotalMonths, follows }: HeldDuration): string {
  const first = initialMonths && spanOf(initialMonths);
  const usual = initialMonths?.binding === false ? ", en général" : "";
  const more = renewals?.map((months, index) => {
    const rank = index === 0 ? "1er" : `${index + 1}e`;
    const exceptional = exceptionalFrom !== undefined && index + 1 >= exceptionalFrom ? ", à titre exceptionnel" : "";
    return `${rank} renouvellement : ${months} mois${exceptional}`;
  });
  const parts = [
    ...(follows === undefined ? [] : ["le temps de l’occupation du logement"]),
    ...(first === undefined ? [] : [`premier accord : ${first}${usual}`]),
    ...(more ?? []),
    ...(maxTotalMonths === undefined ? [] : [`${maxTotalMonths} mois au plus en tout`]),
  ];
  const [start, ...rest] = parts;
  return start === undefined ? "" : `${[upperFirst(start), ...rest].join(" ; ")}.`;
}

function spanOf({ min, max }: { min: number; max: number }): string {
  return min === max ? `${min} mois` : `de ${min} à ${max} mois`;
}

function renewal({ renewal: known }: SchemeRule): Told[] {
  if (known === "unset") return [];
  const { proposedBy, decidedBy } = known.value;
  const by = [
    ...(proposedBy === undefined ? [] : [`proposition : ${proposedBy}`]),
    ...(decidedBy === undefined ? [] : [`décision : ${decidedBy}`]),
  ];
  const says = `${["Jamais automatique", ...by].join(" ; ")}.`;
  return [{ title: "Renouvellement", says, rule: known.cite }];
}

function signatures({ signatures: known }: SchemeRule): Told[] {
  if (known === "unset") return [];
  return known.map(({ document, by, cite, unlessBreakOff }) => {
    const who = by === "household" ? "ménage" : "professionnel";
    const unless = unlessBreakOff ? ", sauf rupture par le ménage, avec son motif" : "";
    return {
      title: "Signature",
      says: `${upperFirst(documentKindLabel(document))} : signature du ${who}${unless}.`,
      rule: cite,
    };
  });
}

function exclusions({ exclusions: known }: SchemeRule): Told[] {
  if (known === "unset") return [];
  const says = {
    "shelter-with-accompaniment": "Pas de mesure pour un ménage hébergé dans une structure qui l’accompagne déjà.",
    "other-accompaniment": "Pas de mesure pour un ménage qu’un autre dispositif accompagne déjà.",
  };
  return known.map(({ code, cite }) => ({ title: "Exclusion", says: says[code], rule: cite }));
}

function visits(rule: SchemeRule, agreement: Agreement | undefined): Told[] {
  const set = agreement && settingOf(agreement, rule.scheme)?.visitsPerMonth;
  if (rule.visitsPerMonth !== "unset")
    return [{ title: "Rencontres", says: perMonth(rule.visitsPerMonth.value), rule: rule.visitsPerMonth.cite }];
  return set === undefined || !agreement
    ? []
    : [{ title: "Rencontres", says: perMonth(set), rule: setting(agreement, "le rythme des rencontres") }];
}

const perMonth = (count: number) => `${String(count).replace(".", ",")} par mois en moyenne.`;

function afterwards({ watch, reintervention }: SchemeRule): Told[] {
  return [
    ...(watch !== "unset" && watch.value
      ? [{ title: "Veille", says: "Le ménage reste suivi après la fin de la mesure.", rule: watch.cite }]
      : []),
    ...(reintervention !== "unset" && reintervention.value
      ? [{ title: "Ré-intervention", says: "Une nouvelle mesure peut suivre celle-ci.", rule: reintervention.cite }]
      : []),
  ];
}

function amount({ money }: SchemeRule): Told[] {
  if (money === "unset") return [];
  const { amountCents, months } = money.value;
  return [{ title: "Montant", says: `${formatEuros(amountCents)} pour ${months} mois.`, rule: money.cite }];
}

function eligibility({ eligibility: known }: SchemeRule): Told[] {
  if (known === "unset") return [];
  return known.map((cite) => ({ title: "Public", says: "À vérifier par qui instruit la demande.", rule: cite }));
}

function setting(agreement: Agreement, what: string) {
  return settingQuote(agreement, `La convention n° ${agreement.number} fixe ${what}.`);
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
