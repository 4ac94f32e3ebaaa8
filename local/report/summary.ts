import type { RunReport } from "../../schemas/report.ts";
import { inOrder } from "../../shared/domain/deadline/order.ts";
import { countOf, formatDollars, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { blockReasonLabel } from "../../shared/domain/wording/claim-lines.ts";
import { formatDate, formatLongDate, formatMonth } from "../../shared/domain/wording/dates.ts";
import { deadlineSubject } from "../../shared/domain/wording/deadline.ts";
import { findingHeadline, typeset } from "../../shared/domain/wording/findings.ts";
import { measureStatusLabel } from "../../shared/domain/wording/labels.ts";

type Paint = (text: string, code: number) => string;

/** How many deadlines and claims are listed; the rest is counted, and stands in the report. */
const MOST_LISTED = 12;

function tally<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function more(count: number): string[] {
  return count > MOST_LISTED ? [`  … et ${count - MOST_LISTED} de plus`] : [];
}

/** Why documents of a status are held up: each reason once a document, the most frequent first. Never a file's name. */
function reasonsOf({ documents }: RunReport, status: "review" | "rejected"): string[] {
  const codes = documents
    .filter((arrival) => arrival.status === status)
    .flatMap((arrival) => {
      const errors = arrival.findings.filter(({ severity }) => severity === "error");
      return [...new Set((errors.length > 0 ? errors : arrival.findings).map(({ code }) => code))];
    });
  return tally(codes, (code) => findingHeadline(code)).map(([reason, count]) => `      ${reason} : ${count}`);
}

/** How many of the documents came together with others in one file, and in how many files. */
function severalInOne({ documents }: RunReport): string {
  const parts = documents.filter(({ partOf }) => partOf !== undefined);
  if (parts.length === 0) return "";
  const files = new Set(parts.map(({ file, attachment, partOf }) => JSON.stringify([file, attachment, partOf]))).size;
  return `, dont ${parts.length} tirés de ${countOf(files, "fichier")} qui en ${files > 1 ? "contenaient" : "contenait"} plusieurs`;
}

function documentLines(report: RunReport, paint: Paint): string[] {
  const count = (status: string) => report.documents.filter((arrival) => arrival.status === status).length;
  const line = (status: string, one: string, many: string, code: number) => {
    const counted = countOf(count(status), one, many);
    return count(status) === 0 ? [] : [`  ${paint(counted, code)}`];
  };
  return [
    `Documents : ${countOf(report.documents.length, "reçu")}${severalInOne(report)}`,
    ...line("recorded", "enregistré", "enregistrés", 32),
    ...line("review", "à vérifier", "à vérifier", 33),
    ...reasonsOf(report, "review"),
    ...line("duplicate", "doublon", "doublons", 2),
    ...line("rejected", "refusé", "refusés", 31),
    ...reasonsOf(report, "rejected"),
  ];
}

/** What the pictures among the pages would have cost: here nobody pays, but whoever means to deploy wants to know. */
function readingLines({ reading: { pages, costTenThousandths } }: RunReport): string[] {
  const each = pages === 0 ? 0 : Math.round(costTenThousandths / pages);
  return [
    `Lecture : ${countOf(pages, "page")}, ${formatDollars(costTenThousandths, 2)} sur AWS (${formatDollars(each, 4)} la page)`,
  ];
}

function measureLines({ measures }: RunReport): string[] {
  const statuses = tally(measures, ({ status }) => measureStatusLabel(status));
  const waiting = measures.filter(({ waitsFor }) => waitsFor.length > 0).length;
  return [
    `Mesures : ${measures.length}`,
    ...statuses.map(([status, count]) => `  ${status} : ${count}`),
    ...(waiting > 0 ? [`  en attente d’un réglage : ${waiting}`] : []),
  ];
}

function deadlineLines({ deadlines, today }: RunReport, paint: Paint): string[] {
  const sorted = inOrder(deadlines);
  const late = sorted.filter(({ dueOn }) => dueOn < today).length;
  return [
    `Échéances : ${sorted.length}${late > 0 ? `, dont ${late} en retard` : ""}`,
    ...sorted.slice(0, MOST_LISTED).map((deadline) => {
      const { dueOn, message } = deadline;
      const date = paint(formatDate(dueOn), dueOn < today ? 31 : 0);
      return `  ${date}  ${deadlineSubject(deadline)}  ${typeset(message)}`;
    }),
    ...more(sorted.length),
  ];
}

function claimLines({ claims }: RunReport, paint: Paint): string[] {
  const total = claims.reduce((sum, claim) => sum + claim.totalCents, 0);
  const rows = claims.map((claim) => [
    `${claim.number}${claim.kind === "avoir" ? " (avoir)" : ""}`,
    formatMonth(claim.month),
    countOf(claim.lines.length, "ligne"),
    formatEuros(claim.totalCents),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([number = "", month = "", count = "", amount = ""]) => {
    const [a = 0, b = 0, c = 0, d = 0] = widths;
    return `  ${number.padEnd(a)}  ${month.padEnd(b)}  ${count.padStart(c)}  ${amount.padStart(d)}`;
  });
  return [
    `États émis : ${claims.length}${claims.length > 0 ? `, ${paint(formatEuros(total), 1)} réclamés` : ""}`,
    ...lines.slice(0, MOST_LISTED),
    ...more(lines.length),
  ];
}

function blockedLines({ blocked }: RunReport, paint: Paint): string[] {
  if (blocked.length === 0) return ["Lignes en attente : aucune"];
  const held = blocked.reduce((sum, line) => sum + (line.cents ?? 0), 0);
  const reasons = tally(
    blocked.flatMap((line) => line.reasons),
    blockReasonLabel,
  );
  return [
    `Lignes en attente : ${blocked.length}, ${paint(formatEuros(held), 33)} retenus`,
    ...reasons.map(([reason, count]) => `  ${reason} : ${count}`),
  ];
}

/**
 * What a run came to, for the person who started it: counts, reasons, deadlines, claims and their totals. No name of
 * a file or of a household stands in it, so it may go into a log. `color` is for terminals (ANSI).
 */
export function summarize(report: RunReport, options: { color?: boolean } = {}): string {
  const paint: Paint = (text, code) => (options.color && code > 0 ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = [
    [paint(`Compte rendu au ${formatLongDate(report.today)}`, 1)],
    documentLines(report, paint),
    readingLines(report),
    measureLines(report),
    deadlineLines(report, paint),
    claimLines(report, paint),
    blockedLines(report, paint),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
