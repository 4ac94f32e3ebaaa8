import { expect } from "vitest";
import type { ClaimLine } from "../../schemas/claim.ts";
import type { ClosedMonth } from "../../schemas/ledger.ts";
import { admitted } from "./dynamodb-samples.ts";
import type { Item } from "./table-access.ts";
import type { Tampered, Tampering } from "./tampering.ts";

type Header = { agreement: string; month: string; number: string; totalCents: number; pdfSha256: string };

/** Tamperings with claims, their lines, papers and evidence, and with the ledger. */
export function claimTamperings(tampered: Tampered): Tampering[] {
  const claims = tampered.tables.items("records").filter(({ pk, sk }) => /^CLAIM#[^#]+$/.test(pk) && sk.length === 7);
  return [
    ...claims.flatMap((claim) => [
      ...lineTamperings(tampered, claim),
      ...headerTamperings(tampered, claim),
      ...paperTamperings(tampered, claim),
    ]),
    ...evidenceTamperings(tampered),
  ];
}

const headerOf = (claim: Item) => claim.header as Header;

function placeOf(claim: Item) {
  const { agreement, month, number } = headerOf(claim);
  return { agreement, month, number };
}

function lineTamperings({ tables, choose }: Tampered, claim: Item): Tampering[] {
  const { agreement, month, number } = placeOf(claim);
  const records = tables.items("records");
  const lines = records.filter(({ pk }) => pk === `CLAIM#${agreement}#${month}#${claim.contentHash}`);
  const index = choose(lines.length);
  const item = lines[index] as Item;
  const line = item.line as ClaimLine;
  const place = { agreement, month, number, line: index + 1, measure: line.measure };
  const suffix = `#${month}#${claim.contentHash}#${item.sk.slice("LINE#".length)}`;
  const copy = records.find(({ sk }) => sk.startsWith("CLAIMED#") && sk.endsWith(suffix)) as Item;
  const other = { ...line, cents: line.cents + 1 };
  const changedCopy = { ...copy, claimed: { ...(copy.claimed as object), line: other } };
  const of = `line ${index + 1} of ${number}`;
  return [
    {
      name: `a cent more in ${of}`,
      tamper: () => tables.put("records", { ...item, line: other }),
      found: { code: "line-differs", place },
    },
    {
      name: `a cent more beside the measure of ${of}`,
      tamper: () => tables.put("records", changedCopy),
      found: { code: "line-copy-differs", place },
    },
    {
      name: `a cent more in both places of ${of}`,
      tamper: async () => {
        await tables.put("records", { ...item, line: other });
        await tables.put("records", changedCopy);
      },
      found: { code: "claim-lines", place: { agreement, month, number } },
    },
    {
      name: `${of} removed`,
      tamper: () => tables.remove("records", item),
      found: { code: "line-missing", place },
    },
    {
      name: `${of} forgotten by its measure`,
      tamper: () => tables.remove("records", copy),
      found: { code: "line-copy-missing", place: { ...place, measure: line.measure } },
    },
    {
      name: `${of} once more at the end`,
      tamper: () => tables.put("records", { ...item, sk: `LINE#${String(lines.length + 1).padStart(6, "0")}` }),
      found: { code: "line-twice", place: { ...place, line: lines.length + 1 } },
    },
  ];
}

function headerTamperings({ tables }: Tampered, claim: Item): Tampering[] {
  const place = placeOf(claim);
  const { agreement, month, number } = place;
  const header = headerOf(claim);
  const withHeader = (changes: Partial<Header> & Record<string, unknown>) =>
    tables.put("records", { ...claim, header: { ...header, ...changes } });
  const ledger = tables
    .items("records")
    .find(({ pk, sk }) => pk === `AGREEMENT#${agreement}` && sk === "LEDGER") as Item;
  const kept = ledger.ledger as { months: Record<string, ClosedMonth> };
  const withMonth = (changes: Partial<ClosedMonth>) => {
    const months = { ...kept.months, [month]: { ...(kept.months[month] as ClosedMonth), ...changes } };
    return tables.put("records", { ...ledger, ledger: { ...kept, months } });
  };
  const renumbered = number.replace(/.$/, "9");
  return [
    {
      name: `a cent more in the total of ${number}`,
      tamper: () => withHeader({ totalCents: header.totalCents + 1 }),
      found: { code: "claim-total", place },
    },
    {
      name: `a cent more in the ledger's total of ${number}`,
      tamper: () => withMonth({ totalCents: header.totalCents + 1 }),
      found: { code: "ledger-total", place },
    },
    {
      name: `${number} under another date of issue`,
      tamper: () => withHeader({ issuedOn: "2026-12-24" }),
      found: { code: "claim-header", place },
    },
    {
      name: `${number} renumbered`,
      tamper: () => withHeader({ number: renumbered }),
      found: { code: "claim-number", place },
    },
    {
      name: `${number} renumbered in the ledger too`,
      tamper: async () => {
        await withHeader({ number: renumbered });
        await withMonth({ number: renumbered });
      },
      found: { code: "number-sequence", place: { agreement, month, number: renumbered } },
    },
    {
      name: `${number} removed`,
      tamper: () => tables.remove("records", claim),
      found: { code: "claim-missing", place },
    },
    {
      name: `${number} once more, for a month that nobody closed`,
      tamper: () => tables.put("records", { ...claim, sk: "2027-01", header: { ...header, month: "2027-01" } }),
      found: { code: "claim-unexpected", place: { agreement, month: "2027-01", number } },
    },
    {
      name: `the month of ${number} taken out of the ledger`,
      tamper: () => {
        const { [month]: _, ...months } = kept.months;
        return tables.put("records", { ...ledger, ledger: { ...kept, months } });
      },
      found: { code: "month-missing", place: { agreement, month, number } },
    },
  ];
}

function paperTamperings({ tables, objects }: Tampered, claim: Item): Tampering[] {
  const place = placeOf(claim);
  const { agreement, month, number } = place;
  const papers = [`${number}.pdf`, `${number}.csv`, `${number}-justificatifs.pdf`];
  const keyOf = (paper: string) => `claims/${agreement}/${month}/${paper}`;
  const forgedSha256 = "f".repeat(64);
  return [
    ...papers.map((paper) => ({
      name: `${paper} swapped`,
      tamper: async () => objects.set(keyOf(paper), "another paper"),
      found: { code: "paper-differs" as const, place: { ...place, paper } },
    })),
    {
      name: `${number}.pdf removed`,
      tamper: async () => objects.delete(keyOf(`${number}.pdf`)),
      found: { code: "paper-missing", place: { ...place, paper: `${number}.pdf` } },
    },
    {
      name: `the hash of ${number}.pdf changed with the paper`,
      tamper: () => tables.put("records", { ...claim, header: { ...headerOf(claim), pdfSha256: forgedSha256 } }),
      found: { code: "paper-unaudited", place },
    },
  ];
}

function evidenceTamperings({ tables, objects }: Tampered): Tampering[] {
  return ["orientation of Alpha", "decision of Beta", "bilan of Beta"].flatMap((label): Tampering[] => {
    const { documentId, objectKey } = admitted(label);
    const place = expect.objectContaining({
      agreement: "asell-2026",
      number: expect.any(String),
      line: expect.any(Number),
      document: documentId,
    });
    const item = tables
      .items("records")
      .find(({ pk, sk }) => pk === `DOCUMENT#${documentId}` && sk === "DOCUMENT") as Item;
    return [
      {
        name: `${label} exchanged`,
        tamper: async () => objects.set(`intake/${objectKey}`, "another document"),
        found: { code: "evidence-differs", place },
      },
      {
        name: `${label} removed`,
        tamper: async () => objects.delete(`intake/${objectKey}`),
        found: { code: "evidence-missing", place },
      },
      {
        name: `the record of ${label} removed`,
        tamper: () => tables.remove("records", item),
        found: { code: "evidence-unknown", place },
      },
    ];
  });
}
