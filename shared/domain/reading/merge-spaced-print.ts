import type { Word } from "../../../schemas/page.ts";
import { boxAround } from "./sheet.ts";

interface Piece {
  readonly word?: Word;
  readonly left: number;
  readonly right: number;
}

const SINGLE = /^[|[\]]*[\p{L}\p{N}/.'’-][|[\]]*$/u;
const FENCED = /^[|[\]]*[\p{L}\p{N}](?:[|[\]]+[\p{L}\p{N}])+[|[\]]*$/u;

/** At least this many single characters in a row are letter-spaced or boxed print, not words. */
const LEAST = 4;

/**
 * Joins letter-spaced and boxed print (« D U P O N T », « 1 2 / 0 3 / 1 9 8 4 », « |D|U|P| ») into words. A gap wider than
 * twice the usual one between the characters, and than a line's height, parts two words.
 */
export function mergeSpacedPrint<T extends Piece>(pieces: readonly T[], aspect: number, lineHeight: number): T[] {
  const merged: T[] = [];
  let run: T[] = [];
  const flush = () => {
    if (run.length >= LEAST && run.filter(({ word }) => /[\p{L}\p{N}]/u.test(word?.text ?? "")).length >= LEAST)
      merged.push(...joinRun(run, aspect, lineHeight));
    else merged.push(...run);
    run = [];
  };
  for (const piece of pieces) {
    const text = piece.word?.text;
    const last = run.at(-1);
    const far = last !== undefined && ((piece.left - last.right) * aspect) / lineHeight > 4;
    if (text !== undefined && SINGLE.test(text)) {
      if (far) flush();
      run.push(piece);
      continue;
    }
    flush();
    if (text !== undefined && FENCED.test(text) && piece.word !== undefined) {
      merged.push({ ...piece, word: { ...piece.word, text: text.replace(/[|[\]]/g, "") } });
    } else merged.push(piece);
  }
  flush();
  return joinBoxedDates(merged, aspect, lineHeight);
}

/** Joins a date whose day, month and year stand in a box each (« |12| / |03| |1984| »), with or without strokes between them. */
function joinBoxedDates<T extends Piece>(pieces: readonly T[], aspect: number, lineHeight: number): T[] {
  const joined: T[] = [];
  for (let from = 0; from < pieces.length; from++) {
    const date = boxedDateAt(pieces, from, aspect, lineHeight);
    const piece = pieces[from];
    if (date !== undefined) {
      joined.push(date.piece);
      from = date.to - 1;
    } else if (piece !== undefined) joined.push(piece);
  }
  return joined;
}

const DATE_PIECE = /^[\d/|[\]\\]{1,8}$/;
const BOXED_DATE = /^\W*([0-3]\d)\W+([01]\d)\W+((?:19|20)\d\d)\W*$/;

/** The figures of a comb, two or three of which were read as one word (« 2 5/1 1/1 9 6 3 »). */
const COMB_DATE = /^([0-3]\d)\/([01]\d)\/((?:19|20)\d\d)$/;

function boxedDateAt<T extends Piece>(
  pieces: readonly T[],
  from: number,
  aspect: number,
  lineHeight: number,
): { piece: T; to: number } | undefined {
  const first = pieces[from];
  if (first === undefined) return undefined;
  const words: Word[] = [];
  let right = first.left;
  for (let to = from; to < Math.min(from + 10, pieces.length); to++) {
    const { word, left, right: end } = pieces[to] ?? first;
    if (word === undefined || !DATE_PIECE.test(word.text) || ((left - right) * aspect) / lineHeight > 4)
      return undefined;
    words.push(word);
    right = end;
    const texts = words.map(({ text }) => text);
    const parts = words.length < 2 ? null : (BOXED_DATE.exec(texts.join(" ")) ?? COMB_DATE.exec(texts.join("")));
    const box = boxAround(words.map((one) => one.box));
    if (parts === null || box === undefined) continue;
    const confidence = Math.min(...words.filter(({ text }) => /\d/.test(text)).map((one) => one.confidence));
    const text = parts.slice(1).join("/");
    return { piece: { ...first, word: { text, confidence, box }, right }, to: to + 1 };
  }
  return undefined;
}

function joinRun<T extends Piece>(run: readonly T[], aspect: number, lineHeight: number): T[] {
  const gaps = run.slice(1).map((piece, index) => piece.left - (run[index]?.right ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const limit = Math.max(usual * 2, usual + (0.6 * lineHeight) / aspect);
  const groups: T[][] = [];
  run.forEach((piece, index) => {
    const group = groups.at(-1);
    if (group === undefined || (gaps[index - 1] ?? 0) > limit) groups.push([piece]);
    else group.push(piece);
  });
  return groups.flatMap((group) => {
    const first = group[0];
    const words = group.flatMap(({ word }) => (word === undefined ? [] : [word]));
    const box = boxAround(words.map((word) => word.box));
    if (first === undefined || box === undefined) return [];
    const text = words.map((word) => word.text.replace(/[|[\]]/g, "")).join("");
    const confidence = Math.min(...words.map((word) => word.confidence));
    return [{ ...first, word: { text, confidence, box }, right: group.at(-1)?.right ?? first.right }];
  });
}
