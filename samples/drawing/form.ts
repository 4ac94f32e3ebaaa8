import { BLACK, GREY, type Sheet, type TextStyle } from "./sheet.ts";

export const LEFT = 42;
export const WIDTH = 511;
const ROW = 19;

/** A shaded band with a section's title. Gives the y below it. */
export function drawBand(sheet: Sheet, y: number, title: string): number {
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 17 }, { shaded: true });
  sheet.text(LEFT + 6, y + 12, title, { face: "bold", size: 9.5 });
  return y + 17;
}

type Cell = { label: string; value: string | undefined; width: number; labelWidth: number };

/** One row of boxed label and value pairs; `width` and `labelWidth` are shares of the row. Gives the y below it. */
export function drawCells(sheet: Sheet, y: number, cells: readonly Cell[], value: TextStyle = {}): number {
  let x = LEFT;
  for (const cell of cells) {
    const width = cell.width * WIDTH;
    const labelWidth = cell.labelWidth * WIDTH;
    sheet.frame({ x, y, width: labelWidth, height: ROW });
    sheet.frame({ x: x + labelWidth, y, width: width - labelWidth, height: ROW });
    sheet.text(x + 4, y + 13, cell.label, { size: 8.5, color: BLACK });
    if (cell.value !== undefined)
      sheet.text(x + labelWidth + 5, y + 13, cell.value, { size: 10, face: "plain", ...value });
    x += width;
  }
  return y + ROW;
}

/** A framed row with a question and boxes to tick; wraps to more lines. Gives the y below it. */
export function drawTicks<T extends string>(
  sheet: Sheet,
  y: number,
  label: string,
  choices: readonly (readonly [T, string])[],
  chosen: readonly T[],
): number {
  const first = LEFT + 6 + (label === "" ? 0 : sheet.measure(label, { size: 9, face: "bold" }) + 10);
  let x = first;
  let at = y + 13;
  if (label !== "") sheet.text(LEFT + 5, at, label, { size: 9, face: "bold" });
  for (const [value, words] of choices) {
    if (x + 13 + sheet.measure(words, { size: 9 }) > LEFT + WIDTH - 6) {
      x = first;
      at += 15;
    }
    x = sheet.tick(x, at, chosen.includes(value), words, { size: 9 }) + 14;
  }
  const height = at - y + 7;
  sheet.frame({ x: LEFT, y, width: WIDTH, height });
  return y + height;
}

/** A framed block of running text under its label. Gives the y below it. */
export function drawBlock(sheet: Sheet, y: number, label: string, text: string | undefined, height: number): number {
  sheet.frame({ x: LEFT, y, width: WIDTH, height });
  sheet.text(LEFT + 5, y + 12, label, { size: 9, face: "bold" });
  if (text !== undefined) sheet.paragraph(LEFT + 8, y + 26, WIDTH - 18, text, { size: 9.5, leading: 13 });
  return y + height;
}

type Signer = { label: string; signed: boolean | undefined; name: string; stamp?: readonly [string, string] };

/** Boxes for signatures side by side, each inked where it is signed; a party the form does not ask gets no box. */
export function drawSignatures(sheet: Sheet, y: number, signers: readonly Signer[], height = 84): number {
  const asked = signers.filter((signer) => signer.signed !== undefined);
  const width = WIDTH / Math.max(asked.length, 2);
  asked.forEach((signer, place) => {
    const x = LEFT + place * width;
    sheet.frame({ x, y, width, height });
    sheet.text(x + 6, y + 13, signer.label, { size: 9, face: "bold" });
    if (signer.stamp) sheet.stamp(x + width - 44, y + height - 36, signer.stamp[0], [signer.stamp[1]], 31);
    if (signer.signed)
      sheet.signature(signer.name, { x: x + 22, y: y + 22, width: Math.min(width * 0.5, 130), height: height - 34 });
  });
  return y + height;
}

/** The small print at the foot of a page. */
export function drawFoot(sheet: Sheet, text: string): void {
  sheet.line(LEFT, 806, LEFT + WIDTH, 806, 0.4, GREY);
  sheet.text(LEFT + WIDTH / 2, 818, text, { size: 7.5, color: GREY, align: "center" });
}
