import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeArrival } from "../../shared/adapters/file-identity.ts";
import { actor, arrival, papers, readInto, readingOf, recordInto } from "../adapters/dynamodb-samples.ts";
import { type PortalWorld, portalSetup, startPortal, type Who } from "./portal-world.ts";

const partner: Who = { roles: ["partner"], organisation: "ccas" };
const sha256 = "cd".repeat(32);
const file = { name: "Fiche d’orientation.pdf", type: "application/pdf", bytes: 123_456, sha256 };

let portal: PortalWorld;
beforeAll(async () => {
  portal = await startPortal();
  await portal.store.saveSetup(portalSetup, actor);
}, 120_000);
afterAll(() => portal?.stop());

describe("a form to send a file with", () => {
  const formOf = async (files: object[], who = partner) => {
    const { status, body } = await portal.ask(who, "startDeposit", { body: { files } });
    expect(status).toBe(200);
    return body.forms;
  };
  const oneFormOf = async (one: object, who = partner) => {
    const [form] = await formOf([one], who);
    if (!form) throw new Error("no form");
    return form;
  };
  const policyOf = ({ fields }: { fields: Record<string, string> }) =>
    JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString("utf8"));

  it("is good for one key, one size, one type and the arrival as it was prepared, for ten minutes", async () => {
    const before = Date.now();
    const form = await oneFormOf(file);
    const { expiration, conditions } = policyOf(form);
    const minutes = (Date.parse(expiration) - before) / 60_000;
    expect(minutes).toBeGreaterThan(9.9);
    expect(minutes).toBeLessThan(10.2);
    expect(conditions).toContainEqual(["content-length-range", 123_456, 123_456]);
    for (const name of ["key", "Content-Type", "x-amz-meta-arrival", "bucket"]) {
      const own = conditions.filter((one: object) => name in one);
      expect(own, name).toEqual([{ [name]: form.fields[name] }]);
    }
    // Whatever is a condition stands for one value: none leaves room for another.
    expect(conditions.filter((one: unknown) => Array.isArray(one) && one[0] !== "content-length-range")).toEqual([]);
    expect(form.fields.key).toBe(`arrivals/${form.depositId}/Fiche-d-orientation.pdf`);
    expect(form.fields["Content-Type"]).toBe("application/pdf");
  });

  it("carries who sent it, for whom the answer is, and when: nothing of it is the browser's word", async () => {
    const form = await oneFormOf(file);
    expect(decodeArrival(form.fields["x-amz-meta-arrival"] ?? "")).toEqual({
      arrivalId: form.depositId,
      channel: "upload",
      file: file.name,
      arrivedAt: "2026-03-01T12:00:00.000Z",
      replyTo: "ana@essai.example",
      sentBy: "ccas",
    });
  });

  it("is the same deposit for the same file, and another one for another organisation", async () => {
    const [first, again] = await formOf([file, file]);
    const other = await oneFormOf(file, { roles: ["partner"], organisation: "mds" });
    const staff = await oneFormOf(file, { roles: ["reviewer"], organisation: "amarrage" });
    expect(again?.depositId).toBe(first?.depositId);
    expect(new Set([first?.depositId, other.depositId, staff.depositId]).size).toBe(3);
  });

  it("says no type that is none", async () => {
    const form = await oneFormOf({ ...file, type: "text/html; charset=x\r\nX: y" });
    expect(form.fields["Content-Type"]).toBe("application/octet-stream");
  });

  it("is not made for a file of more than 25 MB, for none, or for more than twenty", async () => {
    const tooLarge = { files: [{ ...file, bytes: 25 * 1024 * 1024 + 1 }] };
    for (const body of [tooLarge, { files: [] }, { files: Array.from({ length: 21 }, () => file) }])
      expect(await portal.ask(partner, "startDeposit", { body })).toMatchObject({
        status: 400,
        type: "application/problem+json",
        body: { code: "request-invalid" },
      });
  });
});

describe("a deposit", () => {
  const nowOf = async (documentId: string, who = partner) =>
    (await portal.ask(who, "readDeposits", { query: { documents: documentId } })).body.items;

  it("is missing until it arrived, and is of its sender alone", async () => {
    expect(await nowOf(sha256)).toEqual([]);
    const documentId = await recordInto(portal.store, "une", papers.orientation, { sentBy: "ccas" });
    expect(await nowOf(documentId)).toMatchObject([
      {
        documentId,
        state: "recorded",
        kind: "orientation",
        values: expect.arrayContaining([{ label: "nom", value: "Vasseur-Dupré" }]),
        findings: [],
        measure: expect.stringMatching(/^ASELL-CD-/),
      },
    ]);
    expect(await nowOf(documentId, { roles: ["partner"], organisation: "mds" })).toEqual([]);
  });

  it("shows what the sender can mend and what is sure, and nothing else of what was read", async () => {
    const findings = [
      { code: "field-missing", severity: "error" as const, message: "Il manque la date : ajoutez-la." },
      { code: "readings-differ", severity: "error" as const, message: "Deux lectures diffèrent." },
    ];
    const reading = readingOf({ ...papers.orientation, rentCents: 45_000 }, { findings });
    const { documentOn } = reading.fields;
    if (documentOn) documentOn.accepted = false;
    const documentId = await readInto(portal.store, "deux", reading, { sentBy: "ccas" });
    await portal.store.recordDocument(documentId, actor);
    const [deposit] = await nowOf(documentId);
    expect(deposit).toMatchObject({ state: "review", findings: [findings[0]] });
    const labels = deposit?.values.map(({ label }) => label);
    expect(labels).not.toContain("date du document");
    expect(labels).not.toContain("loyer avec charges");
  });

  it("that is a file received before is a duplicate, whoever sent the first", async () => {
    const documentId = await recordInto(portal.store, "trois", papers.decision, { sentBy: "mds" });
    await portal.store.addArrival(documentId, arrival("trois bis", { sentBy: "ccas" }));
    expect(await nowOf(documentId)).toMatchObject([{ state: "duplicate", findings: [{ code: "already-received" }] }]);
    expect(await nowOf(documentId, { roles: ["partner"], organisation: "mds" })).toMatchObject([{ state: "recorded" }]);
  });

  it.each(["x", "", `${sha256},`, Array.from({ length: 21 }, () => sha256).join(",")])(
    "is not asked for by %j",
    async (documents) => {
      expect(await portal.ask(partner, "readDeposits", { query: { documents } })).toMatchObject({
        status: 400,
        body: { code: "request-invalid", issues: [{ path: "documents" }] },
      });
    },
  );
});
