import { type TextStyle, widthOf } from "./pdf-lib-sheet.ts";

type Measured = Pick<TextStyle, "face" | "size" | "figures">;

/** Where a word that is too long for a line is cut: after a hyphen where there is one, at least one character on. */
function cutOf(word: string, width: number, style: Measured): number {
  let fits = word.length - 1;
  while (fits > 1 && widthOf(word.slice(0, fits), style) > width) fits -= 1;
  const hyphen = word.lastIndexOf("-", fits - 1);
  return hyphen > 0 ? hyphen + 1 : fits;
}

/** Breaks a text into lines that fit the width (points): at line feeds and spaces, inside a word only where it must. */
export function wrapText(text: string, width: number, style: Measured): string[] {
  if (!text.includes("\n") && widthOf(text, style) <= width) return [text];
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = "";
    for (const word of paragraph.split(/[ \t]+/)) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (widthOf(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      line = word;
      while (line.length > 1 && widthOf(line, style) > width) {
        const cut = cutOf(line, width, style);
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    lines.push(line);
  }
  return lines;
}

/** A text on one line of the width (points), cut with « … » where it is longer. */
export function fitText(text: string, width: number, style: Measured): string {
  if (widthOf(text, style) <= width) return text;
  let fits = text.length - 1;
  while (fits > 0 && widthOf(`${text.slice(0, fits)}…`, style) > width) fits -= 1;
  return `${text.slice(0, fits).trimEnd()}…`;
}
