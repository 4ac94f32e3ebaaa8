import type { BlockedLine, Claim, ClaimLine } from "../../schemas/claim.ts";
import type { Setup } from "../../schemas/setup.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { blockReasonLabel, lineNature, linePartLabel } from "../../shared/domain/wording/claim-lines.ts";
import { claimFileName } from "../../shared/domain/wording/claim-paper.ts";
import { formatDate, formatMonth } from "../../shared/domain/wording/dates.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { schemeLabel, shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { type Html, html } from "./html.ts";
import { measureAnchor } from "./report-measures.ts";

/** Past this a claim's lines are left to its PDF: the page has to open quickly. */
const MOST_LINES = 200;

function agreementOf(id: string, setup: Setup | undefined): Html {
  const agreement = setup?.agreements.find((one) => one.id === id);
  const funder = setup?.funders.find((one) => one.id === agreement?.funder);
  return agreement ? html`n° ${agreement.number}<span class="sub">${funder?.name ?? ""}</span>` : html`${id}`;
}

function lineRow(line: ClaimLine): Html {
  return html`<tr><th scope="row" class="ref"><a href="#${measureAnchor(line.measure)}">${line.measure}</a></th>
<td>${line.household}</td><td>${shortSchemeLabel(line.scheme)}</td><td>${linePartLabel(line)}</td>
<td>${lineNature(line)}${line.regularisation && html`<span class="sub">${formatMonth(line.month)}</span>`}</td>
<td class="amount">${formatEuros(line.cents)}</td></tr>
`;
}

function linesOf(claim: Claim): Html {
  const count = countOf(claim.lines.length, "ligne");
  if (claim.lines.length > MOST_LINES) return html`${count}`;
  return html`<details><summary>${count}</summary><table><thead><tr><th scope="col">Mesure</th><th scope="col">Ménage</th>
<th scope="col">Dispositif</th><th scope="col">Versement</th><th scope="col">Nature</th><th scope="col" class="amount">Montant</th></tr></thead>
<tbody>${claim.lines.map(lineRow)}</tbody></table></details>`;
}

function fileLink(claim: Claim, extension: "pdf" | "csv" | "xlsx"): Html {
  return html`<a href="claims/${encodeURIComponent(claimFileName(claim, extension))}">${extension.toUpperCase()}</a>`;
}

function claimRow(claim: Claim, setup: Setup | undefined): Html {
  return html`<tr><th scope="row" class="ref">${claim.number}
<span class="sub">${fileLink(claim, "pdf")} · ${fileLink(claim, "csv")} · ${fileLink(claim, "xlsx")}</span></th>
<td class="date">${formatMonth(claim.month)}<span class="sub">émis le ${formatDate(claim.issuedOn)}</span></td>
<td>${agreementOf(claim.agreement, setup)}</td>
<td>${claim.kind === "avoir" && html`<span class="chip look">avoir</span> `}${linesOf(claim)}</td>
<td class="amount">${formatEuros(claim.totalCents)}</td></tr>
`;
}

/** The claims that were issued, with their totals and their papers. */
export function claimsSection(claims: readonly Claim[], setup: Setup | undefined): Html {
  if (claims.length === 0) return html`<p class="empty">Aucun état n’a été émis.</p>`;
  const total = claims.reduce((sum, claim) => sum + claim.totalCents, 0);
  return html`<div class="scroll"><table>
<thead><tr><th scope="col">Numéro</th><th scope="col">Mois</th><th scope="col">Convention</th><th scope="col">Contenu</th>
<th scope="col" class="amount">Total</th></tr></thead>
<tbody>${claims.map((claim) => claimRow(claim, setup))}</tbody>
<tfoot><tr><th scope="row" colspan="4">Total réclamé</th><td class="amount">${formatEuros(total)}</td></tr></tfoot>
</table></div>`;
}

function blockedRow(line: BlockedLine): Html {
  const part = line.part ? linePartLabel({ part: line.part, tranche: line.tranche ?? 1 }) : "";
  return html`<tr><th scope="row" class="ref"><a href="#${measureAnchor(line.measure)}">${line.measure}</a>
<span class="sub">${line.household} · ${schemeLabel(line.scheme)}</span></th>
<td class="date">${line.month ? formatMonth(line.month) : "—"}<span class="sub">${part}</span></td>
<td>${line.reasons.map((reason) => html`<span class="chip look">${blockReasonLabel(reason)}</span> `)}</td>
<td>${typeset(line.message)}</td>
<td class="amount">${line.cents === undefined ? "non chiffré" : formatEuros(line.cents)}</td></tr>
`;
}

/** The lines that are held back now, with their euros and what would free them. */
export function blockedSection(blocked: readonly BlockedLine[]): Html {
  if (blocked.length === 0)
    return html`<p class="empty">Aucune ligne n’est en attente : tout ce qui est dû est réclamé.</p>`;
  const held = blocked.reduce((sum, line) => sum + (line.cents ?? 0), 0);
  return html`<div class="scroll"><table>
<thead><tr><th scope="col">Mesure</th><th scope="col">Mois</th><th scope="col">Motif</th><th scope="col">Ce qui la débloque</th>
<th scope="col" class="amount">Retenu</th></tr></thead>
<tbody>${blocked.map(blockedRow)}</tbody>
<tfoot><tr><th scope="row" colspan="4">Total retenu</th><td class="amount">${formatEuros(held)}</td></tr></tfoot>
</table></div>`;
}
