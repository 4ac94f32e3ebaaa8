import { indexes, keys } from "../../shared/adapters/dynamodb-keys.ts";
import { addMonths } from "../../shared/domain/calendar/months.ts";
import { agreement } from "../adapters/claim-issuing.ts";
import { tableItems } from "./deadline-table.ts";

type Item = Record<string, unknown> & { pk: string; sk: string };

/** Measures of the same agreement that have nothing to claim before one of the months to come, or never again. */
export function* otherMonthsItems(count: number): Generator<Item> {
  for (const item of tableItems(count)) {
    yield item;
    const { pk, sk } = item;
    if (sk !== "MEASURE") continue;
    const reference = pk.slice("MEASURE#".length);
    const months = Number(reference.slice(-6)) % 12;
    const due = months === 0 ? {} : indexes.pending(agreement.id, reference, addMonths("2026-01", months));
    yield { ...keys.pending(reference, agreement.id), ...due, agreement: agreement.id, reference, version: 1 };
  }
}
