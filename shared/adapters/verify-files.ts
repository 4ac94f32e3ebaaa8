import type { Disagreement, Place } from "../domain/audit/disagreement.ts";
import type { SealedEntry } from "./audit-chain.ts";
import { canonicalJson } from "./audit-chain.ts";
import { chains } from "./dynamodb-audit.ts";
import type { Snapshot } from "./dynamodb-snapshot.ts";
import { mapOf } from "./dynamodb-table.ts";
import { partIdOf } from "./file-identity.ts";
import type { VouchedClaim } from "./verify-ledgers.ts";

/** The SHA-256 of an object as it stands in a bucket; undefined where there is none. */
export type HashObject = (bucket: "claims" | "intake", key: string) => Promise<string | undefined>;

export interface CheckedFiles {
  papers: number;
  evidence: number;
  /** Claims that have no papers yet. */
  unrendered: number;
  disagreements: Disagreement[];
}

/** Checks that each claim's papers, and the documents that its lines rest on, are still the bytes that they were. */
export async function checkFiles(
  {
    snapshot,
    entries,
    hashObject,
  }: {
    snapshot: Snapshot;
    entries: ReadonlyMap<string, SealedEntry[]>;
    hashObject: HashObject;
  },
  claims: readonly VouchedClaim[],
): Promise<CheckedFiles> {
  const audited = auditedPapers(entries);
  const disagreements: Disagreement[] = [];
  const papers = claims.flatMap((claim) => {
    const { agreement, month } = claim.place;
    const rendering = audited.get(`${agreement} ${month}`);
    disagreements.push(...checkRendering(claim, rendering));
    // What the audit says was drawn, where it says so: the claim's own word could have been changed with the paper.
    const known = rendering ?? claim.kept.papers ?? {};
    return Object.entries(known).map(([paper, expected]) => ({ place: { ...claim.place, paper }, expected }));
  });
  const aboutPapers = await mapOf(papers, async ({ place, expected }): Promise<Disagreement[]> => {
    const { agreement, month, paper } = place;
    const found = await hashObject("claims", `${agreement}/${month}/${paper}`);
    if (found === undefined) return [{ code: "paper-missing", place, expected }];
    return found === expected ? [] : [{ code: "paper-differs", place, expected, found }];
  });
  const evidence = evidenceOf(claims);
  const aboutEvidence = await mapOf([...evidence.values()], (place) => checkEvidence(snapshot, place, hashObject));
  disagreements.push(...aboutPapers.flat(), ...aboutEvidence.flat());
  const unrendered = claims.filter(({ kept }) => kept.header.status === "issued").length;
  return { papers: papers.length, evidence: evidence.size, unrendered, disagreements };
}

/** The papers that the audit says were drawn, by agreement and month. */
function auditedPapers(entries: ReadonlyMap<string, SealedEntry[]>): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  const start = chains.claims("");
  for (const [chain, all] of entries) {
    if (!chain.startsWith(start)) continue;
    for (const { what, mark, details } of all) {
      const papers = details?.papers;
      if (what !== "render-claim" || typeof papers !== "object" || Array.isArray(papers)) continue;
      found.set(`${chain.slice(start.length)} ${mark}`, papers);
    }
  }
  return found;
}

/** The claim's own word on its papers against the audit's. */
function checkRendering({ place, kept }: VouchedClaim, audited: Record<string, string> | undefined): Disagreement[] {
  const { header, papers = {} } = kept;
  if (header.status === "issued")
    return audited === undefined ? [] : [{ code: "paper-unaudited", place, expected: "rendered", found: "issued" }];
  const { pdfSha256, csvSha256 } = header;
  const own = { ...papers, [`${header.number}.pdf`]: pdfSha256, [`${header.number}.csv`]: csvSha256 };
  const [expected, found] = [canonicalJson(audited ?? {}), canonicalJson(own)];
  if (expected === found && canonicalJson(papers) === found) return [];
  return [{ code: "paper-unaudited", place, expected, found: expected === found ? canonicalJson(papers) : found }];
}

/** Each document that a line rests on, with the first line that does. */
function evidenceOf(claims: readonly VouchedClaim[]): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const { place, claim } of claims) {
    for (const [index, { evidence, measure }] of (claim?.lines ?? []).entries()) {
      for (const { documentId } of evidence) {
        if (!found.has(documentId)) found.set(documentId, { ...place, line: index + 1, measure, document: documentId });
      }
    }
  }
  return found;
}

async function checkEvidence({ documents }: Snapshot, place: Place, hashObject: HashObject): Promise<Disagreement[]> {
  const { document: documentId = "" } = place;
  const kept = documents.get(documentId);
  if (kept === undefined) return [{ code: "evidence-unknown", place }];
  const { objectKey, partOf } = kept;
  // A part's identity vouches for its file and pages, and the file's for the bytes.
  const own = partOf === undefined ? documentId : partIdOf(partOf);
  if (own !== documentId) return [{ code: "evidence-differs", place, expected: documentId, found: own }];
  const expected = partOf?.documentId ?? documentId;
  const found = await hashObject("intake", objectKey);
  if (found === undefined) return [{ code: "evidence-missing", place }];
  return found === expected ? [] : [{ code: "evidence-differs", place, expected, found }];
}
