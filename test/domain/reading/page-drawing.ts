import type { KeyValue, Line, Mark, Page, SignatureMark, Word } from "../../../schemas/page.ts";

export interface DrawOptions {
  readonly source?: "file" | "ocr";
  /** Of every word of a picture. */
  readonly confidence?: number;
  readonly keyValues?: readonly (readonly [key: string, value: string | boolean])[];
  readonly number?: number;
  readonly signaturesSought?: boolean;
  /** Boxes stay characters of the text, as a word processor has them. */
  readonly glyphs?: boolean;
  /** Text without places, as a word processor gives it. */
  readonly flat?: boolean;
}

const COLUMN = 0.009;
const PITCH = 0.02;
const HEIGHT = 0.012;

/**
 * Draws a page from text: a character is 0.9 % of the width, a line 2 % of the height. `☐` and `☒` are boxes,
 * `{signature}` is ink.
 */
export function drawPage(text: string, options: DrawOptions = {}): Page {
  const { source = "file", confidence = source === "file" ? 1 : 0.96 } = options;
  const lines: Line[] = [];
  const marks: Mark[] = [];
  const signatures: SignatureMark[] = [];
  text
    .replace(/^\n/, "")
    .split("\n")
    .forEach((row, index) => {
      const top = 0.03 + index * PITCH;
      let words: Word[] = [];
      for (const match of row.matchAll(/\{signature\}|☐|☒|[^\s☐☒{]+/gu)) {
        const box = { left: 0.05 + match.index * COLUMN, top, width: match[0].length * COLUMN * 0.96, height: HEIGHT };
        if (match[0] === "{signature}") signatures.push({ confidence: 0.95, box: { ...box, height: 0.04 } });
        else if ((match[0] === "☐" || match[0] === "☒") && options.glyphs !== true)
          marks.push({ selected: match[0] === "☒", confidence: 0.99, box });
        else words.push({ text: match[0], confidence, box });
      }
      if (words.length === 0) return;
      if (options.flat === true)
        words = words.map((word) => ({ ...word, box: { left: 0, top: 0, width: 0, height: 0 } }));
      const first = words[0]?.box ?? { left: 0, top: 0, width: 0, height: 0 };
      const last = words.at(-1)?.box ?? first;
      lines.push({
        text: words.map((word) => word.text).join(" "),
        confidence,
        box: { ...first, width: last.left + last.width - first.left },
        words,
      });
    });
  const keyValues: KeyValue[] = (options.keyValues ?? []).map(([key, value]) =>
    typeof value === "boolean" ? { key, text: "", selected: value, confidence } : { key, text: value, confidence },
  );
  return {
    number: options.number ?? 1,
    source,
    aspect: Math.SQRT1_2,
    lines,
    keyValues,
    marks,
    marksSought: true,
    signatures,
    signaturesSought: options.signaturesSought ?? true,
  };
}
