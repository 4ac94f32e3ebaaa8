import { createHash } from "node:crypto";
import { z } from "zod";
import { Instant } from "../../schemas/calendar.ts";

const Detail = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.string())]);

/** An entry of a chain as it is sealed: it names the entry before it, so that none can be changed, left out or put in. */
export const SealedEntry = z.strictObject({
  chain: z.string().min(1),
  sequence: z.int().positive(),
  /** The hash of the entry before; `noEntry` for the first. */
  previous: z.string(),
  subject: z.string().min(1),
  what: z.string().min(1),
  mark: z.union([z.string(), z.number()]),
  who: z.string(),
  at: Instant,
  details: z.record(z.string(), Detail).optional(),
  hash: z.string(),
});
export type SealedEntry = z.infer<typeof SealedEntry>;

/** How far a chain has come. It is kept in another table than the entries: the last one cannot be taken away unseen. */
export const ChainHead = z.object({ chain: z.string().min(1), sequence: z.int().positive(), hash: z.string() });
export type ChainHead = z.infer<typeof ChainHead>;

/** What stands before the first entry of a chain. */
export const noEntry = "0".repeat(64);

/** The chain of all other chains' heads. */
export const anchorChain = "ANCHOR";

/** One text for one value, whatever order its properties came back in. `undefined` is as good as absent. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(",")}}`;
}

/** The SHA-256 of a value's canonical text, in hex. */
export function canonicalHash(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

/** The entry with its hash, which covers everything else in it, the hash of the entry before included. */
export function seal(entry: Omit<SealedEntry, "hash">): SealedEntry {
  return { ...entry, hash: canonicalHash(entry) };
}

/** Whether an entry still is what was sealed. */
export function isSealed({ hash, ...entry }: SealedEntry): boolean {
  return canonicalHash(entry) === hash;
}
