import type { Act } from "../../../schemas/act.ts";
import type { Fact, Verdict } from "../../../schemas/fact.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Household, Measure } from "../../../schemas/measure.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { householdKey } from "../household/identity.ts";
import { foldMeasure, type MeasureFold, type Opened } from "./fold-measure.ts";
import { type FactOf, inPaperOrder, isOf, ownDate } from "./paper-dates.ts";
import { findRepeats } from "./same-content.ts";
import { review, reviewFinding } from "./verdicts.ts";

export type HouseholdFold = {
  measures: Measure[];
  verdicts: Record<string, Verdict>;
  /** The acts that have no effect, and why. */
  refusedActs: Record<string, Finding>;
};

/**
 * All measures of one household, computed from all of its papers and of what persons decided about them: a pure
 * function of the two sets, so that the order of arrival cannot matter. Every paper gets a verdict.
 */
export function foldHousehold({
  facts: given,
  acts: givenActs,
  setup,
  rules,
}: {
  facts: Fact[];
  acts: Act[];
  setup: Setup;
  rules: RuleBook;
}): HouseholdFold {
  const verdicts = new Map<string, Verdict>();
  // A document is its bytes: told twice, it is still one.
  const facts = [...new Map(given.map((fact) => [fact.documentId, fact])).values()];
  const acts = [...new Map(givenActs.map((act) => [act.actId, act])).values()];
  const repeats = findRepeats(facts);
  for (const [repeat] of repeats) verdicts.set(repeat, review([reviewFinding("same-content")]));
  const single = facts.filter(({ documentId }) => !repeats.has(documentId));
  const known = householdOf(single);
  const schemes = schemesOf(single);

  const byScheme = new Map<SchemeId, Fact[]>();
  for (const fact of single) {
    const scheme =
      fact.paper.scheme ?? (fact.paper.measureRef === undefined ? undefined : schemes.get(fact.paper.measureRef));
    if (namesAnother(fact, known))
      verdicts.set(fact.documentId, review([reviewFinding("household-differs", "measureRef")]));
    else if (scheme !== undefined) byScheme.set(scheme, [...(byScheme.get(scheme) ?? []), fact]);
    else {
      const code = fact.paper.measureRef === undefined ? "scheme-missing" : "measure-not-found";
      verdicts.set(fact.documentId, review([reviewFinding(code, code === "scheme-missing" ? "scheme" : "measureRef")]));
    }
  }

  const folds: MeasureFold[] = [];
  for (const [scheme, papers] of byScheme) {
    const fold = foldScheme({ scheme, papers, acts, setup, rules });
    folds.push(...fold.folds);
    for (const [id, verdict] of fold.verdicts) verdicts.set(id, verdict);
  }
  const measures = folds.map(({ measure }) => measure).sort((a, b) => (a.reference < b.reference ? -1 : 1));
  return { measures, verdicts: Object.fromEntries(verdicts), refusedActs: refusedOf(acts, folds) };
}

/** Every act that came to nothing: refused by its measure, about a measure that is not there, or about nothing held. */
function refusedOf(acts: Act[], folds: MeasureFold[]): Record<string, Finding> {
  const refused = new Map(folds.flatMap(({ refusedActs }) => [...refusedActs]));
  const used = new Set(folds.flatMap(({ usedActs }) => [...usedActs]));
  const known = new Set(folds.map(({ measure }) => measure.reference));
  for (const act of acts) {
    if (act.kind === "accept" && !used.has(act.actId)) refused.set(act.actId, reviewFinding("nothing-to-accept"));
    if (act.kind !== "accept" && !known.has(act.measure)) refused.set(act.actId, reviewFinding("measure-not-found"));
  }
  return Object.fromEntries(refused);
}

/** The household as its earliest orientation writes it. */
function householdOf(facts: Fact[]): string | undefined {
  const first = inPaperOrder(facts.filter(isOf("orientation")))[0];
  return first && keyOf(first);
}

function keyOf({ paper }: Fact): string | undefined {
  return householdKey({
    lastName: paper["household.lastName"],
    firstName: paper["household.firstName"],
    birthOn: paper["household.birthOn"],
  });
}

/** A paper that came by its measure's number but names other people is never put into their record. */
function namesAnother(fact: Fact, known: string | undefined): boolean {
  const own = keyOf(fact);
  return own !== undefined && known !== undefined && own !== known;
}

/** The scheme of each measure number that an orientation bears. */
function schemesOf(facts: Fact[]): Map<string, SchemeId> {
  return new Map(
    facts
      .filter(isOf("orientation"))
      .flatMap(({ paper }) => (paper.measureRef && paper.scheme ? [[paper.measureRef, paper.scheme]] : [])),
  );
}

/** The measures of one household under one scheme: one for each orientation that opens one. */
function foldScheme({
  scheme,
  papers,
  acts,
  setup,
  rules,
}: {
  scheme: SchemeId;
  papers: Fact[];
  acts: Act[];
  setup: Setup;
  rules: RuleBook;
}): { folds: MeasureFold[]; verdicts: Map<string, Verdict> } {
  const verdicts = new Map<string, Verdict>();
  const rule = rules[scheme];
  const orientations = inPaperOrder(papers.filter(isOf("orientation")).filter((fact) => keyOf(fact) !== undefined));
  const rest = papers.filter(({ paper }) => paper.kind !== "orientation");

  // Which orientations open a measure: the first, and each later one dated after the last day of the one before.
  const openings: FactOf<"orientation">[] = [];
  const open = (orientation: FactOf<"orientation">, index: number, follows?: string): Opened => ({
    reference: referenceOf(orientation, scheme, index),
    ...(follows !== undefined && { follows }),
    orientation,
    household: peopleOf(orientation),
    rule,
    setup,
  });
  for (const orientation of orientations) {
    const before = openings.at(-1);
    const date = ownDate(orientation.paper);
    if (before) {
      const earlier = rest.filter(
        (fact) =>
          openingOf(fact, openings, scheme) === before &&
          // One that bears the first measure's own number is about it, whatever its date.
          (fact.paper.measureRef === referenceOf(before, scheme, openings.length - 1) ||
            (ownDate(fact.paper) ?? "") < (date ?? "")),
      );
      const last = lastDayOf(foldMeasure(open(before, openings.length - 1), earlier, acts).measure);
      if (date === undefined || last === undefined || date <= last) {
        verdicts.set(
          orientation.documentId,
          review([reviewFinding("measure-exists")], referenceOf(before, scheme, openings.length - 1)),
        );
        continue;
      }
    }
    openings.push(orientation);
  }

  const folds: MeasureFold[] = [];
  for (const [index, orientation] of openings.entries()) {
    const own = rest.filter((fact) => openingOf(fact, openings, scheme) === orientation);
    folds.push(foldMeasure(open(orientation, index, folds.at(-1)?.measure.reference), own, acts));
  }
  for (const { verdicts: own } of folds) for (const [id, verdict] of own) verdicts.set(id, verdict);
  for (const { documentId } of papers) {
    if (!verdicts.has(documentId)) verdicts.set(documentId, review([reviewFinding("measure-not-found")]));
  }
  return { folds, verdicts };
}

/**
 * The orientation whose measure a paper belongs to: the one whose number it bears, else the latest not after its own
 * date (the first where all are later). A number that no orientation bears is not a reason to guess another.
 */
function openingOf(fact: Fact, openings: FactOf<"orientation">[], scheme: SchemeId): FactOf<"orientation"> | undefined {
  const { measureRef } = fact.paper;
  if (measureRef !== undefined) {
    const numbered = openings.find((opening, index) => referenceOf(opening, scheme, index) === measureRef);
    if (numbered) return numbered;
    // An operator's own number, on papers of a request that had none yet, says nothing against the names.
    if (openings.every(({ paper }) => paper.measureRef !== undefined)) return undefined;
  }
  const date = ownDate(fact.paper);
  const candidates = openings.filter(({ paper }) => measureRef === undefined || paper.measureRef === undefined);
  return candidates.findLast(({ paper }) => date === undefined || (ownDate(paper) ?? "") <= date) ?? candidates[0];
}

function peopleOf({ paper }: FactOf<"orientation">): Household {
  const lastName = paper["household.lastName"];
  const firstName = paper["household.firstName"];
  const birthOn = paper["household.birthOn"];
  if (!lastName || !firstName || !birthOn)
    throw new Error("an orientation that does not name its household opens nothing");
  const coHolder = paper["household.coHolderLastName"];
  const coHolderFirst = paper["household.coHolderFirstName"];
  return {
    lastName,
    firstName,
    birthOn,
    ...(coHolder !== undefined && { coHolderLastName: coHolder }),
    ...(coHolderFirst !== undefined && { coHolderFirstName: coHolderFirst }),
  };
}

/** The last day of a measure, after which a new request opens another one; undefined while it is open without an end. */
function lastDayOf(measure: Measure): string | undefined {
  switch (measure.status) {
    case "ended":
    case "broken-off":
      return measure.endedOn;
    case "running":
      return measure.plannedEndOn;
    case "refused":
    case "redirected":
      return measure.decidedOn ?? measure.requestedOn;
    default:
      return undefined;
  }
}

/**
 * A measure's reference: the number its orientation bears, else one made from who and what it is about, so that every
 * order of arrival gives the same. Measures that follow one another are told apart by a final number.
 */
function referenceOf(orientation: FactOf<"orientation">, scheme: SchemeId, index: number): string {
  const { measureRef } = orientation.paper;
  if (measureRef !== undefined) return measureRef;
  const code = fingerprint(`${keyOf(orientation)}|${scheme}`);
  return `${scheme.toUpperCase()}-${code}${index === 0 ? "" : `-${index + 1}`}`;
}

/** FNV-1a over 64 bits, as eight signs without those that are read wrong aloud or on paper (0/O, 1/I/L, U). */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  let code = "";
  for (let place = 0; place < 8; place += 1) {
    code += signs.charAt(Number(hash % BigInt(signs.length)));
    hash /= BigInt(signs.length);
  }
  return code;
}
