import type { Disagreement } from "../domain/audit/disagreement.ts";
import { canonicalHash, type SealedEntry } from "./audit-chain.ts";
import { chains } from "./dynamodb-audit.ts";
import type { Snapshot } from "./dynamodb-snapshot.ts";

type Entries = ReadonlyMap<string, SealedEntry[]>;

/** Checks what money is computed from (papers, decisions of persons, measures, settings) against what the audit says of it. */
export function checkRecords(snapshot: Snapshot, entries: Entries, setup: { hash: string }): Disagreement[] {
  const disagreements: Disagreement[] = [];
  const start = chains.household("");
  const last = new Map<string, SealedEntry>();
  const acts = new Map<string, SealedEntry>();
  for (const [chain, all] of entries) {
    if (!chain.startsWith(start)) continue;
    const household = chain.slice(start.length);
    for (const entry of all) {
      if (entry.details?.actSha256 === undefined) last.set(`${household} ${entry.subject}`, entry);
      else acts.set(`${household} ${entry.mark}`, entry);
    }
  }
  checkMeasures(snapshot, last, disagreements);
  checkFacts(snapshot, last, disagreements);
  checkActs(snapshot, acts, disagreements);
  checkSetup(snapshot, { imports: entries.get(chains.setup) ?? [], hash: setup.hash }, disagreements);
  return disagreements;
}

type LastEntries = ReadonlyMap<string, SealedEntry>;

function checkMeasures({ measures }: Snapshot, last: LastEntries, to: Disagreement[]): void {
  for (const [measure, { household, raw }] of measures) {
    const entry = last.get(`${household} MEASURE#${measure}`);
    const expected = entry?.details?.measureSha256;
    if (expected === undefined) to.push({ code: "measure-unaudited", place: { measure } });
    else differs(to, { code: "measure-differs", place: { measure }, expected, found: canonicalHash(raw) });
  }
  for (const [key, { what, subject }] of last) {
    if (what !== "compute-measure") continue;
    const measure = subject.slice("MEASURE#".length);
    const [household] = key.split(" ");
    const kept = measures.get(measure);
    if (kept === undefined || kept.household !== household) to.push({ code: "measure-missing", place: { measure } });
  }
}

function checkFacts({ facts }: Snapshot, last: LastEntries, to: Disagreement[]): void {
  const kept = new Set<string>();
  for (const { household, documentId, fact } of facts) {
    const key = `${household} DOCUMENT#${documentId}`;
    kept.add(key);
    const place = { document: documentId };
    const expected = last.get(key)?.details?.factSha256;
    if (expected === undefined) to.push({ code: "fact-unaudited", place });
    else differs(to, { code: "fact-differs", place, expected, found: canonicalHash(fact) });
  }
  for (const [key, { subject, details }] of last) {
    if (details?.factSha256 === undefined || kept.has(key)) continue;
    to.push({ code: "fact-missing", place: { document: subject.slice("DOCUMENT#".length) } });
  }
}

function checkActs({ acts }: Snapshot, audited: LastEntries, to: Disagreement[]): void {
  const kept = new Set<string>();
  for (const { household, actId, act } of acts) {
    const key = `${household} ${actId}`;
    kept.add(key);
    const place = { act: actId };
    const expected = audited.get(key)?.details?.actSha256;
    if (expected === undefined) to.push({ code: "act-unaudited", place });
    else differs(to, { code: "act-differs", place, expected, found: canonicalHash(act) });
  }
  for (const [key, { mark }] of audited)
    if (!kept.has(key)) to.push({ code: "act-missing", place: { act: String(mark) } });
}

/** `hash`: of the settings as they stand. */
function checkSetup(
  { setup }: Snapshot,
  { imports, hash }: { imports: readonly SealedEntry[]; hash: string },
  to: Disagreement[],
): void {
  const expected = imports.at(-1)?.details?.setupHash;
  if (setup === undefined && imports.length === 0) return;
  differs(to, { code: "setup-differs", place: {}, expected, found: setup?.hash });
  if (setup?.hash === expected) differs(to, { code: "setup-differs", place: {}, expected, found: hash });
}

function differs(
  to: Disagreement[],
  {
    expected,
    found,
    ...where
  }: Pick<Disagreement, "code" | "place"> & { expected: unknown; found: string | undefined },
): void {
  if (expected !== found)
    to.push({ ...where, ...(expected !== undefined && { expected: String(expected) }), ...(found && { found }) });
}
