import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import { colToLetter } from "hucre/xlsx";

/** What stands in a cell: text, or a number or day with the format of its column. Never a formula. */
export type Value = string | number | Date | undefined;

/** A column of a table: its title, its width in characters, how it is shown and what it says of a row. */
export type SheetColumn<Row> = {
  readonly title: string;
  readonly width: number;
  readonly format?: string;
  readonly value: (row: Row) => Value;
};

/** Formats are written the American way in the file, and shown in the way of who opens it: « 12 345,67 € ». */
export const formats = {
  euros: '#,##0.00\\ "€";\\-#,##0.00\\ "€"',
  day: "dd/mm/yyyy",
  month: "[$-40C]mmmm\\ yyyy",
} as const;

export const titleStyle: CellStyle = {
  font: { name: "Calibri", size: 11, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "174F6B" } },
  alignment: { vertical: "center", wrapText: true },
};

/** A spreadsheet holds no more signs in a cell. */
const LONGEST_TEXT = 32_767;
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The format reads « _x0041_ » as the letter of that number; written so, it stays what was written. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

/** A value as a cell: what XML cannot hold is a space, and nothing stays nothing. */
export function cellOf(value: Value): CellValue {
  if (value === undefined || value === "") return null;
  if (typeof value !== "string") return value;
  return value.slice(0, LONGEST_TEXT).replaceAll(unwritable, " ").replaceAll(looksEscaped, "_x005F_");
}

/** A table as a sheet: its titles stay in view, every column can be filtered, and it prints on the width of a page. */
export function tableSheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): WriteSheet {
  const titles = columns.map((_, place): [string, Partial<Cell>] => [`0,${place}`, { style: titleStyle }]);
  return {
    name,
    columns: columns.map(({ width, format }) => ({ width, ...(format !== undefined && { numFmt: format }) })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => cellOf(value(row))))],
    cells: new Map(titles),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}
