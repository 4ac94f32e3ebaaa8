import { z } from "zod";
import { type CalendarDate, Instant } from "../../schemas/calendar.ts";
import { Agreement, Funder, Operator, Partner, type Setup } from "../../schemas/setup.ts";
import { dateInFrance } from "../domain/calendar/dates.ts";
import { canonicalHash } from "./audit-chain.ts";
import { type Actor, auditEntry, chains, transactAudited } from "./dynamodb-audit.ts";
import { keys } from "./dynamodb-keys.ts";
import { getItem, putAll, queryPartition, type Table } from "./dynamodb-table.ts";
import { again, type Write } from "./dynamodb-transact.ts";

const Current = z.object({ hash: z.string(), imports: z.int().default(0) });
const ImportItem = z.object({ hash: z.string(), at: Instant });
const Part = z.discriminatedUnion("part", [
  z.object({ part: z.literal("operators"), value: z.array(Operator) }),
  z.object({ part: z.literal("funders"), value: z.array(Funder) }),
  z.object({ part: z.literal("partners"), value: z.array(Partner) }),
  z.object({ part: z.literal("agreement"), value: Agreement }),
]);
type Part = z.infer<typeof Part>;

/** The settings, and the hash that says which they are: measures remember what they were computed with. */
interface KeptSetup {
  hash: string;
  setup: Setup;
}

export interface Settings {
  /** The settings as they stand; empty ones where none were imported. */
  loadSetup(): Promise<Setup>;
  loadKeptSetup(): Promise<KeptSetup>;
  /** The settings in force at the end of a day in France: of what was imported by then, what was imported last. */
  loadSetupKnownOn(day: CalendarDate): Promise<Setup>;
}

export interface SettingsWriter {
  /** Swaps the whole settings in one write: a reader sees the old ones or the new ones, never a mixture. */
  saveSetup(setup: Setup, actor: Actor): Promise<{ hash: string; changed: boolean }>;
}

/** An agreement apiece, since one item holds 400 KB: operators with hundreds of agreements fit too. */
function partsOf(setup: Setup): Part[] {
  return [
    { part: "operators", value: setup.operators },
    { part: "funders", value: setup.funders },
    { part: "partners", value: setup.partners },
    ...setup.agreements.map((value) => ({ part: "agreement" as const, value })),
  ];
}

function setupOf(parts: Part[]): Setup {
  const setup: Setup = { operators: [], funders: [], partners: [], agreements: [] };
  for (const part of parts) {
    if (part.part === "operators") setup.operators = part.value;
    else if (part.part === "funders") setup.funders = part.value;
    else if (part.part === "partners") setup.partners = part.value;
    else setup.agreements.push(part.value);
  }
  return setup;
}

async function loadParts(records: Table, hash: string): Promise<Setup> {
  const parts = await queryPartition(records, keys.setupParts(hash));
  return setupOf(parts.map((item) => Part.parse(item)));
}

export function createSettings(records: Table): Settings {
  // What stands under a hash never changes: a warm function reads the parts again only when the hash is another.
  let kept: KeptSetup = { hash: "none", setup: setupOf([]) };
  const loadKeptSetup = async () => {
    const { hash } = (await getItem(records, keys.setup(), Current)) ?? { hash: "none" };
    if (hash === kept.hash) return kept;
    kept = { hash, setup: hash === "none" ? setupOf([]) : await loadParts(records, hash) };
    return kept;
  };
  return {
    loadKeptSetup,
    loadSetup: async () => (await loadKeptSetup()).setup,

    async loadSetupKnownOn(day) {
      const { pk } = keys.setup();
      const items = await queryPartition(records, pk, "IMPORT#");
      const imports = items.map((item) => ImportItem.parse(item));
      const last = imports.findLast(({ at }) => dateInFrance(at) <= day);
      return last === undefined ? setupOf([]) : loadParts(records, last.hash);
    },
  };
}

export function createSettingsWriter(records: Table, audit: Table): SettingsWriter {
  return {
    async saveSetup(setup, actor) {
      const hash = canonicalHash(setup);
      if ((await getItem(records, keys.setup(), Current))?.hash === hash) return { hash, changed: false };
      const pk = keys.setupParts(hash);
      const sk = (index: number) => `PART#${String(index).padStart(6, "0")}`;
      await putAll(
        records,
        partsOf(setup).map((part, index) => ({ pk, sk: sk(index), ...part })),
      );
      return again(async () => {
        const current = await getItem(records, keys.setup(), Current);
        if (current?.hash === hash) return { hash, changed: false };
        const imports = (current?.imports ?? 0) + 1;
        await transactAudited({ records, audit }, chains.setup, [
          ...importWrites(records, { hash, imports, at: actor.at }),
          auditEntry(actor, { subject: "SETUP", what: "import-setup", mark: imports, details: { setupHash: hash } }),
        ]);
        return { hash, changed: true };
      });
    },
  };
}

/** The settings that hold from now on, and when they came: each import has a number of its own, which nobody else took. */
function importWrites(
  { name: TableName }: Table,
  { hash, imports, at }: { hash: string; imports: number; at: Instant },
): Write[] {
  const swap = { TableName, Item: { ...keys.setup(), hash, imports } };
  const kept = { TableName, Item: { ...keys.setupImport(imports), hash, at } };
  return [
    { guards: "setup", operation: { Put: swap } },
    { guards: "setup", operation: { Put: { ...kept, ConditionExpression: "attribute_not_exists(pk)" } } },
  ];
}
