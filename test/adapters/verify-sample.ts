import { createHash } from "node:crypto";
import type { HashObject } from "../../shared/adapters/verify-files.ts";
import { closeAll, recordMeasures } from "./claim-issuing.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, admitted, ofHousehold, recordInto } from "./dynamodb-samples.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What stands in the buckets, by bucket and key. A document's bytes are the text that its sample id is the hash of. */
export interface Objects extends Map<string, string> {
  /** As they were when everything was issued. */
  restore(): void;
}

/**
 * Two agreements' measures with claims of four months, one closing line, a suspension that a person decided, all papers
 * drawn, every claim read once and all chains anchored: something at every place that `verify` looks at.
 */
export async function issuedWorld(engine: RunningEngine) {
  const store = await engine.emptyStore();
  const names = ["Alpha", "Beta", "Gamma", "Delta"];
  await recordMeasures(store, names);
  const bilan = { kind: "bilan", bilanKind: "break-off", documentOn: "2026-03-21", endOn: "2026-03-20" } as const;
  const people = { "household.firstName": "Élodie", "household.birthOn": "1984-03-09" };
  const paper = ofHousehold(
    { ...bilan, ...people, scheme: "asell-cd", reason: "départ", householdSigned: true },
    "Beta",
  );
  await recordInto(store, "bilan of Beta", paper);
  const [measure] = (await store.exportEverything()).measures;
  if (measure === undefined) throw new Error("no measure");
  const { reference } = measure.measure;
  const step = { actId: "step-1", by: "a.martin", at: actor.at, kind: "step", measure: reference } as const;
  await store.recordAct({ ...step, step: "submitted", on: "2026-01-05" }, { who: "a.martin", at: actor.at });
  await closeAll(store, "2026-05-02");

  const objects = new Map<string, string>();
  for (const name of names) {
    for (const label of ["orientation", "decision", "contract", "bilan"])
      objects.set(`intake/${admitted(`${label} of ${name}`).objectKey}`, `document ${label} of ${name}`);
  }
  for (const claim of (await store.exportEverything()).claims) {
    const hash = (name: string) => {
      objects.set(`claims/${claim.agreement}/${claim.month}/${name}`, `paper ${name}`);
      return sha256(`paper ${name}`);
    };
    const { number } = claim;
    const annex = `${number}-justificatifs.pdf`;
    const papers = { pdfSha256: hash(`${number}.pdf`), csvSha256: hash(`${number}.csv`) };
    await store.markRendered(claim, { ...papers, others: { [annex]: hash(annex) } }, actor);
    await store.auditRead(claim, { ...actor, who: "finance" });
  }
  await store.anchorAudit(actor);
  const hashObject: HashObject = async (bucket, key) => {
    const bytes = objects.get(`${bucket}/${key}`);
    return bytes === undefined ? undefined : sha256(bytes);
  };
  const kept = [...objects];
  const restore = () => {
    objects.clear();
    for (const [key, bytes] of kept) objects.set(key, bytes);
  };
  return { store, objects: Object.assign(objects, { restore }) as Objects, verify: () => store.verify(hashObject) };
}
