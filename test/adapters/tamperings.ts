import type { SealedEntry } from "../../shared/adapters/audit-chain.ts";
import { seal } from "../../shared/adapters/audit-chain.ts";
import type { Item, TableAccess } from "./table-access.ts";
import type { Tampered, Tampering } from "./tampering.ts";
import { claimTamperings } from "./tamperings-claims.ts";

/** The same choices each time: a linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** All tamperings of a world that `issuedWorld` made. */
export function tamperings({ tables, objects }: Pick<Tampered, "tables" | "objects">): Tampering[] {
  const tampered = { tables, objects, choose: seeded(20_260_705) };
  return [...claimTamperings(tampered), ...entryTamperings(tampered), ...recordTamperings(tampered)];
}

type EntryItem = Item & SealedEntry;

const entriesOf = (tables: TableAccess) => tables.items("audit") as EntryItem[];
const chainsOf = (tables: TableAccess) => Map.groupBy(entriesOf(tables), ({ chain }) => chain);
const placeOf = ({ chain, sequence }: SealedEntry) => ({ chain, entry: sequence });

/** An item that claims to be a well made entry. */
function forged(item: EntryItem, changes: Partial<SealedEntry>): EntryItem {
  const { pk, sk: _, hash: __, ...entry } = { ...item, ...changes };
  const { pk: ___, ...sealed } = { pk, ...seal(entry as unknown as Omit<SealedEntry, "hash">) };
  return { ...sealed, pk, sk: String(sealed.sequence).padStart(12, "0") };
}

/** Every chain's first, middle and last entry removed, changed, made anew; two exchanged; one added; the end cut off. */
function entryTamperings({ tables, choose }: Tampered): Tampering[] {
  return [...chainsOf(tables)].flatMap(([chain, entries]): Tampering[] => {
    const last = entries.at(-1) as EntryItem;
    const middle = entries[Math.floor(entries.length / 2)] as EntryItem;
    const some = [...new Set([entries[0] as EntryItem, middle, last])];
    const chosen = entries[choose(entries.length)] as EntryItem;
    const before = entries[last.sequence - 2];
    const head = tables.items("records").find(({ pk }) => pk === `AUDIT#${chain}`) as Item;
    const added = forged(last, { sequence: last.sequence + 1, previous: last.hash, who: "x" });
    return [
      ...some.map((entry) => ({
        name: `entry ${entry.sequence} of ${chain} removed`,
        tamper: () => tables.remove("audit", entry),
        found: { code: "entry-missing" as const, place: placeOf(entry) },
      })),
      {
        name: `entry ${chosen.sequence} of ${chain} changed`,
        tamper: () => tables.put("audit", { ...chosen, who: "somebody else" }),
        found: { code: "entry-changed", place: placeOf(chosen) },
      },
      {
        name: `entry ${chosen.sequence} of ${chain} made anew, well sealed`,
        tamper: () => tables.put("audit", forged(chosen, { who: "somebody else" })),
        found: { code: chosen === last ? "head-differs" : "entry-replaced", place: placeOf(chosen) },
      },
      {
        name: `an entry added to ${chain}, well sealed`,
        tamper: () => tables.put("audit", added),
        found: { code: "entry-unexpected", place: placeOf(added) },
      },
      {
        name: `the head of ${chain} removed`,
        tamper: () => tables.remove("records", head),
        found: { code: "head-missing", place: { chain } },
      },
      ...(before === undefined || chain === "ANCHOR"
        ? []
        : [
            {
              name: `the end of ${chain} cut off together with its head`,
              tamper: async () => {
                await tables.remove("audit", last);
                await tables.put("records", { ...head, sequence: before.sequence, hash: before.hash });
              },
              found: { code: "anchor-differs" as const, place: placeOf(last) },
            },
            {
              name: `the last two entries of ${chain} exchanged`,
              tamper: async () => {
                await tables.put("audit", { ...before, sk: last.sk });
                await tables.put("audit", { ...last, sk: before.sk });
              },
              found: { code: "entry-changed" as const, place: placeOf(last) },
            },
          ]),
    ];
  });
}

/** What money is computed from. */
function recordTamperings({ tables }: Tampered): Tampering[] {
  const records = tables.items("records");
  const of = (pk: string, sk: string) => records.filter((item) => item.pk.startsWith(pk) && item.sk.startsWith(sk));
  const first = (pk: string, sk: string) => of(pk, sk)[0] as Item;
  const change = (item: Item, name: string, changes: object) =>
    tables.put("records", { ...item, [name]: { ...(item[name] as object), ...changes } });
  const measure = first("MEASURE#", "MEASURE");
  const reference = measure.pk.slice("MEASURE#".length);
  const fact = first("HOUSEHOLD#", "FACT#");
  const document = fact.sk.slice("FACT#".length);
  const { paper } = fact.fact as { paper: object };
  const act = first("HOUSEHOLD#", "ACT#");
  const settings = of("SETUP#", "PART#").find(({ part }) => part === "agreement") as Item;
  const current = first("SETUP", "CURRENT");
  return [
    {
      name: "a measure longer than it was granted",
      tamper: () => change(measure, "measure", { plannedEndOn: "2026-12-31" }),
      found: { code: "measure-differs", place: { measure: reference } },
    },
    {
      name: "a measure removed",
      tamper: () => tables.remove("records", measure),
      found: { code: "measure-missing", place: { measure: reference } },
    },
    {
      name: "a paper's words changed",
      tamper: () => change(fact, "fact", { paper: { ...paper, documentOn: "2026-01-03" } }),
      found: { code: "fact-differs", place: { document } },
    },
    {
      name: "a paper removed from its household",
      tamper: () => tables.remove("records", fact),
      found: { code: "fact-missing", place: { document } },
    },
    {
      name: "a decision of a person changed",
      tamper: () => change(act, "act", { on: "2026-01-06" }),
      found: { code: "act-differs", place: { act: "step-1" } },
    },
    {
      name: "a decision of a person removed",
      tamper: () => tables.remove("records", act),
      found: { code: "act-missing", place: { act: "step-1" } },
    },
    {
      name: "a decision of a person put in",
      tamper: () => tables.put("records", { ...act, sk: "ACT#step-2" }),
      found: { code: "act-unaudited", place: { act: "step-2" } },
    },
    {
      name: "a setting changed",
      tamper: () => change(settings, "value", { number: "2026-999" }),
      found: { code: "setup-differs" },
    },
    {
      name: "other settings put in force",
      tamper: () => tables.put("records", { ...current, hash: "0".repeat(64) }),
      found: { code: "setup-differs" },
    },
    {
      name: "a record that cannot be read any more",
      tamper: () => tables.put("records", { ...measure, measure: "gone" }),
      found: { code: "item-unreadable", place: { item: `${measure.pk} / MEASURE` } },
    },
  ];
}
