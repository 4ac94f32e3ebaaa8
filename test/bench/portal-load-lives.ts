import { createHash } from "node:crypto";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Paper } from "../../schemas/field.ts";
import { addDays } from "../../shared/domain/calendar/dates.ts";
import { partners, schemes, today } from "./portal-load-setup.ts";

/** A paper as it came: when, and from whom. */
export interface Came {
  documentId: string;
  paper: Paper;
  arrivedOn: CalendarDate;
  sentBy: string;
}

/** The families of four years and a half. */
const firstRequest = "2021-12-06";
const daysOfRequests = 1_650;

const [starts, middles, ends] = [
  [
    "Ar",
    "Bel",
    "Cor",
    "Dan",
    "Es",
    "Fer",
    "Gal",
    "Hu",
    "Jo",
    "Ker",
    "Lam",
    "Mor",
    "Nou",
    "Or",
    "Pel",
    "Rou",
    "Sal",
    "Tor",
    "Val",
    "Vil",
  ],
  ["ba", "che", "di", "fo", "gui", "la", "mon", "na", "pe", "ri", "so", "ti", "ve"],
  ["bert", "dier", "gnac", "lier", "mans", "nault", "quet", "rand", "sson", "teau", "vier", "zin"],
] as const;
const firstNames = [
  ...["Adèle", "Bruno", "Camille", "Denise", "Élodie", "Farid", "Gisèle", "Hamid", "Inès", "Jules", "Karima", "Louis"],
  ...["Mariam", "Noël", "Odette", "Paul", "Rachida", "Serge", "Thérèse", "Ugo", "Viviane", "Yanis", "Zoé"],
];

/** A number from 0 to 1 that looks like chance and is the same in every run. */
function chance(index: number, what: string): number {
  return createHash("sha256").update(`${what} ${index}`).digest().readUInt32BE(0) / 2 ** 32;
}

const one = <T>(all: readonly T[], index: number, what: string): T =>
  all[Math.floor(chance(index, what) * all.length)] as T;

export const hashOfLabel = (label: string) => createHash("sha256").update(label).digest("hex");

/** An invented name, the same each time. */
export function peopleOf(index: number) {
  const lastName = one(starts, index, "start") + one(middles, index, "middle") + one(ends, index, "end");
  const isDouble = chance(index, "double") < 0.1;
  return {
    "household.lastName": isDouble
      ? `${lastName}-${one(starts, index, "second")}${one(ends, index, "other")}`
      : lastName,
    "household.firstName": one(firstNames, index, "first name"),
    "household.birthOn": dayAfter("1950-01-01", Math.floor(chance(index, "birth") * 19_000)),
  };
}

/** Days are few: each is computed once. */
const known = new Map<string, CalendarDate>();
function dayAfter(day: CalendarDate, days: number): CalendarDate {
  const key = `${day} ${days}`;
  const found = known.get(key) ?? addDays(day, days);
  known.set(key, found);
  return found;
}

/**
 * The papers of a family that had arrived by today: three of four are of years ago and over with a report, some were
 * refused, some lack a signature or their last paper.
 */
export function lifeOf(index: number): Came[] {
  const scheme = schemes[index % schemes.length] ?? "asell-cd";
  const people = peopleOf(index);
  const requestedOn = dayAfter(firstRequest, Math.floor(chance(index, "request") * daysOfRequests));
  const luck = chance(index, "luck");
  const isRefused = luck < 0.14;
  const startOn = dayAfter(requestedOn, 25);
  const endOn = dayAfter(startOn, 181);
  const about = { scheme, ...people };
  const isRecent = startOn > dayAfter(today, -120);
  const papers: [CalendarDate, Paper][] = [[requestedOn, { kind: "orientation", documentOn: requestedOn, ...about }]];
  // What waits for its decision holds money back.
  if (!(isRecent && luck > 0.97 && luck < 0.985))
    papers.push([
      dayAfter(requestedOn, 12),
      {
        kind: "decision",
        sessionOn: dayAfter(requestedOn, 12),
        decision: isRefused ? "refused" : "granted",
        ...(!isRefused && { monthsGranted: 6 }),
        ...about,
      },
    ]);
  if (!isRefused)
    papers.push([
      dayAfter(startOn, luck > 0.97 ? 60 : 3),
      {
        kind: "contract",
        startOn,
        months: 6,
        householdSigned: luck < 0.985 || !isRecent,
        professionalSigned: true,
        signedOn: dayAfter(startOn, -1),
        ...about,
      },
    ]);
  // The report of one in four comes late, or never.
  if (!isRefused && luck < 0.97)
    papers.push([
      dayAfter(endOn, luck < 0.7 ? 3 : 30),
      { kind: "bilan", bilanKind: "final", outcome: "met", startOn, endOn, documentOn: dayAfter(endOn, 1), ...about },
    ]);
  const sentBy = one(partners, index, "partner");
  return papers
    .filter(([on]) => on <= today)
    .map(([arrivedOn, paper]) => ({
      documentId: hashOfLabel(`paper ${index} ${paper.kind}`),
      paper,
      arrivedOn,
      sentBy: paper.kind === "bilan" || paper.kind === "contract" ? "operator:passerelle" : sentBy,
    }));
}
