import type { DocumentKind } from "../../../schemas/field.ts";
import { fieldsOfKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { announcesNothing, type LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { optionFieldOf } from "./roles.ts";
import { bottomOf, type Cell } from "./sheet.ts";
import type { OptionField } from "./vocabulary-options.ts";

/** What words alone settle; a decision, an outcome or the kind of a bilan is told by its own label only. */
const SETTLED: ReadonlySet<OptionField> = new Set<OptionField>(["occupancy", "evictionStage", "housingDefects"]);

interface Answer {
  readonly field: OptionField;
  readonly values: readonly string[];
}

/**
 * « Quelle est la situation actuelle du ménage ? » over « Sous-locataire »: under a question that no list has, sense alone
 * says what is answered, where all of the line is answers to one of our questions and nowhere else on the page is one.
 */
export function readSaidAlone(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  const { rows, source, number } = page.sheet;
  const answers = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const answer = answerOf(cell.text, kind);
      return answer === undefined ? [] : [{ cell, answer }];
    }),
  );
  return answers.flatMap(({ cell, answer: { field, values } }) => {
    if (answers.some((other) => other.cell !== cell && other.answer.field === field)) return [];
    if (!standsUnderQuestion(page, cell, field)) return [];
    const value = field === "housingDefects" ? [...values] : (values[0] ?? "");
    const { text, words } = cell;
    return [makeCandidate({ target: field, value, strict: true, rank: 5, text, words, source, page: number })];
  });
}

/** The one field that every piece of a text is a whole answer to. */
function answerOf(text: string, kind: DocumentKind): Answer | undefined {
  const pieces = text.split(/\s*[,;]\s*/).filter((piece) => piece !== "");
  const meant = pieces.map((piece) =>
    optionsOf(piece.replace(/^(?:en|dans une?)\s+/iu, "")).filter(
      ({ field, whole }) => whole && field in fieldsOfKind[kind],
    ),
  );
  const field = meant[0]?.[0]?.field;
  if (field === undefined || !SETTLED.has(field) || (field !== "housingDefects" && pieces.length > 1)) return undefined;
  if (!meant.every((options) => options.length > 0 && options.every((option) => option.field === field)))
    return undefined;
  return { field, values: [...new Set(meant.flatMap(([option]) => (option === undefined ? [] : [option.value])))] };
}

/**
 * Whether a line alone stands right under another one alone, which is no heading and no label of another question, with
 * no box to tick near.
 */
function standsUnderQuestion(page: LabelledSheet, cell: Cell, field: OptionField): boolean {
  const { sheet, labels, headings } = page;
  const row = sheet.rows[cell.row];
  const above = sheet.rows[cell.row - 1];
  const [asked, ...more] = above?.items ?? [];
  if (row === undefined || row.items.length > 1 || asked?.type !== "cell" || more.length > 0) return false;
  const near = sheet.rows.slice(Math.max(0, row.index - 3), row.index + 4);
  return (
    announcesNothing(page, cell) &&
    asked.words.length >= 3 &&
    /^\P{L}*\p{Lu}/u.test(asked.text) &&
    !/[.,;]\s*$/.test(asked.text) &&
    (labels.get(asked) ?? []).every(({ role }) => role !== undefined && optionFieldOf(role) === field) &&
    headings.every((heading) => heading.cell !== asked) &&
    Math.abs(asked.box.left - cell.box.left) < 0.02 &&
    cell.box.top - bottomOf(asked.box) < 1.5 * sheet.lineHeight &&
    near.every(({ items }) => items.every(({ type }) => type !== "tick"))
  );
}
