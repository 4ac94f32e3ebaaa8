import { z } from "zod";
import { Claim } from "../../schemas/claim.ts";
import { PartOf } from "../../schemas/document.ts";
import { ClaimedLine, Ledger } from "../../schemas/ledger.ts";
import { Measure } from "../../schemas/measure.ts";
import { ChainHead } from "./audit-chain.ts";
import { scan } from "./dynamodb-export.ts";
import type { Table } from "./dynamodb-table.ts";

const [Issued, Rendered] = Claim.options;
const content = { lines: true, blocked: true } as const;
const Header = z.object({
  contentHash: z.string(),
  header: z.discriminatedUnion("status", [Issued.omit(content), Rendered.omit(content)]),
  papers: z.record(z.string(), z.string()).optional(),
});
const KeptMeasure = z.object({ measure: Measure, household: z.string(), version: z.int() });
const KeptDocument = z.object({
  document: z.looseObject({ objectKey: z.string(), partOf: PartOf.optional() }),
});
const KeptHousehold = z.object({ household: z.string(), setupHash: z.string() });
const KeptCopy = z.object({ agreement: z.string(), month: z.string(), contentHash: z.string(), claimed: ClaimedLine });
const KeptLedger = z.object({ ledger: Ledger, closedThrough: z.string().optional() });
const KeptSetup = z.object({ hash: z.string(), imports: z.int() });

/** A claim's header, as it is kept and as it is understood. */
export interface KeptHeader extends z.infer<typeof Header> {
  raw: object;
}

/** Where the bytes of a document are; `partOf` where they hold others too. */
export interface KeptFile {
  objectKey: string;
  partOf?: PartOf;
}

/** A line of a claim beside its measure. `line` counts from 1. */
export interface KeptCopy extends z.infer<typeof KeptCopy> {
  reference: string;
  key: string;
}

/**
 * The whole table `records` as whoever checks it has to see it: every item by itself, with nothing left out because
 * something else does not vouch for it. What cannot be understood is told, not thrown.
 */
export interface Snapshot {
  ledgers: Map<string, Ledger>;
  /** By agreement and month: `claimKeyOf`. */
  headers: Map<string, KeptHeader>;
  /** Lines and blocked lines by the partition of their content, then by number. */
  lines: Map<string, Map<number, unknown>>;
  blocked: Map<string, Map<number, unknown>>;
  copies: KeptCopy[];
  /** `raw`: what its hash is of. */
  measures: Map<string, z.infer<typeof KeptMeasure> & { raw: unknown }>;
  /** When each measure needs a claim of each agreement again (the index key), by `reference agreement`. */
  pending: Map<string, string>;
  documents: Map<string, KeptFile>;
  households: Map<string, string>;
  facts: { household: string; documentId: string; fact: unknown }[];
  acts: { household: string; actId: string; act: unknown }[];
  heads: Map<string, ChainHead>;
  setup: z.infer<typeof KeptSetup> | undefined;
  unreadable: string[];
}

export const claimKeyOf = (agreement: string, month: string) => `${agreement} ${month}`;

type Item = Record<string, unknown>;
/** What an item says twice, it says differently. */
class Contradiction extends Error {}

/** Takes an item into the snapshot; what it throws makes the item unreadable. */
type Reader = (snapshot: Snapshot, item: Item, words: { pk: string; sk: string }) => void;

const after = (text: string, mark = "#") => text.slice(text.indexOf(mark) + 1);

/** What stands where, by the beginnings of both keys. The first that fits reads. */
const readers: [pk: RegExp, sk: RegExp, read: Reader][] = [
  [
    /^AGREEMENT#/,
    /^LEDGER$/,
    ({ ledgers }, item, { pk }) => {
      const { ledger, closedThrough } = KeptLedger.parse(item);
      if (ledger.agreement !== after(pk) || ledger.closedThrough !== closedThrough) throw new Contradiction();
      ledgers.set(after(pk), ledger);
    },
  ],
  [
    /^CLAIM#/,
    /^\d{4}-\d{2}$/,
    ({ headers }, item, { pk, sk }) =>
      headers.set(claimKeyOf(after(pk), sk), { ...Header.parse(item), raw: item.header as object }),
  ],
  [/^CLAIM#/, /^LINE#\d{6}$/, ({ lines }, { line }, { pk, sk }) => into(lines, pk, Number(after(sk)), line)],
  [/^CLAIM#/, /^BLOCKED#\d{6}$/, (all, item, { pk, sk }) => into(all.blocked, pk, Number(after(sk)), item.blocked)],
  [
    /^MEASURE#/,
    /^MEASURE$/,
    ({ measures }, item, { pk }) => measures.set(after(pk), { ...KeptMeasure.parse(item), raw: item.measure }),
  ],
  [
    /^MEASURE#/,
    /^PENDING#/,
    ({ pending }, { gsi1sk }, { pk, sk }) => {
      if (gsi1sk !== undefined) pending.set(`${after(pk)} ${after(sk)}`, String(gsi1sk));
    },
  ],
  [
    /^MEASURE#/,
    /^CLAIMED#/,
    ({ copies }, item, { pk, sk }) => copies.push({ ...KeptCopy.parse(item), reference: after(pk), key: sk }),
  ],
  [
    /^DOCUMENT#/,
    /^DOCUMENT$/,
    ({ documents }, item, { pk }) => {
      const { objectKey, partOf } = KeptDocument.parse(item).document;
      documents.set(after(pk), { objectKey, ...(partOf !== undefined && { partOf }) });
    },
  ],
  [
    /^HOUSEHOLD#/,
    /^HEAD$/,
    ({ households }, item, { pk }) => households.set(after(pk), KeptHousehold.parse(item).setupHash),
  ],
  [
    /^HOUSEHOLD#/,
    /^FACT#/,
    ({ facts }, { fact }, { pk, sk }) => facts.push({ household: after(pk), documentId: after(sk), fact }),
  ],
  [
    /^HOUSEHOLD#/,
    /^ACT#/,
    ({ acts }, { act }, { pk, sk }) => acts.push({ household: after(pk), actId: after(sk), act }),
  ],
  [/^AUDIT#/, /^HEAD$/, ({ heads }, item, { pk }) => heads.set(after(pk), ChainHead.parse(item))],
  [
    /^SETUP$/,
    /^CURRENT$/,
    (snapshot, item) => {
      snapshot.setup = KeptSetup.parse(item);
    },
  ],
];

function into(all: Map<string, Map<number, unknown>>, pk: string, number: number, value: unknown): void {
  const there = all.get(pk) ?? new Map<number, unknown>();
  all.set(pk, there.set(number, value));
}

/** Reads the whole table. */
export async function takeSnapshot(records: Table): Promise<Snapshot> {
  const snapshot: Snapshot = {
    ledgers: new Map(),
    headers: new Map(),
    lines: new Map(),
    blocked: new Map(),
    copies: [],
    measures: new Map(),
    pending: new Map(),
    documents: new Map(),
    households: new Map(),
    facts: [],
    acts: [],
    heads: new Map(),
    setup: undefined,
    unreadable: [],
  };
  for await (const item of scan(records)) {
    const words = { pk: String(item.pk), sk: String(item.sk) };
    const [, , read] = readers.find(([pk, sk]) => pk.test(words.pk) && sk.test(words.sk)) ?? [];
    try {
      read?.(snapshot, item, words);
    } catch (error) {
      if (!(error instanceof z.ZodError || error instanceof Contradiction)) throw error;
      snapshot.unreadable.push(`${words.pk} / ${words.sk}`);
    }
  }
  return snapshot;
}
