import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import { inOrder } from "../domain/deadline/order.ts";
import { agreementsIn, isMeasureIn, ownersIn } from "../domain/portal/scope.ts";
import { DeadlinesItem, DueItem } from "./dynamodb-deadlines.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { MeasureItem } from "./dynamodb-measures.ts";
import { mergedPage, type Page } from "./dynamodb-pages.ts";
import type { Whose } from "./dynamodb-review-lists.ts";
import { getItems, type Table } from "./dynamodb-table.ts";

export interface DeadlineLists {
  /** Deadlines of measures and agreements, the nearest first; all of a measure's of one day are on one page. */
  listDeadlinesOf(whose: Whose, after: string | undefined, size: number): Promise<Page<Deadline>>;
  /** The deadlines kept of a measure. */
  deadlinesOfMeasure(reference: string): Promise<Deadline[]>;
}

/** A day of somebody's deadlines, and where it stands in the list. */
interface Due {
  place: string;
  key: { pk: string; sk: string };
  dueOn: CalendarDate;
}

const dayOf = (place: string) => place.slice(0, 10);
const nameOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`;

export function createDeadlineLists(records: Table): DeadlineLists {
  /** The days of the agreements' own deadlines, behind a place. There are few of them: all are read. */
  const agreementDues = async ({ scope, setup }: Whose, after: string | undefined) => {
    const asked = agreementsIn(scope, setup).flatMap(({ id }) => [keys.agreementDeadlines(id), keys.lapses(id)]);
    const items = await getItems(records, asked);
    const dues = items.flatMap((item): Due[] => {
      const key = { pk: String(item.pk), sk: String(item.sk) };
      const days = new Set(DeadlinesItem.parse(item).deadlines.map(({ dueOn }) => dueOn));
      return [...days].map((dueOn) => ({ place: `${dueOn}#${nameOf(key)}`, key, dueOn }));
    });
    return { dues: dues.filter(({ place }) => after === undefined || place > after), items };
  };

  /** The deadlines of measures that are still there and still in the scope. */
  const measureItems = async ({ scope }: Whose, dues: readonly Due[]) => {
    const references = [...new Set(dues.map(({ key }) => key.pk.slice(keys.measure("").pk.length)))];
    const asked = references.flatMap((reference) => [keys.measure(reference), keys.deadlines(reference)]);
    const items = await getItems(records, asked);
    const own = new Set(
      items
        .filter((item) => item.sk === "MEASURE" && isMeasureIn(scope, MeasureItem.parse(item).measure))
        .map(({ pk }) => pk),
    );
    return items.filter((item) => item.sk !== "MEASURE" && own.has(item.pk));
  };

  return {
    async listDeadlinesOf(whose, after, size) {
      const ranges = ownersIn(whose.scope, whose.setup).map((owner) => ({
        pk: indexes.due(owner, "", "").gsi1pk,
        after,
      }));
      const [measures, agreements] = await Promise.all([
        mergedPage(records, ranges, size),
        agreementDues(whose, after),
      ]);
      const ofMeasures = measures.items.map((item): Due => {
        const { pk, gsi1sk: place } = DueItem.parse(item);
        return { place, key: { pk, sk: "DEADLINES" }, dueOn: dayOf(place) };
      });
      const all = [...ofMeasures, ...agreements.dues].sort((a, b) => (a.place < b.place ? -1 : 1));
      const page = all.slice(0, size);
      const own = page.filter(({ key }) => key.pk.startsWith("MEASURE#"));
      const items = [...agreements.items, ...(await measureItems(whose, own))];
      const kept = new Map(
        items.map((item) => [
          nameOf({ pk: String(item.pk), sk: String(item.sk) }),
          DeadlinesItem.parse(item).deadlines,
        ]),
      );
      const deadlines = page.flatMap(
        ({ key, dueOn }) => kept.get(nameOf(key))?.filter((one) => one.dueOn === dueOn) ?? [],
      );
      const last = page.at(-1);
      const isMore = all.length > size || measures.next !== undefined;
      return { items: inOrder(deadlines), ...(isMore && last && { next: last.place }) };
    },

    async deadlinesOfMeasure(reference) {
      const items = await getItems(records, [keys.deadlines(reference)]);
      return inOrder(items.flatMap((item) => DeadlinesItem.parse(item).deadlines));
    },
  };
}
