import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { CalendarDate, Month } from "../../schemas/calendar.ts";
import type { BlockedLine, ClaimLine } from "../../schemas/claim.ts";
import type { Cents } from "../../schemas/money.ts";
import type { Agreement } from "../../schemas/setup.ts";
import { blockReasonLabel, lineNature, linePartLabel, scheduleOf } from "../domain/wording/claim-lines.ts";
import { agreementLabel, paperKindOf, paperTitle, totalLabel } from "../domain/wording/claim-paper.ts";
import { schemeLabel } from "../domain/wording/schemes.ts";
import { evidenceOf } from "./csv-claim.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { cellOf, formats, type SheetColumn, tableSheet, titleStyle, type Value } from "./xlsx-sheet.ts";

/** The format knows decimal numbers only: the nearest one to a count of cents is written with those two decimals. */
function euros(cents: Cents): number {
  return cents / 100;
}

function dayOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function monthOf(month: Month): Date {
  return dayOf(`${month}-01`);
}

function lineColumns(agreement: Agreement): SheetColumn<ClaimLine>[] {
  return [
    { title: "Mesure", width: 24, value: (line) => line.measure },
    { title: "Ménage", width: 10, value: (line) => line.household },
    { title: "Dispositif", width: 34, value: (line) => schemeLabel(line.scheme) },
    { title: "Tranche", width: 9, value: (line) => line.tranche },
    { title: "Échéance", width: 32, value: (line) => linePartLabel(line, scheduleOf(agreement, line.scheme)) },
    { title: "Nature", width: 15, value: lineNature },
    { title: "Au titre de", width: 16, format: formats.month, value: (line) => monthOf(line.month) },
    { title: "Début", width: 12, format: formats.day, value: (line) => dayOf(line.startOn) },
    { title: "Fin", width: 12, format: formats.day, value: (line) => dayOf(line.endOn) },
    { title: "Montant", width: 14, format: formats.euros, value: (line) => euros(line.cents) },
    {
      title: "Corrige",
      width: 34,
      value: ({ corrects, scheme }) =>
        corrects && `${corrects.claim}, ${linePartLabel(corrects, scheduleOf(agreement, scheme))}`,
    },
    { title: "Justificatifs", width: 60, value: evidenceOf },
  ];
}

function blockedColumns(agreement: Agreement): SheetColumn<BlockedLine>[] {
  const partOf = ({ part, tranche, scheme }: BlockedLine) =>
    part && linePartLabel({ part, tranche: tranche ?? 1 }, scheduleOf(agreement, scheme));
  return [
    { title: "Mesure", width: 24, value: (line) => line.measure },
    { title: "Ménage", width: 10, value: (line) => line.household },
    { title: "Dispositif", width: 34, value: (line) => schemeLabel(line.scheme) },
    { title: "Tranche", width: 9, value: (line) => line.tranche },
    { title: "Échéance", width: 32, value: partOf },
    { title: "Au titre de", width: 16, format: formats.month, value: (line) => line.month && monthOf(line.month) },
    { title: "Motif", width: 28, value: (line) => line.reasons.map(blockReasonLabel).join(", ") },
    {
      title: "Retenu",
      width: 14,
      format: formats.euros,
      value: ({ cents }) => (cents === undefined ? undefined : euros(cents)),
    },
    { title: "Pour la débloquer", width: 80, value: (line) => line.message },
  ];
}

type Fact = { readonly label: string; readonly value: Value; readonly format?: string; readonly strong?: boolean };

function money(label: string, cents: Cents, strong = false): Fact {
  return { label, value: euros(cents), format: formats.euros, strong };
}

function subtotals(lines: readonly ClaimLine[]): Fact[] {
  const sums = new Map<ClaimLine["scheme"], Cents>();
  for (const line of lines) sums.set(line.scheme, (sums.get(line.scheme) ?? 0) + line.cents);
  return [...sums].map(([scheme, cents]) => money(`Sous-total ${schemeLabel(scheme)}`, cents));
}

function factsOf({ claim, agreement, operator, funder }: ClaimPaper): Fact[] {
  const kind = paperKindOf(claim, agreement);
  const held = claim.blocked.reduce((sum, line) => sum + (line.cents ?? 0), 0);
  return [
    { label: "Document", value: paperTitle(kind), strong: true },
    { label: "Numéro", value: claim.number },
    { label: "Période", value: monthOf(claim.month), format: formats.month },
    { label: "Date d’émission", value: dayOf(claim.issuedOn), format: formats.day },
    { label: "Convention", value: agreementLabel(agreement) },
    { label: "Opérateur", value: operator.name },
    { label: "SIRET de l’opérateur", value: operator.siret },
    { label: "Financeur", value: funder.name },
    { label: "SIRET du financeur", value: funder.siret },
    { label: "Code service", value: funder.serviceCode },
    { label: "Lignes", value: claim.lines.length },
    ...subtotals(claim.lines),
    money(totalLabel(kind), claim.totalCents, true),
    money("Total des états antérieurs", claim.earlierTotalCents),
    money("Cumul à ce jour", claim.earlierTotalCents + claim.totalCents),
    ...(agreement.envelopeCents === undefined ? [] : [money("Enveloppe de la convention", agreement.envelopeCents)]),
    ...(claim.remainingEnvelopeCents === undefined ? [] : [money("Reste disponible", claim.remainingEnvelopeCents)]),
    money("Total retenu, hors état", held),
  ].filter(({ value }) => value !== undefined);
}

function summarySheet(paper: ClaimPaper): WriteSheet {
  const facts = factsOf(paper);
  const cells = facts.flatMap(({ format, strong }, row): [string, Partial<Cell>][] => {
    const style: CellStyle = {
      ...(format === formats.euros ? {} : { alignment: { horizontal: "left" } }),
      ...(format !== undefined && { numFmt: format }),
      ...(strong && { font: { name: "Calibri", size: 11, bold: true } }),
    };
    return [
      [`${row},0`, { style: row === 0 ? titleStyle : style }],
      [`${row},1`, { style: row === 0 ? titleStyle : style }],
    ];
  });
  return {
    name: "Synthèse",
    columns: [{ width: 44 }, { width: 40 }],
    rows: facts.map(({ label, value }) => [label, cellOf(value)]),
    cells: new Map(cells),
    pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/**
 * A claim as a workbook of three sheets: its lines, what it comes to, and the lines held back. Days are days, amounts
 * numbers, everything else text: no cell is a formula. The file's dates are the claim's, so that the same claim has the
 * same bytes.
 */
export async function xlsxOfClaim(paper: ClaimPaper): Promise<Uint8Array> {
  const { claim, agreement, operator } = paper;
  const issuedAt = dayOf(claim.issuedOn);
  return writeXlsx({
    sheets: [
      tableSheet("Lignes", lineColumns(agreement), claim.lines),
      summarySheet(paper),
      tableSheet("Retenu", blockedColumns(agreement), claim.blocked),
    ],
    properties: {
      title: `${paperTitle(paperKindOf(claim, agreement))} ${claim.number}`,
      creator: operator.name,
      created: issuedAt,
      modified: issuedAt,
    },
  });
}
