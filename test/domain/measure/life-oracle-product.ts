import { isDeepStrictEqual } from "node:util";
import type { Act } from "../../../schemas/act.ts";
import { Measure } from "../../../schemas/measure.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { listDeadlines } from "../../../shared/domain/deadline/list-deadlines.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { phaseOn } from "../../../shared/domain/measure/replay-life.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import type { Paths, PlainLife, PlainMeasure } from "./life-oracle.ts";
import type { Told } from "./life-oracle-grants.ts";
import type { History } from "./life-oracle-stories.ts";

/** The steps of each scheme's path: data that the oracle takes as given, like the setup. */
export const paths: Paths = Object.fromEntries(
  Object.values(ruleBook).map(({ scheme, steps }) => [
    scheme,
    steps === "unset" ? [] : steps.map(({ step, before }) => ({ step, ...(before && { before }) })),
  ]),
);

/** What the product makes of a history. A measure is known by its orientation until the product has named it. */
export function foldHistory({ facts, acts, setup }: History) {
  const foldWith = (known: Act[]) => foldHousehold({ facts, acts: known, setup, rules: ruleBook });
  let folded = foldWith([]);
  // A measure that opens only because an act made another one end earlier or later is named the next time round.
  for (let round = 1; ; round += 1) {
    const next = foldWith(named(acts, folded.measures));
    const names = new Map(next.measures.map(({ orientation, reference }) => [orientation, reference]));
    const before = new Map(folded.measures.map(({ orientation, reference }) => [orientation, reference]));
    if (isDeepStrictEqual(names, before) || round === 5) return { ...next, names };
    folded = next;
  }
}

export type Folded = ReturnType<typeof foldHistory>;

/** What the product says is to be acted on, in the oracle's words. Settings that are missing are no part of the histories. */
export function checksOf({ measures, names }: Folded, setup: Setup, today: string): string[] {
  const orientations = new Map([...names].map(([orientation, reference]) => [reference, orientation]));
  const held = measures.flatMap((measure) =>
    measure.held.map(({ findings, on }) => `${measure.reference} ${findings[0]?.code} ${on ?? measure.requestedOn}`),
  );
  return listDeadlines({ measures, setup, rules: ruleBook, today, warnDays: [60, 30, 15] })
    .filter(({ code }) => code !== "setting-missing")
    .map(({ code, severity, dueOn, measure = "" }) => {
      const paper = held.indexOf(`${measure} ${code} ${dueOn}`);
      if (paper >= 0) held.splice(paper, 1);
      const breach = /^(scheme-overlap|excluded-)/.test(code) && severity === "info" ? `${code}-info` : code;
      return `${orientations.get(measure)} ${paper >= 0 ? "held" : breach} ${dueOn}`;
    })
    .sort();
}

export const phasesOf = ({ measures }: Folded, day: string): Map<string, string> =>
  new Map(measures.map((one) => [one.orientation, phaseOn(one, ruleBook[one.scheme], day) ?? "nothing"]));

function named(acts: Act[], measures: Measure[]): Act[] {
  const names = new Map(measures.map(({ orientation, reference }) => [orientation, reference]));
  return acts.map((act) => (act.kind === "accept" ? act : { ...act, measure: names.get(act.measure) ?? act.measure }));
}

/** Both tellings in the same words, so that they can be compared: first the product's, then the oracle's. */
export function tellBoth(
  history: History,
  { measures, verdicts, refusedActs, names }: Folded,
  oracle: PlainLife,
): [Record<string, unknown>, Record<string, unknown>] {
  const orientations = new Map([...names].map(([orientation, reference]) => [reference, orientation]));
  for (const measure of measures) Measure.parse(measure);
  const kinds = new Map(history.facts.map(({ documentId, paper }) => [documentId, nameOf(documentId, paper)]));
  const nameFor = (id: string) => kinds.get(id) ?? id;
  const product = {
    measures: Object.fromEntries(
      measures.map((measure) => [nameFor(measure.orientation), plainOf(measure, { nameFor, orientations })]),
    ),
    verdicts: Object.fromEntries(
      Object.entries(verdicts).map(([id, { outcome, findings }]) => {
        const codes = findings.map(({ code }) => code);
        return [nameFor(id), softened([outcome, ...codes], oracle.told.get(id))];
      }),
    ),
    refused: Object.fromEntries(
      Object.entries(refusedActs).map(([id, { code }]) => {
        const said = oracle.refused.get(id);
        return [id, said === "*" || said?.split("|").includes(code) ? said : code];
      }),
    ),
  };
  const plain = {
    measures: Object.fromEntries(
      oracle.measures.map((one) => {
        const refused = one.refused.map((act) => refusedActs[act]?.code ?? "");
        return [nameFor(one.orientation), sorted({ ...one, warnings: [...one.warnings, ...refused] }, nameFor)];
      }),
    ),
    verdicts: Object.fromEntries([...oracle.told].map(([id, told]) => [nameFor(id), softened(told, told)])),
    refused: Object.fromEntries(oracle.refused),
  };
  return [product, plain];
}

/**
 * Only what the oracle says of a verdict counts: `?` says nothing, `*` leaves the codes open. Where a paper is held for
 * several reasons, the texts do not say which of them are told: at least one, and no other.
 */
function softened([outcome = "", ...codes]: Told, said: Told = []): string {
  const [expected, ...reasons] = said;
  const within = codes.length > 0 && codes.every((code) => reasons.includes(code));
  const agrees = expected === "?" || (outcome === expected && (reasons[0] === "*" || (outcome === "review" && within)));
  return agrees ? said.join(" ") : [outcome, ...[...new Set(codes)].sort()].join(" ");
}

function nameOf(id: string, paper: History["facts"][number]["paper"]): string {
  const on = paper.kind === "decision" ? paper.sessionOn : (paper.documentOn ?? paper.signedOn);
  return `${paper.scheme} ${paper.kind} ${on} ${id.slice(0, 6)}`;
}

type Names = { nameFor: (id: string) => string; orientations: Map<string, string> };

function plainOf(measure: Measure, { nameFor, orientations }: Names) {
  const started = "tranches" in measure ? measure : undefined;
  const { follows, scheme, status, agreement, steps, held, visits, overrides, sector, intensive, findings } = measure;
  const plain: PlainMeasure = {
    orientation: measure.orientation,
    scheme,
    status,
    tranches: (started?.tranches ?? []).map(({ startOn, endOn, months, cutFrom }) => ({
      startOn,
      endOn,
      months,
      base: cutFrom?.startOn ?? started?.startOn ?? "",
      before: cutFrom?.months ?? -1,
    })),
    suspensions: (started?.suspensions ?? []).map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn })),
    steps: steps.map(({ step, on }) => ({ step, on })),
    held: held.map(({ document }) => document),
    overrides: overrides.map(({ check }) => check),
    warnings: findings.map(({ code }) => code),
    refused: [],
    asked: { requestedOn: measure.requestedOn, requests: [], stops: [], heldOn: [], unsaid: false },
    ...(follows !== undefined && { follows: orientations.get(follows) ?? follows }),
    ...(agreement !== undefined && started && { agreement }),
    ...("startOn" in measure && measure.startOn && { startOn: measure.startOn }),
    ...(started && { plannedEndOn: started.plannedEndOn }),
    ...("endedOn" in measure && { endedOn: measure.endedOn }),
    ...("monthsGranted" in measure && measure.monthsGranted && { monthsGranted: measure.monthsGranted }),
    ...(sector !== undefined && { sector }),
    ...(intensive !== undefined && { intensive }),
    ...(visits && { visits: countedBy(visits) }),
  };
  return sorted(plain, nameFor);
}

const countedBy = ({ upTo, done, homeDone }: NonNullable<Measure["visits"]>) => ({
  upTo,
  ...(done !== undefined && { done }),
  ...(homeDone !== undefined && { homeDone }),
});

/** Months granted before a tranche follow from the chain, unless it was cut anew. */
function sorted(measure: PlainMeasure, nameFor: Names["nameFor"]) {
  const first = measure.tranches[0]?.base;
  return {
    ...measure,
    orientation: nameFor(measure.orientation),
    ...(measure.follows && { follows: nameFor(measure.follows) }),
    held: measure.held.map(nameFor).sort(),
    warnings: [...new Set(measure.warnings)].sort(),
    tranches: measure.tranches.map(({ before, knownOn: _, ...rest }, place) => ({
      ...rest,
      ...((rest.base !== first || place === 0) && { before: Math.max(before, 0) }),
    })),
    refused: undefined,
    asked: undefined,
  };
}
