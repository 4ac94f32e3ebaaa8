import type { Arrival } from "../../schemas/arrival.ts";
import type { Document } from "../../schemas/document.ts";
import type { Setup } from "../../schemas/setup.ts";
import { isMeasureIn, ownersIn, type Scope } from "../domain/portal/scope.ts";
import { ArrivalItem, DocumentItem, type Documents, type StoredDocument } from "./dynamodb-documents.ts";
import { indexes, type Key, keys } from "./dynamodb-keys.ts";
import { MeasureItem } from "./dynamodb-measures.ts";
import { mergedPage, type Page, readRange } from "./dynamodb-pages.ts";
import { getItems, mapOf, type Table } from "./dynamodb-table.ts";

/** Whose documents: of a scope, under the settings of now. */
export interface Whose {
  scope: Scope;
  setup: Setup;
}

export interface ReviewLists {
  /** Documents that wait for a person, in order of arrival. A page may be shorter than its size and have a next. */
  listReviews(whose: Whose, after: string | undefined, size: number): Promise<Page<StoredDocument>>;
  /** How each of these documents first came, by its id; those of a part are its file's. */
  firstArrivals(documents: readonly Document[]): Promise<Map<string, Arrival>>;
  /** How many wait, up to a limit. */
  countReviews(whose: Whose, limit: number): Promise<{ count: number; isMore: boolean }>;
}

export function createReviewLists(records: Table, { loadArrivals }: Pick<Documents, "loadArrivals">): ReviewLists {
  const rangesOf = ({ scope, setup }: Whose) =>
    ownersIn(scope, setup).map((owner) => ({ pk: indexes.reviews(owner, "", "").gsi1pk }));
  return {
    async listReviews(whose, after, size) {
      const ranges = rangesOf(whose).map((range) => ({ ...range, after }));
      const { items, next } = await mergedPage(records, ranges, size);
      const documents = items.map((item) => DocumentItem.parse(item));
      const references = documents.flatMap(({ document }) => ("measure" in document ? (document.measure ?? []) : []));
      const measures = await getItems(
        records,
        [...new Set(references)].map((reference) => keys.measure(reference)),
      );
      // Whose measure it is may have changed since the document was put here.
      const known = new Map(
        measures.map((item) => {
          const { measure } = MeasureItem.parse(item);
          return [measure.reference, measure];
        }),
      );
      const isOwn = ({ document }: StoredDocument) => {
        const measure = "measure" in document && document.measure !== undefined && known.get(document.measure);
        return !measure || isMeasureIn(whose.scope, measure);
      };
      return { items: documents.filter(isOwn), ...(next !== undefined && { next }) };
    },

    async firstArrivals(documents) {
      // The object that a document began with bears its arrival's id: one request for all, where it says so.
      const asked = documents.flatMap((document) => {
        const [, arrivalId] = /^arrivals\/([^/]+)/.exec(document.objectKey) ?? [];
        return arrivalId === undefined ? [] : [keys.arrival(fileOf(document), arrivalId)];
      });
      const items = await getItems(records, distinct(asked));
      const found = new Map(items.map((item) => [String(item.pk), ArrivalItem.parse(item).arrival]));
      const all = await mapOf(documents, async (document) => {
        const { documentId } = document;
        const arrival = found.get(keys.document(fileOf(document)).pk) ?? (await loadArrivals(documentId))[0];
        return arrival === undefined ? [] : [[documentId, arrival] as const];
      });
      return new Map(all.flat());
    },

    async countReviews(whose, limit) {
      const parts = await mapOf(rangesOf(whose), (range) => readRange(records, range, { limit, count: true }));
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      return { count: Math.min(count, limit), isMore: count > limit || parts.some(({ more }) => more) };
    },
  };
}

/** The file that a document came in. */
function fileOf(document: Document): string {
  return ("partOf" in document ? document.partOf?.documentId : undefined) ?? document.documentId;
}

/** Two parts of a file came by one arrival: no key may be asked for twice. */
function distinct(all: readonly Key[]): Key[] {
  return [...new Map(all.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
}
