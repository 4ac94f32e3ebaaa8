import { drawCells, LEFT, WIDTH } from "../../drawing/form.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";

type Draw = (sheet: Sheet, values: Values, head: Letterhead) => void;

/** A paper that carries no measure. */
export function otherPaper(name: string, title: string, draw: Draw): Layout {
  return { kind: "other", name, title, draw };
}

/** Who sends it, at the top left. */
export function drawSender(sheet: Sheet, lines: readonly string[]): void {
  lines.forEach((line, place) => {
    sheet.text(LEFT, 54 + place * 13, line, place === 0 ? { face: "bold", size: 12 } : { size: 9, color: GREY });
  });
}

/** Whom it is sent to, at the right. */
export function drawAddressee(sheet: Sheet, v: Values, y = 130): void {
  const lines = [
    `${v["household.firstName"]} ${v["household.lastName"]}`,
    `${v["household.address"]}`,
    `${v["household.postalCode"]} ${v["household.city"]}`,
  ];
  lines.forEach((line, place) => {
    sheet.text(325, y + place * 14, line, { size: 10.5 });
  });
}

/** Rows of two cells. Gives the y below them. */
export function drawTable(sheet: Sheet, y: number, rows: readonly (readonly [string, string])[]): number {
  let at = y;
  for (const [label, value] of rows) at = drawCells(sheet, at, [{ label, value, width: 1, labelWidth: 0.55 }]);
  return at;
}

/** Paragraphs with a space between. Gives the y below them. */
export function drawText(sheet: Sheet, y: number, paragraphs: readonly string[], serif = false): number {
  let at = y;
  for (const paragraph of paragraphs)
    at = sheet.paragraph(LEFT, at, WIDTH, paragraph, { face: serif ? "serif" : "plain", size: 10.5, leading: 15 }) + 8;
  return at;
}

export function drawTitle(sheet: Sheet, y: number, title: string): void {
  sheet.text(LEFT + WIDTH / 2, y, title, { face: "bold", size: 16, align: "center" });
}
