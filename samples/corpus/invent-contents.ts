import { Temporal } from "temporal-polyfill";
import type { Letterhead, Values } from "../layouts/layout.ts";
import type { Dice } from "./dice.ts";
import * as words from "./invented-words.ts";
import { SCHEME_WORDS, type WordedScheme } from "./scheme-words.ts";

/** The last day of so many months: the day before the same day of a later month, or that month's last day. */
export function lastDayOf(startOn: string, months: number): string {
  const start = Temporal.PlainDate.from(startOn);
  const later = start.add({ months });
  return (later.day === start.day ? later.subtract({ days: 1 }) : later).toString();
}

function later(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Keeps the values that are there: optional ones are invented as undefined now and then. */
export function present(values: { [Name in keyof Values]?: Values[Name] | undefined }): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

const sentences = (dice: Dice, choices: readonly string[], most: number) =>
  dice.some(choices, dice.whole(1, most)).join(" ");

export function inventOrientation(dice: Dice, today: string, couple: boolean): Values {
  const behind = dice.chance(0.65);
  const rent = dice.whole(31000, 92000);
  const status = dice.pick([
    "tenant",
    "tenant",
    "tenant",
    "subtenant",
    "owner",
    "hosted",
    "homeless",
    "shelter",
  ] as const);
  const rents = status === "tenant" || status === "subtenant";
  const stage = dice.pick([
    "none",
    "notice-to-pay",
    "summons",
    "judgment",
    "order-to-leave",
    "police-assistance",
  ] as const);
  const defects = dice.some(
    ["indecent", "unhealthy", "overcrowded", "unsuitable", "too-expensive"] as const,
    dice.pick([0, 0, 1, 1, 2, 3]),
  );
  return present({
    documentOn: today,
    requestKind: dice.pick(["access", "maintenance", "diagnostic"] as const),
    "household.adults": dice.whole(couple ? 2 : 1, 3),
    "household.children": dice.whole(0, 5),
    monthlyIncomeCents: dice.whole(54000, 289000),
    rentCents: rents ? rent : undefined,
    housingAidCents: rents ? dice.maybe(0.8, dice.whole(4000, Math.floor(rent * 0.7))) : undefined,
    rentArrearsCents: rents ? (behind ? dice.whole(12000, 945000) : dice.maybe(0.6, 0)) : undefined,
    otherDebtCents: dice.maybe(0.5, dice.whole(9000, 1850000)),
    occupancy: status,
    landlord: rents ? dice.maybe(0.9, dice.pick(words.LANDLORDS)) : undefined,
    evictionStage: rents && behind ? stage : "none",
    housingDefects: defects.length > 0 ? defects : undefined,
    otherAccompaniment: dice.maybe(0.35, dice.pick(words.ACCOMPANIMENTS)),
    motive: sentences(dice, words.MOTIVES, 4),
    householdSigned: dice.chance(0.85),
    professionalSigned: dice.chance(0.9),
    signedOn: dice.maybe(0.95, today),
  });
}

type Setting = { dice: Dice; today: string; scheme: WordedScheme };

export function inventDecision({ dice, today, scheme }: Setting): Values {
  const decision = dice.pick(["granted", "granted", "granted", "refused", "adjourned", "redirected"] as const);
  const granted = decision === "granted";
  const reasons = {
    granted: words.GRANT_CONDITIONS,
    refused: words.REFUSAL_REASONS,
    adjourned: words.ADJOURN_REASONS,
    redirected: words.REDIRECT_REASONS,
  }[decision];
  const sentOn = later(today, dice.whole(1, 9));
  return present({
    documentOn: sentOn,
    commission: SCHEME_WORDS[scheme].commission,
    sessionOn: today,
    decision,
    monthsGranted: granted ? dice.pick(SCHEME_WORDS[scheme].months) : undefined,
    startOn: granted ? dice.maybe(0.85, later(today, dice.whole(3, 45))) : undefined,
    renewalRank: dice.maybe(0.3, dice.pick([1, 1, 2])),
    operator: granted ? dice.pick(words.OPERATORS)[0] : undefined,
    conditions: granted ? dice.maybe(0.6, dice.pick(reasons)) : dice.pick(reasons),
    professionalSigned: dice.chance(0.92),
    signedOn: sentOn,
  });
}

export function inventContract({ dice, today, scheme }: Setting, head: Letterhead): Values {
  const months = dice.pick(SCHEME_WORDS[scheme].months);
  const startOn = later(today, dice.whole(0, 14));
  return present({
    operator: head.name,
    worker: head.signer,
    startOn,
    endOn: lastDayOf(startOn, months),
    months,
    objectives: dice.some(words.OBJECTIVES, dice.whole(1, 4)),
    visitRhythm: dice.pick(words.RHYTHMS),
    householdSigned: dice.chance(0.8),
    professionalSigned: dice.chance(0.9),
    signedOn: dice.maybe(0.95, today),
  });
}

export function inventBilan({ dice, today, scheme }: Setting): Values {
  const bilanKind = dice.pick(["interim", "final", "final", "break-off"] as const);
  const months = dice.pick(SCHEME_WORDS[scheme].months);
  const planned = lastDayOf(today, months);
  const stopped = later(today, dice.whole(30, 80));
  const broken = bilanKind === "break-off";
  const endOn = broken ? stopped : planned;
  const visits = broken ? dice.whole(1, 7) : dice.whole(months, months * 3);
  return present({
    bilanKind,
    startOn: today,
    endOn,
    visitsDone: visits,
    homeVisitsDone: dice.maybe(0.85, dice.whole(0, visits)),
    outcome: broken ? "broken-off" : dice.pick(["met", "partly-met", "partly-met", "not-met"] as const),
    relay: dice.maybe(0.7, dice.pick(words.RELAYS)),
    recommendations: dice.maybe(0.85, sentences(dice, words.RECOMMENDATIONS, 2)),
    reason: broken ? dice.pick(words.BREAK_OFF_REASONS) : undefined,
    householdSigned: dice.chance(broken ? 0.25 : 0.85),
    professionalSigned: dice.chance(0.95),
    signedOn: bilanKind === "interim" ? later(today, 84) : later(endOn, dice.whole(broken ? 0 : -3, 6)),
  });
}

export function inventRenewal({ dice, today, scheme }: Setting): Values {
  const rank = dice.pick([1, 1, 1, 2, 2, 3]);
  return present({
    documentOn: today,
    endOn: later(today, dice.whole(12, 58)),
    monthsRequested: scheme === "asll-71" ? 3 : dice.pick([3, 4, 6, 12]),
    renewalRank: rank,
    exceptional: rank > 1 && dice.chance(0.7),
    motive: sentences(dice, words.RENEWAL_MOTIVES, 3),
    householdSigned: dice.chance(0.85),
    professionalSigned: dice.chance(0.92),
    signedOn: dice.maybe(0.95, today),
  });
}
