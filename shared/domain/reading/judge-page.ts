import { compareHouseholds, type HouseholdSigns, mentions, mergeHouseholds } from "./packet-household.ts";
import { isSameForm, type PageSigns } from "./page-signs.ts";
import type { PrintedNumber } from "./printed-numbers.ts";
import { EDGE } from "./printed-numbers.ts";
import { bottomOf } from "./sheet.ts";
import { SECOND_SHEETS } from "./vocabulary-packets.ts";

/** Whether a page begins another document, goes on with the one before it, or may do either. */
export type PageVerdict = "opens" | "continues" | "unsure";

/** Signs that a page goes on, none of which says so alone. */
const ENOUGH_HINTS = 2;

/** Judges a page after the pages of a document that came before it, in their order. */
export function judgePage(page: PageSigns, part: readonly PageSigns[]): PageVerdict {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return "opens";
  const owner = mergeHouseholds(part.map(({ household }) => household));
  const whose = compareHouseholds(page.household, owner);
  const numbered = page.printed.some((one) => isNext(one, part));
  const goesOn = numbered || isNextOfForm(page, last) || page.goesOn || last.turnsOver;
  const opens = opensAnother(page, part, whose);

  if (goesOn) return opens === "surely" && whose === "different" ? "unsure" : "continues";
  if (opens === "surely") return sectionsGoOn(page, part) && whose !== "different" ? "unsure" : "opens";
  if (opens === "maybe") return "unsure";
  if (sectionsGoOn(page, part)) return whose === "different" ? "unsure" : "continues";
  return hintsOf(page, part, owner) >= ENOUGH_HINTS ? "continues" : "unsure";
}

/** Whether a printed number is the next one of these pages; a first page without a number counts as page 1. */
export function isNext({ number, total }: PrintedNumber, part: readonly PageSigns[]): boolean {
  if (number < 2) return false;
  const before = part.flatMap(({ printed }) => printed);
  if (before.length === 0) return number === part.length + 1;
  return before.some((one) => one.number === number - 1 && one.total === total);
}

/** Whether the code of a form of ours says that this is its next page. */
function isNextOfForm({ form }: PageSigns, { form: before }: PageSigns): boolean {
  if (form === undefined || before === undefined || form.page !== before.page + 1) return false;
  return form.kind === before.kind && form.version === before.version && form.measureRef === before.measureRef;
}

function opensAnother(
  page: PageSigns,
  part: readonly PageSigns[],
  whose: ReturnType<typeof compareHouseholds>,
): "surely" | "maybe" | "no" {
  const [first, ...later] = part;
  if (first === undefined) return "surely";
  if (page.form !== undefined) return "surely";
  if (page.printed.some(({ number, total }) => number === 1 && total !== undefined)) return "surely";
  if (isSameForm(page, first)) return "surely";
  if (page.opensLetter || opensMessage(page)) return "surely";
  const { title } = page;
  if (title?.isProminent && !isSecondSheet(page, first)) {
    if (title.text === first.title?.text && whose !== "different") {
      return isRunningHead(page, first) ? "no" : "maybe";
    }
    // A form that goes on has « Décision de la commission » at the head of its back: a document says more than that.
    if (title.kind === "other" || first.kind === "other" || whose === "different" || statesItself(page))
      return "surely";
    if (title.kind !== first.kind) return "maybe";
  }
  // The back of another sheet of the same form, while its front stands elsewhere.
  if (later.some((other) => isSameForm(page, other))) return "maybe";
  if (whose === "different" || hasStrangeHead(page, part)) return "maybe";
  return page.letterhead !== undefined && part.every(({ letterhead }) => letterhead !== page.letterhead)
    ? "maybe"
    : "no";
}

/** A memo, or an e-mail that is the document itself. */
function opensMessage({ message }: PageSigns): boolean {
  return message.has("subject") && (message.has("from") || message.has("to")) && message.size >= 3;
}

function isSecondSheet({ title }: PageSigns, first: PageSigns): boolean {
  return SECOND_SHEETS.some(
    ({ first: front, second }) => second.test(title?.text ?? "") && front.test(first.labelled.sheet.flow.folded),
  );
}

/** Whether a page says whom it is about, or has the places for it, as first pages do. */
function statesItself({ household, roles }: PageSigns): boolean {
  const { lastName, birthOn, reference, measureRef } = household;
  const asks = (roles.has("last-name") || roles.has("full-name")) && (roles.has("birth-on") || roles.has("first-name"));
  return asks || birthOn !== undefined || lastName !== undefined || reference !== undefined || measureRef !== undefined;
}

/** The same title again as it stands at the edge of every page, or in smaller print. */
function isRunningHead({ title }: PageSigns, { title: own }: PageSigns): boolean {
  return title !== undefined && own !== undefined && (title.isAtEdge || title.size < own.size * 0.85);
}

/** A line in much larger print than the rest, at the head of a page, which is no title that is known. */
function hasStrangeHead({ labelled: { sheet }, title }: PageSigns, part: readonly PageSigns[]): boolean {
  if (title !== undefined) return false;
  const known = new Set(part.flatMap(({ print }) => [...print]));
  return sheet.rows
    .slice(0, 6)
    .some((row) =>
      row.cells.some(
        (cell) =>
          bottomOf(cell.box) > EDGE / 2 &&
          cell.box.height / sheet.lineHeight > 1.6 &&
          (cell.text.match(/\p{L}/gu)?.length ?? 0) >= 6 &&
          !/^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H]|article\b.*)\s*[.)–—:-]?/iu.test(cell.text) &&
          !known.has(cell.text.toLocaleLowerCase("fr")),
      ),
    );
}

/** Whether the sections or articles of a page carry on where those before it ended. */
function sectionsGoOn(page: PageSigns, part: readonly PageSigns[]): boolean {
  for (const [style, { first }] of page.sections) {
    if (first < 2) continue;
    const before = part.flatMap(({ sections }) => sections.get(style)?.last ?? []).at(-1);
    if (before === first - 1 || (before === first && style !== "figure")) return true;
  }
  return false;
}

/** What makes it likelier that a page goes on: two hints are enough. What is signed is over, unless the print goes on. */
function hintsOf(page: PageSigns, part: readonly PageSigns[], owner: HouseholdSigns): number {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return 0;
  const isHeadedAlike = [...page.edges].some((edge) => part.some(({ edges }) => edges.has(edge)));
  const isSentence = last.endsMidSentence && page.beginsMidSentence;
  const isLetter = page.closesLetter && part.some(({ opensLetter }) => opensLetter) && !last.closesLetter;
  if (isHeadedAlike || isSentence || isLetter) return ENOUGH_HINTS;
  if (part.some(({ hasSignatures }) => hasSignatures)) return 0;
  const before = new Set(part.flatMap(({ roles }) => [...roles]));
  const hints = [
    page.kind === first.kind && first.kind !== "other",
    [...page.roles].filter((role) => !before.has(role)).length >= 2,
    page.hasSignatures,
    mentions(page.labelled.sheet.flow.text, owner),
  ];
  return hints.filter(Boolean).length;
}
