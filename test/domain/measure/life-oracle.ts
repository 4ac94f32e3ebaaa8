import type { Act, ActOf } from "../../../schemas/act.ts";
import type { Paper, PaperOf } from "../../../schemas/field.ts";
import type { Agreement, SchemeSetting, Setup } from "../../../schemas/setup.ts";
import {
  type AnyPaper,
  type Dossier,
  type Grants,
  type PlainPaper,
  type PlainTranche,
  type Request,
  type Stretch,
  type Told,
  tellGrants,
} from "./life-oracle-grants.ts";
import { type PlainRule, plainRules } from "./life-oracle-rules.ts";

/**
 * A second, naive reading of the life of a measure, written from the texts alone (DOMAIN, SETUP, and the semantics
 * beside them). It shares no code with the domain: dates are found by walking from day to day, and everything is told
 * anew for each question. Where the texts do not say, it tells `?`.
 */

export type PlainStep = { step: string; on: string };
/** Which steps a scheme's path has, and the paper that each has to come before. */
export type Paths = Record<string, { step: string; before?: string }[]>;
export type PlainMeasure = {
  /** The orientation that opened it. */
  orientation: string;
  follows?: string;
  scheme: string;
  status: string;
  agreement?: string;
  startOn?: string;
  plannedEndOn?: string;
  endedOn?: string;
  monthsGranted?: number;
  tranches: PlainTranche[];
  suspensions: { from: string; to: string }[];
  steps: PlainStep[];
  held: string[];
  visits?: { upTo: string; done?: number; homeDone?: number };
  overrides: string[];
  sector?: string;
  intensive?: boolean;
  /** The codes of what is to be looked at in it. */
  warnings: string[];
  /** Its acts that have no effect: the code of each is one of the warnings too. */
  refused: string[];
  /** What the checks look at besides. */
  asked: Asked;
};
export type Asked = {
  requestedOn: string;
  decidedOn?: string;
  contractOn?: string;
  requestKind?: string;
  occupancy?: string;
  otherAccompaniment?: string;
  requests: Request[];
  stops: Stretch[];
  setting?: SchemeSetting;
  heldOn: string[];
  /** A rank was decided before the rank ahead of it was granted: the texts do not say whether it counts from then on. */
  unsaid: boolean;
};
export type Story = { papers: AnyPaper[]; acts: Act[]; setup: Setup; paths: Paths };
export type PlainLife = { measures: PlainMeasure[]; told: Map<string, Told>; refused: Map<string, string> };

type OfMeasure = { orientation: PlainPaper<"orientation">; papers: AnyPaper[]; acts: Act[] };
type MeasureTold = { measure: PlainMeasure; told: Map<string, Told>; refused: Map<string, string> };

const only = <K extends Paper["kind"]>(papers: AnyPaper[], kind: K): PlainPaper<K>[] =>
  papers.flatMap(({ id, paper }) => (isOf(paper, kind) ? [{ id, paper }] : []));
const isOf = <K extends Paper["kind"]>(paper: Paper, kind: K): paper is PaperOf<K> => paper.kind === kind;
const acting = <K extends Act["kind"]>(acts: Act[], kind: K): ActOf<K>[] =>
  acts.filter((act): act is ActOf<K> => act.kind === kind);
const by =
  <T>(...keys: ((item: T) => string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return 0;
  };

/** A paper's own date. */
export function dateOf({ paper }: AnyPaper): string {
  if (paper.kind === "decision") return paper.sessionOn ?? paper.documentOn ?? "";
  return paper.documentOn ?? paper.signedOn ?? "";
}

/** Everything of one measure, from its own papers and acts. */
export function tellMeasure({ orientation, papers, acts }: OfMeasure, { setup, paths }: Story): MeasureTold {
  const scheme = orientation.paper.scheme ?? "";
  const rule = plainRules[scheme] as PlainRule;
  const told = new Map<string, Told>([[orientation.id, ["recorded"]]]);
  const refused = new Map<string, string>();
  const contracts = only(papers, "contract").sort(by(dateOf));
  for (const { id, paper } of contracts) {
    const unsigned = paper.householdSigned === false || paper.professionalSigned === false;
    told.set(id, unsigned ? ["review", "signature-missing"] : ["recorded"]);
  }
  const decisions = only(papers, "decision");
  const written = contracts.find(({ id }) => told.get(id)?.[0] === "recorded");
  const offers = offersFor(scheme, operatorOf(written, decisions), setup);
  const offerOn = (day: string) =>
    offers.find(({ agreement: { validFrom, validTo } }) => validFrom <= day && day <= validTo);
  const dossier: Dossier = {
    scheme,
    rule,
    decisions,
    renewals: only(papers, "renewal"),
    accepts: acting(acts, "accept"),
    settingOn: (day) => offerOn(day)?.setting,
    ...(written && { contract: written }),
  };
  // A request that was answered otherwise than by a grant has nothing to sign.
  const asked = tellGrants(dossier, []);
  const open = asked.grant !== undefined || asked.answer === undefined;
  if (!open) for (const { id } of contracts) told.set(id, ["review", "*"]);
  const contract = open ? written : undefined;
  const start = tellGrants(dossier, []).tranches[0]?.startOn;
  const fitting = start === undefined ? undefined : offerOn(start);
  const bilan = closingBilan(only(papers, "bilan"), rule, start, told);
  const suspensions = tellSuspensions();
  const grants = tellGrants(dossier, fitting?.setting.suspension === "clock-stops" ? suspensions : []);
  for (const [id, one] of grants.told) told.set(id, one);
  for (const { id } of dossier.renewals) told.set(id, ["recorded"]);
  for (const act of dossier.accepts) if (!grants.used.has(act.actId)) refused.set(act.actId, "nothing-to-accept");
  const steps = tellSteps(grants);
  const end = grants.tranches.at(-1)?.endOn;
  const warnings = [...grants.warnings, ...warningsOf(contract, { ...grants, told })];
  const unsignedBilan = bilan && !rule.bilanSigned && bilan.paper.bilanKind === "final" && isUnsigned(bilan);
  if (unsignedBilan) warnings.push("signature-missing");
  if (bilan && end && (bilan.paper.endOn ?? "") > end) {
    warnings.push("end-after-planned");
    told.get(bilan.id)?.push("end-after-planned");
  }
  if (unsignedBilan) told.get(bilan.id)?.push("signature-missing");
  const status = statusOf();
  const months = grants.tranches.reduce((sum, one) => sum + one.months, 0) || grants.grant?.paper.monthsGranted;
  const startOn = start ?? (status === "contracted" ? contract?.paper.startOn : undefined);
  const places = acting(acts, "place").sort(
    by(
      ({ at }) => at,
      ({ actId }) => actId,
    ),
  );
  const sector = places.findLast((act) => act.sector !== undefined)?.sector;
  const intensive = places.findLast((act) => act.intensive !== undefined)?.intensive;
  const visits = visitsOf(only(papers, "bilan"), told);
  const measure: PlainMeasure = {
    orientation: orientation.id,
    scheme,
    status,
    tranches: grants.tranches,
    suspensions: suspensions.map(({ from, to }) => ({ from, to })),
    steps,
    held: [...told].filter(([, [outcome]]) => outcome === "review").map(([id]) => id),
    overrides: acting(acts, "override").map(({ check }) => check),
    warnings,
    refused: [...refused.keys()],
    asked: askedOf(),
    ...(fitting && start && { agreement: fitting.agreement.id }),
    ...(startOn && { startOn }),
    ...(end && { plannedEndOn: end }),
    ...(bilan?.paper.endOn && { endedOn: bilan.paper.endOn }),
    ...(months && { monthsGranted: months }),
    ...(sector !== undefined && { sector }),
    ...(intensive !== undefined && { intensive }),
    ...(visits && { visits }),
  };
  return { measure, told, refused };

  function askedOf(): Asked {
    const answered = grants.grant ?? grants.answer;
    const { requestKind, occupancy, otherAccompaniment } = orientation.paper;
    return {
      requestedOn: dateOf(orientation),
      ...(answered && { decidedOn: dateOf(answered) }),
      ...(contract && { contractOn: dateOf(contract) }),
      ...(requestKind && { requestKind }),
      ...(occupancy && { occupancy }),
      ...(otherAccompaniment && { otherAccompaniment }),
      ...(fitting && { setting: fitting.setting }),
      requests: grants.requests,
      stops: fitting?.setting.suspension === "clock-stops" ? suspensions : [],
      unsaid: decisions.some(
        ({ id, paper: { renewalRank = 99 } }) =>
          told.get(id)?.includes("renewal-out-of-order") && renewalRank <= grants.tranches.length,
      ),
      heldOn: papers.filter(({ id }) => told.get(id)?.[0] === "review").map(dateOf),
    };
  }

  function tellSuspensions(): Stretch[] {
    const accepted: Stretch[] = [];
    const mode = fitting?.setting.suspension ?? "not-allowed";
    for (const { actId, fromOn: from, toOn: to } of acting(acts, "suspend").sort(
      by(
        ({ fromOn }) => fromOn,
        ({ actId }) => actId,
      ),
    )) {
      const planned = tellGrants(dossier, mode === "clock-stops" ? accepted : []).tranches.at(-1)?.endOn ?? "";
      const last = bilan?.paper.endOn;
      if (start === undefined) refused.set(actId, "suspension-not-allowed|suspension-dates|suspension-outside");
      else if (mode === "not-allowed") refused.set(actId, "suspension-not-allowed");
      else if (from > to) refused.set(actId, "suspension-dates");
      else if (from < start || from > planned || (last !== undefined && from > last))
        refused.set(actId, "suspension-outside");
      else if (accepted.some((one) => one.from <= to && from <= one.to)) refused.set(actId, "suspension-overlaps");
      else accepted.push({ from, to, act: actId });
    }
    return accepted;
  }

  function tellSteps({ grant, answer }: Grants): PlainStep[] {
    const valid: (PlainStep & { act: string })[] = [];
    const answered = grant ?? answer;
    for (const { actId, step, on } of acting(acts, "step")) {
      const known = paths[scheme]?.find((one) => one.step === step);
      if (!known && step !== "submitted" && step !== "waiting") refused.set(actId, "step-not-in-path");
      else if (
        on < dateOf(orientation) ||
        (known?.before === "decision" && answered && on > dateOf(answered)) ||
        (known?.before === "contract" && contract && on > dateOf(contract))
      )
        refused.set(actId, "step-out-of-order");
      else valid.push({ step, on, act: actId });
    }
    return valid
      .sort(
        by(
          ({ on }) => on,
          ({ step }) => step,
          ({ act }) => act,
        ),
      )
      .map(({ step, on }) => ({ step, on }));
  }

  function statusOf(): string {
    if (start !== undefined) {
      if (bilan) return bilan.paper.bilanKind === "final" ? "ended" : "broken-off";
      return "running";
    }
    if (grants.grant) return "granted";
    if (contract) return "contracted";
    if (grants.answer) return grants.answer.paper.decision ?? "";
    if (orientation.paper.householdSigned === false) return "incomplete";
    return steps.some(({ step }) => step === "submitted") ? "submitted" : "requested";
  }
}

type Offer = { agreement: Agreement; setting: SchemeSetting };
function offersFor(scheme: string, operator: string | undefined, { operators, agreements }: Setup): Offer[] {
  const offers = agreements.flatMap((agreement) =>
    agreement.schemes.filter((one) => one.scheme === scheme).map((setting) => ({ agreement, setting })),
  );
  const named = operator === undefined ? undefined : operators.find(({ name }) => name === operator)?.id;
  if (operator !== undefined) return offers.filter(({ agreement }) => agreement.operator === named);
  return new Set(offers.map(({ agreement }) => agreement.operator)).size === 1 ? offers : [];
}

const operatorOf = (contract: PlainPaper<"contract"> | undefined, decisions: PlainPaper<"decision">[]) =>
  contract?.paper.operator ?? decisions.find(({ paper }) => paper.operator !== undefined)?.paper.operator;

const isUnsigned = ({ paper }: AnyPaper): boolean =>
  paper.householdSigned === false || paper.professionalSigned === false;

/** The report that ends the measure: the first that nothing holds back. */
function closingBilan(
  bilans: PlainPaper<"bilan">[],
  rule: PlainRule,
  start: string | undefined,
  told: Map<string, Told>,
) {
  let closing: PlainPaper<"bilan"> | undefined;
  for (const bilan of [...bilans].sort(by(dateOf))) {
    const { bilanKind, endOn = "", householdSigned, reason } = bilan.paper;
    const final = bilanKind === "final";
    if (bilanKind === "interim") told.set(bilan.id, ["recorded"]);
    else if (start === undefined) told.set(bilan.id, ["review", "*"]);
    else {
      const reasons: string[] = [];
      if (rule.bilanSigned && final && isUnsigned(bilan)) reasons.push("signature-missing");
      if (rule.bilanSigned && !final && householdSigned === false && !reason) reasons.push("reason-missing");
      if (endOn < start) reasons.push("end-before-start");
      if (closing) reasons.push("bilan-exists");
      told.set(bilan.id, reasons.length > 0 ? ["review", ...reasons] : ["recorded"]);
      if (reasons.length === 0) closing = bilan;
    }
  }
  return closing;
}

function warningsOf(contract: PlainPaper<"contract"> | undefined, { grant, told }: Grants): string[] {
  const warnings = grant && told.get(grant.id)?.includes("duration-unusual") ? ["duration-unusual"] : [];
  if (!contract || !grant) return warnings;
  const differs = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;
  const differences = [
    ...(differs(contract.paper.startOn, grant.paper.startOn) ? ["start-differs"] : []),
    ...(differs(contract.paper.months, grant.paper.monthsGranted) ? ["months-differ"] : []),
  ];
  told.set(contract.id, ["recorded", ...differences]);
  return [...warnings, ...differences];
}

function visitsOf(bilans: PlainPaper<"bilan">[], told: Map<string, Told>) {
  const counted = bilans.filter(
    ({ id, paper }) =>
      told.get(id)?.[0] === "recorded" && (paper.visitsDone !== undefined || paper.homeVisitsDone !== undefined),
  );
  const latest = counted.sort(by(({ paper }) => paper.endOn ?? "")).at(-1)?.paper;
  if (!latest) return undefined;
  const { endOn = "", visitsDone: done, homeVisitsDone: homeDone } = latest;
  return { upTo: endOn, ...(done !== undefined && { done }), ...(homeDone !== undefined && { homeDone }) };
}

// ——— a household: which paper belongs to which measure ———

export function tellHousehold(story: Story): PlainLife {
  const life: PlainLife = { measures: [], told: new Map(), refused: new Map() };
  const acts = [...new Map(story.acts.map((act) => [act.actId, act])).values()];
  const papers = [...new Map(story.papers.map((paper) => [paper.id, paper])).values()];
  const openings: OfMeasure[] = [];
  const orientations = only(papers, "orientation").sort(by(dateOf));
  for (const orientation of orientations) {
    const { scheme } = orientation.paper;
    const before = openings.findLast((one) => one.orientation.paper.scheme === scheme);
    if (before) {
      const earlier = papersOf(before, [...openings, { orientation, papers: [], acts: [] }]);
      const { measure } = tellMeasure({ ...before, ...earlier }, story);
      const last = measure.endedOn ?? measure.plannedEndOn;
      if (last === undefined || dateOf(orientation) <= last) {
        life.told.set(orientation.id, ["review", "measure-exists"]);
        continue;
      }
    }
    openings.push({ orientation, papers: [], acts: [] });
  }
  const documents = new Set<string>();
  for (const opening of openings) {
    const own = papersOf(opening, openings);
    for (const { id } of [opening.orientation, ...own.papers]) documents.add(id);
    const { measure, told, refused } = tellMeasure({ ...opening, ...own }, story);
    const place = openings.indexOf(opening);
    const before = openings.slice(0, place).findLast((one) => one.orientation.paper.scheme === measure.scheme);
    life.measures.push({ ...measure, ...(before && { follows: before.orientation.id }) });
    for (const [id, one] of told) life.told.set(id, one);
    for (const [id, code] of refused) life.refused.set(id, code);
  }
  for (const { id } of papers) if (!life.told.has(id)) life.told.set(id, ["review", "measure-not-found"]);
  for (const act of acts) {
    if (act.kind === "accept" && !documents.has(act.document)) life.refused.set(act.actId, "*");
    if (act.kind !== "accept" && !openings.some(({ orientation }) => orientation.id === act.measure))
      life.refused.set(act.actId, "measure-not-found");
  }
  return life;

  function papersOf(one: OfMeasure, among: OfMeasure[]): Pick<OfMeasure, "papers" | "acts"> {
    const own = papers.filter(
      (paper) => paper.paper.kind !== "orientation" && ownerOf(paper, among)?.id === one.orientation.id,
    );
    const documents = new Set([one.orientation.id, ...own.map(({ id }) => id)]);
    return {
      papers: own,
      acts: acts.filter((act) =>
        act.kind === "accept" ? documents.has(act.document) : act.measure === one.orientation.id,
      ),
    };
  }
}

function ownerOf(paper: AnyPaper, among: OfMeasure[]) {
  const { measureRef, scheme } = paper.paper;
  const byRef = among.find(({ orientation }) => measureRef && orientation.paper.measureRef === measureRef);
  if (byRef) return byRef.orientation;
  if (measureRef) return undefined;
  const same = among.filter(({ orientation }) => orientation.paper.scheme === scheme);
  return (same.findLast(({ orientation }) => dateOf(orientation) <= dateOf(paper)) ?? same[0])?.orientation;
}
