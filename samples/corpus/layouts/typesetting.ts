import { type Color, rgb } from "pdf-lib";
import type { Sheet, TextStyle } from "../../drawing/sheet.ts";
import { type Area, fillBlock, PEN, type Slot } from "../form-parts.ts";

type Word = { text: string; strong: boolean };
type ProseStyle = TextStyle & { leading?: number; strong?: TextStyle };

/**
 * Running text with **words that stand out**, wrapped. Gives the baseline after its last line. Words of one style on
 * one line are one piece of text.
 */
export function drawProse(sheet: Sheet, { x, y, width }: Slot, text: string, style: ProseStyle = {}): number {
  const { leading = (style.size ?? 10) * 1.35, strong = { face: "bold" }, ...plain } = style;
  const setting = (word: Word) => (word.strong ? { ...plain, ...strong } : plain);
  const words = text
    .split("**")
    .flatMap((part, place) =>
      (part.match(/[^ ]+ *| +/g) ?? []).map((word): Word => ({ text: word, strong: place % 2 === 1 })),
    );
  let at = y;
  let line: Word[] = [];
  const wide = (parts: readonly Word[]) =>
    parts.reduce((sum, word) => sum + advance(sheet, word.text, setting(word)), 0);
  const flush = () => {
    let left = x;
    for (const run of joinRuns(line)) {
      sheet.text(left, at, run.text, setting(run));
      left += advance(sheet, run.text, setting(run));
    }
    line = [];
    at += leading;
  };
  for (const word of words) {
    const glued = line.length > 0 && !line.at(-1)?.text.endsWith(" ");
    if (!glued && line.length > 0 && wide([...line, { ...word, text: word.text.trimEnd() }]) > width) flush();
    line.push(word);
  }
  if (line.length > 0) flush();
  return at;
}

/** How far signs reach as they are drawn: one by one, without the kerning that only the measure of a whole text has. */
function advance(sheet: Sheet, text: string, style: TextStyle): number {
  return [...text].reduce((sum, sign) => sum + sheet.measure(sign, style), 0);
}

function joinRuns(words: readonly Word[]): Word[] {
  const runs: Word[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.strong === word.strong) last.text += word.text;
    else runs.push({ ...word });
  }
  return runs;
}

/** A value in a place of its own: on one line where it fits, else wrapped and smaller. `y` is the place's top. */
export function fillPlace(sheet: Sheet, area: Area, text: string | undefined, style: TextStyle = {}): void {
  if (text === undefined || text === "") return;
  for (let size = style.size ?? 10; size >= 8; size -= 0.5) {
    const set = { ...style, size, filled: true };
    if (sheet.measure(text, set) > area.width) continue;
    const x =
      style.align === "center" ? area.x + area.width / 2 : style.align === "right" ? area.x + area.width : area.x;
    sheet.text(x, area.y + area.height / 2 + size * 0.36, text, set);
    return;
  }
  const { align: _align, ...left } = style;
  fillBlock(sheet, area, text, { ...left, size: Math.min(style.size ?? 10, 8) });
}

/** A filled rectangle without a frame. */
export function paint(sheet: Sheet, { x, y, width, height }: Area, color: Color): void {
  sheet.line(x, y + height / 2, x + width, y + height / 2, height, color);
}

/** A round button as PDF and word-processor forms have them, a dot in it where it is chosen. Gives the x after it. */
export function drawRadio(sheet: Sheet, { x, y }: { x: number; y: number }, words: string, chosen: boolean): number {
  const center = { x: x + 4, y: sheet.page.getHeight() - y + 3 };
  sheet.page.drawEllipse({ ...center, xScale: 4, yScale: 4, borderColor: rgb(0.1, 0.1, 0.1), borderWidth: 0.8 });
  if (chosen) sheet.page.drawEllipse({ ...center, xScale: 2.3, yScale: 2.3, color: rgb(0.05, 0.05, 0.05) });
  sheet.text(x + 12, y, words, { size: 9 });
  return x + 12 + sheet.measure(words, { size: 9 });
}

/** Words between strokes, of which a pen strikes out those that do not hold. Nothing is struck on an empty form. */
export function drawStruck<T extends string>(
  sheet: Sheet,
  { x, y }: { x: number; y: number },
  choices: readonly (readonly [T, string])[],
  holds: T | undefined,
): number {
  let at = x;
  choices.forEach(([value, words], place) => {
    if (place > 0) {
      sheet.text(at, y, "/", { size: 10 });
      at += 9;
    }
    const wide = sheet.measure(words, { size: 10 });
    sheet.text(at, y, words, { size: 10 });
    if (holds !== undefined && holds !== value) sheet.line(at - 3, y - 2.2, at + wide + 3, y - 4.4, 1.3, PEN);
    at += wide + 9;
  });
  return at;
}
