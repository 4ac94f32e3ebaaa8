import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import { deadlineSubject, formatDueDate, timeLeft } from "../../shared/domain/wording/deadline.ts";
import { deadlineHeadline } from "../../shared/domain/wording/deadline-headlines.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { Badge, type Tone } from "../components/badge.tsx";
import { upperFirst } from "../format/sentence.ts";
import { RuleQuote } from "./rule-quote.tsx";

/** How pressing a deadline is. */
function toneOf({ dueOn, severity }: Deadline, today: CalendarDate): Tone {
  if (dueOn < today) return "bad";
  return severity === "info" ? "info" : "warn";
}

/** A date somebody must act on: when, what, who, and why. `measureIsKnown` where the page is that measure's. */
export function DeadlineCard({
  deadline,
  today,
  measureIsKnown = false,
}: {
  deadline: Deadline;
  today: CalendarDate;
  measureIsKnown?: boolean;
}) {
  const { code, dueOn, measure, message, who, rule } = deadline;
  return (
    <article class="deadline">
      <div class="deadline-day">
        <time dateTime={dueOn} class="figures">
          {formatDueDate(dueOn)}
        </time>
        <Badge tone={toneOf(deadline, today)}>{timeLeft(dueOn, today)}</Badge>
      </div>
      <div class="stack-tight">
        <h3>{upperFirst(deadlineHeadline(code))}</h3>
        {!measureIsKnown && (
          <p class="small figures">
            {measure === undefined ? (
              upperFirst(deadlineSubject(deadline))
            ) : (
              <a href={`/mesures/${encodeURIComponent(measure)}`}>{deadlineSubject(deadline)}</a>
            )}
          </p>
        )}
        <p>{typeset(message)}</p>
        <p class="soft small">À faire par : {typeset(who)}</p>
        <details class="small">
          <summary>Ce que dit la règle</summary>
          <RuleQuote rule={rule} />
        </details>
      </div>
    </article>
  );
}
