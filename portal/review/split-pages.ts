/** Where each page goes: the number of a document from 1, or 0 where it is left out. In the order of the pages. */
export type Assignment = readonly number[];

/**
 * Gives a page to a document. The pages after it that went the same way follow, as far as they go: one change cuts a
 * file in two. A page that is left out is left out alone.
 */
export function assignPage(assignment: Assignment, index: number, document: number): Assignment {
  const before = assignment[index];
  if (document === 0 || before === undefined) return assignment.map((own, at) => (at === index ? document : own));
  const rest = assignment.slice(index);
  const end = rest.findIndex((own) => own !== before);
  const last = end < 0 ? assignment.length : index + end;
  return assignment.map((own, at) => (at >= index && at < last ? document : own));
}

/** The pages of each document that has any, in order. */
export function partsOf(pages: readonly number[], assignment: Assignment): number[][] {
  const parts = new Map<number, number[]>();
  for (const [index, page] of pages.entries()) {
    const document = assignment[index] ?? 0;
    if (document > 0) parts.set(document, [...(parts.get(document) ?? []), page]);
  }
  return [...parts].sort(([a], [b]) => a - b).map(([, own]) => own);
}
