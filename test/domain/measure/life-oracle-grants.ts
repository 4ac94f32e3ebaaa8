import type { ActOf } from "../../../schemas/act.ts";
import type { Paper, PaperOf } from "../../../schemas/field.ts";
import type { SchemeSetting } from "../../../schemas/setup.ts";
import { daysFromTo, lastDayOfMonths, walk } from "./life-oracle-days.ts";
import type { PlainRule } from "./life-oracle-rules.ts";

/** Who granted what, and until when: the chain of tranches of one measure, told from its papers in the order of their dates. */

export type AnyPaper = { id: string; paper: Paper };
export type PlainPaper<K extends Paper["kind"]> = { id: string; paper: PaperOf<K> };
export type Stretch = { from: string; to: string; act: string };
export type PlainTranche = {
  startOn: string;
  endOn: string;
  months: number;
  base: string;
  before: number;
  /** The day from which it is known: that of its decision, or a new start's own. */
  knownOn?: string;
};
/** `recorded`, `review` or `?` where the texts do not say, then the codes; `*` is any code. */
export type Told = string[];
export type Request = { rank: number; askedOn: string; answer?: string; answeredOn?: string };

export type Grants = {
  tranches: PlainTranche[];
  grant?: PlainPaper<"decision">;
  /** The latest answer to the request that is no grant. */
  answer?: PlainPaper<"decision">;
  requests: Request[];
  told: Map<string, Told>;
  /** Accepts that changed something, and warnings that accepted decisions leave. */
  used: Set<string>;
  warnings: string[];
};

export type Dossier = {
  scheme: string;
  rule: PlainRule;
  /** What the agreement that is valid on a day sets. */
  settingOn: (day: string) => SchemeSetting | undefined;
  decisions: PlainPaper<"decision">[];
  renewals: PlainPaper<"renewal">[];
  contract?: PlainPaper<"contract">;
  accepts: ActOf<"accept">[];
};

/** The end of so many own months from a base, moved by the days of each stretch that begins before it. */
export const ownEnd = (base: string, months: number, stops: Stretch[]): string =>
  moved(base, lastDayOfMonths(base, months), stops);

function moved(base: string, last: string, stops: Stretch[]): string {
  let end = last;
  for (const { from, to } of stops) if (from >= base && from <= end) end = walk(end, daysFromTo(from, to));
  return end;
}

/** Nobody decides: the source says so, or it is silent and the agreement of the contract's start says so. */
function nobodyDecides({ rule, contract, settingOn }: Dossier): boolean {
  const start = contract?.paper.startOn;
  if (rule.decides !== "?") return rule.decides === "nobody";
  return start !== undefined && settingOn(start)?.decidedBy === "nobody";
}

export function tellGrants(dossier: Dossier, stops: Stretch[]): Grants {
  const { rule, contract } = dossier;
  const grants: Grants = { tranches: [], requests: [], told: new Map(), used: new Set(), warnings: [] };
  grants.requests = dossier.renewals
    .map(({ paper }) => ({ rank: paper.renewalRank ?? 0, askedOn: paper.documentOn ?? "" }))
    .sort((a, b) => (a.askedOn < b.askedOn ? -1 : 1));
  if (nobodyDecides(dossier)) beginByContract(dossier, grants, stops);
  const byDate = [...dossier.decisions].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  for (const decision of byDate) {
    const { renewalRank } = decision.paper;
    if (renewalRank === undefined && !grants.grant) {
      answerRequest(decision);
      continue;
    }
    const oldest = grants.requests.find(({ askedOn, answer }) => askedOn < dayOf(decision) && answer === undefined);
    const rank = renewalRank ?? oldest?.rank;
    if (rank === undefined) grants.told.set(decision.id, ["review", "decision-without-request"]);
    else if (grants.tranches.length === 0) grants.told.set(decision.id, ["review", "*"]);
    else answerRenewal(decision, rank);
  }
  return grants;

  function answerRequest(decision: PlainPaper<"decision">) {
    if (decision.paper.decision !== "granted") {
      grants.answer = decision;
      grants.told.set(decision.id, ["recorded"]);
      return;
    }
    const months = decision.paper.monthsGranted ?? 0;
    const base = contract?.paper.startOn ?? decision.paper.startOn;
    const codes = firstGrantCodes(rule, base === undefined ? undefined : dossier.settingOn(base), months);
    if (!takesEffect(decision, codes)) return;
    if (rule.first?.onlyUsual && months !== rule.first.from) grants.told.get(decision.id)?.push("duration-unusual");
    grants.grant = decision;
    if (base === undefined) return;
    grants.tranches = [{ startOn: base, endOn: ownEnd(base, months, stops), months, base, before: 0 }];
  }

  function answerRenewal(decision: PlainPaper<"decision">, rank: number) {
    const request = grants.requests.find((one) => one.rank === rank);
    const last = grants.tranches.at(-1);
    if (!last) return;
    const { monthsGranted: months = 0, startOn, decision: says } = decision.paper;
    if (says !== "granted") {
      if (request?.answer === "granted" || rank < grants.tranches.length) {
        grants.told.set(decision.id, ["review", "renewal-already-answered"]);
        return;
      }
      if (!request) grants.requests.push({ rank, askedOn: "", answer: says ?? "", answeredOn: dayOf(decision) });
      else Object.assign(request, { answer: says, answeredOn: dayOf(decision) });
      grants.told.set(decision.id, ["recorded"]);
      return;
    }
    const asked = dossier.renewals.find(({ paper }) => paper.renewalRank === rank)?.paper;
    const total = grants.tranches.reduce((sum, one) => sum + one.months, 0);
    const setting = dossier.settingOn(grants.tranches[0]?.startOn ?? "");
    const codes = renewalCodes({ rule, setting, rank, months, total, asked });
    if (rank !== grants.tranches.length) {
      const code = rank < grants.tranches.length ? "renewal-already-answered" : "renewal-out-of-order";
      grants.told.set(decision.id, ["review", code, ...codes]);
      return;
    }
    const late = dayOf(decision) > last.endOn;
    if (!takesEffect(decision, codes, late)) return;
    if (request) Object.assign(request, { answer: "granted", answeredOn: dayOf(decision) });
    const as = dossier.accepts.find(({ document }) => document === decision.id)?.as;
    const anew = startOn ?? dayOf(decision);
    if (late && as === "new-start" && anew > last.endOn) {
      const endOn = ownEnd(anew, months, stops);
      grants.tranches.push({ startOn: anew, endOn, months, base: anew, before: 0, knownOn: anew });
      return;
    }
    const before = last.before + last.months;
    const endOn = ownEnd(last.base, before + months, stops);
    grants.tranches.push({
      startOn: walk(last.endOn, 1),
      endOn,
      months,
      base: last.base,
      before,
      knownOn: dayOf(decision),
    });
  }

  /** Whether a decision counts: no rule is broken, or a person accepted it, and chose where it comes too late. */
  function takesEffect(decision: PlainPaper<"decision">, broken: string[], late = false): boolean {
    const accept = dossier.accepts.find(({ document }) => document === decision.id);
    const held = [...broken, ...(late ? ["decided-after-end"] : [])];
    const goes = held.length === 0 || (accept !== undefined && (!late || accept.as !== undefined));
    grants.told.set(decision.id, [goes ? "recorded" : "review", ...held]);
    if (goes && held.length > 0 && accept) grants.used.add(accept.actId);
    if (goes) grants.warnings.push(...held);
    return goes;
  }
}

/** Nobody decides: the contract's months count, and for IML the days of the occupancy themselves. */
function beginByContract({ scheme, contract }: Dossier, grants: Grants, stops: Stretch[]) {
  const { startOn, endOn, months } = contract?.paper ?? {};
  if (startOn === undefined) return;
  if (scheme === "iml" && endOn !== undefined) {
    let begun = 1;
    while (lastDayOfMonths(startOn, begun) < endOn) begun += 1;
    grants.tranches = [{ startOn, endOn: moved(startOn, endOn, stops), months: begun, base: startOn, before: 0 }];
  } else if (months !== undefined)
    grants.tranches = [{ startOn, endOn: ownEnd(startOn, months, stops), months, base: startOn, before: 0 }];
}

function firstGrantCodes(rule: PlainRule, setting: SchemeSetting | undefined, months: number): string[] {
  const set = setting?.duration?.initialMonths;
  const outside = rule.first && !rule.first.onlyUsual && (months < rule.first.from || months > rule.first.to);
  return outside || (!rule.first && set !== undefined && months !== set) ? ["duration-not-allowed"] : [];
}

type Asked = {
  rule: PlainRule;
  setting: SchemeSetting | undefined;
  rank: number;
  months: number;
  total: number;
  asked: PaperOf<"renewal"> | undefined;
};
/** The first rule that a renewal breaks. */
function renewalCodes({ rule, setting, rank, months, total, asked }: Asked): string[] {
  const lengths = rule.renewals ?? setting?.duration?.renewals;
  const cap = rule.cap ?? setting?.duration?.maxTotalMonths;
  if (lengths && rank > lengths.length) return ["renewal-beyond-rule"];
  if (lengths && months !== lengths[rank - 1]) return ["renewal-months-not-allowed"];
  const exceptional = asked?.exceptional && asked.motive;
  if (rule.exceptionalFrom !== undefined && rank >= rule.exceptionalFrom && !exceptional)
    return ["renewal-not-exceptional"];
  return cap !== undefined && total + months > cap ? ["total-beyond-cap"] : [];
}

const dayOf = ({ paper }: PlainPaper<"decision">): string => paper.sessionOn ?? paper.documentOn ?? "";
