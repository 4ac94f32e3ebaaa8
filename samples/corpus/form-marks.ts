import type { Sheet } from "../drawing/sheet.ts";
import { type Area, PEN, type Slot } from "./form-parts.ts";

export type Mark = "ballot" | "typed" | "filled" | "circled" | "checked" | "pen";

/** One choice of a form, marked the form's way. Gives the x after its words. */
export function drawChoice(
  sheet: Sheet,
  slot: Omit<Slot, "width">,
  words: string,
  choice: { chosen: boolean; mark: Mark; size?: number },
): number {
  const { x, y } = slot;
  const { chosen, mark } = choice;
  const size = choice.size ?? 9;
  const wide = sheet.measure(words, { size });
  if (mark === "circled") {
    sheet.text(x + 4, y, words, { size });
    if (chosen) circle(sheet, { x: x - 5, y: y - size - 3, width: wide + 18, height: size + 9 });
    return x + wide + 8;
  }
  if (mark === "typed") {
    sheet.text(x, y, chosen ? "[x]" : "[ ]", { size, face: "typedBold" });
    sheet.text(x + size * 2.1, y, words, { size });
    return x + size * 2.1 + wide;
  }
  drawBox(sheet, x, y, chosen, mark);
  sheet.text(x + 12.5, y, words, { size });
  return x + 12.5 + wide;
}

function drawBox(sheet: Sheet, x: number, y: number, chosen: boolean, mark: Mark): void {
  const side = 8.5;
  const top = y - side + 1;
  sheet.frame({ x, y: top, width: side, height: side }, { thickness: 0.7 });
  if (!chosen) return;
  const [right, bottom] = [x + side, top + side];
  if (mark === "ballot") {
    sheet.line(x + 1.2, top + 1.2, right - 1.2, bottom - 1.2, 0.9);
    sheet.line(right - 1.2, top + 1.2, x + 1.2, bottom - 1.2, 0.9);
  }
  if (mark === "filled") sheet.line(x + 1.3, top + side / 2, right - 1.3, top + side / 2, side - 2.6);
  if (mark === "checked") {
    sheet.line(x + 1, top + side * 0.5, x + side * 0.42, bottom - 0.8, 1.5, PEN);
    sheet.line(x + side * 0.42, bottom - 0.8, right + 2.5, top - 2.5, 1.5, PEN);
  }
  if (mark === "pen") {
    sheet.line(x - 1.5, top - 1, right + 1, bottom + 1.2, 1.4, PEN);
    sheet.line(right + 1.6, top - 0.5, x - 0.8, bottom + 0.6, 1.4, PEN);
  }
}

/** A ring drawn round words with a pen. */
function circle(sheet: Sheet, { x, y, width, height }: Area): void {
  const top = sheet.page.getHeight() - y - height / 2;
  sheet.page.drawEllipse({
    x: x + width / 2,
    y: top,
    xScale: width / 2,
    yScale: height / 2,
    borderColor: PEN,
    borderWidth: 1.3,
  });
}

type Choices<T extends string> = {
  choices: readonly (readonly [T, string])[];
  chosen: readonly (T | undefined)[];
  mark: Mark;
  size?: number;
};

/** Choices side by side, wrapped within the slot's width. Gives the baseline of the last line. */
export function drawChoices<T extends string>(
  sheet: Sheet,
  slot: Slot,
  { choices, chosen, mark, size = 9 }: Choices<T>,
): number {
  let { x, y } = slot;
  for (const [value, words] of choices) {
    const wide = sheet.measure(words, { size }) + 20;
    if (x + wide > slot.x + slot.width && x > slot.x) {
      x = slot.x;
      y += size + 6;
    }
    x = drawChoice(sheet, { x, y }, words, { chosen: chosen.includes(value), mark, size }) + 13;
  }
  return y;
}

/** « Oui ☐ Non ☒ »: the box behind each word. A question without an answer has both boxes empty. */
export function drawYesNo(
  sheet: Sheet,
  { x, y }: { x: number; y: number },
  answer: boolean | undefined,
  mark: Mark = "ballot",
): number {
  sheet.text(x, y, "Oui", { size: 9 });
  drawBox(sheet, x + 18, y, answer === true, mark);
  sheet.text(x + 36, y, "Non", { size: 9 });
  drawBox(sheet, x + 58, y, answer === false, mark);
  return x + 68;
}
