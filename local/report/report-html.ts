import type { RunReport } from "../../schemas/report.ts";
import type { Setup } from "../../schemas/setup.ts";
import { countOf, formatCount, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatLongDate } from "../../shared/domain/wording/dates.ts";
import { type Html, html } from "./html.ts";
import { blockedSection, claimsSection } from "./report-claims.ts";
import { deadlinesSection } from "./report-deadlines.ts";
import { documentsSection } from "./report-documents.ts";
import { measuresSection } from "./report-measures.ts";
import { reportStyle } from "./report-style.ts";

function tile(figure: string, label: string): Html {
  return html`<li><b>${figure}</b><span>${label}</span></li>`;
}

function tilesOf(report: RunReport): Html {
  const count = (status: string) => report.documents.filter((arrival) => arrival.status === status).length;
  const claimed = report.claims.reduce((sum, claim) => sum + claim.totalCents, 0);
  const held = report.blocked.reduce((sum, line) => sum + (line.cents ?? 0), 0);
  return html`<ul class="tiles">
${tile(formatCount(count("recorded")), count("recorded") < 2 ? "document enregistré" : "documents enregistrés")}
${tile(formatCount(count("review")), "à vérifier")}
${tile(formatCount(count("rejected")), count("rejected") < 2 ? "refusé" : "refusés")}
${tile(formatCount(count("duplicate")), count("duplicate") < 2 ? "doublon" : "doublons")}
${tile(formatCount(report.measures.length), report.measures.length < 2 ? "mesure" : "mesures")}
${tile(formatEuros(claimed), `réclamés en ${countOf(report.claims.length, "état")}`)}
${tile(formatEuros(held), `retenus sur ${countOf(report.blocked.length, "ligne")}`)}
</ul>`;
}

/**
 * The report of a run as one page for people: no script, nothing loaded from elsewhere; claims are links to
 * `claims/<number>.pdf` beside it. Everything that comes from documents is escaped. `setup` gives agreements their names.
 */
export function renderReport(report: RunReport, extra: { setup?: Setup } = {}): string {
  const day = formatLongDate(report.today);
  const sections = [
    { id: "documents", title: "Documents", body: documentsSection(report.documents) },
    { id: "mesures", title: "Mesures", body: measuresSection(report.measures) },
    { id: "echeances", title: "Échéances", body: deadlinesSection(report.deadlines, report.today) },
    { id: "etats", title: "États et appels de fonds", body: claimsSection(report.claims, extra.setup) },
    { id: "attente", title: "Lignes en attente", body: blockedSection(report.blocked) },
  ];
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const bodies = sections.map(
    ({ id, title, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>
`,
  );
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Navette, compte rendu au ${day}</title>
<style>${{ markup: reportStyle }}</style>
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<header><h1>Compte rendu</h1><p class="muted">État des mesures et des appels de fonds au ${day}</p>
${tilesOf(report)}
<nav aria-label="Sections"><ul>${links}</ul></nav></header>
<main id="contenu">
${bodies}</main>
<footer>Ce compte rendu contient des données personnelles : ne le diffusez qu’aux personnes qui suivent ces mesures.</footer>
</body>
</html>
`.markup;
}
