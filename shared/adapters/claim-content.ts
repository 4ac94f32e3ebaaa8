import { createHash } from "node:crypto";
import { Claim } from "../../schemas/claim.ts";
import { canonicalHash, canonicalJson } from "./audit-chain.ts";

const [Issued, Rendered] = Claim.options;
/** What rendering adds to a claim, or changes. */
const notContent = new Set(["status", ...Object.keys(Rendered.shape).filter((name) => !(name in Issued.shape))]);

/** The hashes of an issued claim's parts, so that it can be told which of them is no longer what was issued. */
export interface ClaimHashes {
  headerSha256: string;
  linesSha256: string;
  blockedSha256: string;
  /** Of the three together: what the ledger vouches for. */
  contentHash: string;
}

/** `header` without lines; rendering a claim does not change its content. */
export function hashesOfClaim(header: object, lines: readonly unknown[], blocked: readonly unknown[]): ClaimHashes {
  const content = Object.entries(header).filter(([name]) => !notContent.has(name));
  const parts = {
    headerSha256: canonicalHash(Object.fromEntries(content)),
    linesSha256: hashOfList(lines),
    blockedSha256: hashOfList(blocked),
  };
  return { ...parts, contentHash: canonicalHash(parts) };
}

/** One after the other: the text of a hundred thousand lines is never there at once. */
function hashOfList(list: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const one of list) hash.update(`${canonicalJson(one)}\n`);
  return hash.digest("hex");
}
