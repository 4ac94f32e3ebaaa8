import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { actor, arrival, ofHousehold, papers, recordInto } from "../adapters/dynamodb-samples.ts";
import { type PortalWorld, portalSetup, runSchedules, startPortal, type Who } from "./portal-world.ts";

const reviewer: Who = { roles: ["reviewer"], organisation: "amarrage" };
const finance: Who = { roles: ["finance"], organisation: "amarrage" };
const phare: Who = { roles: ["reviewer"], organisation: "phare" };
const count = 120;
/** How many of them run: under the own agreement, and under the other operator's. */
const running = 48;
const others = 12;

let portal: PortalWorld;

/** Households with names of their own: two letters that differ every 26, and a number in words of letters. */
const nameOf = (index: number) =>
  `${["Bar", "Cor", "Dél"][index % 3]}${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}ier`;

beforeAll(async () => {
  portal = await startPortal();
  const { store } = portal;
  await store.saveSetup(portalSetup, actor);
  const record = async (index: number) => {
    const scheme = index % 10 === 0 ? ("asell-generaliste" as const) : ("asell-cd" as const);
    const minute = String(index % 60).padStart(2, "0");
    const hour = String(8 + Math.floor(index / 60)).padStart(2, "0");
    const from = { sentBy: index % 2 === 0 ? "ccas" : "mds", arrivedAt: `2026-01-10T${hour}:${minute}:00Z` };
    await recordInto(store, `o${index}`, ofHousehold({ ...papers.orientation, scheme }, nameOf(index)), from);
    if (index % 2 !== 0) return;
    await recordInto(store, `d${index}`, ofHousehold({ ...papers.decision, scheme }, nameOf(index)));
    await recordInto(store, `c${index}`, ofHousehold({ ...papers.contract, scheme }, nameOf(index)));
  };
  for (let index = 0; index < count; index += 1) await record(index);
  await runSchedules(portal);
  portal.calls();
}, 120_000);
afterAll(() => portal?.stop());

/** The routes that answer with a page of a list. */
type ListRoute = "listMeasures" | "listDeadlines" | "listDeposits" | "listReviews";

/** Every page of a list, one after the other. */
async function pagesOf<R extends ListRoute>(who: Who, route: R, query: Record<string, string> = {}) {
  const pages: AnswerOf<R>["items"][] = [];
  let cursor: string | undefined;
  do {
    const { status, body, text } = await portal.ask(who, route, { query: { ...query, ...(cursor && { cursor }) } });
    expect(status, text).toBe(200);
    pages.push(body.items);
    cursor = body.next;
  } while (cursor !== undefined && pages.length < 50);
  return pages;
}
const referencesOf = (pages: { reference: string }[][]) => pages.flat().map(({ reference }) => reference);

describe("the list of measures", () => {
  it("has every measure of the operator and those of nobody once, 25 a page, and none of another's", async () => {
    const pages = await pagesOf(reviewer, "listMeasures");
    expect(pages.slice(0, -1).every((page) => page.length === 25)).toBe(true);
    const references = referencesOf(pages);
    expect(new Set(references).size).toBe(references.length);
    const { measures } = await portal.store.exportEverything();
    const own = measures.filter(({ measure }) => measure.agreement !== "phare-2026");
    expect(references.toSorted()).toEqual(own.map(({ measure }) => measure.reference).toSorted());
    expect(own.length).toBeLessThan(measures.length);
    const all = await pagesOf({ roles: ["admin"] }, "listMeasures");
    expect(all.flat()).toHaveLength(measures.length);
    expect(portal.calls()).not.toContain("Scan");
  });

  it("finds by state on the day of the request, as the papers and the day make it", async () => {
    const found = referencesOf(await pagesOf(reviewer, "listMeasures", { state: "running" }));
    const { measures } = await portal.store.exportEverything();
    const expected = measures.filter(
      ({ measure: { status, agreement } }) => status === "running" && agreement === "asell-2026",
    );
    expect(found.toSorted()).toEqual(expected.map(({ measure }) => measure.reference).toSorted());
    expect(found).toHaveLength(running);
    const later = { at: "2026-08-01T09:00:00Z", query: { state: "bilan-due" } };
    expect((await portal.ask(reviewer, "listMeasures", later)).body.items).toHaveLength(25);
    expect((await portal.ask(reviewer, "listMeasures", { query: { state: "bilan-due" } })).body.items).toEqual([]);
    expect((await portal.ask(reviewer, "listMeasures", { ...later, query: { state: "running" } })).body.items).toEqual(
      [],
    );
  });

  it("finds by scheme and by agreement, alone and with a state", async () => {
    const byScheme = (await pagesOf(reviewer, "listMeasures", { scheme: "asell-cd" })).flat();
    expect(byScheme).toHaveLength(count - others);
    expect((await pagesOf(reviewer, "listMeasures", { agreement: "asell-2026" })).flat()).toHaveLength(running);
    const both = { scheme: "asell-generaliste", state: "running" };
    expect((await pagesOf(reviewer, "listMeasures", both)).flat()).toEqual([]);
    expect((await pagesOf(phare, "listMeasures", both)).flat()).toHaveLength(others);
  });

  it("finds by the beginning of a name without accents, and by the beginning of a reference", async () => {
    const wanted = Array.from({ length: count }, (_, index) => nameOf(index)).filter((name) => name.startsWith("Dél"));
    const found = (await pagesOf({ roles: ["admin"] }, "listMeasures", { name: "DEL" })).flat();
    expect(found.map(({ household }) => household.lastName).toSorted()).toEqual(wanted.toSorted());
    expect((await pagesOf(reviewer, "listMeasures", { name: `${nameOf(1)} élo` })).flat()).toMatchObject([
      { household: { lastName: nameOf(1), firstName: "Élodie" } },
    ]);
    expect((await pagesOf(reviewer, "listMeasures", { name: `${nameOf(1)} zoé` })).flat()).toEqual([]);
    const reference = found[0]?.reference ?? "";
    const byReference = await pagesOf({ roles: ["admin"] }, "listMeasures", { reference: reference.toLowerCase() });
    expect(referencesOf(byReference)).toEqual([reference]);
    const byBeginning = await pagesOf({ roles: ["admin"] }, "listMeasures", { reference: reference.slice(0, -1) });
    expect(referencesOf(byBeginning)).toContain(reference);
  });

  it("shows a measure in whole: stretches, marks, money, rules with their sentence", async () => {
    const [first] = (await portal.ask(reviewer, "listMeasures", { query: { state: "running" } })).body.items;
    const { body } = await portal.ask(reviewer, "readMeasure", { params: { reference: first?.reference ?? "" } });
    expect(body).toMatchObject({
      state: "running",
      stretches: [{ kind: "granted", fromOn: "2026-01-15", toOn: "2026-07-14", months: 6 }],
      marks: [{ kind: "orientation" }, { kind: "decision" }, { kind: "contract" }],
      money: [{ number: 1, dueCents: 56_900, claimedCents: 9_483 + 9_484 }],
      rules: expect.arrayContaining([
        expect.objectContaining({ title: "Durée", rule: expect.objectContaining({ source: "S0" }) }),
      ]),
    });
  });
});

describe("an act on a measure", () => {
  it("takes effect at once, or is refused with the sentence of the rule", async () => {
    const [measure] = (await portal.ask(reviewer, "listMeasures", { query: { state: "running" } })).body.items;
    const reference = measure?.reference ?? "";
    const place = { params: { reference }, body: { kind: "place", sector: "Nord", intensive: true } };
    const placed = await portal.ask(reviewer, "actOnMeasure", place);
    expect(placed).toMatchObject({
      status: 200,
      body: { acts: [{ kind: "place", sector: "Nord", by: "id-reviewer-amarrage" }] },
    });
    expect((await portal.ask(reviewer, "actOnMeasure", place)).body.acts).toHaveLength(1);
    const suspend = { kind: "suspend", fromOn: "2026-02-01", toOn: "2026-02-10", reason: "hospitalisation" };
    const refused = await portal.ask(reviewer, "actOnMeasure", { params: { reference }, body: suspend });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "act-refused", detail: expect.stringContaining("suspen") },
    });
  });
});

describe("the list of deposits", () => {
  it("has each of the organisation's once, the latest first", async () => {
    const who: Who = { roles: ["partner"], organisation: "mds" };
    const items = (await pagesOf(who, "listDeposits")).flat();
    expect(items).toHaveLength(count / 2);
    const times = items.map(({ arrivedAt }) => arrivedAt);
    expect(times).toEqual(times.toSorted().reverse());
  });
});

describe("the list of deadlines", () => {
  it("has every deadline of the scope once, the nearest first, and none of another operator's", async () => {
    const items = (await pagesOf(reviewer, "listDeadlines")).flat();
    const days = items.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
    const { measures } = await portal.store.exportEverything();
    const ofOthers = new Set(
      measures.flatMap(({ measure }) => (measure.agreement === "phare-2026" ? [measure.reference] : [])),
    );
    const kept = await portal.store.listDeadlines();
    const expected = kept.filter(
      ({ measure, agreement }) => !ofOthers.has(measure ?? "") && agreement !== "phare-2026",
    );
    expect(items.map((one) => JSON.stringify(one)).toSorted()).toEqual(
      expected.map((one) => JSON.stringify(one)).toSorted(),
    );
    expect(items.length).toBeGreaterThan(running);
    expect(items.some(({ code }) => code === "capacity-exceeded")).toBe(true);
  });

  it("is a calendar for whoever has its address, until that is revoked or made anew", async () => {
    const tokenOf = async () => {
      const { body } = await portal.ask(finance, "createCalendar");
      expect(body.url).toMatch(/^https:\/\/portail\.navette\.example\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
      return String(body.url).split("/").at(-1) ?? "";
    };
    const first = await tokenOf();
    expect(await portal.calendar(first)).toMatchObject({ status: 200, type: "text/calendar; charset=utf-8" });
    expect((await portal.calendar(first)).text).toContain("BEGIN:VEVENT");
    expect((await portal.ask(finance, "readCalendar")).body).toEqual({
      feed: { createdAt: "2026-03-01T12:00:00.000Z" },
    });
    const second = await tokenOf();
    expect((await portal.calendar(first)).status).toBe(404);
    expect((await portal.calendar(second)).status).toBe(200);
    await portal.ask(finance, "revokeCalendar");
    expect((await portal.calendar(second)).status).toBe(404);
    expect((await portal.ask(finance, "readCalendar")).body).toEqual({});
    for (const file of ["x.ics", "", `${"a".repeat(43)}.ics`, second.replace(".ics", "")])
      expect((await portal.calendar(file)).status).toBe(404);
  });
});

describe("documents in review", () => {
  it("are listed in order of arrival for those who may see them", async () => {
    const { store } = portal;
    const setup = await store.loadSetup();
    const waiting = async (operator: string) =>
      (await store.listReviews({ scope: { kind: "operator", operator }, setup }, undefined, 25)).items.map(
        ({ document }) => document.documentId,
      );
    const before = await waiting("phare");
    const nobodys = await recordInto(store, "sans mesure", ofHousehold(papers.decision, "Inconnue"), {});
    // A second request of a household whose measure runs: it is known whose it is.
    const own = await recordInto(store, "second", {
      ...ofHousehold(papers.orientation, nameOf(2)),
      documentOn: "2026-01-03",
    });
    expect(await waiting("phare")).toEqual([...before, nobodys].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(await waiting("amarrage"))).toEqual(new Set([...before, nobodys, own]));
    expect(await store.countReviews({ scope: { kind: "all" }, setup }, 500)).toEqual({
      count: before.length + 2,
      isMore: false,
    });
    await store.addArrival(own, arrival("encore", {}));
  });
});

describe("claims", () => {
  it("are listed by agreement with their files, and read with their lines", async () => {
    const { agreements } = (await portal.ask(finance, "listClaims")).body;
    expect(agreements.map(({ agreement }) => agreement)).toEqual(["asell-2026", "asll-2026"]);
    const [asell] = agreements;
    expect(asell).toMatchObject({
      operatorName: "Association L'Amarrage",
      open: [],
      claims: [
        { month: "2026-02", status: "rendered", lines: running, files: ["pdf", "csv", "xlsx"] },
        { month: "2026-01", status: "rendered", lines: running },
      ],
    });
    const params = { agreement: "asell-2026", month: "2026-01" };
    const { body } = await portal.ask(finance, "readClaim", { params });
    expect(body.lines).toHaveLength(running);
    expect(body.totalCents).toBe(running * 9483);
  });

  it("are handed out by an address of five minutes, and the audit knows before who got which file", async () => {
    const params = { agreement: "asell-2026", month: "2026-01", file: "pdf" };
    const { body } = await portal.ask(finance, "readClaimFile", { params });
    const url = new URL(body.url);
    expect(url.searchParams.get("X-Amz-Expires")).toBe("300");
    expect(url.searchParams.get("response-content-disposition")).toMatch(/^attachment; filename="AS-2026-0001\.pdf"/);
    const fetched = await fetch(url);
    expect(fetched.status).toBe(200);
    expect(
      Buffer.from(await fetched.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const { Item } = await portal.records("AUDIT#READ#asell-2026", "HEAD");
    expect(Item).toMatchObject({ sequence: 1 });
    const missing = { params: { ...params, file: "evidence" } };
    expect((await portal.ask(finance, "readClaimFile", missing)).status).toBe(404);
  });

  it("that are held back are told with what would free them, as the command line tells it", async () => {
    const { body } = await portal.ask(finance, "readHeldBack");
    expect(body.total).toEqual({ lines: 0, unknownLines: 0, cents: 0 });
    await recordInto(portal.store, "sans décision", ofHousehold(papers.contract, nameOf(1)), {});
    const after = (await portal.ask(finance, "readHeldBack")).body;
    expect(after.causes).toMatchObject([{ reason: "decision", measures: [{ household: expect.any(String) }] }]);
    expect(portal.calls()).not.toContain("Scan");
  });

  it("are issued now by asking the function that the schedule asks", async () => {
    expect((await portal.ask(finance, "issueClaims")).body).toEqual({ asked: true });
    expect(portal.invoked).toEqual([
      {
        path: "/2015-03-31/functions/issue-claims/invocations",
        type: "Event",
        body: { scheduledAt: "2026-03-01T12:00:00.000Z" },
      },
    ]);
  });
});

describe("the dashboard", () => {
  it("counts active measures against the ceilings, euros by month and what took effect", async () => {
    const { body } = await portal.ask(finance, "readDashboard");
    expect(body).toMatchObject({
      today: "2026-03-01",
      capacity: [
        { agreement: "asell-2026", schemes: ["asell-cd"], active: running, max: 12 },
        { agreement: "asll-2026", schemes: ["asll-71"], active: 0, max: 12 },
      ],
      euros: [
        { month: "2026-01", cents: running * 9483 },
        { month: "2026-02", cents: running * 9484 },
      ],
      envelopes: [{ agreement: "asell-2026", usedCents: running * (9483 + 9484), envelopeCents: 1_000_000 }, {}],
    });
    const [january] = body.flow;
    expect(january).toMatchObject({ month: "2026-01", untouched: january?.recorded });
    expect(january?.meanHours).toBeGreaterThan(24 * 21);
    const of = async (who: Who) => (await portal.ask(who, "readDashboard")).body.flow[0]?.recorded;
    expect(await of(finance)).toBeLessThan((await of({ roles: ["admin"] })) ?? 0);
    expect(portal.calls()).not.toContain("Scan");
  });
});

describe("a cursor", () => {
  const lists: [ListRoute, Who, Record<string, string>][] = [
    ["listMeasures", reviewer, {}],
    ["listMeasures", reviewer, { scheme: "asell-cd" }],
    ["listDeadlines", reviewer, {}],
    ["listDeposits", { roles: ["partner"], organisation: "ccas" }, {}],
  ];
  const cursorOf = async (route: ListRoute, who: Who, query: Record<string, string>) =>
    (await portal.ask(who, route, { query })).body.next as string;

  it("holds no name and no key of the table that a browser could point elsewhere", async () => {
    for (const [route, who, query] of lists) {
      const text = Buffer.from(await cursorOf(route, who, query), "base64url").toString("utf8");
      expect(text).not.toMatch(/ier|#PHASE|pk|gsi/);
    }
  });

  it("of another list, another organisation or another question, and one that nobody gave, is refused", async () => {
    const refused = { status: 400, type: "application/problem+json", body: { code: "cursor-invalid" } };
    const cursors = await Promise.all(lists.map(([route, who, query]) => cursorOf(route, who, query)));
    for (const [index, [route, who, query]] of lists.entries()) {
      for (const [other, cursor] of cursors.entries()) {
        const answer = await portal.ask(who, route, { query: { ...query, cursor } });
        if (other === index) expect(answer.status).toBe(200);
        else expect(answer, `${route} with the cursor of ${other}`).toMatchObject(refused);
      }
      const [cursor = ""] = [cursors[index]];
      const organisation = who.organisation === "ccas" ? "mds" : "phare";
      expect(await portal.ask({ ...who, organisation }, route, { query: { ...query, cursor } })).toMatchObject(refused);
      const forged = Buffer.from(JSON.stringify(["x", ["a"]])).toString("base64url");
      for (const bad of ["x", "%%%", forged, cursor.slice(0, -4), Buffer.from("null").toString("base64url")])
        expect(await portal.ask(who, route, { query: { ...query, cursor: bad } })).toMatchObject(refused);
    }
  });
});
