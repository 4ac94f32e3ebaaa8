/** What box lines are read as: strokes and brackets, or a one. */
const LINE = /[|/\\[\](){}!,;.:1lIij]/;
const SURE_LINES = /^[|/\\[\](){}!]+$/;
/** Letters that a figure alone in its box is read as. */
const MISREAD: Readonly<Record<string, string>> = {
  o: "0",
  O: "0",
  D: "0",
  Q: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  z: "2",
  Z: "2",
  s: "5",
  S: "5",
};

/**
 * The figures of a comb of so many boxes whose lines were read along (« [3|1|0/8|2|0|2)5 »): every second sign is a
 * figure. `strict` where no sign had to be mended. Nothing where the signs do not alternate in just this number.
 */
export function figuresInBoxes(text: string, boxes: number): { figures: string; strict: boolean } | undefined {
  const signs = text
    .replace(/\s+/g, "")
    .replace(/^[|/\\[({!,;.]+/, "")
    .replace(/[|/\\\])}!,;.]+$/, "");
  if (signs.length !== 2 * boxes - 1) return undefined;
  let figures = "";
  let lines = "";
  let strict = true;
  for (const [place, sign] of [...signs].entries()) {
    if (place % 2 === 1) {
      if (!LINE.test(sign)) return undefined;
      lines += sign;
      continue;
    }
    const figure = /\d/.test(sign) ? sign : MISREAD[sign];
    if (figure === undefined) return undefined;
    strict &&= figure === sign;
    figures += figure;
  }
  return { figures, strict: strict && SURE_LINES.test(lines) };
}

/** What may stand between figures in boxes: gaps, lines of the boxes, and specks that a gap sets apart. */
const BETWEEN = /[\s|[\](){}!_]+|(?<=\s)[.,:;](?=\s|$)|(?<=\S)[.,:;](?=\s)/g;

/**
 * So many figures, each in its box, whatever of the boxes was read between them (« [o]3| », « 9 6 2 7 : O »). A letter O
 * among figures is a nought; nothing where there are more or fewer figures.
 */
export function figuresApart(text: string, count: number): { figures: string; strict: boolean } | undefined {
  const signs = text.trim().replace(BETWEEN, "");
  const bare = signs.length === count + 1 ? signs.replace(/^[lI]/, "") : signs;
  if (bare.length !== count || !/^[\doO]+$/.test(bare) || !/\d/.test(bare)) return undefined;
  return { figures: bare.replace(/[oO]/g, "0"), strict: bare === signs };
}
