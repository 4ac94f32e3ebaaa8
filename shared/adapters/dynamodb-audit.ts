import type { Instant } from "../../schemas/calendar.ts";
import type { Table } from "./dynamodb-table.ts";
import type { Write } from "./dynamodb-transact.ts";

/** Who did it (a function or a person's id) and when: the event's own time, never a clock's. */
export interface Actor {
  who: string;
  at: Instant;
}

/** What was done to which thing; identifiers only, never content. */
export interface AuditEntry {
  subject: string;
  what: string;
  /** Tells entries of the same instant apart: the version or the hash that was written. */
  mark: string | number;
  details?: Record<string, string | number | string[]>;
}

/** An audit entry as part of the transaction that it reports. It is never written over. */
export function auditWrite(audit: Table, { who, at }: Actor, { subject, what, mark, details }: AuditEntry): Write {
  return {
    guards: "audit",
    operation: {
      Put: {
        TableName: audit.name,
        Item: { pk: subject, sk: `${at}#${mark}`, who, what, at, ...details },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    },
  };
}
