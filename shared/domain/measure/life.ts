import type { LifeState } from "../../../schemas/measure.ts";

/** What happens to a measure. */
export type LifeEvent =
  | "request"
  | "lack-signature"
  | "submit"
  | "grant"
  | "adjourn"
  | "refuse"
  | "redirect"
  | "wait"
  | "diagnose"
  | "contract"
  | "start"
  | "suspend"
  | "resume"
  | "ask-renewal"
  | "renew"
  | "refuse-renewal"
  | "come-to-end"
  | "end"
  | "break-off"
  | "watch";

/** What makes it happen: a kind of document, a person who says so, or a date that comes. */
export type LifeCause = "orientation" | "decision" | "contract" | "renewal" | "bilan" | "person" | "date";

export type Transition = {
  event: LifeEvent;
  cause: LifeCause;
  /** Empty: the beginning. */
  from: readonly LifeState[];
  to: LifeState;
};

const undecided: readonly LifeState[] = ["requested", "incomplete", "submitted"];
const opened: readonly LifeState[] = [...undecided, "granted", "waiting", "diagnostic"];
const active: readonly LifeState[] = ["running", "suspended", "renewal-asked", "bilan-due"];

/** The life of a measure. Whatever is not here does not happen; the diagram in the documentation is drawn from it. */
export const transitions: readonly Transition[] = [
  { event: "request", cause: "orientation", from: [], to: "requested" },
  { event: "lack-signature", cause: "orientation", from: ["requested"], to: "incomplete" },
  { event: "submit", cause: "person", from: ["requested", "incomplete"], to: "submitted" },
  { event: "grant", cause: "decision", from: [...undecided, "adjourned", "refused", "redirected"], to: "granted" },
  // A contract that came before the decision holds: with it there is nothing left to wait for.
  { event: "grant", cause: "decision", from: ["contracted", "diagnostic"], to: "contracted" },
  { event: "adjourn", cause: "decision", from: [...undecided, "refused", "redirected"], to: "adjourned" },
  { event: "refuse", cause: "decision", from: [...undecided, "adjourned", "redirected", "contracted"], to: "refused" },
  { event: "redirect", cause: "decision", from: [...undecided, "adjourned", "diagnostic"], to: "redirected" },
  { event: "wait", cause: "person", from: [...undecided, "granted"], to: "waiting" },
  { event: "diagnose", cause: "person", from: [...undecided, "granted", "waiting"], to: "diagnostic" },
  { event: "contract", cause: "contract", from: opened, to: "contracted" },
  { event: "start", cause: "date", from: ["granted", "waiting", "diagnostic", "contracted"], to: "running" },
  { event: "suspend", cause: "person", from: ["running", "renewal-asked"], to: "suspended" },
  { event: "resume", cause: "date", from: ["suspended"], to: "running" },
  { event: "ask-renewal", cause: "renewal", from: ["running", "bilan-due"], to: "renewal-asked" },
  { event: "renew", cause: "decision", from: ["running", "renewal-asked", "bilan-due"], to: "running" },
  { event: "refuse-renewal", cause: "decision", from: ["renewal-asked"], to: "running" },
  { event: "come-to-end", cause: "date", from: ["running", "suspended", "renewal-asked"], to: "bilan-due" },
  { event: "end", cause: "bilan", from: active, to: "ended" },
  { event: "break-off", cause: "bilan", from: active, to: "broken-off" },
  { event: "watch", cause: "person", from: ["ended", "broken-off"], to: "watch" },
];

/** The state after an event; undefined where the event does not happen in that state. */
export function nextState(state: LifeState | undefined, event: LifeEvent): LifeState | undefined {
  return transitions.find(
    (one) => one.event === event && (state === undefined ? one.from.length === 0 : one.from.includes(state)),
  )?.to;
}
