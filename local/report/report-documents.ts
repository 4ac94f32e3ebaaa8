import type { ReadField } from "../../schemas/field.ts";
import type { ReportedArrival } from "../../schemas/report.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { fieldLabel, formatFieldValue } from "../../shared/domain/wording/fields.ts";
import { findingSentences } from "../../shared/domain/wording/findings.ts";
import { arrivalStatusLabel, documentKindLabel, documentVariantLabel } from "../../shared/domain/wording/labels.ts";
import { pagesText } from "../../shared/domain/wording/pages.ts";
import { type Html, html } from "./html.ts";
import { measureAnchor } from "./report-measures.ts";

const chips: Record<ReportedArrival["status"], string> = {
  recorded: "ok",
  review: "look",
  duplicate: "",
  rejected: "no",
};

/** What a person has to act on comes first, in the order of arrival otherwise. */
const order: ReportedArrival["status"][] = ["review", "rejected", "recorded", "duplicate"];

function fieldRow([name, field]: [string, ReadField]): Html {
  const doubt = field.accepted ? html`` : html` <span class="chip look">à vérifier</span>`;
  return html`<dt>${fieldLabel(name)}</dt><dd>${formatFieldValue(name, field.value)}${doubt}</dd>`;
}

function fieldsOf(arrival: ReportedArrival): Html {
  const fields = Object.entries(arrival.fields);
  if (fields.length === 0) return html``;
  const open = countOf(fields.length, "champ lu", "champs lus");
  return html`<details><summary>${open}</summary><dl>${fields.map(fieldRow)}</dl></details>`;
}

function row(arrival: ReportedArrival): Html {
  const { kind, variant, measure, pages } = arrival;
  const told = findingSentences(arrival.findings.filter(({ severity }) => severity !== "info"));
  return html`<tr>
<th scope="row" class="name">${arrival.attachment ?? arrival.file}
<span class="sub">${arrival.channel === "email" ? `courriel ${arrival.file}` : "dépôt"}${pages ? `, ${pagesText(pages)}` : ""}</span></th>
<td><span class="chip ${chips[arrival.status]}">${arrivalStatusLabel(arrival.status)}</span></td>
<td>${kind ? documentKindLabel(kind) : "—"}${variant && html`<span class="sub">${documentVariantLabel(variant)}</span>`}</td>
<td class="ref">${measure ? html`<a href="#${measureAnchor(measure)}">${measure}</a>` : "—"}</td>
<td>${told.length > 0 && html`<ul>${told.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}${fieldsOf(arrival)}</td>
</tr>
`;
}

/** Every arrival with what became of it; those to act on first. */
export function documentsSection(arrivals: readonly ReportedArrival[]): Html {
  if (arrivals.length === 0) return html`<p class="empty">Aucun document n’a été reçu.</p>`;
  const sorted = order.flatMap((status) => arrivals.filter((arrival) => arrival.status === status));
  return html`<div class="scroll"><table>
<caption>Les documents à vérifier et refusés viennent en premier.</caption>
<thead><tr><th scope="col">Document</th><th scope="col">État</th><th scope="col">Type</th><th scope="col">Mesure</th>
<th scope="col">Constats et champs lus</th></tr></thead>
<tbody>${sorted.map(row)}</tbody>
</table></div>`;
}
