import type { LabelledSheet } from "./label-sheet.ts";
import type { Role } from "./vocabulary-labels.ts";

type Told = "decision" | "renewal" | "orientation" | "contract" | "bilan";
/** How much it says of a paper that it has such a label: what is decided, or what more is asked for. */
const WEIGHTS: Partial<Readonly<Record<Role, readonly [kind: "decision" | "renewal", weight: number]>>> = {
  decision: ["decision", 4],
  "months-granted": ["decision", 4],
  "session-on": ["decision", 3],
  commission: ["decision", 2],
  conditions: ["decision", 2],
  operator: ["decision", 1],
  "start-on": ["decision", 1],
  months: ["decision", 1],
  "months-requested": ["renewal", 5],
  "end-current": ["renewal", 4],
  exceptional: ["renewal", 4],
  "renewal-rank": ["renewal", 3],
  "period-requested": ["renewal", 4],
  motive: ["renewal", 1],
};

/** What only somebody who orients a household tells of it. */
const OF_ORIENTATION: Partial<Readonly<Record<Role, number>>> = {
  "request-kind": 3,
  "eviction-stage": 3,
  "housing-defects": 3,
  income: 2,
  arrears: 2,
  occupancy: 2,
  organisation: 2,
  worker: 2,
  scheme: 2,
  "other-accompaniment": 2,
  "other-debt": 1,
  "housing-aid": 1,
  "rent-total": 1,
  rent: 1,
  adults: 1,
  children: 1,
  composition: 1,
  landlord: 1,
  motive: 1,
  "birth-on": 1,
};
/** What only a contract or a bilan asks. */
const OF_LATER: readonly Role[] = [
  "objectives",
  "outcome",
  "visits-done",
  "home-visits",
  "visit-rhythm",
  "bilan-kind",
  "relay",
];

/** What only is known of a measure that was held: how often the household was met, and what became of the objectives. */
const OF_BILAN: Partial<Readonly<Record<Role, number>>> = {
  "visits-done": 4,
  "home-visits": 4,
  "office-visits": 4,
  outcome: 4,
  "end-actual": 4,
  relay: 4,
  "bilan-kind": 4,
  recommendations: 2,
  reason: 2,
};

/** What the sentences of a bilan say, each as much as a label of it. */
const TAKES_STOCK: readonly RegExp[] = [
  /\bobjectifs?\b[^.;¦]{0,60}\b(?:atteints?|realises?|tenus?)\b/,
  /\b(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:vad|visites?|entretiens|rencontres|rendez-vous)\b(?![^.;¦]{0,25}\bpar (?:mois|semaine|quinzaine|trimestre))/,
];
const OF_SENTENCE = 4;

/** What is agreed with a household before anything is held: how often it is met, by whom, and for how long. */
const OF_CONTRACT: Partial<Readonly<Record<Role, number>>> = {
  "visit-rhythm": 3,
  objectives: 2,
  operator: 2,
  worker: 2,
  months: 2,
  period: 2,
  "start-on": 2,
  "end-on": 1,
};
const RHYTHM =
  /\b(?:une?|deux|trois|quatre|\d) (?:fois|visites?|rencontres?|rendez-vous|entretiens?) (?:par|tous les) (?:mois|semaine|quinzaine|quinze jours)\b/;
/** Both say what they will do: the household or whoever writes, and the service. */
const BOTH_ENGAGE =
  /\b(?:je|beneficiaire|menage|famille|mme|madame|m\.|monsieur|personne) (?:\w+ ){0,3}?(?:m'|s')engage\b[^¦]{0,600}\b(?:service|association|referente?|travailleur(?: social)?|structure|organisme|operateur|intervenante?) (?:\w+ ){0,3}?s'engage\b/;
const OF_BOTH = 5;

/** What takes stock or asks for more, and agrees on nothing. */
const NOT_CONTRACT: readonly Role[] = ["outcome", "visits-done", "bilan-kind", "relay", "end-actual", "end-current"];
const ENGAGES =
  /\b(?:m'engage|s'engage(?:nt)?|nous engageons|(?:vos|nos|mes|leurs) engagements|engagements? (?:du|de la|de l'|reciproques?|mutuels?)|lu et approuve|(?:accepte|adhere a|consent a) (?:la mesure|l'accompagnement|cet accompagnement|ce projet|cette mesure)|nous convenons|(?:mettons|d'un commun) d'?accord|il est convenu|(?:nous sommes|je suis) d'accord|(?:mon|notre|ce) contrat|(?:carnet|contrat) d'accompagnement|non-respect d[ue] (?:ce |present )?contrat|le (?:present )?contrat (?:peut|pourra|prend|est conclu|est signe)|engagements (?:le|la) (?:beneficiaire|menage|famille|personne))\b/;

/** At least two labels that say so have to stand on a paper before they tell its kind. */
const ENOUGH = { decision: 7, renewal: 8, orientation: 10, contract: 9, bilan: 8 };
/** Where months are asked for, any end of a measure is the one they are to follow. */
const ENDS: readonly Role[] = ["end-on", "end-planned", "period-current"];
const END_WEIGHT = 2;

/**
 * The kind that the labels of a paper tell, whatever it is called: what it has places for. A request for more often has a
 * part for the commission below; so what is asked for is looked at first.
 */
export function kindOfLabels(pages: readonly LabelledSheet[]): Told | undefined {
  const found = new Set<Role>();
  let isReferred = false;
  for (const page of pages)
    for (const [cell, labels] of page.labels)
      for (const { role, introduces, start, announced, valueStart } of labels) {
        const leads = start <= 4 || announced;
        const isLabel = announced || valueStart >= cell.text.length || cell.tokens.length <= 8;
        if (role !== undefined && leads && isLabel) found.add(role);
        if (introduces === "referrer" && announced) isReferred = true;
      }
  const score = { decision: 0, renewal: 0 };
  for (const role of found) {
    const [kind, weight] = WEIGHTS[role] ?? [];
    if (kind !== undefined && weight !== undefined) score[kind] += weight;
  }
  if (found.has("months-requested") && !found.has("end-current") && ENDS.some((role) => found.has(role)))
    score.renewal += END_WEIGHT;
  if (score.renewal >= ENOUGH.renewal) return "renewal";
  const both = pages.some(({ sheet }) => BOTH_ENGAGE.test(sheet.flow.folded.replace(/\n/g, " ")));
  const agrees = [...found].reduce((sum, role) => sum + (OF_CONTRACT[role] ?? 0), both ? OF_BOTH : 0);
  const engages = pages.some(({ sheet }) => ENGAGES.test(sheet.flow.folded));
  const says = (pattern: RegExp) => pages.some(({ sheet }) => pattern.test(sheet.flow.folded));
  const meets = (found.has("visit-rhythm") || says(RHYTHM)) && found.has("objectives");
  if (
    (agrees >= ENOUGH.contract || meets) &&
    engages &&
    !NOT_CONTRACT.some((role) => found.has(role)) &&
    score.renewal < 5
  )
    return "contract";
  const told = TAKES_STOCK.filter(says).length * OF_SENTENCE;
  const stock = [...found].reduce((sum, role) => sum + (OF_BILAN[role] ?? 0), told);
  if (stock >= ENOUGH.bilan && score.decision < ENOUGH.decision && score.renewal < 5) return "bilan";
  if (score.decision >= ENOUGH.decision && score.renewal < 5) return "decision";
  const orients = [...found].reduce((sum, role) => sum + (OF_ORIENTATION[role] ?? 0), isReferred ? 2 : 0);
  const isLater = OF_LATER.filter((role) => found.has(role)).length > 1;
  return orients >= ENOUGH.orientation && score.decision < 5 && score.renewal < 5 && !isLater
    ? "orientation"
    : undefined;
}
