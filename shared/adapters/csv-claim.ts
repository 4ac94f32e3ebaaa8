import type { Claim, ClaimLine } from "../../schemas/claim.ts";
import type { Cents } from "../../schemas/money.ts";
import type { Agreement, Funder, Operator } from "../../schemas/setup.ts";
import { lineNature, linePartLabel, scheduleOf } from "../domain/wording/claim-lines.ts";
import { formatDate } from "../domain/wording/dates.ts";
import { documentKindLabel } from "../domain/wording/labels.ts";
import { schemeLabel } from "../domain/wording/schemes.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** Amounts as spreadsheets of a French desktop read them: « -12,50 », with a plain minus and no space. */
function csvAmount(cents: Cents): string {
  const absolute = Math.abs(cents);
  return `${cents < 0 ? "-" : ""}${Math.trunc(absolute / 100)},${String(absolute % 100).padStart(2, "0")}`;
}

/**
 * A text that a spreadsheet would run as a formula: one of these signs or its full-width double opens it, perhaps after
 * spaces, apostrophes or signs that do not show. A tab or the end of a line at the start may hide one in the next cell.
 */
const opensFormula = /^[\s'\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/u;

/** A text, or an amount: only an amount may begin with a minus, since nobody else wrote it. */
type Cell = string | { readonly cents: Cents };

function csvCell(cell: Cell): string {
  if (typeof cell !== "string") return csvAmount(cell.cents);
  const safe = opensFormula.test(cell) ? `'${cell}` : cell;
  return /[";\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const titles = [
  "Numéro",
  "Mois",
  "Convention",
  "Opérateur",
  "Financeur",
  "Mesure",
  "Ménage",
  "Dispositif",
  "Tranche",
  "Échéance",
  "Nature",
  "Au titre de",
  "Début",
  "Fin",
  "Montant",
  "Corrige",
  "Justificatifs",
];

/** The papers that justify a line, each with its hash. */
export function evidenceOf(line: ClaimLine): string {
  return line.evidence.map((paper) => `${documentKindLabel(paper.kind)} ${paper.documentId}`).join(", ");
}

/**
 * A claim as a table for spreadsheets: UTF-8 with a byte order mark, semicolons, decimal commas, a row a line and a
 * last one with the total. No cell can run as a formula. `instalment n/N` is in words: « 1/6 » alone would become a date.
 */
export function csvOfClaim(input: {
  claim: Claim;
  agreement: Agreement;
  operator: Operator;
  funder: Funder;
}): Uint8Array {
  const { claim, agreement, operator, funder } = input;
  const paper = [claim.number, claim.month, agreement.number, operator.name, funder.name];
  const rows = claim.lines.map((line): Cell[] => {
    const schedule = scheduleOf(agreement, line.scheme);
    return [
      ...paper,
      line.measure,
      line.household,
      schemeLabel(line.scheme),
      String(line.tranche),
      linePartLabel(line, schedule),
      lineNature(line),
      line.month,
      formatDate(line.startOn),
      formatDate(line.endOn),
      { cents: line.cents },
      line.corrects ? `${line.corrects.claim}, ${linePartLabel(line.corrects, schedule)}` : "",
      evidenceOf(line),
    ];
  });
  const total: Cell[] = [
    ...paper,
    "Total",
    ...titles.slice(6).map((title) => (title === "Montant" ? { cents: claim.totalCents } : "")),
  ];
  const text = [titles, ...rows, total].map((row) => `${row.map(csvCell).join(";")}\r\n`).join("");
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}
