import { readFile } from "node:fs/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "../../schemas/page.ts";
import { type RouteName, routes } from "../../schemas/portal-api.ts";
import type { Role } from "../../schemas/portal-person.ts";
import { createBucket } from "../../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../../shared/adapters/s3-evidence.ts";
import { actor, ofHousehold, papers, recordInto } from "../adapters/dynamodb-samples.ts";
import { type Asked, type PortalWorld, portalSetup, runSchedules, startPortal, type Who } from "./portal-world.ts";

const sha256 = "ab".repeat(32);
const deposit = { files: [{ name: "fiche.pdf", type: "application/pdf", bytes: 1000, sha256 }] };
const place = { kind: "place", intensive: true };

/** What somebody of the own organisation and of another one is answered, in a role that may ask. */
interface Expected {
  asked?: () => Asked;
  own: number;
  other: number;
}

const blankPage: Page = {
  number: 1,
  source: "file",
  aspect: 0.7,
  lines: [],
  keyValues: [],
  marks: [],
  marksSought: false,
  signatures: [],
  signaturesSought: false,
};

let portal: PortalWorld;
let reference = "";
let documentId = "";

/** Of a document of a measure. */
const ofMeasure = { own: 200, other: 404 };
const expected: Record<RouteName, Expected> = {
  readMe: { own: 200, other: 200 },
  startDeposit: { asked: () => ({ body: deposit }), own: 200, other: 200 },
  listDeposits: { own: 200, other: 200 },
  readDeposits: { asked: () => ({ query: { documents: documentId } }), own: 200, other: 200 },
  listReviews: { own: 200, other: 200 },
  readDocument: { asked: () => ({ params: { documentId } }), ...ofMeasure },
  readPagePicture: { asked: () => ({ params: { documentId, page: "1" } }), ...ofMeasure },
  readDocumentFile: { asked: () => ({ params: { documentId } }), ...ofMeasure },
  reviewDocument: {
    asked: () => ({ params: { documentId }, body: { version: 1, decision: { what: "refuse", reason: "x" } } }),
    own: 409,
    other: 404,
  },
  listMeasures: { own: 200, other: 200 },
  readMeasure: { asked: () => ({ params: { reference } }), own: 200, other: 404 },
  actOnMeasure: { asked: () => ({ params: { reference }, body: place }), own: 200, other: 404 },
  listDeadlines: { own: 200, other: 200 },
  readCalendar: { own: 200, other: 200 },
  createCalendar: { own: 200, other: 200 },
  revokeCalendar: { own: 200, other: 200 },
  listClaims: { own: 200, other: 200 },
  readClaim: { asked: () => ({ params: { agreement: "asell-2026", month: "2026-01" } }), own: 200, other: 404 },
  readClaimFile: {
    asked: () => ({ params: { agreement: "asell-2026", month: "2026-01", file: "pdf" } }),
    own: 200,
    other: 404,
  },
  readHeldBack: { own: 200, other: 200 },
  issueClaims: { own: 200, other: 200 },
  readDashboard: { own: 200, other: 200 },
  readSetup: { own: 200, other: 200 },
  importSetup: { asked: () => ({ body: portalSetup }), own: 200, other: 200 },
  listUsers: { own: 200, other: 200 },
  changeUser: {
    asked: () => ({ params: { id: "u1" }, body: { roles: ["partner"], organisation: "ccas" } }),
    own: 200,
    other: 200,
  },
};

/** Nothing of what is another organisation's may stand in an answer to somebody of this one. */
const secretsOf = (who: Who) => {
  if (who.organisation === "phare" || who.organisation === "mds") return [reference, "Vasseur", "asell-2026"];
  return who.organisation === "ccas" ? ["Phareau"] : [];
};
/** These say what everybody may know, or what an administrator has to. */
const aboutAll: RouteName[] = ["readSetup", "importSetup"];

beforeAll(async () => {
  portal = await startPortal();
  const { store } = portal;
  await store.saveSetup(portalSetup, actor);
  documentId = await recordInto(store, "orientation", papers.orientation, { sentBy: "ccas" });
  for (const label of ["decision", "contract"] as const)
    await recordInto(store, label, papers[label], { sentBy: "ccas" });
  const other = ofHousehold({ ...papers.orientation, scheme: "asell-generaliste" as const }, "Phareau");
  await recordInto(store, "autre", other, { sentBy: "mds" });
  reference =
    (await store.exportEverything()).measures.find(({ measure }) => measure.scheme === "asell-cd")?.measure.reference ??
    "";
  const client = new S3Client({});
  const evidence = createEvidence(createBucket({ client, name: "evidence" }));
  await portal.put("intake", "arrivals/orientation", await readFile("samples/files/orientation-grandclement.pdf"));
  await evidence.savePages(documentId, [blankPage]);
  await runSchedules(portal);
  portal.calls();
}, 120_000);
afterAll(() => portal?.stop());

const names = Object.keys(routes) as RouteName[];
const roles: Role[] = ["partner", "reviewer", "finance", "admin"];
const organisationOf = (role: Role, side: "own" | "other") =>
  role === "partner" ? { own: "ccas", other: "mds" }[side] : { own: "amarrage", other: "phare" }[side];

describe("of every route, every role and every organisation the API answers what was meant:", () => {
  it.each(names)("%s", async (name) => {
    const { asked = () => ({}), own, other } = expected[name];
    const { roles: allowed } = routes[name];
    for (const role of roles) {
      const may = role === "admin" || (allowed as readonly Role[]).includes(role);
      for (const side of ["own", "other"] as const) {
        portal.users.set("u1", { id: "u1", name: "U", email: "u@x.example", roles: [], enabled: true });
        const who = { roles: [role], organisation: organisationOf(role, side) };
        const answer = await portal.ask(who, name, asked());
        const about = `${name} for ${role} of the ${side} organisation: ${answer.text.slice(0, 300)}`;
        expect(answer.status, about).toBe(may ? { own, other }[side] : 403);
        if (!may) expect(answer.body.code, about).toBe("role-missing");
        if (side === "other" && !aboutAll.includes(name))
          for (const secret of secretsOf(who)) expect(answer.text, about).not.toContain(secret);
      }
      const nowhere = await portal.ask({ roles: [role] }, name, asked());
      if (role === "admin") expect(nowhere.status, nowhere.text).toBe(own);
      else
        expect(nowhere).toMatchObject({ status: 403, body: { code: may ? "organisation-missing" : "role-missing" } });
    }
    expect(await portal.ask({ organisation: "amarrage" }, name, asked())).toMatchObject({
      status: 403,
      body: { code: "role-missing" },
    });
    expect(portal.calls()).not.toContain("Scan");
  });
});

describe("a token", () => {
  const who: Who = { roles: ["reviewer"], organisation: "amarrage" };

  it("that is for access and not for identity is refused, as is one without a name or address", async () => {
    for (const claims of [{ token_use: "access" }, { token_use: undefined }, { sub: "" }, { email: "nobody" }])
      expect(await portal.ask({ ...who, claims }, "readMe")).toMatchObject({
        status: 401,
        type: "application/problem+json",
        body: { code: "token-unusable" },
      });
  });

  it("may say its groups as a list or as the gateway writes one, and those that are no roles count for nothing", async () => {
    for (const groups of ["[reviewer finance]", ["reviewer", "finance"], "[reviewer,other, finance]"]) {
      const { body } = await portal.ask({ ...who, claims: { "cognito:groups": groups } }, "readMe");
      expect(body).toMatchObject({ roles: ["reviewer", "finance"], organisationName: "Association L'Amarrage" });
    }
    expect((await portal.ask({ ...who, claims: { "cognito:groups": "[superuser]" } }, "readMe")).status).toBe(403);
  });
});

describe("what is asked wrongly", () => {
  const admin: Who = { roles: ["admin"] };
  const partner: Who = { roles: ["partner"], organisation: "ccas" };

  it("is told as a problem with the place of each value that is wrong, in French and without the value", async () => {
    const files = [{ name: "a".repeat(201), type: 3, bytes: -1, sha256: "Dupont" }];
    const { status, type, body, text } = await portal.ask(partner, "startDeposit", { body: { files, more: 1 } });
    expect({ status, type }).toEqual({ status: 400, type: "application/problem+json" });
    expect(body).toMatchObject({ type: "about:blank", status: 400, code: "request-invalid" });
    const paths = body.issues?.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["files.0.name", "files.0.type", "files.0.bytes", "files.0.sha256"]));
    expect(text).not.toContain("Dupont");
    expect(text).not.toMatch(/expected|invalid input/i);
  });

  it("is told with its line where it is no JSON", async () => {
    const body = '{\n  "operators": [],\n  "partners": [,]\n}';
    expect(await portal.ask(admin, "importSetup", { body })).toMatchObject({
      status: 400,
      body: { code: "body-not-json", issues: [{ path: "ligne 3" }] },
    });
    expect((await portal.ask(partner, "startDeposit", {})).body.code).toBe("body-not-json");
  });

  it("may be a query or a path too", async () => {
    const reviewer: Who = { roles: ["reviewer"], organisation: "amarrage" };
    for (const query of [{ state: "asleep" }, { scheme: "x" }, { name: "a" }, { other: "1" }])
      expect((await portal.ask(reviewer, "listMeasures", { query })).body.code).toBe("request-invalid");
    const params = { agreement: "asell-2026", month: "2026-13", file: "pdf" };
    expect(
      (await portal.ask({ roles: ["finance"], organisation: "amarrage" }, "readClaimFile", { params })).status,
    ).toBe(400);
  });

  it("changes no setting while a setup file has a mistake, and tells all of them", async () => {
    const [operator] = portalSetup.operators;
    const body = { ...portalSetup, operators: [{ ...operator, siret: "1" }], partners: [{ id: "Ünknown" }] };
    const answer = await portal.ask(admin, "importSetup", { body });
    expect(answer).toMatchObject({ status: 422, body: { code: "setup-invalid" } });
    const paths = answer.body.issues?.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["operators[0].siret", "partners[0].id", "partners[0].name"]));
    expect((await portal.ask(admin, "readSetup")).body).toEqual(portalSetup);
  });
});

describe("settings", () => {
  it("that are imported hold at once for the measures that were computed with others", async () => {
    const shorter = portalSetup.agreements.map((one) => ({ ...one, validTo: "2026-01-10" }));
    const admin: Who = { roles: ["admin"] };
    const changed = await portal.ask(admin, "importSetup", { body: { ...portalSetup, agreements: shorter } });
    expect(changed.body).toEqual({ changed: true });
    const { body } = await portal.ask(admin, "readMeasure", { params: { reference } });
    expect(body.agreement).toBeUndefined();
    await portal.ask(admin, "importSetup", { body: portalSetup });
    expect((await portal.ask(admin, "importSetup", { body: portalSetup })).body).toEqual({ changed: false });
  });
});

describe("a user", () => {
  const admin: Who = { roles: ["admin"], claims: { sub: "u1" } };
  const user = { id: "u1", name: "Ana", email: "ana@x.example", roles: ["admin" as const], enabled: true };
  const change = (roles: Role[], organisation: string | null, id = "u1") =>
    portal.ask(admin, "changeUser", { params: { id }, body: { roles, organisation } });

  it("is given and taken roles and an organisation that the settings know", async () => {
    portal.users.set("u1", user);
    portal.users.set("u2", { ...user, id: "u2", roles: ["finance"], organisation: "amarrage" });
    expect((await change(["partner"], "ccas", "u2")).body).toMatchObject({ roles: ["partner"], organisation: "ccas" });
    expect((await change(["reviewer", "finance"], "phare", "u2")).body).toMatchObject({ organisation: "phare" });
    expect((await change(["reviewer"], null, "u2")).body).toEqual({ ...user, id: "u2", roles: ["reviewer"] });
    for (const [roles, organisation] of [
      [["partner"], "amarrage"],
      [["reviewer"], "ccas"],
      [["admin"], "x"],
    ] as const)
      expect(await change([...roles], organisation, "u2")).toMatchObject({
        status: 422,
        body: { code: "organisation-unknown" },
      });
    expect((await change([], null, "u3")).status).toBe(404);
    const { Item } = await portal.records("AUDIT#USERS", "HEAD");
    expect(Item?.sequence).toBeGreaterThanOrEqual(3);
  });

  it("who is an administrator cannot take that away from themself", async () => {
    portal.users.set("u1", user);
    expect(await change(["reviewer"], null)).toMatchObject({ status: 409, body: { code: "own-administration" } });
    expect((await change(["admin", "reviewer"], null)).status).toBe(200);
  });

  it("loses the calendar address that was made under other rights", async () => {
    portal.users.set("u1", user);
    const { url } = (await portal.ask(admin, "createCalendar")).body;
    const file = String(url).split("/").at(-1) ?? "";
    expect((await portal.calendar(file)).status).toBe(200);
    await change(["admin"], "phare");
    expect((await portal.calendar(file)).status).toBe(404);
  });
});
