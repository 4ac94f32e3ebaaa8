import { QueryCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import type { Paper } from "../../schemas/field.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { setupWith } from "../domain/facts.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, papers, recordInto } from "./dynamodb-samples.ts";

const today = "2026-02-01";
const anyMeasure = { owners: ["amarrage", "-"], today, isWanted: () => true };

/** What every engine has to hold of what the portal's lists read. */
export const listsContract = (running: () => RunningEngine) =>
  describe("lists", () => {
    const referencesOf = async (store: Store, lookUp: Partial<Parameters<Store["findMeasures"]>[0]>) =>
      (await store.findMeasures({ ...anyMeasure, ...lookUp }, undefined, 25)).items.map(({ reference }) => reference);
    const runningMeasure = async () => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith(), actor);
      for (const label of ["orientation", "decision", "contract"] as const)
        await recordInto(store, label, papers[label]);
      const [record] = (await store.exportEverything()).measures;
      if (record === undefined) throw new Error("the sample papers make no measure");
      return { store, reference: record.measure.reference };
    };

    it("find a measure by the state it is in on a day, without anything being written on that day", async () => {
      const { store, reference } = await runningMeasure();
      expect(await referencesOf(store, { state: "running" })).toEqual([reference]);
      expect(await referencesOf(store, { state: "running", today: "2026-07-14" })).toEqual([reference]);
      expect(await referencesOf(store, { state: "running", today: "2026-07-15" })).toEqual([]);
      expect(await referencesOf(store, { state: "bilan-due", today: "2026-07-15" })).toEqual([reference]);
      expect(await referencesOf(store, { state: "bilan-due" })).toEqual([]);
    });

    it("follow a measure that changes its state, its agreement or its names, and leave nothing behind", async () => {
      const { store, reference } = await runningMeasure();
      expect(await referencesOf(store, { owners: ["-"] })).toEqual([]);
      const bilan: Paper = {
        ...papers.decision,
        kind: "bilan",
        bilanKind: "final",
        endOn: "2026-01-31",
        documentOn: "2026-01-31",
        householdSigned: true,
        professionalSigned: true,
      };
      await recordInto(store, "bilan", bilan);
      expect(await referencesOf(store, { state: "running" })).toEqual([]);
      expect(await referencesOf(store, { state: "ended" })).toEqual([reference]);
      expect(await referencesOf(store, { name: "dup" })).toEqual([reference]);
      await store.saveSetup({ ...setupWith(), agreements: [] }, actor);
      await store.refoldStale(actor);
      expect(await referencesOf(store, { owners: ["amarrage"] })).toEqual([]);
      expect(await referencesOf(store, { owners: ["-"], state: "ended" })).toEqual([reference]);
      const { Items = [] } = await running().client.send(new ScanCommand({ TableName: store.tables.records }));
      expect(Items.filter(({ gsi1pk }) => String(gsi1pk).includes("#amarrage"))).toEqual([]);
    });

    it("take a household of two people with double names and a measure of each scheme, and other settings for all", async () => {
      const store = await running().emptyStore();
      const couple = {
        "household.lastName": "Delacroix-Montgolfier",
        "household.coHolderLastName": "Beauharnais d’Aubigné",
        "household.coHolderFirstName": "Marie-Antoinette",
      };
      const ids = [];
      for (const scheme of SchemeId.options) {
        const paper = { ...papers.orientation, ...couple, scheme };
        ids.push(await recordInto(store, scheme, paper));
      }
      const statuses = await Promise.all(ids.map(async (id) => (await store.loadDocument(id))?.document.status));
      expect(new Set(statuses)).toEqual(new Set(["recorded"]));
      await store.saveSetup(setupWith(), actor);
      expect(await store.refoldStale(actor)).toBe(1);
      expect(await referencesOf(store, { name: "aubigne" })).toHaveLength(SchemeId.options.length);
    });

    it("count a document once when it takes effect, by the month it came in, however often it is recorded", async () => {
      const { store } = await runningMeasure();
      const flow = async () => store.flowOf(["amarrage", "-"], { from: "2025-01", today: "2026-01-31" });
      const [january] = await flow();
      expect(january).toMatchObject({ month: "2026-01", recorded: 3, untouched: 3 });
      expect(january?.seconds).toBeGreaterThan(0);
      await store.saveSetup(setupWith({}, { validTo: "2026-11-30" }), actor);
      await store.refoldStale(actor);
      expect(await flow()).toEqual([january]);
      // A month that is long over, and one that is remembered.
      const later = () => store.flowOf(["amarrage", "-"], { from: "2025-12", today: "2026-06-01" });
      expect(await later()).toEqual([january]);
      expect(await later()).toEqual([january]);
      expect(await store.flowOf(["amarrage", "-"], { from: "2026-02", today: "2026-06-01" })).toEqual([]);
    });

    it("lead to documents in review by whose measure they are about, and no longer once they are not", async () => {
      const { store } = await runningMeasure();
      const setup = await store.loadSetup();
      const idsOf = async (operator: string) => {
        const whose = { scope: { kind: "operator" as const, operator }, setup };
        return (await store.listReviews(whose, undefined, 25)).items.map(({ document }) => document.documentId);
      };
      const again = await recordInto(store, "again", { ...papers.orientation, documentOn: "2026-01-03" });
      const unknown = await recordInto(store, "unknown", { ...papers.decision, "household.lastName": "Autre" });
      expect(new Set(await idsOf("amarrage"))).toEqual(new Set([again, unknown]));
      expect(await idsOf("phare")).toEqual([unknown]);
      await recordInto(store, "request", { ...papers.orientation, "household.lastName": "Autre" });
      await store.recordDocument(unknown, actor);
      expect(await idsOf("amarrage")).toEqual([again]);
      expect(await idsOf("phare")).toEqual([]);
    });

    it("put no name into any key, and keep no calendar's secret", async () => {
      const { store } = await runningMeasure();
      const token = await store.createCalendar("p1", { kind: "operator", operator: "amarrage" }, actor.at);
      expect(await store.calendarScope(token)).toEqual({ kind: "operator", operator: "amarrage" });
      const { Items = [] } = await running().client.send(new ScanCommand({ TableName: store.tables.records }));
      expect(JSON.stringify(Items)).not.toContain(token);
      for (const item of Items)
        for (const key of ["pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk"])
          expect(String(item[key]).toLowerCase()).not.toMatch(/vasseur|dupr|lodie|1984/);
    });

    it("keep one calendar a person when two are asked for at once", async () => {
      const store = await running().emptyStore();
      const scope = { kind: "all" } as const;
      const tokens = await Promise.all([1, 2, 3].map(() => store.createCalendar("p1", scope, actor.at)));
      const scopes = await Promise.all(tokens.map((token) => store.calendarScope(token)));
      expect(scopes.filter((one) => one !== undefined)).toEqual([scope]);
      await store.revokeCalendar("p1");
      await store.revokeCalendar("p1");
      const { Items = [] } = await running().client.send(
        new QueryCommand({
          TableName: store.tables.records,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": "USER#p1" },
        }),
      );
      expect(Items).toEqual([]);
    });
  });
