import type { Sheet, TextStyle } from "../../drawing/sheet.ts";

const LEAST_SIZE = 7;

type Lines = { lines: string[]; size: number };

/** Wraps text into a width in points; it gets smaller where one word alone is too wide, and breaks it last of all. */
export function setText(sheet: Sheet, text: string, width: number, style: TextStyle = {}): Lines {
  const full = style.size ?? 10;
  const widest = Math.max(...text.split(" ").map((word) => sheet.measure(word, { ...style, size: full })));
  const size = widest > width ? Math.max(LEAST_SIZE, Math.floor(((full * width) / widest) * 4) / 4) : full;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => breakWord(sheet, whole, width, { ...style, size }))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && sheet.measure(longer, { ...style, size }) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return { lines: [...lines, line], size };
}

function breakWord(sheet: Sheet, word: string, width: number, style: TextStyle): string[] {
  if (sheet.measure(word, style) <= width) return [word];
  const parts = word.split(/(?<=[-/@.])/);
  const small = parts.flatMap((part) => (sheet.measure(part, style) > width ? [...part] : [part]));
  const pieces = [""];
  for (const part of small) {
    const piece = `${pieces.at(-1) ?? ""}${part}`;
    if (sheet.measure(piece, style) > width) pieces.push(part);
    else pieces[pieces.length - 1] = piece;
  }
  return pieces;
}

/** Keeps French signs with their words and an amount in one piece: a line never ends between them. */
function keepTogether(text: string): string {
  return text
    .replaceAll("« ", "«\u00a0")
    .replaceAll(/ ([»:;?€])/g, "\u00a0$1")
    .replaceAll(/(\d) (?=\d{3}\b)/g, "$1\u00a0");
}

type Frame = { left: number; width: number; top: number; bottom: number };

/** Takes a page's height from top to bottom, and goes on overleaf where what comes next has no room. */
export class Flow {
  y: number;
  page = 1;
  readonly sheet: Sheet;
  readonly frame: Frame;
  /** Draws what stands on every page. */
  private readonly furnish: (page: number) => void;

  constructor(sheet: Sheet, frame: Frame, furnish: (page: number) => void = () => {}) {
    this.sheet = sheet;
    this.frame = frame;
    this.y = frame.top;
    this.furnish = furnish;
    furnish(1);
  }

  get left(): number {
    return this.frame.left;
  }

  get width(): number {
    return this.frame.width;
  }

  get right(): number {
    return this.frame.left + this.frame.width;
  }

  turnPage(): void {
    this.sheet.nextPage();
    this.page += 1;
    this.y = this.frame.top;
    this.furnish(this.page);
  }

  /** Makes sure that a height fits on this page, or turns it. */
  need(height: number): void {
    if (this.y + height > this.frame.bottom) this.turnPage();
  }

  skip(height: number): void {
    this.y += height;
  }

  /** Running text over the whole width, or from `inset` points on; the first baseline is a line below `y`. */
  say(text: string, style: TextStyle & { leading?: number; inset?: number } = {}): void {
    const { leading = (style.size ?? 10) * 1.4, inset = 0, ...look } = style;
    const whole = keepTogether(text);
    const { lines, size } = setText(this.sheet, whole, this.width - inset, look);
    for (const line of lines) {
      this.need(leading);
      this.y += leading;
      const x = look.align === "center" ? this.left + this.width / 2 : this.left + inset;
      this.sheet.text(x, this.y, line, { ...look, size });
    }
  }
}
