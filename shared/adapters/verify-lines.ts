import type { ClaimLine } from "../../schemas/claim.ts";
import type { Disagreement, Place } from "../domain/audit/disagreement.ts";
import { linesClaimedTwice } from "../domain/claim/check-claimed.ts";
import { formatEuros } from "../domain/wording/amounts.ts";
import { canonicalJson } from "./audit-chain.ts";
import { keys } from "./dynamodb-keys.ts";
import type { KeptCopy, Snapshot } from "./dynamodb-snapshot.ts";
import type { VouchedClaim } from "./verify-ledgers.ts";

/**
 * Checks the lines of the claims one by one against their copies beside the measures, which say what is claimed already.
 * `drafts`: contents that no ledger vouches for; a crash leaves them, and nobody counts them.
 */
export function checkLines(
  { copies, lines, blocked }: Snapshot,
  claims: readonly VouchedClaim[],
): { disagreements: Disagreement[]; drafts: number } {
  const disagreements: Disagreement[] = [];
  const vouched = new Set(claims.map(partitionOf));
  const byContent = new Map<string, Map<number, KeptCopy[]>>();
  for (const copy of copies) {
    const { content, line } = placeOf(copy.key);
    const there = byContent.get(content) ?? new Map<number, KeptCopy[]>();
    byContent.set(content, there.set(line, [...(there.get(line) ?? []), copy]));
  }
  for (const claim of claims) {
    disagreements.push(...checkClaim(claim, byContent.get(partitionOf(claim)) ?? new Map()));
  }
  disagreements.push(...checkTwice(claims));
  const all = new Set([...lines.keys(), ...blocked.keys(), ...byContent.keys()]);
  return { disagreements, drafts: [...all].filter((content) => !vouched.has(content)).length };
}

const partitionOf = ({ place: { agreement = "", month = "" }, closed }: VouchedClaim) =>
  keys.claimContent(agreement, month, closed.contentHash ?? "");

/** The content that a copy belongs to, and its line in it: its key says so, whatever stands in the item. */
function placeOf(key: string): { content: string; line: number } {
  const last = key.lastIndexOf("#");
  return { content: key.slice(0, last).replace(/^CLAIMED#/, "CLAIM#"), line: Number(key.slice(last + 1)) };
}

function checkClaim(claim: VouchedClaim, copies: ReadonlyMap<number, KeptCopy[]>): Disagreement[] {
  const { rawLines, place } = claim;
  const found: Disagreement[] = [];
  const last = Math.max(0, ...largest(rawLines.keys()), ...largest(copies.keys()));
  for (let line = 1; line <= last; line += 1) {
    const raw = rawLines.get(line);
    const [copy, ...more] = copies.get(line) ?? [];
    const at: Place = { ...place, line, measure: copy?.reference ?? (raw as Partial<ClaimLine> | undefined)?.measure };
    for (const { reference } of more)
      found.push({ code: "line-copy-unexpected", place: { ...at, measure: reference } });
    if (raw === undefined && copy === undefined) found.push({ code: "line-missing", place: at });
    else if (raw === undefined)
      found.push({ code: claim.linesHold ? "line-copy-unexpected" : "line-missing", place: at });
    else if (copy === undefined)
      found.push({ code: claim.linesHold ? "line-copy-missing" : "line-unexpected", place: at });
    else found.push(...compare(claim, { raw, copy, at }));
  }
  return found;
}

function* largest(numbers: Iterable<number>): Generator<number> {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  yield most;
}

/** Where a line and its copy differ, the claim's hash tells which of the two is no longer what was issued. */
function compare(
  { linesHold, place, closed }: VouchedClaim,
  { raw, copy, at }: { raw: unknown; copy: KeptCopy; at: Place },
): Disagreement[] {
  const { claimed } = copy;
  const { agreement, month, number } = place;
  const outside = [
    [agreement, copy.agreement],
    [month, copy.month],
    [closed.contentHash, copy.contentHash],
    [agreement, claimed.agreement],
    [month, claimed.claimMonth],
    [number, claimed.number],
    [copy.reference, claimed.line.measure],
  ].find(([expected, found]) => expected !== found);
  if (outside) return [{ code: "line-copy-differs", place: at, expected: outside[0], found: outside[1] }];
  if (canonicalJson(raw) === canonicalJson(claimed.line)) return [];
  const [line, other] = [raw as Record<string, unknown>, claimed.line as Record<string, unknown>];
  const [good, bad] = linesHold ? [line, other] : [other, line];
  const names = [...new Set([...Object.keys(good), ...Object.keys(bad)])];
  const name = names.find((one) => canonicalJson(good[one]) !== canonicalJson(bad[one])) ?? "";
  const code = linesHold ? "line-copy-differs" : "line-differs";
  return [{ code, place: at, expected: textOfValue(name, good[name]), found: textOfValue(name, bad[name]) }];
}

function textOfValue(name: string, value: unknown): string | undefined {
  if (name === "cents" && typeof value === "number") return formatEuros(value);
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : canonicalJson(value);
}

function checkTwice(claims: readonly VouchedClaim[]): Disagreement[] {
  const byAgreement = Map.groupBy(claims, ({ place }) => place.agreement);
  return [...byAgreement].flatMap(([agreement, own]) => {
    const whole = own.flatMap(({ claim }) => (claim ? [claim] : []));
    return linesClaimedTwice(whole).map(({ first, again }): Disagreement => {
      const { month, number } = again.claim;
      const place = { agreement, month, number, line: again.index, measure: again.line.measure };
      return { code: "line-twice", place, found: `${first.claim.number}, ligne ${first.index}` };
    });
  });
}
