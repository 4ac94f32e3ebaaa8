import type { Deadline } from "../../schemas/deadline.ts";
import { inOrder } from "../../shared/domain/deadline/order.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { deadlineSubject, formatRule, timeLeft } from "../../shared/domain/wording/deadline.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { severityLabel } from "../../shared/domain/wording/labels.ts";
import { type Html, html } from "./html.ts";
import { measureAnchor } from "./report-measures.ts";

function subjectCell(deadline: Deadline): Html {
  const subject = deadlineSubject(deadline);
  return deadline.measure === undefined
    ? html`${subject}`
    : html`<a href="#${measureAnchor(deadline.measure)}">${subject}</a>`;
}

function deadlineRow(deadline: Deadline, today: string): Html {
  const { dueOn, severity, message, rule, who } = deadline;
  const late = dueOn < today;
  const chip = severity === "error" ? "no" : severity === "warning" ? "look" : "";
  const label = late ? "en retard" : severityLabel(severity);
  return html`<tr><th scope="row" class="date">${formatDate(dueOn)}<span class="sub">${timeLeft(dueOn, today)}</span></th>
<td><span class="chip ${late ? "no" : chip}">${label}</span></td>
<td class="ref">${subjectCell(deadline)}</td>
<td>${typeset(message)}<details><summary>Pourquoi</summary>${formatRule(rule)}</details></td>
<td>${who}</td></tr>
`;
}

/** The deadlines by date, those that are past marked. */
export function deadlinesSection(deadlines: readonly Deadline[], today: string): Html {
  if (deadlines.length === 0) return html`<p class="empty">Aucune échéance en vue.</p>`;
  return html`<p><a href="deadlines.ics">Calendrier des échéances</a> à ouvrir avec un agenda.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">Date</th><th scope="col">Niveau</th><th scope="col">Concerne</th><th scope="col">À faire</th>
<th scope="col">Par</th></tr></thead>
<tbody>${inOrder(deadlines).map((deadline) => deadlineRow(deadline, today))}</tbody>
</table></div>`;
}
