import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { Paper, PaperOf } from "../../../schemas/field.ts";

/** A fact whose paper is of one kind. */
export type FactOf<K extends Paper["kind"]> = Omit<Fact, "paper"> & { paper: PaperOf<K> };

export function isOf<K extends Paper["kind"]>(kind: K): (fact: Fact) => fact is FactOf<K> {
  return (fact): fact is FactOf<K> => fact.paper.kind === kind;
}

/** A paper's own date: what orders papers, never their arrival (SETUP: "The dates on the paper decide"). */
export function ownDate(paper: Paper): CalendarDate | undefined {
  switch (paper.kind) {
    case "decision":
      return paper.sessionOn ?? paper.documentOn ?? paper.signedOn;
    case "contract":
      return paper.signedOn ?? paper.documentOn ?? paper.startOn;
    case "bilan":
      return paper.documentOn ?? paper.signedOn ?? paper.endOn;
    case "orientation":
    case "renewal":
      return paper.documentOn ?? paper.signedOn;
  }
}

/** Papers in order of their own date, undated last; then of arrival, then of hash, so that the order is always the same. */
export function inPaperOrder<F extends Fact>(facts: F[]): F[] {
  const keyed = facts.map((fact) => ({
    fact,
    key: [ownDate(fact.paper) ?? "9999", fact.arrivedAt, fact.documentId].join("|"),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ fact }) => fact);
}
