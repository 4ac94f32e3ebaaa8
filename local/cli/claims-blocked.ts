import type { CalendarDate, Month } from "../../schemas/calendar.ts";
import type { HeldBack, HeldCause } from "../../schemas/held-back.ts";
import type { Setup } from "../../schemas/setup.ts";
import type { Everything } from "../../shared/adapters/dynamodb-export.ts";
import { listBlocked } from "../../shared/domain/claim/list-blocked.ts";
import { listHeldBack } from "../../shared/domain/claim/list-held-back.ts";
import { heldAmount, lapseText, measureNames } from "../../shared/domain/wording/chase.ts";
import { blockReasonLabel } from "../../shared/domain/wording/claim-lines.ts";
import { formatDate, formatMonth } from "../../shared/domain/wording/dates.ts";
import { oneLine } from "../../shared/domain/wording/deadline.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import type { OpenTwin } from "./open-twin.ts";

/** What is held back as of the last closed month: none where no month was closed yet. */
export type HeldNow = HeldBack & { today: CalendarDate; closedThrough?: Month };

/** `navette claims --blocked`: the money that is held back, by what would free it. Issues nothing. */
export async function claimsBlocked(
  { store }: OpenTwin,
  { today, json }: { today: CalendarDate; json: boolean },
): Promise<number> {
  const held = heldNow(await store.exportEverything(), { setup: await store.loadSetup(), today });
  console.log(json ? JSON.stringify(held, null, 2) : blockedText(held));
  return 0;
}

/** What is held back, computed from everything there is. */
export function heldNow(
  { ledgers, measures: records }: Pick<Everything, "ledgers" | "measures">,
  { setup, today }: { setup: Setup; today: CalendarDate },
): HeldNow {
  const blocked = listBlocked({ setup, rules: ruleBook, ledgers, records, today });
  const closed = ledgers.flatMap(({ closedThrough }) => closedThrough ?? []).sort();
  const closedThrough = closed.at(-1);
  return {
    today,
    ...(closedThrough !== undefined && { closedThrough }),
    ...listHeldBack(blocked, { setup, rules: ruleBook, records, today }),
  };
}

/** The list for the terminal. */
export function blockedText({ causes, byReason, total, today, closedThrough }: HeldNow): string {
  const closed = closedThrough === undefined ? "aucun mois clos" : `dernier mois clos : ${formatMonth(closedThrough)}`;
  if (causes.length === 0)
    return `Rien n’est retenu au ${formatDate(today)} (${closed}) : aucune ligne n’attend de document ni de réglage.`;
  const width = Math.max(...byReason.map(({ reason }) => blockReasonLabel(reason).length));
  const twice = byReason.reduce((sum, { lines }) => sum + lines, 0) > total.lines;
  return [
    `Retenu au ${formatDate(today)} (${closed}) : ${heldAmount(total)}`,
    ...causes.map((cause, index) => causeText(cause, index + 1)),
    [
      "Par motif :",
      ...byReason.map((one) => `  ${blockReasonLabel(one.reason).padEnd(width)}  ${heldAmount(one)}`),
      ...(twice
        ? ["  Une ligne à laquelle il manque deux choses compte sous chacune, et une fois dans le total."]
        : []),
    ].join("\n"),
  ].join("\n\n");
}

function causeText(cause: HeldCause, place: number): string {
  const { missing, remedy, who, measures, since, lapses, agreement, scheme } = cause;
  const about = [
    measureNames(measures),
    ...(scheme === undefined ? [] : [shortSchemeLabel(scheme)]),
    ...(agreement === undefined ? [] : [`convention ${agreement}`]),
  ];
  return [
    `${place}. ${heldAmount(cause)}, depuis ${formatMonth(since)} : ${typeset(oneLine(missing))}`,
    about.join(" · "),
    ...lapses.map(lapseText),
    `Qui : ${typeset(oneLine(who))}. ${typeset(oneLine(remedy))}`,
  ].join("\n   ");
}
