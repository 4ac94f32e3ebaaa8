import { ScanCommand, type ScanCommandInput } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { Arrival } from "../../schemas/arrival.ts";
import type { Claim } from "../../schemas/claim.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import type { Document } from "../../schemas/document.ts";
import type { Ledger, MeasureRecord } from "../../schemas/ledger.ts";
import { inOrder as deadlinesInOrder } from "../domain/deadline/order.ts";
import type { Claims } from "./dynamodb-claims.ts";
import { DeadlinesItem } from "./dynamodb-deadlines.ts";
import { DocumentItem } from "./dynamodb-documents.ts";
import { keys } from "./dynamodb-keys.ts";
import { issuedOf, LedgerItem, storedMeasureOf } from "./dynamodb-measures.ts";
import { mapOf, type Table } from "./dynamodb-table.ts";

/** All there is, for the reports of the command line. Each list has an order that does not depend on the table's. */
export interface Everything {
  arrivals: { documentId: string; arrival: Arrival }[];
  documents: Document[];
  measures: MeasureRecord[];
  claims: Claim[];
  ledgers: Ledger[];
  deadlines: Deadline[];
}

const ArrivalItem = z.object({ documentId: z.string(), arrival: Arrival });

/** Reads the whole table: for one machine's reports, never for a function. */
export async function exportEverything(records: Table, { loadClaim }: Pick<Claims, "loadClaim">): Promise<Everything> {
  const partitions = new Map<string, Record<string, unknown>[]>();
  for await (const item of scan(records)) {
    const pk = String(item.pk);
    const partition = partitions.get(pk);
    if (partition === undefined) partitions.set(pk, [item]);
    else partition.push(item);
  }
  const items = [...partitions.values()].flat();
  const of = (kind: string, sk: string) =>
    items.filter((item) => String(item.pk).startsWith(kind) && String(item.sk).startsWith(sk));
  const inOrder = <T>(all: T[], key: (one: T) => string) => all.sort((a, b) => (key(a) < key(b) ? -1 : 1));

  const ledgers = inOrder(
    of("AGREEMENT#", "LEDGER").map((item) => LedgerItem.parse(item).ledger),
    ({ agreement }) => agreement,
  );
  const ledgerOf = new Map(ledgers.map((ledger) => [ledger.agreement, ledger]));
  const measures = [...partitions]
    .filter(([pk]) => pk.startsWith("MEASURE#"))
    .flatMap(([, partition]) => {
      const stored = storedMeasureOf(inOrder(partition, ({ sk }) => String(sk)));
      return stored === undefined ? [] : [{ measure: stored.measure, claimed: issuedOf(stored, ledgerOf) }];
    });
  const issued = ledgers.flatMap(({ agreement, months }) =>
    Object.keys(months)
      .filter((month) => months[month]?.number !== undefined)
      .sort()
      .map((month) => ({ agreement, month })),
  );
  const claims = await mapOf(issued, ({ agreement, month }) => loadClaim(agreement, month));
  return {
    arrivals: inOrder(
      of("DOCUMENT#", "ARRIVAL#").map((item) => ArrivalItem.parse(item)),
      ({ documentId, arrival }) => `${arrival.arrivedAt} ${documentId} ${arrival.arrivalId}`,
    ),
    documents: inOrder(
      of("DOCUMENT#", "DOCUMENT").map((item) => DocumentItem.parse(item).document),
      ({ documentId }) => documentId,
    ),
    measures: inOrder(measures, ({ measure }) => measure.reference),
    claims: claims.filter((claim) => claim !== undefined),
    ledgers,
    deadlines: deadlinesInOrder(
      [...of("MEASURE#", "DEADLINES"), ...of("AGREEMENT#", "DEADLINES")].flatMap(
        (item) => DeadlinesItem.parse(item).deadlines,
      ),
    ),
  };
}

/** The documents whose hash starts so, in order: for a person who types the beginning of one. */
export async function findDocuments(records: Table, startsWith: string): Promise<string[]> {
  const found: string[] = [];
  const filter = {
    FilterExpression: "sk = :document AND begins_with(pk, :start)",
    ExpressionAttributeValues: { ":document": "DOCUMENT", ":start": keys.document(startsWith).pk },
  };
  for await (const item of scan(records, filter)) found.push(DocumentItem.parse(item).document.documentId);
  return found.sort();
}

/** Every item of a table, page by page. */
export async function* scan(
  records: Table,
  filter: Pick<ScanCommandInput, "FilterExpression" | "ExpressionAttributeValues"> = {},
): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await records.client.send(
      new ScanCommand({
        ...filter,
        TableName: records.name,
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield* Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
