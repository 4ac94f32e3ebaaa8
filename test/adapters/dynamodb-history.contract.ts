import { describe, expect, it } from "vitest";
import type { Act } from "../../schemas/act.ts";
import type { Arrival } from "../../schemas/arrival.ts";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Paper } from "../../schemas/field.ts";
import type { Measure } from "../../schemas/measure.ts";
import type { Setup } from "../../schemas/setup.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { markRead } from "../../shared/domain/document/transitions.ts";
import { tellMeasure } from "../../shared/domain/history/tell-measure.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import { setupWith } from "../domain/facts.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { admitted, arrival, ofHousehold, papers, readingOf } from "./dynamodb-samples.ts";

const measure = "M-1";
const noon = (day: CalendarDate) => `${day}T12:00:00Z`;

type Told = { label: string; paper: Paper; arrivals: { on: CalendarDate; hold?: Arrival["hold"] }[] };

/** The decision bears an earlier date than the contract, and comes after it; the bilan was held for its sender first. */
const story: Told[] = [
  { label: "orientation", paper: { ...papers.orientation, measureRef: measure }, arrivals: [{ on: "2026-01-06" }] },
  { label: "contract", paper: papers.contract, arrivals: [{ on: "2026-01-20" }] },
  { label: "decision", paper: papers.decision, arrivals: [{ on: "2026-02-10" }] },
  {
    label: "bilan",
    paper: {
      kind: "bilan",
      bilanKind: "break-off",
      documentOn: "2026-05-21",
      endOn: "2026-05-20",
      reason: "départ",
      householdSigned: true,
      measureRef: measure,
    },
    arrivals: [{ on: "2026-05-25", hold: "sender-unknown" }, { on: "2026-06-02" }],
  },
];
const acts: Act[] = [
  {
    actId: "s-1",
    by: "a.martin",
    at: noon("2026-03-01"),
    kind: "suspend",
    measure,
    fromOn: "2026-03-10",
    toOn: "2026-03-19",
    reason: "hospitalisation",
  },
  { actId: "p-1", by: "a.martin", at: noon("2026-03-02"), kind: "place", measure, sector: "Forez" },
];
const imports: { on: CalendarDate; setup: Setup }[] = [
  { on: "2026-01-25", setup: setupWith() },
  { on: "2026-02-20", setup: setupWith({ "asell-cd": { suspension: "clock-stops" } }) },
];

async function takeIn(store: Store, { label, paper, arrivals }: Told): Promise<void> {
  const [first, ...more] = arrivals.map(({ on, hold }, index) =>
    arrival(`${label} ${index}`, { arrivedAt: noon(on), ...(hold && { hold }) }),
  );
  if (first === undefined) return;
  const document = { ...admitted(label), admittedAt: first.arrivedAt };
  await store.createDocument(document, first);
  for (const one of more) await store.addArrival(document.documentId, one);
  const stored = await store.loadDocument(document.documentId);
  const transition = markRead(document, readingOf(paper));
  if (stored === undefined || transition.outcome === "refused") throw new Error("the sample document cannot be read");
  await store.moveDocument(stored, transition);
  const by = { who: "test", at: first.arrivedAt };
  const recorded = await store.recordDocument(document.documentId, by);
  for (const waiting of recorded.outcome === "settled" ? recorded.woken : []) await store.recordDocument(waiting, by);
}

/** Lives through the story up to the end of a day, and knows of nothing after it. */
async function liveThrough(store: Store, until: CalendarDate, order: (all: Told[]) => Told[] = (all) => all) {
  for (const { on, setup } of imports) {
    if (on <= until) await store.saveSetup(setup, { who: "test", at: noon(on) });
  }
  const arrived = story
    .map((told) => ({ ...told, arrivals: told.arrivals.filter(({ on }) => on <= until) }))
    .filter(({ arrivals }) => arrivals.length > 0);
  for (const told of order(arrived)) await takeIn(store, told);
  for (const act of acts.filter(({ at }) => at <= noon(until))) await store.recordAct(act, { who: act.by, at: act.at });
}

async function toldOn(store: Store, day: CalendarDate, reference = measure) {
  const [past] = await store.loadPasts(reference);
  if (past === undefined) return undefined;
  const setup = await store.loadSetupKnownOn(day);
  return tellMeasure(reference, past, { day, knownOn: day, setup, rules: ruleBook, claimed: [] });
}

/** What every engine has to hold. */
export const historyContract = (running: () => RunningEngine) =>
  describe("history", () => {
    it("tells a measure on every past day as a fresh store that knew no more than that day did", async () => {
      const store = await running().emptyStore();
      await liveThrough(store, "2026-12-31");
      const days = ["2026-01-05", "2026-01-06", "2026-01-24", "2026-01-25", "2026-02-09", "2026-02-10", "2026-02-20"];
      days.push("2026-03-01", "2026-03-02", "2026-05-25", "2026-06-01", "2026-06-02", "2026-12-31");
      const states: (Measure["status"] | undefined)[] = [];
      for (const day of days) {
        const fresh = await running().emptyStore();
        await liveThrough(fresh, day, (all) => all.toReversed());
        const known = (await toldOn(store, day))?.measure;
        expect({ day, measure: known }).toEqual({ day, measure: (await fresh.loadMeasure(measure))?.measure });
        states.push(known?.status);
      }
      expect(states).toEqual([
        undefined,
        "requested",
        "contracted",
        ...["contracted", "contracted"],
        ...["running", "running", "running", "running", "running", "running"],
        ...["broken-off", "broken-off"],
      ]);
    });

    it("keeps what was known on a day apart from what is dated that day: a decision of January known in February", async () => {
      const store = await running().emptyStore();
      await liveThrough(store, "2026-12-31");
      const before = await toldOn(store, "2026-02-09");
      const after = await toldOn(store, "2026-02-10");
      const accord = ({ event }: { event: string }) => event === "grant";
      expect(before?.history.some(accord)).toBe(false);
      expect(after?.history.find(accord)).toMatchObject({
        on: "2026-01-08",
        paper: { kind: "decision", on: "2026-01-08", arrivedOn: "2026-02-10" },
      });
    });

    it("tells who caused a change and why, where a person did", async () => {
      const store = await running().emptyStore();
      await liveThrough(store, "2026-12-31");
      const told = await toldOn(store, "2026-03-12");
      expect(told).toMatchObject({ phase: "suspended" });
      expect(told?.history.find(({ event }) => event === "suspend")).toMatchObject({
        on: "2026-03-10",
        act: { madeOn: "2026-03-01", act: { actId: "s-1", by: "a.martin", reason: "hospitalisation" } },
        rule: { source: "setting:asell-2026" },
      });
    });

    it("still tells of a measure whose papers make another one of it now", async () => {
      const store = await running().emptyStore();
      await liveThrough(store, "2026-01-06");
      const earlier = { ...papers.orientation, documentOn: "2025-12-20", measureRef: "M-0" };
      await takeIn(store, { label: "earlier", paper: earlier, arrivals: [{ on: "2026-01-07" }] });
      expect(await store.loadMeasure(measure)).toBeUndefined();
      expect((await toldOn(store, "2026-01-06"))?.measure).toMatchObject({ reference: measure, status: "requested" });
      expect(await toldOn(store, "2026-01-07")).toBeUndefined();
    });

    it("remembers a paper of a household until the day it turned out to be about another's measure", async () => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith(), { who: "test", at: noon("2026-01-01") });
      const take = (label: string, paper: Paper, on: CalendarDate) =>
        takeIn(store, { label, paper, arrivals: [{ on }] });
      await take("theirs", ofHousehold(papers.orientation, "Autre"), "2026-01-06");
      await take("decision", { ...ofHousehold(papers.decision, "Autre"), measureRef: "M-8" }, "2026-01-08");
      const [{ measure: theirs } = { measure: undefined }] = (await store.exportEverything()).measures;
      await take("numbered", { ...papers.orientation, measureRef: "M-8" }, "2026-01-10");
      const reference = theirs?.reference ?? "";
      expect(theirs?.status).toBe("granted");
      expect((await store.loadMeasure(reference))?.measure.status).toBe("requested");
      expect((await toldOn(store, "2026-01-09", reference))?.measure).toEqual(theirs);
      expect((await toldOn(store, "2026-01-10", reference))?.measure.status).toBe("requested");
    });

    it("knows the settings of every day, those that came back too", async () => {
      const store = await running().emptyStore();
      const [a, b] = [setupWith(), setupWith({ "asell-cd": { suspension: "clock-runs" } })];
      for (const [setup, at] of [
        [a, "2026-01-10T12:00:00Z"],
        [b, "2026-02-10T12:00:00Z"],
        [a, "2026-02-10T12:00:00Z"],
        [b, "2026-03-10T12:00:00Z"],
      ] as const)
        await store.saveSetup(setup, { who: "test", at });
      expect((await store.loadSetupKnownOn("2026-01-09")).agreements).toEqual([]);
      expect(await store.loadSetupKnownOn("2026-02-09")).toEqual(a);
      expect(await store.loadSetupKnownOn("2026-02-10")).toEqual(a);
      expect(await store.loadSetupKnownOn("2026-03-10")).toEqual(b);
      expect(await store.loadSetupKnownOn("2026-03-10")).toEqual(await store.loadSetup());
    });

    it("finds a document by the beginning of its hash", async () => {
      const store = await running().emptyStore();
      await liveThrough(store, "2026-01-06");
      const { documentId } = admitted("orientation");
      expect(await store.findDocuments(documentId.slice(0, 8))).toEqual([documentId]);
      expect(await store.findDocuments("00000000")).toEqual([]);
    });
  });
