import type { TrancheMoney } from "../../schemas/measure.ts";
import type { ReportedMeasure } from "../../schemas/report.ts";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { findingSentences, typeset } from "../../shared/domain/wording/findings.ts";
import { measureStatusLabel, phaseLabel } from "../../shared/domain/wording/labels.ts";
import { schemeLabel } from "../../shared/domain/wording/schemes.ts";
import { type Html, html } from "./html.ts";

/** The place of a measure in the page: its reference, without what an address cannot hold. */
export function measureAnchor(reference: string): string {
  return `mesure-${encodeURIComponent(reference)}`;
}

function householdOf({ household }: ReportedMeasure): string {
  const holder = `${household.lastName} ${household.firstName}`;
  if (!household.coHolderLastName && !household.coHolderFirstName) return holder;
  return `${holder}, ${household.coHolderLastName ?? household.lastName} ${household.coHolderFirstName ?? ""}`.trim();
}

function periodOf(measure: ReportedMeasure): Html {
  const end = measure.endedOn ?? measure.plannedEndOn;
  if (!measure.startOn) return html`—`;
  return html`${formatDate(measure.startOn)}${end && ` – ${formatDate(end)}`}${
    measure.endedOn && measure.plannedEndOn && measure.endedOn !== measure.plannedEndOn
      ? html`<span class="sub">prévue jusqu’au ${formatDate(measure.plannedEndOn)}</span>`
      : undefined
  }`;
}

function trancheRow(tranche: TrancheMoney): Html {
  const name = tranche.number === 1 ? "Premier accord" : `Renouvellement ${tranche.number - 1}`;
  return html`<tr><th scope="row">${name}<span class="sub">${tranche.months} mois</span></th>
<td class="date">${formatDate(tranche.startOn)} – ${formatDate(tranche.endOn)}</td>
<td class="amount">${tranche.dueCents === undefined ? "non chiffré" : formatEuros(tranche.dueCents)}</td>
<td class="amount">${formatEuros(tranche.claimedCents)}</td></tr>
`;
}

function trancheTable(tranches: readonly TrancheMoney[]): Html {
  if (tranches.length === 0) return html``;
  return html`<table><thead><tr><th scope="col">Tranche</th><th scope="col">Période</th><th scope="col" class="amount">Dû</th>
<th scope="col" class="amount">Réclamé</th></tr></thead><tbody>${tranches.map(trancheRow)}</tbody></table>`;
}

function waitsAndWarnings(measure: ReportedMeasure): Html {
  const sentences = [
    ...measure.waitsFor.map(typeset),
    ...findingSentences(measure.findings.filter(({ severity }) => severity !== "info")),
  ];
  return sentences.length === 0 ? html`` : html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function row(measure: ReportedMeasure): Html {
  const chip = measure.status === "running" ? "ok" : measure.waitsFor.length > 0 ? "look" : "";
  return html`<tr id="${measureAnchor(measure.reference)}">
<th scope="row" class="ref">${measure.reference}<span class="sub">${schemeLabel(measure.scheme)}</span></th>
<td>${householdOf(measure)}</td>
<td><span class="chip ${chip}">${measure.phase ? phaseLabel(measure.phase) : measureStatusLabel(measure.status)}</span></td>
<td class="date">${periodOf(measure)}</td>
<td>${trancheTable(measure.tranches)}${waitsAndWarnings(measure)}</td>
</tr>
`;
}

/** Every measure with its tranches, what is due and claimed for each, and what it waits for. */
export function measuresSection(measures: readonly ReportedMeasure[]): Html {
  if (measures.length === 0)
    return html`<p class="empty">Aucune mesure : aucune fiche d’orientation n’a été enregistrée.</p>`;
  return html`<div class="scroll"><table>
<thead><tr><th scope="col">Mesure</th><th scope="col">Ménage</th><th scope="col">État</th><th scope="col">Période</th>
<th scope="col">Tranches, ce qui manque</th></tr></thead>
<tbody>${measures.map(row)}</tbody>
</table></div>`;
}
