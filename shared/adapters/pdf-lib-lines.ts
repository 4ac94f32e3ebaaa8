import type { ClaimLine } from "../../schemas/claim.ts";
import type { Cents } from "../../schemas/money.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import type { Agreement } from "../../schemas/setup.ts";
import { countOf, formatEuros } from "../domain/wording/amounts.ts";
import { correctionNote, linePartLabel, regularisationNote, scheduleOf } from "../domain/wording/claim-lines.ts";
import { formatDate } from "../domain/wording/dates.ts";
import { schemeLabel, shortSchemeLabel } from "../domain/wording/schemes.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { makeRoom, type Paper } from "./pdf-lib-paper.ts";
import { frame, ink, setText } from "./pdf-lib-sheet.ts";
import { type Carried, type Column, type Row, type Section, setTable } from "./pdf-lib-table.ts";

const columns: readonly Column[] = [
  { title: "Mesure", width: 108 },
  { title: "Ménage", width: 48 },
  { title: "Dispositif", width: 86 },
  { title: "Début", width: 57 },
  { title: "Fin", width: 57 },
  { title: "Nature", width: 78 },
  { title: "Montant", width: 65.28, figures: true },
];

/** The sum of the cents of lines. */
export function sumOf(lines: readonly { cents: Cents }[]): Cents {
  return lines.reduce((sum, line) => sum + line.cents, 0);
}

/** Lines by scheme, schemes in the order in which the claim has them. */
export function groupByScheme(lines: readonly ClaimLine[]): [SchemeId, ClaimLine[]][] {
  const groups = new Map<SchemeId, ClaimLine[]>();
  for (const line of lines) {
    const group = groups.get(line.scheme);
    if (group) group.push(line);
    else groups.set(line.scheme, [line]);
  }
  return [...groups];
}

/** What is said below a line that is not the month's own: « Au titre de juin 2026, corrige mensualité 2/6 du n° … ». */
export function noteOf(line: ClaimLine, agreement: Agreement): string | undefined {
  if (!isApart(line)) return undefined;
  const corrects = line.corrects && correctionNote(line.corrects, scheduleOf(agreement, line.scheme));
  const note = [regularisationNote(line.month), corrects].filter((part) => part !== undefined).join(", ");
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}`;
}

function rowOf(line: ClaimLine, agreement: Agreement): Row {
  const schedule = scheduleOf(agreement, line.scheme);
  const note = noteOf(line, agreement);
  return {
    cells: [
      line.measure,
      line.household,
      shortSchemeLabel(line.scheme),
      formatDate(line.startOn),
      formatDate(line.endOn),
      linePartLabel(line, schedule),
      formatEuros(line.cents),
    ],
    ...(note && { note }),
    cents: line.cents,
  };
}

function* rowsOf(lines: readonly ClaimLine[], agreement: Agreement): Generator<Row> {
  for (const line of lines) yield rowOf(line, agreement);
}

function sectionsOf(lines: readonly ClaimLine[], agreement: Agreement): Section[] {
  return groupByScheme(lines).map(([scheme, group]) => ({
    heading: { title: schemeLabel(scheme), remark: countOf(group.length, "ligne") },
    rows: rowsOf(group, agreement),
    count: group.length,
    subtotal: { label: `Sous-total ${schemeLabel(scheme)}`, cents: sumOf(group) },
  }));
}

/** The title of a part of the paper, with room for what begins below it. */
export function setTitle(paper: Paper, title: string): void {
  makeRoom(paper, 130);
  setText(paper.sheet, title, frame.left, paper.y, { face: paper.faces.bold, size: 12, color: ink.text });
  paper.y -= 20;
}

/** The lines that stand apart: of earlier months, or changing what was claimed. */
export function isApart(line: ClaimLine): boolean {
  return line.regularisation || line.corrects !== undefined;
}

/** The lines of the month by scheme, then régularisations and corrections apart, with one sum carried through both. */
export function setClaimLines(paper: Paper, { claim, agreement }: ClaimPaper): void {
  const own = claim.lines.filter((line) => !isApart(line));
  const apart = claim.lines.filter(isApart);
  const carried: Carried = { cents: 0, rows: 0 };
  if (own.length > 0) {
    setTitle(paper, "Lignes du mois");
    setTable(paper, { columns, sections: sectionsOf(own, agreement), carried });
    paper.y -= 12;
  }
  if (apart.length > 0) {
    setTitle(paper, "Régularisations et corrections");
    setTable(paper, { columns, sections: sectionsOf(apart, agreement), carried });
    paper.y -= 12;
  }
}
