import type { DocumentKind, FieldName } from "../../../schemas/field.ts";
import { fieldsOfKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { fold, tokenize } from "./fold-text.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { parseMonths, parseRank } from "./parse-count.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { countsRenewals, rankTold } from "./rank-list.ts";
import { optionFieldOf, targetOf, typeOfRole } from "./roles.ts";
import { type Cell, type Row, rightOf, type Tick } from "./sheet.ts";
import type { Option } from "./tick-option.ts";
import { toldWithin } from "./told-within.ts";
import { unboxedOptions } from "./unboxed-options.ts";
import { LABELS } from "./vocabulary-labels.ts";

const exceptionalBook = makePhraseBook(LABELS.exceptional.split("|").map((phrase) => ({ phrase, meaning: true })));
export const saysExceptional = (text: string) => exceptionalBook.all(tokenize(text)).length > 0;

/** Gives every tick box of a page its text: the nearest after it, or before it where the row shows that order. */
export function findOptions(page: LabelledSheet): Option[] {
  const options: Option[] = [];
  let group = 0;
  let lastRow = -10;
  for (const row of page.sheet.rows) {
    const ticks = row.items.filter((item): item is Tick => item.type === "tick");
    if (ticks.length === 0) continue;
    const order = orderOf(page, row);
    const question = questionOf(page, row, ticks[0]);
    const own = (question !== undefined && question.label?.cell.row === row.index) || asksItself(row);
    if (own || row.index - lastRow > 1 || startsAnew(page, row, lastRow)) group++;
    lastRow = row.index;
    for (const tick of ticks) {
      const at = row.items.indexOf(tick);
      const beside = row.items[order === "after" ? at + 1 : at - 1];
      // A box at the end of a line has its text at the start of the next one.
      const wrapped =
        order === "after" && at === row.items.length - 1 ? page.sheet.rows[row.index + 1]?.items[0] : undefined;
      const found = beside ?? wrapped;
      // Beside an address stands no box: the mark is a logo's.
      if (found?.type !== "cell" || /\d{5}\s+\p{Lu}|@/u.test(found.text)) continue;
      const text = order === "after" ? found.text : found.text.slice(found.text.lastIndexOf(":") + 1);
      options.push({
        tick,
        cell: found,
        text: text.replace(/^[^\p{L}\p{N}]+/u, "").trim(),
        ...(question?.label !== undefined && { question: question.label }),
        questionText: question?.text ?? "",
        group,
      });
    }
  }
  return options;
}

/** « 2.2 État : ☐ non décent », whatever it asks: a question of its own begins the row. */
function asksItself({ items: [first, second] }: Row): boolean {
  return first?.type === "cell" && second?.type === "tick" && /^[\d\p{Lu}].*[:?]\s*$/u.test(first.text);
}

function startsAnew(page: LabelledSheet, row: Row, lastRow: number): boolean {
  return row.index !== lastRow && page.headings.some((heading) => heading.row === row.index);
}

function orderOf(page: LabelledSheet, row: Row): "after" | "before" {
  const { aspect } = page.sheet;
  const first = row.items[0];
  const last = row.items.at(-1);
  if (first?.type === "tick" && last?.type === "cell") return "after";
  if (asksItself(row) && last?.type === "cell") return "after";
  const asks =
    first?.type === "cell" &&
    (/:\s*$/.test(first.text) || (page.labels.get(first)?.at(-1)?.valueStart ?? 0) >= first.text.length) &&
    page.labels.get(first)?.length !== 0;
  if (
    first?.type === "cell" &&
    last?.type === "tick" &&
    !(asks && row.items[1]?.type === "tick" && row.items.length > 2)
  )
    return "before";
  if (asks && row.items[1]?.type === "tick") return "after";
  let toNext = 0;
  let toPrevious = 0;
  row.items.forEach((item, index) => {
    if (item.type !== "tick") return;
    const next = row.items[index + 1];
    const previous = row.items[index - 1];
    if (next?.type === "cell" && previous?.type === "cell") {
      toNext += (next.box.left - rightOf(item.box)) * aspect;
      toPrevious += (item.box.left - rightOf(previous.box)) * aspect;
    }
  });
  return toNext <= toPrevious * 1.15 + 0.001 ? "after" : "before";
}

/** What asks a box, right before it: « OUI   (NON) », one of them ringed, are asked by what stands before both. */
function questionBefore({ items }: Row, at: number): Cell | Tick | undefined {
  const asked = items[at];
  const further = items[at - 1];
  const isAnswer = asked?.type === "cell" && /^\P{L}*(?:oui|non)\P{L}*$/iu.test(asked.text);
  return isAnswer && further?.type === "cell" ? further : asked;
}

/** The question that a row of boxes answers: a label before the boxes in the row, else the last one shortly above in the column. */
function questionOf(
  page: LabelledSheet,
  row: Row,
  tick: Tick | undefined,
): { label?: Label; text: string } | undefined {
  const at = tick === undefined ? -1 : row.items.indexOf(tick);
  // Where the text stands before its box, the question stands before that.
  const before = questionBefore(
    row,
    tick !== undefined && orderOf(page, row) === "before" && at >= 2 ? at - 2 : at - 1,
  );
  if (before?.type === "cell" && tick !== undefined && tick.box.left - rightOf(before.box) < 0.3) {
    const label = page.labels.get(before)?.at(-1);
    return { ...(label !== undefined && { label }), text: before.text };
  }
  let top = row.top;
  for (let index = row.index - 1; index >= Math.max(0, row.index - 16); index--) {
    const above = page.sheet.rows[index];
    if (above === undefined || tick === undefined || top - above.bottom > 4 * page.sheet.lineHeight) return undefined;
    const cell = above.items.find(
      (item, place): item is Cell =>
        item.type === "cell" &&
        above.items[place - 1]?.type !== "tick" &&
        item.box.left < tick.box.left + 0.06 &&
        rightOf(item.box) > tick.box.left - 0.35,
    );
    if (above.items.some((item) => item.type === "tick" && Math.abs(item.box.left - tick.box.left) < 0.02))
      top = above.top;
    if (cell === undefined) continue;
    const label = page.labels.get(cell)?.at(-1);
    // A line of the list whose own box was not read asks nothing.
    if (label === undefined && isListed(row, tick, cell)) {
      top = above.top;
      continue;
    }
    const inColumn = cell.box.left > tick.box.left - 0.12;
    const asks = above.items[above.items.indexOf(cell) + 1]?.type === "tick";
    if (!inColumn && !asks) continue;
    return { ...(label !== undefined && { label }), text: cell.text };
  }
  return undefined;
}

/** Whether a line stands where the text of the box below it begins, and asks nothing. */
function isListed({ items }: Row, tick: Tick, cell: Cell): boolean {
  const text = items[items.indexOf(tick) + 1];
  return text?.type === "cell" && Math.abs(text.box.left - cell.box.left) < 0.008 && !/[:?]\s*$/.test(cell.text);
}

/** Reads the ticked boxes of a page as values of the kind's fields. */
export function readTicks(page: LabelledSheet, options: readonly Option[], kind: DocumentKind): Candidate[] {
  const candidates: Candidate[] = [];
  const groups = Map.groupBy(options, (option) => option.group);
  let mayMiss = false;
  for (const group of groups.values()) {
    const field = fieldOf(group, kind);
    for (const option of group) {
      const told = toldWithin(option, group);
      candidates.push(...readOne(page, told === undefined ? option : { ...option, told }, field, kind));
    }
    // Where several may be ticked, the box that was not seen may be one of them.
    if (field === "housingDefects" && unboxedOptions(page, group, { options, field }).length > 0) mayMiss = true;
  }
  return mergeLists(candidates, mayMiss);
}

const hasField = (kind: DocumentKind, field: string) => field in fieldsOfKind[kind];

/** The field that a group of boxes is about: by its question, else the one that most of its texts are options of. */
export function fieldOf(group: readonly Option[], kind: DocumentKind): string | undefined {
  const votes = new Map<string, number>();
  for (const option of group) {
    const asked = option.question?.role === undefined ? undefined : optionFieldOf(option.question.role);
    for (const { field, whole } of optionsOf(option.text)) {
      if (hasField(kind, field))
        votes.set(field, (votes.get(field) ?? 0) + (whole ? 1.2 : 1) + (field === asked ? 1.5 : 0));
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || (second !== undefined && second[1] === first[1])) return undefined;
  return first[0];
}

/** A question in the form's own words, whose boxes are numbers of months: « Nous sollicitons un renouvellement de : ☒ 6 mois ». */
const ASKS_MONTHS: Partial<Readonly<Record<DocumentKind, { readonly field: FieldName; readonly words: RegExp }>>> = {
  renewal: { field: "monthsRequested", words: /sollicit|renouvel|prolong|prorog|recondu|demand|souhait|duree/ },
  decision: { field: "monthsGranted", words: /accord|octro|valid|renouvel|prolong|recondu|duree|favorable|pour/ },
};

function readOne(page: LabelledSheet, option: Option, field: string | undefined, kind: DocumentKind): Candidate[] {
  const { tick, text } = option;
  const make = (target: Target, value: Candidate["value"], strict = true): Candidate[] => [
    {
      ...makeCandidate({
        target,
        value,
        strict,
        rank: 1,
        text: option.cell.text,
        words: [],
        source: page.sheet.source,
        page: page.sheet.number,
      }),
      wordConfidence: tick.confidence,
      box: tick.box,
    },
  ];
  // « Non décent » and « Oui, totalement » are options of their own: an answer stands alone.
  const answer = /^(oui|non)\b(?!\s+\p{L})/u.exec(fold(text))?.[1];
  if (kind === "renewal" && (saysExceptional(text) || (answer !== undefined && saysExceptional(option.questionText)))) {
    if (answer === undefined) return make("exceptional", tick.selected);
    return tick.selected ? make("exceptional", answer === "oui") : [];
  }
  if (!tick.selected) return [];
  if (answer !== undefined)
    return readAnswer(option, answer === "oui", kind).flatMap(({ target, value }) => make(target, value));
  const found = optionsOf(text).find((one) => one.field === field);
  if (found !== undefined && hasField(kind, found.field)) {
    const values: Candidate[] = make(found.field, found.field === "housingDefects" ? [found.value] : found.value);
    return values;
  }
  if (option.told !== undefined && hasField(kind, option.told.field)) return make(option.told.field, option.told.value);
  if (hasField(kind, "renewalRank") && countsRenewals(page, option)) {
    const rank = rankTold(page, option);
    if (rank !== undefined) return make("renewalRank", rank.value, true);
  }
  const role = option.question?.role;
  const asked = ASKS_MONTHS[kind];
  if (role === undefined && asked !== undefined && asked.words.test(fold(option.questionText))) {
    const months = /\bmois\b/.test(fold(text)) ? parseMonths(text) : undefined;
    if (months !== undefined) return make(asked.field, months.value, months.strict);
  }
  if (role !== undefined && (typeOfRole(role) === "months" || typeOfRole(role) === "rank")) {
    const target = targetOf(role, undefined, kind);
    const parsed = typeOfRole(role) === "months" ? parseMonths(text) : parseRank(text);
    if (target !== undefined && parsed !== undefined) return make(target, parsed.value, parsed.strict);
  }
  return [];
}

/** What « oui » or « non » answers, where the question names an option itself. */
function readAnswer(
  option: Option,
  yes: boolean,
  kind: DocumentKind,
): { target: FieldName; value: Candidate["value"] }[] {
  const role = option.question?.role;
  if (kind === "bilan" && role === "outcome") return [{ target: "outcome", value: yes ? "met" : "not-met" }];
  // « Accord : ☒ oui », « Demande acceptée : ☒ non ».
  if (kind === "decision" && optionsOf(option.questionText).some((one) => one.value === "granted"))
    return [{ target: "decision", value: yes ? "granted" : "refused" }];
  if (kind !== "orientation") return [];
  if (role === "eviction-stage" && !yes) return [{ target: "evictionStage", value: "none" }];
  const defect = optionsOf(option.questionText.replace(/:.*$/, "")).find((one) => one.field === "housingDefects");
  return defect !== undefined && yes ? [{ target: "housingDefects", value: [defect.value] }] : [];
}

/** Several ticks of a list field are one value; it is not sure where there may be one more. */
function mergeLists(candidates: readonly Candidate[], mayMiss: boolean): Candidate[] {
  const lists = candidates.filter((candidate) => candidate.target === "housingDefects");
  const first = lists[0];
  if (first === undefined) return [...candidates];
  const value = [...new Set(lists.flatMap((candidate) => candidate.value as string[]))];
  const merged: Candidate = {
    ...first,
    value,
    strict: first.strict && !mayMiss,
    text: lists.map((candidate) => candidate.text).join(" ; "),
    wordConfidence: Math.min(...lists.map((candidate) => candidate.wordConfidence)),
  };
  return [...candidates.filter((candidate) => candidate.target !== "housingDefects"), merged];
}
