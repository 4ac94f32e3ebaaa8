import type { Measure } from "../../schemas/measure.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { Setup } from "../../schemas/setup.ts";
import { activeItems } from "../../shared/adapters/dynamodb-capacity.ts";
import { hashOf, indexes, keys } from "../../shared/adapters/dynamodb-keys.ts";
import { addDays } from "../../shared/domain/calendar/dates.ts";
import { listDeadlines } from "../../shared/domain/deadline/list-deadlines.ts";
import { watchFrom } from "../../shared/domain/deadline/watch-from.ts";
import { personKeys } from "../../shared/domain/household/identity.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";

/** The day of the check. */
export const today = "2026-07-01";
export const warnDays = [60, 30, 15];
const schemes: SchemeId[] = ["asell-cd", "asll-71", "asll-42", "asc-cites", "asll-ful"];
const operator = "amarrage";
/** A hash that costs nothing: 64 signs, another for each paper. */
const paperOf = (index: number, kind: "a" | "b" | "c" | "d") => `${kind}${index}`.padStart(64, "0");
const agreementOf = (scheme: SchemeId) => `${scheme}-2026`;

/** One agreement a scheme, with a ceiling that every active measure counts in. */
export function benchSetup(): Setup {
  return Setup.parse({
    operators: [
      {
        id: operator,
        name: "Association L'Amarrage",
        siret: "00000000000018",
        address: "1 quai des Essais, 13000 Ville",
        iban: "FR7699999000000000000004204",
        bic: "ZZZZFRPP",
        signatory: { name: "A. Directrice", role: "Directrice" },
      },
    ],
    agreements: schemes.map((scheme, index) => ({
      id: agreementOf(scheme),
      operator,
      funder: "dep",
      number: `2026-00${index}`,
      signedOn: "2026-01-05",
      validFrom: "2025-01-01",
      validTo: "2026-12-31",
      claimPrefix: `P${index}`,
      capacity: [{ schemes: [scheme], per: "month", max: 100 }],
      schemes: [{ scheme, claimableWhen: ["decision", "contract"] }],
    })),
  });
}

/** A hundred thousand measures have few dates: each is computed once. */
const knownDays = new Map<string, string>();
function dayFrom(start: string, days: number): string {
  const key = `${start} ${days}`;
  const day = knownDays.get(key) ?? addDays(start, days);
  knownDays.set(key, day);
  return day;
}

/** The last day of a measure: within 60 days of the check or 30 days past it, or well outside. */
function endOf(index: number, inWindow: boolean): string {
  if (inWindow) return dayFrom(today, (index % 90) - 30);
  return dayFrom(today, index % 2 === 0 ? 61 + (index % 60) : -61 - (index % 60));
}

/** A measure of people of its own. One in the window has no bilan yet; one that ended before it has. */
export function benchMeasure(index: number, inWindow: boolean): Measure {
  const scheme = schemes[index % schemes.length] ?? "asell-cd";
  const months = scheme === "asc-cites" ? 12 : 6;
  const plannedEndOn = endOf(index, inWindow);
  const startOn = dayFrom(plannedEndOn, -Math.round(months * 30.4));
  const isOver = plannedEndOn < today && !inWindow;
  const orientation = paperOf(index, "a");
  const decision = paperOf(index, "b");
  const contract = paperOf(index, "c");
  const bilan = paperOf(index, "d");
  return {
    reference: `M-2026-${String(index).padStart(6, "0")}`,
    scheme,
    household: { lastName: `Essai-${index}`, firstName: "Dominique", birthOn: "1984-03-09" },
    requestedOn: dayFrom(startOn, -20),
    operator,
    agreement: agreementOf(scheme),
    referrer: "CCAS d'Essai",
    waitsFor: [],
    findings: [],
    documents: [orientation, decision, contract, ...(isOver ? [bilan] : [])],
    orientation,
    contract,
    renewals: [],
    steps: [],
    overrides: [],
    held: [],
    decidedOn: dayFrom(startOn, -5),
    decision,
    startOn,
    plannedEndOn,
    monthsGranted: months,
    tranches: [{ number: 1, startOn, endOn: plannedEndOn, months, decision }],
    suspensions: [],
    ...(isOver ? { status: "ended" as const, endedOn: plannedEndOn, bilan } : { status: "running" as const }),
  };
}

/** Whether a measure of the table can have a deadline: one in twenty. */
export const isInWindow = (index: number) => index % 20 === 0;

/** The items of a table that was checked the day before: each measure, whom it is of, and what stands beside it. */
export function* tableItems(count: number): Generator<Record<string, unknown> & { pk: string; sk: string }> {
  const checkedOn = dayFrom(today, -1);
  const context = { setup: benchSetup(), rules: ruleBook, today: checkedOn, warnDays };
  for (let index = 0; index < count; index += 1) {
    const measure = benchMeasure(index, isInWindow(index));
    const { reference } = measure;
    const from = watchFrom(measure, warnDays, checkedOn);
    const watch = from === undefined ? {} : indexes.watch(reference, from);
    yield { ...keys.measure(reference), ...watch, measure, household: hashOf(reference), version: 1 };
    for (const person of personKeys(measure.household).map(hashOf))
      yield { ...keys.person(person, reference), reference };
    yield* activeItems(measure);
    const deadlines = from !== undefined && from <= checkedOn ? listDeadlines({ measures: [measure], ...context }) : [];
    const [first] = deadlines;
    if (first) {
      yield { ...keys.deadlines(reference), ...indexes.deadlines(first.dueOn, reference), checkedOn, deadlines };
    }
  }
}
