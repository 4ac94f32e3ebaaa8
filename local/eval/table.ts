/** A column: its head, and on which side its cells stand. */
export type Column = { head: string; align?: "left" | "right" };

export type Paint = (text: string, code: number) => string;

/**
 * Lines of an aligned table, the last row apart where it is a total. Cells are plain text; a painted row is painted
 * whole, so that colours never count as width.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { paint, total = false }: { paint: Paint; total?: boolean },
): string[] {
  const widths = columns.map(({ head }, at) => Math.max(...[head, ...rows.map((row) => row[at] ?? "")].map(widthOf)));
  const lineOf = (cells: readonly string[]) =>
    `  ${columns.map(({ align = "right" }, at) => pad(cells[at] ?? "", widths[at] ?? 0, align)).join("  ")}`.trimEnd();
  const lines = rows.map(lineOf);
  const last = total ? lines.splice(-1) : [];
  return [paint(lineOf(columns.map(({ head }) => head)), 2), ...lines, ...last.map((line) => paint(line, 1))];
}

function widthOf(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(width - widthOf(text));
  return align === "left" ? text + space : space + text;
}
