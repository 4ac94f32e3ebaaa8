import type { Act } from "../../../schemas/act.ts";
import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { DocumentKind } from "../../../schemas/field.ts";
import type { ClaimedLine } from "../../../schemas/ledger.ts";
import type { LifeState, Measure, TrancheMoney } from "../../../schemas/measure.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { dateInFrance } from "../calendar/dates.ts";
import { trancheMoney } from "../claim/tranche-money.ts";
import { foldHousehold } from "../measure/fold-household.ts";
import { ownDate } from "../measure/paper-dates.ts";
import { type LifeStep, phaseOn, stepsOf } from "../measure/replay-life.ts";
import { type HouseholdPast, type KnownPaper, whatWasKnown } from "./known-on.ts";

/** A paper of a measure: the date it bears, and the day it arrived. */
export interface ToldPaper {
  document: string;
  kind: DocumentKind;
  on?: CalendarDate;
  arrivedOn: CalendarDate;
  held: boolean;
}

/** What a person decided, and the day it was. */
export interface ToldAct {
  madeOn: CalendarDate;
  act: Act;
}

/** One change, with the paper or the act that caused it. */
export type ToldChange = Omit<LifeStep, "document" | "act"> & { paper?: ToldPaper; act?: ToldAct };

/** A measure as it was known at the end of a day: its state, and how it came to it. */
export interface ToldMeasure {
  day: CalendarDate;
  phase?: LifeState;
  measure: Measure;
  tranches: TrancheMoney[];
  papers: ToldPaper[];
  acts: ToldAct[];
  /** The changes that had happened by then, and those that were already certain to come. */
  history: ToldChange[];
  ahead: ToldChange[];
}

interface Telling {
  /** The day on which it is told where the measure stands. */
  day: CalendarDate;
  /** Only what was known at the end of a day counts; without it, everything that is known now. */
  knownOn?: CalendarDate | undefined;
  /** The settings that were in force then. */
  setup: Setup;
  rules: RuleBook;
  /** What was claimed for it by then. */
  claimed: ClaimedLine[];
}

/** A measure as it follows from what was known of its household; undefined where no measure bore the reference. */
export function tellMeasure(
  reference: string,
  past: HouseholdPast,
  { day, knownOn, setup, rules, claimed }: Telling,
): ToldMeasure | undefined {
  const { facts, acts } = whatWasKnown(past, knownOn);
  const { measures } = foldHousehold({ facts, acts, setup, rules });
  const measure = measures.find((one) => one.reference === reference);
  if (measure === undefined) return undefined;

  const rule = rules[measure.scheme];
  const papers = papersOf(measure, past.papers);
  const own = acts
    .filter((act) => isAbout(act, measure))
    .sort((a, b) => (`${a.at}|${a.actId}` < `${b.at}|${b.actId}` ? -1 : 1))
    .map((act): ToldAct => ({ madeOn: dateInFrance(act.at), act }));
  const changes = stepsOf(measure, rule).map(({ document, act: actId, ...step }): ToldChange => {
    const paper = papers.find((one) => one.document === document);
    const act = own.find((one) => one.act.actId === actId);
    return { ...step, ...(paper && { paper }), ...(act && { act }) };
  });
  const phase = phaseOn(measure, rule, day);
  return {
    day,
    ...(phase && { phase }),
    measure,
    tranches: trancheMoney({ measure, claimed }, setup),
    papers,
    acts: own,
    history: changes.filter(({ on }) => on <= day),
    ahead: changes.filter(({ on }) => on > day),
  };
}

function papersOf(measure: Measure, known: KnownPaper[]): ToldPaper[] {
  const held = new Set(measure.held.map(({ document }) => document));
  const own = new Set([...measure.documents, ...held]);
  return known
    .filter(({ fact }) => own.has(fact.documentId))
    .map(({ fact: { documentId, paper }, knownAt }): ToldPaper => {
      const on = ownDate(paper);
      const about = { document: documentId, kind: paper.kind, ...(on !== undefined && { on }) };
      return { ...about, arrivedOn: dateInFrance(knownAt), held: held.has(documentId) };
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ on = "", arrivedOn, document }: ToldPaper): string {
  return `${on}|${arrivedOn}|${document}`;
}

function isAbout(act: Act, measure: Measure): boolean {
  if (act.kind !== "accept") return act.measure === measure.reference;
  return measure.documents.includes(act.document) || measure.held.some(({ document }) => document === act.document);
}
