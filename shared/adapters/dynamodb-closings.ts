import type { CalendarDate, Month } from "../../schemas/calendar.ts";
import { dateInFrance } from "../domain/calendar/dates.ts";
import { SealedEntry } from "./audit-chain.ts";
import { chains } from "./dynamodb-audit.ts";
import { keys } from "./dynamodb-keys.ts";
import { queryPartition, type Table } from "./dynamodb-table.ts";

export interface Closings {
  /** The day on which each month of an agreement was closed, with a claim or without: the audit alone knows the latter. */
  loadClosings(agreement: string): Promise<Map<Month, CalendarDate>>;
}

export function createClosings(audit: Table): Closings {
  return {
    async loadClosings(agreement) {
      const { pk } = keys.auditEntry(chains.claims(agreement), 1);
      const entries = (await queryPartition(audit, pk)).map((item) => {
        const { pk: _, sk: __, ...entry } = item;
        return SealedEntry.parse(entry);
      });
      const closings = entries.filter(({ what }) => what === "issue-claim" || what === "close-month");
      return new Map(closings.map(({ details, at }) => [String(details?.month), dateInFrance(at)]));
    },
  };
}
