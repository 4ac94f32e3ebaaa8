import { createHash } from "node:crypto";
import type { CalendarDate, Instant, Month } from "../../schemas/calendar.ts";
import type { LifeState } from "../../schemas/measure.ts";

/**
 * The keys of the table `records`, all in one place. No name, date of birth or address ever stands in a key: whoever
 * is looked up by name is looked up by the name's SHA-256.
 */
export interface Key {
  pk: string;
  sk: string;
}

/** What is looked up by its content, without the content being in a key. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const place = (index: number) => String(index + 1).padStart(6, "0");

export const keys = {
  document: (documentId: string): Key => ({ pk: `DOCUMENT#${documentId}`, sk: "DOCUMENT" }),
  arrival: (documentId: string, arrivalId: string): Key => ({
    pk: `DOCUMENT#${documentId}`,
    sk: `ARRIVAL#${arrivalId}`,
  }),

  /** What a person changed about a document; `version` is the one that it led to. */
  documentChange: (documentId: string, version: number): Key => ({
    pk: `DOCUMENT#${documentId}`,
    sk: `CHANGE#${place(version - 1)}`,
  }),

  householdHead: (household: string): Key => ({ pk: `HOUSEHOLD#${household}`, sk: "HEAD" }),
  fact: (household: string, documentId: string): Key => ({ pk: `HOUSEHOLD#${household}`, sk: `FACT#${documentId}` }),
  /** A paper that was a fact of a household until it turned out to belong to another. */
  left: (household: string, documentId: string): Key => ({ pk: `HOUSEHOLD#${household}`, sk: `LEFT#${documentId}` }),
  /** What a paper of a household stated until a person corrected it. */
  corrected: (household: string, documentId: string, at: Instant): Key => ({
    pk: `HOUSEHOLD#${household}`,
    sk: `CORRECTED#${documentId}#${at}`,
  }),
  act: (household: string, actId: string): Key => ({ pk: `HOUSEHOLD#${household}`, sk: `ACT#${actId}` }),

  measure: (reference: string): Key => ({ pk: `MEASURE#${reference}`, sk: "MEASURE" }),
  pending: (reference: string, agreement: string): Key => ({ pk: `MEASURE#${reference}`, sk: `PENDING#${agreement}` }),
  claimed: (reference: string, draft: { agreement: string; month: Month; contentHash: string; line: number }): Key => ({
    pk: `MEASURE#${reference}`,
    sk: `CLAIMED#${draft.agreement}#${draft.month}#${draft.contentHash}#${place(draft.line)}`,
  }),
  deadlines: (reference: string): Key => ({ pk: `MEASURE#${reference}`, sk: "DEADLINES" }),
  /** Leads to the deadlines of a measure by each day that it has one on; they themselves stand in `DEADLINES` only. */
  due: (reference: string, dueOn: CalendarDate): Key => ({ pk: `MEASURE#${reference}`, sk: `DUE#${dueOn}` }),
  /** One stretch of a measure's life, from 1. */
  phase: (reference: string, number: number): Key => ({ pk: `MEASURE#${reference}`, sk: `PHASE#${number}` }),
  measureOwner: (reference: string): Key => ({ pk: `MEASUREREF#${reference}`, sk: "HOUSEHOLD" }),
  /** Whose measure bore a reference before the papers made another one of it. */
  measureFormerOwner: (reference: string, household: string): Key => ({
    pk: `MEASUREREF#${reference}`,
    sk: `FORMER#${household}`,
  }),
  waiting: (reference: string, documentId: string): Key => ({
    pk: `MEASUREREF#${reference}`,
    sk: `WAITING#${documentId}`,
  }),
  /** A household by the beginning of a name; `beginning` is the hash of one. */
  named: (beginning: string, household: string): Key => ({ pk: `NAMED#${beginning}`, sk: household }),
  person: (person: string, reference: string): Key => ({ pk: `PERSON#${person}`, sk: `MEASURE#${reference}` }),

  ledger: (agreement: string): Key => ({ pk: `AGREEMENT#${agreement}`, sk: "LEDGER" }),
  /** A measure beside its agreement, by its last day: whoever counts a month reads none that ended before it. */
  active: (agreement: string, lastDay: CalendarDate, reference: string): Key => ({
    pk: `AGREEMENT#${agreement}`,
    sk: `ACTIVE#${lastDay}#${reference}`,
  }),
  /** What is held back for so long that it lapses: found when a month is closed, where `DEADLINES` is of each day. */
  lapses: (agreement: string): Key => ({ pk: `AGREEMENT#${agreement}`, sk: "DEADLINES#LAPSES" }),
  agreementDeadlines: (agreement: string): Key => ({ pk: `AGREEMENT#${agreement}`, sk: "DEADLINES" }),
  /** How many measures its ceilings count, as found with its deadlines. */
  counts: (agreement: string): Key => ({ pk: `AGREEMENT#${agreement}`, sk: "COUNTS" }),
  claim: (agreement: string, month: Month): Key => ({ pk: `CLAIM#${agreement}`, sk: month }),
  claimContent: (agreement: string, month: Month, contentHash: string) => `CLAIM#${agreement}#${month}#${contentHash}`,
  claimLine: (content: string, index: number): Key => ({ pk: content, sk: `LINE#${place(index)}` }),
  claimBlocked: (content: string, index: number): Key => ({ pk: content, sk: `BLOCKED#${place(index)}` }),

  /** How far a chain of the audit has come; its entries stand in the table `audit`. */
  auditHead: (chain: string): Key => ({ pk: `AUDIT#${chain}`, sk: "HEAD" }),
  auditEntry: (chain: string, sequence: number): Key => ({ pk: chain, sk: String(sequence).padStart(12, "0") }),

  setup: (): Key => ({ pk: "SETUP", sk: "CURRENT" }),
  setupImport: (count: number): Key => ({ pk: "SETUP", sk: `IMPORT#${place(count - 1)}` }),
  setupParts: (hash: string) => `SETUP#${hash}`,
  /** What a month has spent on reading, and what was bought for one document in one step of it. */
  readingSpent: (month: Month): Key => ({ pk: `READING#${month}`, sk: "SPENT" }),
  readingPurchase: (documentId: string, step: "text" | "analysis"): Key => ({
    pk: `DOCUMENT#${documentId}`,
    sk: `PURCHASE#${step}`,
  }),
  notice: (noticeId: string): Key => ({ pk: `NOTICE#${noticeId}`, sk: "NOTICE" }),
  /** The chase that somebody got for a month; `recipient` is the hash of the address. */
  chase: (recipient: string, month: Month): Key => ({ pk: `CHASE#${recipient}`, sk: month }),
  digest: (operator: string): Key => ({ pk: `DIGEST#${operator}`, sk: "DIGEST" }),
  /** How many documents of a month took effect for an operator; as many shards as a hash has digits, to be written at once. */
  flow: (operator: string, month: Month, shard: string): Key => ({ pk: `FLOW#${operator}`, sk: `${month}#${shard}` }),
  /** A calendar by the hash of its secret address, and whose it is. */
  calendar: (tokenHash: string): Key => ({ pk: `CALENDAR#${tokenHash}`, sk: "CALENDAR" }),
  calendarOf: (person: string): Key => ({ pk: `USER#${person}`, sk: "CALENDAR" }),
} as const;

/** Sorts before every month and every date: what changed is looked at next time, whatever it was waiting for. */
const now = "0000-00-00";

/** The two sparse indexes: an item is in one only as long as somebody looks for it there. */
export const indexes = {
  /** Measures that have something to claim, by the month that needs it. */
  pending: (agreement: string, reference: string, month: Month = now.slice(0, 7)) => ({
    gsi1pk: `AGREEMENT#${agreement}`,
    gsi1sk: `${month}#${reference}`,
  }),
  deadlines: (firstDueOn: CalendarDate, reference: string) => ({
    gsi1pk: "DEADLINES",
    gsi1sk: `${firstDueOn}#${reference}`,
  }),
  /** Agreements that have deadlines: also one that the settings do not have any more. */
  watchAgreement: (agreement: string) => ({ gsi2pk: "WATCH#AGREEMENTS", gsi2sk: agreement }),
  /** Households by the setup their measures were computed with. */
  folded: (setupHash: string, household: string) => ({ gsi1pk: "FOLDED", gsi1sk: `${setupHash}#${household}` }),
  /** Chains of the audit that have grown since their heads were anchored. */
  unanchored: (chain: string) => ({ gsi1pk: "AUDIT#UNANCHORED", gsi1sk: chain }),
  /** Documents whose reading somebody has to go on with, in order of arrival. */
  readingToResume: (admittedAt: string, documentId: string) => ({
    gsi1pk: "READING#TO-RESUME",
    gsi1sk: `${admittedAt}#${documentId}`,
  }),
  /** What came from whom, by the time it came. */
  deposits: (sentBy: string, arrivedAt: Instant, arrivalId: string) => ({
    gsi1pk: `DEPOSITS#${sentBy}`,
    gsi1sk: `${arrivedAt}#${arrivalId}`,
  }),
  /** Documents that wait for a person, in order of arrival. `owner`: whose measure they are about. */
  reviews: (owner: string, admittedAt: Instant, documentId: string) => ({
    gsi1pk: `REVIEWS#${owner}`,
    gsi1sk: `${admittedAt}#${documentId}`,
  }),
  measures: (owner: string, scheme: string, reference: string) => ({
    gsi1pk: `MEASURES#${owner}#${scheme}`,
    gsi1sk: reference,
  }),
  /** Measures in a state: those that leave it again by their last day in it, those that stay by their first one. */
  phase: (owner: string, state: LifeState, until: CalendarDate | undefined) =>
    `PHASE#${owner}#${state}#${until === undefined ? "SINCE" : "UNTIL"}`,
  due: (owner: string, dueOn: CalendarDate, reference: string) => ({
    gsi1pk: `DUE#${owner}`,
    gsi1sk: `${dueOn}#${reference}`,
  }),
  /** Measures of which the last closed month held something back, or that have changed and were not looked at since. */
  held: (agreement: string, reference: string) => ({ gsi2pk: `HELD#${agreement}`, gsi2sk: reference }),
  /** Measures that can have a deadline, by the first day on which they can. */
  watch: (reference: string, from: CalendarDate = now) => ({ gsi2pk: "WATCH", gsi2sk: `${from}#${reference}` }),
} as const;

/** Everything up to and including a month or a day, in an index key that goes on with `#…`. */
export const upTo = (monthOrDay: string) => `${monthOrDay}$`;
