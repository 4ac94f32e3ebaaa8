import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { BlockedLine, BlockReason } from "../../../schemas/claim.ts";
import type { HeldBack, HeldCause } from "../../../schemas/held-back.ts";
import type { MeasureRecord } from "../../../schemas/ledger.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { monthOf } from "../calendar/months.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { type DatedLine, lapsesOf } from "./lapse.ts";
import { type HeldMeasure, type MissingPiece, paperPiece } from "./missing-piece.ts";
import { agreementPiece, overlapPiece, roomPiece, settingPieces, tariffPiece } from "./missing-setting.ts";
import { excludersOf } from "./overlap.ts";
import { namesakesIn } from "./people-index.ts";
import { hasStarted } from "./planned-lines.ts";

type Context = { setup: Setup; rules: RuleBook; records: readonly Pick<MeasureRecord, "measure">[] };
type Held = DatedLine & { about: HeldMeasure };
type Found = { reason: BlockReason; piece: MissingPiece; held: Held };

/**
 * The money that is held back, by what would free it, the most money first: each missing paper, signature or setting
 * once, with all the lines that wait for it. `blocked` is what `listBlocked` found.
 */
export function listHeldBack(blocked: readonly BlockedLine[], context: Context & { today: CalendarDate }): HeldBack {
  const lines = heldLines(blocked, context);
  const otherOf = othersIn(context);
  const found = lines.flatMap((held) =>
    held.line.reasons.flatMap((reason) =>
      piecesOf(reason, held, { ...context, otherOf }).map((piece): Found => ({ reason, piece, held })),
    ),
  );
  const causes = [...Map.groupBy(found, ({ piece }) => piece.key).values()].map((own) => causeOf(own, context.today));
  const byReason = [...Map.groupBy(found, ({ reason }) => reason)].map(([reason, own]) => ({
    reason,
    ...sumsOf(new Set(own.map(({ held }) => held))),
  }));
  return {
    causes: causes.sort(inOrder),
    byReason: byReason.sort(
      (a, b) => b.cents - a.cents || b.unknownLines - a.unknownLines || (a.reason < b.reason ? -1 : 1),
    ),
    total: sumsOf(new Set(lines)),
  };
}

/** The blocked lines with the month that each one's right arose in; those of a measure that is not there are left out. */
export function datedLines(
  blocked: readonly BlockedLine[],
  records: readonly Pick<MeasureRecord, "measure">[],
): DatedLine[] {
  const measures = new Map(records.map(({ measure }) => [measure.reference, measure]));
  return blocked.flatMap((line) => {
    const measure = measures.get(line.measure);
    return measure === undefined ? [] : [{ line, month: monthOfLine(line, measure) }];
  });
}

function monthOfLine({ month, tranche }: BlockedLine, measure: Measure): Month {
  if (month !== undefined) return month;
  const started = hasStarted(measure) ? measure.tranches.find(({ number }) => number === tranche) : undefined;
  const startOn = started?.startOn ?? ("startOn" in measure ? measure.startOn : undefined);
  return monthOf(startOn ?? measure.requestedOn);
}

function heldLines(blocked: readonly BlockedLine[], { setup, rules, records }: Context): Held[] {
  const measures = new Map(records.map(({ measure }) => [measure.reference, measure]));
  return datedLines(blocked, records).flatMap(({ line, month }) => {
    const measure = measures.get(line.measure);
    if (measure === undefined) return [];
    const agreement = setup.agreements.find(({ id }) => id === (line.agreement ?? measure.agreement));
    const setting = agreement && settingOf(agreement, measure.scheme);
    const operatorId = measure.operator ?? agreement?.operator;
    const operator = setup.operators.find(({ id }) => id === operatorId);
    return [{ line, month, about: { measure, rule: rules[measure.scheme], agreement, setting, operator } }];
  });
}

/** The references of the measures that go before one of the same people. */
function othersIn({ rules, records }: Context): (about: HeldMeasure) => string[] {
  const started = records.map(({ measure }) => measure).filter(hasStarted);
  const namesakesOf = namesakesIn(started);
  return ({ measure, agreement }) => {
    if (agreement === undefined || !hasStarted(measure)) return [];
    const first = excludersOf(measure, namesakesOf(measure), { agreement, rules });
    return first.map(({ reference }) => reference).sort();
  };
}

function piecesOf(
  reason: BlockReason,
  { line, about }: Held,
  { setup, otherOf }: Pick<Context, "setup"> & { otherOf: (about: HeldMeasure) => string[] },
): MissingPiece[] {
  switch (reason) {
    case "decision":
    case "contract":
    case "bilan":
      return [paperPiece(reason, about)];
    case "no-agreement":
      return [agreementPiece(about)];
    case "setting-missing":
      return settingPieces(about);
    case "tariff-missing":
      return [tariffPiece(line, about)];
    case "envelope":
      return [roomPiece(about, setup)];
    case "overlap":
      return [overlapPiece(about, otherOf(about))];
  }
}

function causeOf(found: Found[], today: CalendarDate): HeldCause {
  const [first, ...others] = found.toSorted((a, b) => (a.held.month < b.held.month ? -1 : 1));
  if (first === undefined) throw new Error("a cause holds at least one line");
  const { reason, piece, held } = first;
  const { missing, remedy, supplier, who } = piece;
  const lines = [held, ...others.map((one) => one.held)];
  const { operator, agreement, measure } = held.about;
  const shown = new Map(lines.map(({ line }) => [line.measure, line.household]));
  return {
    reason,
    missing,
    remedy,
    supplier,
    who,
    ...(operator !== undefined && { operator: operator.id }),
    ...(agreement !== undefined && { agreement: agreement.id }),
    ...(reason !== "envelope" && { scheme: measure.scheme }),
    measures: [...shown]
      .map(([reference, household]) => ({ reference, household }))
      .sort((a, b) => (a.reference < b.reference ? -1 : 1)),
    since: held.month,
    ...sumsOf(new Set(lines)),
    lapses: lapsesOf(lines, today),
  };
}

function sumsOf(lines: ReadonlySet<DatedLine>): { lines: number; unknownLines: number; cents: number } {
  const known = [...lines].flatMap(({ line }) => line.cents ?? []);
  const cents = known.reduce((sum, one) => sum + one, 0);
  return { lines: lines.size, unknownLines: lines.size - known.length, cents };
}

/** The most money first; then what may hold any amount; then what has waited longest. */
function inOrder(a: HeldCause, b: HeldCause): number {
  const nameOf = ({ since, measures, missing }: HeldCause) => `${since} ${measures[0]?.reference ?? ""} ${missing}`;
  return b.cents - a.cents || b.unknownLines - a.unknownLines || (nameOf(a) < nameOf(b) ? -1 : 1);
}
