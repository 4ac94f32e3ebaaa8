import { z } from "zod";
import { Agreement, Funder, Operator, Partner, type Setup } from "../../schemas/setup.ts";
import { type Actor, auditWrite } from "./dynamodb-audit.ts";
import { hashOf, keys } from "./dynamodb-keys.ts";
import { getItem, putAll, queryPartition, type Table } from "./dynamodb-table.ts";
import { transact, type Write } from "./dynamodb-transact.ts";

const Current = z.object({ hash: z.string() });
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

export function createSettings(records: Table): Settings {
  // What stands under a hash never changes: a warm function reads the parts again only when the hash is another.
  let kept: KeptSetup = { hash: "none", setup: setupOf([]) };
  const loadKeptSetup = async () => {
    const { hash } = (await getItem(records, keys.setup(), Current)) ?? { hash: "none" };
    if (hash === kept.hash) return kept;
    const parts = hash === "none" ? [] : await queryPartition(records, keys.setupParts(hash));
    kept = { hash, setup: setupOf(parts.map((item) => Part.parse(item))) };
    return kept;
  };
  return { loadKeptSetup, loadSetup: async () => (await loadKeptSetup()).setup };
}

export function createSettingsWriter(records: Table, audit: Table): SettingsWriter {
  return {
    async saveSetup(setup, actor) {
      const hash = hashOf(JSON.stringify(setup));
      const current = await getItem(records, keys.setup(), Current);
      if (current?.hash === hash) return { hash, changed: false };
      const pk = keys.setupParts(hash);
      const sk = (index: number) => `PART#${String(index).padStart(6, "0")}`;
      await putAll(
        records,
        partsOf(setup).map((part, index) => ({ pk, sk: sk(index), ...part })),
      );
      const swap: Write = {
        guards: "setup",
        operation: { Put: { TableName: records.name, Item: { ...keys.setup(), hash } } },
      };
      await transact(records.client, [
        swap,
        auditWrite(audit, actor, { subject: "SETUP", what: "import-setup", mark: hash }),
      ]);
      return { hash, changed: true };
    },
  };
}
