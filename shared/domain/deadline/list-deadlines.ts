import type { Deadline } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { endDeadlines, suspensionDeadlines } from "./ends.ts";
import { exclusionDeadlines } from "./exclusions.ts";
import { linkedDeadlines } from "./linked-measures.ts";
import { inOrder } from "./order.ts";
import { overlapDeadlines } from "./overlaps.ts";
import { heldPaperDeadlines, missingPaperDeadlines } from "./papers.ts";
import { renewalDeadlines } from "./renewals.ts";
import { referrerDeadlines, settingDeadlines, stepDeadlines } from "./requests.ts";
import { type CheckContext, isRunning, type Subject, subjectsOf } from "./subject.ts";
import { visitDeadlines } from "./visits.ts";

/** The checks of every measure, whatever its status. */
const checks: ((subject: Subject) => Deadline[])[] = [
  missingPaperDeadlines,
  heldPaperDeadlines,
  overlapDeadlines,
  exclusionDeadlines,
  linkedDeadlines,
  visitDeadlines,
  referrerDeadlines,
  stepDeadlines,
  settingDeadlines,
];

/** What hangs on other measures of the same people, beside the measure itself. */
export const codesOfPeers: ReadonlySet<string> = new Set([
  "scheme-overlap",
  "excluded-accompaniment",
  "household-months",
  "refused-renewal-again",
]);

const runningChecks = [endDeadlines, suspensionDeadlines, renewalDeadlines];

/**
 * The dates somebody must act on, earliest first. `peers` are other measures of the same people (co-holders included):
 * they are looked at, and get no deadlines themselves.
 */
export function listDeadlines({
  measures,
  peers = [],
  ...context
}: CheckContext & { measures: Measure[]; peers?: Measure[] }): Deadline[] {
  const deadlines: Deadline[] = [];
  for (const subject of subjectsOf(measures, peers, context)) deadlines.push(...deadlinesOf(subject));
  return inOrder(deadlines);
}

function deadlinesOf(subject: Subject): Deadline[] {
  const found = checks.flatMap((check) => check(subject));
  return isRunning(subject) ? [...found, ...runningChecks.flatMap((check) => check(subject))] : found;
}
