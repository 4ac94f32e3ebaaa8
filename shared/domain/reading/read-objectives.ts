import type { Make } from "./candidate.ts";
import type { Sheet } from "./sheet.ts";

/** « Objectif n° 1 : tenir un budget », « Obj. 2 - … ». */
const NUMBERED = /^\s*(?:obj(?:ectif)?s?|axe|priorité|but)\s*\.?\s*(?:n\s?[°ºo]\s?)?(\d)\s*[:.)–-]\s*(.*\p{L}{3}.*)$/iu;
/** « Les parties conviennent de travailler sur les points suivants : »: what both want, and not what one of them owes. */
const LEADS =
  /(?<!\p{L})(?:travaill\p{L}*|objectifs?|priorités?|points?\s+suivants?|axes?|actions?\s+suivantes?|convien\p{L}*|atteindre|buts?\s+suivants?)(?!\p{L})[^:]*:\s*$/iu;
const OWED = /s['’]engage|obligations?|atteints?|pièces|documents|justificatifs/iu;
const BULLET = /^\s*(?:[-–•*▪►·●✓]|\d{1,2}\s?[.)°]|[a-h]\s?[.)])\s+(?=.*\p{L}{3})/u;
/** More lines than this stand under no such sentence. */
const MOST = 10;

type Item = { readonly text: string; readonly start: number; readonly end: number; readonly left: number };
/** So much right of the sentence that leads to it, an item is set in though its dash was not read. */
const INSET = 0.015;

/** Objectives that are numbered one by one, or stand as a list under a sentence that leads to them. */
export function readObjectives({ flow, rows }: Sheet, make: Make): void {
  let at = 0;
  const lines = flow.text.split("\n").map((text, index) => {
    const start = at;
    at += text.length + 1;
    const left = rows[index]?.cells[0]?.box.left ?? 0;
    return { text: text.replace(/\s*¦\s*/g, " "), start, end: start + text.length, left };
  });
  const items = numbered(lines) ?? listed(lines);
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return;
  make(
    "objectives",
    items.map(({ text }) => cleaned(text)),
    true,
    first.start,
    last.end,
    4,
  );
}

const cleaned = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\s.;,]+$/, "")
    .trim();

function numbered(lines: readonly Item[]): Item[] | undefined {
  const found = lines.flatMap((line) => {
    const match = NUMBERED.exec(line.text);
    return match === null ? [] : [{ ...line, number: Number(match[1]), text: match[2] ?? "" }];
  });
  return found.length > 0 && found.every(({ number }, index) => number === index + 1) ? found : undefined;
}

/** Whether a line has a dash or number of its own, or is set in under the sentence that leads to it. */
const isItem = (line: Item, lead: Item | undefined): boolean =>
  BULLET.test(line.text) ||
  (lead !== undefined && line.left > lead.left + INSET && /^\s*\p{Lu}(?=.*\p{L}{3})[^:]*$/u.test(line.text));

function listed(lines: readonly Item[]): Item[] {
  const from = lines.findIndex(({ text }, index) => {
    const next = lines.slice(index + 1).find((line) => line.text.trim() !== "");
    return LEADS.test(text) && !OWED.test(text) && next !== undefined && isItem(next, lines[index]);
  });
  if (from === -1) return [];
  const lead = lines[from];
  const items: Item[] = [];
  for (const line of lines.slice(from + 1, from + 1 + MOST)) {
    if (line.text.trim() === "") continue;
    const bullet = BULLET.exec(line.text);
    const last = items.at(-1);
    if (isItem(line, lead)) items.push({ ...line, text: line.text.slice(bullet?.[0].length ?? 0) });
    else if (last !== undefined && /^\s*\p{Ll}/u.test(line.text) && !/[.;]\s*$/.test(last.text))
      items[items.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}`, end: line.end };
    else break;
  }
  return items;
}
