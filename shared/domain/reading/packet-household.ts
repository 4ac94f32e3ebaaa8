import type { DocumentKind } from "../../../schemas/field.ts";
import type { Candidate, Target } from "./candidate.ts";
import { editDistance, fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { readLines } from "./read-lines.ts";
import { readRunningText } from "./read-running-text.ts";
import { findOptions } from "./read-ticks.ts";

/** Whom a page is about, as far as it says so itself. Names are folded for comparing. */
export interface HouseholdSigns {
  readonly lastName?: string;
  readonly firstName?: string;
  readonly birthOn?: string;
  readonly reference?: string;
  readonly measureRef?: string;
}

/**
 * A year of two figures only has to mean the same on every page of a file, so that any day does for "today" here; whoever
 * reads the document looks at its dates again.
 */
const ANY_DAY = "2030-12-31";

const targets = {
  lastName: "household.lastName",
  firstName: "household.firstName",
  birthOn: "household.birthOn",
  reference: "reference",
  measureRef: "measureRef",
} as const satisfies Record<keyof HouseholdSigns, Target>;

/** What a page says of a household, and the fields of a paper that it fills beside (without those of sender and household). */
export interface PageContent {
  readonly household: HouseholdSigns;
  readonly stated: ReadonlySet<Target>;
}

/** What a message has as well that brings papers of others. */
const isOfSending = (target: Target) =>
  /^(?:household|referrer)\.|^part:(?:birth|referrer|worker|address)/.test(target) ||
  ["documentOn", "signedOn", "reference", "measureRef", "scheme", "worker", "operator", "motive"].includes(target);

/** Reads whom a page is about, and what it states, from its labels and sentences. */
export function readPageContent(page: LabelledSheet, kind: DocumentKind): PageContent {
  const as = kind === "other" ? "orientation" : kind;
  const candidates = [
    ...readLines(page, as, ANY_DAY).candidates,
    ...readRunningText(page.sheet, findOptions(page), as, ANY_DAY),
  ];
  const best = (target: Target) =>
    candidates
      .filter((candidate: Candidate) => candidate.target === target && candidate.strict)
      .sort((a, b) => a.rank - b.rank)[0]?.value;
  const household: Record<string, string> = {};
  for (const [name, target] of Object.entries(targets)) {
    const value = best(target);
    if (typeof value === "string") household[name] = lettersAndFigures(value);
  }
  const stated = candidates.map(({ target }) => target).filter((target) => !isOfSending(target));
  return { household, stated: new Set(stated) };
}

const lettersAndFigures = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const isNearName = (a: string, b: string) =>
  a === b ||
  editDistance(a, b, 2) <= (Math.min(a.length, b.length) >= 6 ? 2 : 1) ||
  a.startsWith(`${b} `) ||
  b.startsWith(`${a} `);

/** Whether two pages name the same household. `unknown` where they do not say enough, or one thing and its opposite. */
export function compareHouseholds(a: HouseholdSigns, b: HouseholdSigns): "same" | "different" | "unknown" {
  const both = (name: keyof HouseholdSigns) => {
    const [one, other] = [a[name], b[name]];
    if (one === undefined || other === undefined) return undefined;
    return name === "lastName" || name === "firstName" ? isNearName(one, other) : one === other;
  };
  const [last, first, born] = [both("lastName"), both("firstName"), both("birthOn")];
  const [reference, measure] = [both("reference"), both("measureRef")];
  if (born === true && (last !== false || first === true)) return "same";
  if (last === true && first === true && born !== false) return "same";
  if (born === false && (last === false || first === false)) return "different";
  if (last === false && first === false) return "different";
  if (last === false && first === undefined && born === undefined && reference === false) return "different";
  if (measure === true) return "same";
  if (reference === true && last !== false && born !== false) return "same";
  return "unknown";
}

/** Whether a page's text names a household: its last name with its first name, or its reference. */
export function mentions(text: string, { lastName, firstName, reference, measureRef }: HouseholdSigns): boolean {
  const words = ` ${lettersAndFigures(text)} `;
  const has = (name: string | undefined) => name !== undefined && name.length >= 3 && words.includes(` ${name} `);
  return (has(lastName) && (has(firstName) || lastName?.includes(" ") === true)) || has(reference) || has(measureRef);
}

/** Everything that several pages together say of a household: the first to say a thing is believed. */
export function mergeHouseholds(all: readonly HouseholdSigns[]): HouseholdSigns {
  return Object.assign({}, ...all.toReversed());
}
