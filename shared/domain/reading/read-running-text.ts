import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, type Make, makeCandidate } from "./candidate.ts";
import { parseMonths, parseRank } from "./parse-count.ts";
import { parseDate } from "./parse-date.ts";
import { rankListed } from "./rank-list.ts";
import { readNames, readPhrases } from "./read-phrases.ts";
import { type Sentence, sentenceAt, splitSentences } from "./sentences.ts";
import type { Flow, Sheet } from "./sheet.ts";
import type { Option } from "./tick-option.ts";
import { PATTERNS, type Pattern } from "./vocabulary-sentences.ts";
import { MEASURE_PATTERNS } from "./vocabulary-sentences-measures.ts";

const compiled = [...PATTERNS, ...MEASURE_PATTERNS].map((pattern) => ({
  ...pattern,
  regex: new RegExp(pattern.source, "g"),
}));

/** Reads what sentences say. Its candidates give way to what a label says. */
export function readRunningText(
  sheet: Sheet,
  options: readonly Option[],
  kind: DocumentKind,
  today: string,
): Candidate[] {
  const unticked = new Set(options.filter(({ tick }) => !tick.selected).flatMap(({ cell }) => cell.words));
  const candidates: Candidate[] = [];
  const { flow } = sheet;
  const sentences = splitSentences(flow.text);
  const make: Make = (target, value, strict, start, end, rank = 4) => {
    const words = wordsIn(flow, start, end);
    // What a box that is not ticked says is no statement.
    if (words.some((word) => unticked.has(word))) return;
    const text = flow.text.slice(start, end).replace(/\s+/g, " ");
    candidates.push(
      makeCandidate({ target, value, strict, rank, text, words, source: sheet.source, page: sheet.number }),
    );
  };
  for (const pattern of compiled) {
    if (!pattern.kinds.includes(kind)) continue;
    for (const match of flow.folded.matchAll(pattern.regex)) {
      const end = match.index + match[0].length;
      if (speaksOfAnother(pattern, flow, sentenceAt(sentences, match.index), match)) continue;
      const place = (text: string | undefined, from = match.index) =>
        text === undefined ? -1 : flow.folded.indexOf(text, from);
      const { date, end: last, months, rank } = match.groups ?? {};
      const at = place(date);
      if (date !== undefined && pattern.date !== undefined) {
        const parsed = parseDate(flow.text.slice(at, at + date.length), { today, birth: false });
        if (parsed !== undefined) make(pattern.date, parsed.value, parsed.strict, at, at + date.length);
      }
      if (last !== undefined && pattern.end !== undefined) {
        const from = place(last, at + (date?.length ?? 0));
        const parsed = parseDate(flow.text.slice(from, from + last.length), { today, birth: false });
        if (parsed !== undefined) make(pattern.end, parsed.value, parsed.strict, from, from + last.length);
      }
      if (months !== undefined && pattern.months !== undefined) {
        const from = match.index + match[0].lastIndexOf(months);
        const parsed = parseMonths(months.replace(/\s+/g, " "));
        if (parsed !== undefined) make(pattern.months, parsed.value, parsed.strict, from, from + months.length);
      }
      if (rank !== undefined && pattern.rank !== undefined && !listsRanks(sheet, match.index)) {
        const from = place(rank);
        const parsed = parseRank(rank);
        if (parsed !== undefined) make(pattern.rank, parsed.value, true, from, end);
      }
    }
  }
  readNames(sheet, make, today);
  readPhrases(sheet, kind, make);
  return candidates;
}

/** How far around a match its sentence is looked at: print without full stops is no endless sentence. */
const REACH = 160;

/** Whether the sentence around says that the value is another one: a term of appeal, what was asked for, a later session. */
function speaksOfAnother(pattern: Pattern, flow: Flow, { start, end }: Sentence, match: RegExpExecArray): boolean {
  const before = flow.folded.slice(Math.max(start, match.index - REACH), match.index);
  const sentence = flow.folded.slice(
    Math.max(start, match.index - REACH),
    Math.min(end, match.index + match[0].length + REACH),
  );
  return (
    pattern.unlessAfter?.test(before) === true ||
    pattern.unlessUpTo?.test(before + match[0]) === true ||
    pattern.unlessIn?.test(sentence) === true ||
    pattern.unlessInside?.test(match[0]) === true
  );
}

/** Whether several ranks stand in one row or column, as a form prints them to be ticked or circled: no one says which. */
function listsRanks(sheet: Sheet, at: number): boolean {
  const lines = sheet.flow.text.split("\n");
  let start = 0;
  const index = lines.findIndex((line) => {
    start += line.length + 1;
    return start > at;
  });
  return rankListed(sheet.rows, index);
}

function wordsIn(flow: Flow, start: number, end: number) {
  return flow.words
    .filter(({ start: from, word }) => from < end && from + word.text.length > start)
    .map(({ word }) => word);
}
