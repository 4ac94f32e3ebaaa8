import type { Deadline } from "../../../schemas/deadline.ts";

/** A deadline and what makes it the same one tomorrow. */
export interface IdentifiedDeadline {
  identity: string;
  deadline: Deadline;
}

/** The deadlines as every list shows them: the earliest first, and always in the same order. */
export function inOrder(deadlines: readonly Deadline[]): Deadline[] {
  const keyOf = ({ dueOn, measure, agreement, code, message }: Deadline) =>
    JSON.stringify([dueOn, measure ?? "", agreement ?? "", code, message]);
  return deadlines
    .map((deadline) => ({ deadline, key: keyOf(deadline) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ deadline }) => deadline);
}

/**
 * The deadlines in order, each with an identity that does not depend on how its message is worded today. Those that
 * have everything in common (two ceilings passed in one month) are told apart by their place. `kindOf` says what
 * counts as the same kind of deadline; the code by default.
 */
export function identify(
  deadlines: readonly Deadline[],
  kindOf: (code: string) => string = (code) => code,
): IdentifiedDeadline[] {
  const alike = new Map<string, number>();
  return inOrder(deadlines).map((deadline) => {
    const { code, measure = "", agreement = "", dueOn } = deadline;
    const about = JSON.stringify([kindOf(code), measure, agreement, dueOn]);
    const place = alike.get(about) ?? 0;
    alike.set(about, place + 1);
    return { identity: `${about}${place}`, deadline };
  });
}
