import type { Act } from "../../../schemas/act.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { Paper } from "../../../schemas/field.ts";
import { Setup } from "../../../schemas/setup.ts";
import { fact, setupWith } from "../facts.ts";
import { dateOf, type Paths, type PlainMeasure, type Story, tellHousehold } from "./life-oracle.ts";
import { lastDayOfMonths, walk } from "./life-oracle-days.ts";
import { type MeasurePlan, type OracleScheme, oracleSchemes, type Place, type Plan } from "./life-oracle-plans.ts";
import { plainRules } from "./life-oracle-rules.ts";

/** A plan worked out to papers and acts. The oracle itself says where a measure ends, so that thresholds are met. */

export type History = { facts: Fact[]; acts: Act[]; setup: Setup };
type OnePlan = MeasurePlan & { scheme: OracleScheme };
type ActBody = Act extends infer A ? (A extends Act ? Omit<A, "actId" | "by" | "at"> : never) : never;

const operatorNames = {
  nobody: undefined,
  first: "Association L'Amarrage",
  second: "Le Relais d'essai",
  unknown: "Inconnue",
};

export function workOut(plan: Plan, paths: Paths): History {
  const setup = setupOf(plan);
  const history: History = { facts: [], acts: [], setup };
  let acted = 0;
  for (const [index, one] of plan.measures.entries()) {
    const measure = writeMeasure(one, one.start, index);
    if (!one.again || !measure) continue;
    const life = told(measure);
    const last = life?.endedOn ?? life?.plannedEndOn;
    if (last === undefined) continue;
    const dates = history.facts.filter(({ paper }) => paper.scheme === one.scheme).map((own) => dayOf(own));
    const askedOn = [walk(last, one.again.by), ...(one.again.by > 0 ? dates.map((day) => walk(day, 1)) : [])]
      .sort()
      .at(-1);
    if (askedOn === undefined || dates.includes(askedOn) || askedOn > "2031-12-31") continue;
    if (one.again.by > 0 && one.again.runs) {
      const { asked } = plan.followed;
      writeMeasure({ ...plan.followed, scheme: one.scheme, byReference: false }, walk(askedOn, asked), index);
    } else write({ kind: "orientation", scheme: one.scheme, documentOn: askedOn });
  }
  if (plan.unknownAct) act("nowhere", { kind: "step", measure: "nowhere", step: "waiting", on: "2025-01-01" });
  return { facts: shuffled(history.facts, plan.dice), acts: shuffled(history.acts, plan.dice + 1), setup };

  function write(paper: Paper): Fact {
    const written = fact({ ...paper, ...(plan.coHolder && { "household.coHolderLastName": "Vasseur" }) });
    history.facts.push(written);
    return written;
  }
  function act(_about: string, body: ActBody) {
    acted += 1;
    // The names are not in the order of writing, so that ties are met.
    const actId = `act-${(acted * 7) % 31}-${acted}`;
    history.acts.push({
      ...body,
      actId,
      by: "person-1",
      at: `2026-01-02T09:${String(59 - (acted % 60)).padStart(2, "0")}:00Z`,
    });
  }
  function told(orientation: string): PlainMeasure | undefined {
    const story: Story = { ...storyOf(history), paths };
    return tellHousehold(story).measures.find((one) => one.orientation === orientation);
  }

  function writeMeasure(one: OnePlan, start: string, index: number): string | undefined {
    const { scheme } = one;
    const rule = plainRules[scheme];
    const setting = plan.settings[oracleSchemes.indexOf(scheme)];
    const nobody = rule?.decides === "nobody" || (rule?.decides === "?" && setting?.nobody === true);
    const common = { scheme, ...(one.byReference && { measureRef: `REF-${index}` }) };
    const operator = operatorNames[one.names];
    const named = operator === undefined ? {} : { operator };
    const askedOn = walk(start, -one.asked);
    const request = write({
      kind: "orientation",
      ...common,
      documentOn: askedOn,
      ...(one.signed !== undefined && { householdSigned: one.signed }),
      ...(one.requestKind && { requestKind: one.requestKind }),
      ...(one.occupancy && { occupancy: one.occupancy }),
      ...(one.otherAccompaniment && { otherAccompaniment: "Suivi budgétaire" }),
    });
    const measure = request.documentId;
    const sessionOn = walk(start, -15);
    const signedOn = walk(start, -5);
    const months = monthsOf(one);
    const first = nobody ? "none" : one.first;
    if (first === "adjourned-granted")
      write({ kind: "decision", ...common, sessionOn: walk(sessionOn, -5), decision: "adjourned" });
    if (first !== "none") {
      const granted = first === "granted" || first === "adjourned-granted";
      const decision = write({
        kind: "decision",
        ...common,
        sessionOn,
        ...named,
        ...(granted
          ? { decision: "granted", monthsGranted: months, ...(one.saysStart && { startOn: start }) }
          : { decision: first }),
      });
      if (one.acceptFirst && granted && one.oddMonths)
        act(measure, { kind: "accept", document: decision.documentId, reason: "Vu avec la commission" });
    }
    if (first === "none" || first.endsWith("granted")) writeContract();
    for (const suspension of one.suspensions) suspend(suspension);
    let session = sessionOn;
    const askedRanks = new Set<number>();
    for (const renewal of nobody ? [] : one.renewals) {
      writeRenewal(renewal);
      // The texts do not say whether a rank decided too early is in order once the one before it comes, nor what a
      // second answer after a refusal is.
      if (renewal.rankOff > 0 || renewal.answer === "refused") break;
    }
    for (const step of one.steps) {
      const from = { request: askedOn, session: sessionOn, contract: signedOn, start }[step.from] ?? start;
      act(measure, { kind: "step", measure, step: step.step, on: walk(from, step.by) });
    }
    writeBilans();
    for (const suspension of one.lateSuspensions) suspend(suspension);
    for (const check of one.overrides) act(measure, { kind: "override", measure, check, reason: "Convenu" });
    for (const { sector, intensive } of one.places)
      act(measure, { kind: "place", measure, ...(sector && { sector }), ...(intensive !== null && { intensive }) });
    if (one.acceptsNothing) act(measure, { kind: "accept", document: measure, reason: "Rien à accepter" });
    return measure;

    function writeContract() {
      if (one.contract === "none") return;
      const contract = {
        kind: "contract" as const,
        ...common,
        ...named,
        signedOn,
        professionalSigned: true,
        householdSigned: one.contract !== "unsigned",
      };
      const begins = one.contract === "moved" ? walk(start, one.moved) : start;
      const dates = one.contract === "no-start" ? {} : { startOn: begins };
      if (scheme === "iml" && nobody && one.contract !== "months")
        write({ ...contract, ...dates, endOn: walk(lastDayOfMonths(begins, months), (one.moved % 3) - 1) });
      else write({ ...contract, ...dates, months: one.contract === "months" ? months + 1 : months });
      if (one.contract === "twice")
        write({ ...contract, startOn: walk(start, 10), months, signedOn: walk(signedOn, 9) });
    }

    function writeRenewal(renewal: OnePlan["renewals"][number]) {
      const life = told(measure);
      const end = life?.plannedEndOn;
      if (!life || end === undefined) return;
      const rank = Math.max(1, life.tranches.length + renewal.rankOff);
      session = [walk(end, renewal.when), walk(session, 2)].sort()[1] ?? session;
      if (session > "2031-12-31") return;
      if (renewal.asks !== "no" && !askedRanks.has(rank)) {
        askedRanks.add(rank);
        write({
          kind: "renewal",
          ...common,
          documentOn: renewal.asks === "same-day" ? session : walk(session, -1),
          renewalRank: rank,
          monthsRequested: 3,
          ...(renewal.exceptional && { exceptional: true }),
          ...(renewal.motive && { motive: "Jugement attendu" }),
        });
      }
      if (renewal.answer === "none") return;
      const granted = renewal.answer === "granted";
      const length = scheme !== "asll-ful" && renewal.threes ? 3 : renewal.months;
      const decision = write({
        kind: "decision",
        ...common,
        sessionOn: session,
        decision: renewal.answer,
        ...(granted && { monthsGranted: length }),
        ...(renewal.ranked && { renewalRank: rank }),
        ...(granted && renewal.startBy !== null && { startOn: walk(session, renewal.startBy) }),
      });
      const document = decision.documentId;
      if (renewal.accept === "plain") act(measure, { kind: "accept", document, reason: "Accord écrit" });
      else if (renewal.accept !== "none")
        act(measure, { kind: "accept", document, as: renewal.accept, reason: "Accord écrit" });
    }

    function suspend({ at, days }: OnePlan["suspensions"][number]) {
      const fromOn = dayAt(at);
      act(measure, { kind: "suspend", measure, fromOn, toOn: walk(fromOn, days - 1), reason: "Hospitalisation" });
    }

    function writeBilans() {
      if (one.interim) {
        const day = lastDayOfMonths(start, one.interim.month);
        const counted = {
          visitsDone: one.interim.visits,
          ...(one.interim.home !== null && { homeVisitsDone: one.interim.home }),
        };
        write({ kind: "bilan", ...common, bilanKind: "interim", documentOn: day, endOn: day, ...counted });
      }
      if (!one.bilan) return;
      const { kind, household, professional, reason, again } = one.bilan;
      const endOn = dayAt(one.bilan.at);
      const closing = {
        kind: "bilan" as const,
        ...common,
        bilanKind: kind,
        ...(household !== undefined && { householdSigned: household }),
        ...(professional !== undefined && kind === "final" && { professionalSigned: professional }),
        ...(kind === "break-off" && reason && { reason: "Départ du ménage" }),
      };
      write({ ...closing, documentOn: endOn, endOn });
      if (again > 0) write({ ...closing, documentOn: walk(endOn, again), endOn: walk(endOn, again) });
    }

    function dayAt({ from, by, month }: Place): string {
      const life = told(measure);
      const begins = life?.startOn ?? start;
      if (from === "start") return walk(begins, by);
      if (from === "month") return walk(lastDayOfMonths(begins, month), by);
      const gap = life?.tranches.findLast(
        (tranche, place) => walk(tranche.startOn, -1) !== life.tranches[place - 1]?.endOn,
      );
      if (from === "gap" && gap) return walk(gap.startOn, by);
      if (from === "last") return walk(life?.endedOn ?? life?.suspensions.at(-1)?.to ?? begins, by);
      return walk(life?.plannedEndOn ?? begins, by);
    }
  }
}

function monthsOf({ scheme, oddMonths, months }: OnePlan): number {
  if (oddMonths) return months;
  if (scheme === "asll-ful") return 3 + (months % 4);
  return scheme === "asell-cd" || scheme.startsWith("asll") ? 6 : months;
}

export const storyOf = ({ facts, acts, setup }: History): Omit<Story, "paths"> => ({
  papers: facts.map(({ documentId, paper }) => ({ id: documentId, paper })),
  acts,
  setup,
});
const dayOf = ({ documentId, paper }: Fact) => dateOf({ id: documentId, paper });

/** Another order, with one of them twice. */
function shuffled<T>(items: T[], dice: number): T[] {
  let thrown = dice;
  const rolled = items.map((item) => {
    thrown = (thrown * 48_271) % 2_147_483_647;
    return { item, thrown };
  });
  const order = rolled.sort((a, b) => a.thrown - b.thrown).map(({ item }) => item);
  return dice % 5 === 0 ? [...order, ...order.slice(0, 1)] : order;
}

function setupOf({ years, operators, compatible, settings }: Plan): Setup {
  const { operators: known, funders } = setupWith();
  const second = { ...known[0], id: "relais", name: operatorNames.second, siret: "00000000000034" };
  const agreement = { funder: "dep", signedOn: "2024-01-01", validFrom: "2022-01-01", validTo: "2036-12-31" };
  const schemes = (other: boolean) =>
    oracleSchemes.flatMap((scheme, index) => {
      const plan = settings[index];
      if (!plan?.listed) return [];
      const { suspension, otherSuspension, nobody, commission, duration, visits } = plan;
      const rule = plainRules[scheme];
      const decidedBy = nobody ? "nobody" : commission ? "Commission d'essai" : undefined;
      return [
        {
          scheme,
          suspension: other ? otherSuspension : suspension,
          ...(rule?.decides === "?" && decidedBy && { decidedBy }),
          ...(duration && {
            duration: {
              ...(!rule?.first && { initialMonths: duration.initialMonths }),
              ...(!rule?.renewals && { renewals: duration.renewals }),
              ...(rule?.cap === undefined && { maxTotalMonths: duration.cap }),
            },
          }),
          ...(visits !== null && { visitsPerMonth: visits }),
        },
      ];
    });
  const pairs = compatible
    ? [
        ["asell-cd", "asll-71"],
        ["asll-42", "avdl"],
      ]
    : [];
  const one = { ...agreement, compatible: pairs, operator: "amarrage" };
  const agreements = [
    {
      ...one,
      ...(years !== "one" && { validTo: "2025-05-31" }),
      ...(years === "narrow" && { validFrom: "2024-06-01" }),
      id: "a-1",
      number: "1",
      claimPrefix: "A",
      schemes: schemes(false),
    },
    ...(years === "two"
      ? [{ ...one, validFrom: "2025-06-01", id: "b-2", number: "2", claimPrefix: "B", schemes: schemes(true) }]
      : []),
    ...(operators === 2
      ? [{ ...one, operator: "relais", id: "c-3", number: "3", claimPrefix: "C", schemes: schemes(true) }]
      : []),
  ];
  return Setup.parse({
    operators: operators === 2 ? [...known, second] : known,
    funders,
    agreements: agreements.filter(({ schemes: own }) => own.length > 0),
  });
}
