import { z } from "zod";
import type { Month } from "../../schemas/calendar.ts";
import { Claim } from "../../schemas/claim.ts";
import type { ClosedMonth, Ledger } from "../../schemas/ledger.ts";
import { type ClaimHashes, hashesOfClaim } from "./claim-content.ts";
import { type Actor, type AuditTables, auditEntry, chains, transactAudited } from "./dynamodb-audit.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import {
  batchesOf,
  forEachOf,
  getItem,
  mapOf,
  putAll,
  queryAll,
  queryPartition,
  type Table,
} from "./dynamodb-table.ts";
import { again, ConflictError, transact, transactionSize, type Write } from "./dynamodb-transact.ts";

const [IssuedClaim, RenderedClaim] = Claim.options;
const content = { lines: true, blocked: true } as const;
const ClaimHeader = z.discriminatedUnion("status", [IssuedClaim.omit(content), RenderedClaim.omit(content)]);
/** `papers`: the SHA-256 of each paper drawn of it, by its file's name. `lineCount`: how many lines it has. */
export const ClaimHeaderItem = z.object({
  contentHash: z.string(),
  header: ClaimHeader,
  lineCount: z.int().optional(),
  papers: z.record(z.string(), z.string()).optional(),
});

/** A month to close: with its claim, or without where it has no line. `ledger` as it was read. */
interface MonthToIssue {
  ledger: Ledger;
  month: Month;
  claim?: Claim | undefined;
  /**
   * Each measure that was looked at, with the version it was read at and the next month it needs (none: never again).
   * `held`: that something of it was held back.
   */
  next: { reference: string; version: number; month?: Month | undefined; held?: boolean }[];
}

export interface Claims {
  /**
   * Closes a month and issues its claim, once. Returns the ledger as it stands then; undefined where another issuer was
   * faster, and nothing is issued. Lines are written first, as drafts that nobody counts; one transaction then makes
   * them the claim. A crash before it leaves nothing issued, a crash after it nothing undone but, where there are more
   * measures than a transaction holds, the looking again at them.
   */
  issueMonth(issue: MonthToIssue, actor: Actor): Promise<Ledger | undefined>;
  loadClaim(agreement: string, month: Month): Promise<Claim | undefined>;
  /** Months whose claim is issued but has no paper yet. */
  monthsToRender(agreement: string): Promise<Month[]>;
}

export type ClaimLoader = Pick<Claims, "loadClaim">;

export function createClaimLoader(records: Table): ClaimLoader {
  return { loadClaim: (agreement, month) => loadClaim(records, agreement, month) };
}

export function createClaims(records: Table, audit: Table): Claims {
  const tables = { records, audit };
  return {
    ...createClaimLoader(records),

    async monthsToRender(agreement) {
      const items = await queryPartition(records, `CLAIM#${agreement}`);
      const headers = items.map((item) => ClaimHeaderItem.parse(item).header);
      return headers.filter(({ status }) => status === "issued").map(({ month }) => month);
    },

    async issueMonth(issue, actor) {
      const { ledger, claim, next } = issue;
      const hashes = claim && hashesOf(claim);
      if (claim && hashes) await putAll(records, draftsOf(claim, hashes.contentHash));
      const after = ledgerAfter(issue, hashes);
      const looks = next.map((one) => lookAgainWrite(records, ledger.agreement, one));
      let together = looks.length <= looksTogether;
      try {
        await again(
          () => close(tables, { ...issue, hashes, after, looks: together ? looks : [] }, actor),
          (conflict) => {
            // A measure that has changed meanwhile, or is about to, is looked at anyway: the month is closed without it.
            if (conflict.broken.some(({ guards }) => guards === "measure")) together = false;
            // Where only the audit's chain has grown meanwhile, a month that nobody has closed can still be closed.
            return !conflict.failedOn("ledger") && !conflict.failedOn("claim");
          },
        );
      } catch (error) {
        if (error instanceof ConflictError) return undefined;
        throw error;
      }
      if (!together) await forEachOf(batchesOf(looks, transactionSize), (some) => lookAgain(records, some));
      return after;
    },
  };
}

/** As many measures are looked on from in the transaction that closes their month: it has four writes of its own. */
const looksTogether = transactionSize - 4;

interface MonthToClose extends MonthToIssue {
  hashes: ClaimHashes | undefined;
  after: Ledger;
  looks: readonly Write[];
}

async function close(tables: AuditTables, issue: MonthToClose, actor: Actor): Promise<void> {
  const { claim, month, ledger, hashes, after, looks } = issue;
  const { agreement } = ledger;
  const entry = auditEntry(actor, {
    subject: `CLAIM#${agreement}`,
    what: claim ? "issue-claim" : "close-month",
    mark: month,
    details: {
      month,
      ...(claim && hashes && { number: claim.number, totalCents: claim.totalCents, lines: claim.lines.length }),
      ...hashes,
    },
  });
  const changes = [ledgerWrite(tables.records, ledger, after), ...looks, entry];
  if (claim && hashes) changes.unshift(headerWrite(tables.records, claim, hashes.contentHash));
  await transactAudited(tables, chains.claims(agreement), changes);
}

async function loadClaim(records: Table, agreement: string, month: Month): Promise<Claim | undefined> {
  const item = await getItem(records, keys.claim(agreement, month), ClaimHeaderItem);
  if (item === undefined) return undefined;
  return claimOf(item.header, await contentOf(records, keys.claimContent(agreement, month, item.contentHash), item));
}

/** As many lines are asked for at a time: one answer is on its way while the one before it is taken apart. */
const linesAtOnce = 250;

async function contentOf(
  records: Table,
  content: string,
  { lineCount }: { lineCount?: number | undefined },
): Promise<Record<string, unknown>[]> {
  // A claim of before the number was kept.
  if (lineCount === undefined) return queryPartition(records, content);
  const starts = Array.from({ length: Math.ceil(lineCount / linesAtOnce) }, (_, part) => part * linesAtOnce);
  const [blocked, ...lines] = await Promise.all([
    queryPartition(records, content, "BLOCKED#"),
    mapOf(starts, (start) => {
      const [from, to] = [keys.claimLine(content, start).sk, keys.claimLine(content, start + linesAtOnce - 1).sk];
      return queryAll(records, {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: { ":pk": content, ":from": from, ":to": to },
        ConsistentRead: true,
      });
    }),
  ]);
  return [...lines.flat(2), ...blocked];
}

/** A claim put together from its header and the items of its content. */
function claimOf(header: z.infer<typeof ClaimHeader>, items: Record<string, unknown>[]): Claim {
  const startsWith = (start: string) => items.filter(({ sk }) => String(sk).startsWith(start));
  // Each is checked once, as a part of the claim.
  const lines = startsWith("LINE#").map(({ line }) => line);
  const blocked = startsWith("BLOCKED#").map((item) => item.blocked);
  return Claim.parse({ ...header, lines, blocked });
}

function hashesOf({ lines, blocked, ...header }: Claim): ClaimHashes {
  return hashesOfClaim(header, lines, blocked);
}

function* draftsOf(claim: Claim, contentHash: string) {
  const { agreement, month, number } = claim;
  const partition = keys.claimContent(agreement, month, contentHash);
  for (const [index, line] of claim.lines.entries()) {
    yield { ...keys.claimLine(partition, index), line };
    const claimed = { agreement, claimMonth: month, number, line };
    const draft = { agreement, month, contentHash, line: index };
    yield { ...keys.claimed(line.measure, draft), agreement, month, contentHash, claimed };
  }
  for (const [index, blocked] of claim.blocked.entries()) yield { ...keys.claimBlocked(partition, index), blocked };
}

function headerWrite(records: Table, claim: Claim, contentHash: string): Write {
  const { lines: _, blocked: __, ...header } = claim;
  return {
    guards: "claim",
    operation: {
      Put: {
        TableName: records.name,
        Item: { ...keys.claim(claim.agreement, claim.month), contentHash, header, lineCount: claim.lines.length },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    },
  };
}

function ledgerAfter({ ledger, month, claim }: MonthToIssue, hashes: ClaimHashes | undefined): Ledger {
  const closed: ClosedMonth = {
    totalCents: claim?.totalCents ?? 0,
    ...(claim && hashes && { number: claim.number, contentHash: hashes.contentHash }),
  };
  return { agreement: ledger.agreement, closedThrough: month, months: { ...ledger.months, [month]: closed } };
}

/** The next state of the ledger, if it still is as it was read: that is what keeps the numbers without holes. */
function ledgerWrite(records: Table, { closedThrough }: Ledger, after: Ledger): Write {
  const Item = { ...keys.ledger(after.agreement), closedThrough: after.closedThrough, ledger: after };
  const condition =
    closedThrough === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "closedThrough = :closedThrough",
          ExpressionAttributeValues: { ":closedThrough": closedThrough },
        };
  return { guards: "ledger", operation: { Put: { TableName: records.name, Item, ...condition } } };
}

/**
 * Sets when measures need a claim again. One that has changed meanwhile is left as it is: it is looked at anyway. All in
 * one request where none has, as nearly always.
 */
async function lookAgain(records: Table, looks: readonly Write[]): Promise<void> {
  try {
    await transact(records.client, looks);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await forEachOf(looks, async (look) => {
      try {
        await again(
          () => transact(records.client, [look]),
          (conflict) => !conflict.failedOn("measure"),
        );
      } catch (conflict) {
        if (!(conflict instanceof ConflictError && conflict.failedOn("measure"))) throw conflict;
      }
    });
  }
}

function lookAgainWrite(
  records: Table,
  agreement: string,
  { reference, version, month, held }: MonthToIssue["next"][number],
): Write {
  const at = {
    ...(month !== undefined && indexes.pending(agreement, reference, month)),
    ...(held && indexes.held(agreement, reference)),
  };
  const set = Object.keys(at).map((name) => `${name} = :${name}`);
  const gone = ["gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk"].filter((name) => !(name in at));
  const clauses = [
    ...(set.length > 0 ? [`SET ${set.join(", ")}`] : []),
    ...(gone.length > 0 ? [`REMOVE ${gone.join(", ")}`] : []),
  ];
  return {
    guards: "measure",
    operation: {
      Update: {
        TableName: records.name,
        Key: keys.pending(reference, agreement),
        UpdateExpression: clauses.join(" "),
        ConditionExpression: "version = :version",
        ExpressionAttributeValues: {
          ":version": version,
          ...Object.fromEntries(Object.entries(at).map(([name, value]) => [`:${name}`, value])),
        },
      },
    },
  };
}
