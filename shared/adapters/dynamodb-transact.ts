import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { plain } from "./dynamodb-table.ts";

type Operation = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** One write of a transaction, with a name for what it guards: the error says which guard did not hold. */
export interface Write {
  guards: string;
  operation: Operation;
}

/** DynamoDB takes 100 writes in one transaction. */
export const transactionSize = 100;

/** Somebody else was faster, or what was to be changed is no longer as it was read. Reading again and retrying may help. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
  /** Each guard that did not hold, with DynamoDB's reason (`ConditionalCheckFailed` or `TransactionConflict`). */
  readonly broken: readonly { guards: string; reason: string }[];

  constructor(broken: readonly { guards: string; reason: string }[], options: ErrorOptions) {
    super(`conflict on ${[...new Set(broken.map(({ guards }) => guards))].join(", ")}`, options);
    this.broken = broken;
  }

  /** Whether a condition of this guard failed: the item is not as expected, whoever is at work now. */
  failedOn(guards: string): boolean {
    return this.broken.some((one) => one.guards === guards && one.reason === "ConditionalCheckFailed");
  }
}

const conflicts = new Set(["ConditionalCheckFailed", "TransactionConflict"]);

/** How often a write is tried again after somebody else was faster. */
const tries = 5;

/** Does work that reads and then writes again from the start, as long as somebody else was faster and it may help. */
export async function again<T>(
  work: () => Promise<T>,
  mayHelp: (conflict: ConflictError) => boolean = () => true,
): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConflictError) || !mayHelp(error) || count === tries) throw error;
    }
  }
}

/**
 * Writes all or nothing. Throws ConflictError where a guard did not hold, with the cancellation as its cause; every
 * other failure as it came.
 */
export async function transact(client: DynamoDBDocumentClient, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  if (writes.length > transactionSize) throw new Error(`a transaction of ${writes.length} writes is too large`);
  try {
    await client.send(new TransactWriteCommand({ TransactItems: writes.map(({ operation }) => plain(operation)) }));
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const broken = (error.CancellationReasons ?? []).flatMap(({ Code = "None" }, index) =>
      conflicts.has(Code) ? [{ guards: writes[index]?.guards ?? "unknown", reason: Code }] : [],
    );
    if (broken.length === 0) throw error;
    throw new ConflictError(broken, { cause: error });
  }
}
