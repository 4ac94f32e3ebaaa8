import type { DroppedPage } from "../../../schemas/document.ts";
import type { Page } from "../../../schemas/page.ts";
import { isNext, judgePage } from "./judge-page.ts";
import { isBlankPage, isCoverPage, leaveOut } from "./leave-out-pages.ts";
import { compareHouseholds, mentions, mergeHouseholds } from "./packet-household.ts";
import { isSameForm, type PageSigns, readPageSigns } from "./page-signs.ts";
import { type PrintedNumber, withoutFileNumbers } from "./printed-numbers.ts";

/** The pages of one document, in reading order. `unsure`: they may be several, or not all of it; a person decides. */
export interface PacketPart {
  readonly pages: number[];
  readonly unsure?: true;
}

/** The documents of a file, in the order of their first pages, and the pages that belong to none. */
export interface Packet {
  readonly parts: PacketPart[];
  readonly dropped: DroppedPage[];
}

interface OpenPart {
  readonly pages: PageSigns[];
  unsure: boolean;
}

/**
 * Splits the pages of one file into the documents that they are, by titles, page numbers, letters' openings, the forms'
 * own print and the households named. What may be one document or two is kept together and marked. Every page is in
 * exactly one part or dropped; a part is never empty.
 */
export function splitPacket(pages: readonly Page[]): Packet {
  const [single, ...more] = pages;
  if (single === undefined) return { parts: [], dropped: [] };
  if (more.length === 0) return { parts: [{ pages: [single.number] }], dropped: [] };

  const inOrder = pages.toSorted((a, b) => a.number - b.number);
  const written = leaveOut(inOrder, (page) => (isBlankPage(page) ? "blank" : undefined));
  const read = written.kept.map(readPageSigns);
  const covers = coversAmong(read);
  const sent = leaveOut(read, (page) => (covers.has(page) ? "cover" : undefined));
  const { pages: signs, numbersFile } = withoutFileNumbers(sent.kept, inOrder.length);
  const parts: OpenPart[] = [];
  for (const page of signs) place(page, parts);
  markHalves(parts);
  // What counts the whole file may be a scanner as well as its one document: it outweighs a lack of signs, no more.
  const counted = parts.length === 1 && numbersFile;
  return {
    parts: parts.map((part) => closePart(part, { isOnly: parts.length === 1, counted })),
    dropped: [...written.dropped, ...sent.dropped].sort((a, b) => a.page - b.page),
  };
}

/** Cover pages, with the further pages of a message that is printed on several. */
function coversAmong(pages: readonly PageSigns[]): Set<PageSigns> {
  const covers = new Set<PageSigns>();
  let last: PageSigns | undefined;
  for (const page of pages) {
    const goesOn =
      last !== undefined && page.title === undefined && page.printed.some((one) => last && isNext(one, [last]));
    if (goesOn || isCoverPage(page)) {
      covers.add(page);
      last = page;
    } else last = undefined;
  }
  return covers;
}

function place(page: PageSigns, parts: OpenPart[]): void {
  const current = parts.at(-1);
  const waiting = parts.filter((part) => waitsFor(part, page));
  if (waiting.length > 0) {
    const named = waiting.filter((part) => whoseIs(page, part) === "same");
    const [only, ...others] = named.length > 0 ? named : waiting;
    if (only !== undefined && others.length === 0) {
      only.pages.push(page);
      return;
    }
    // Several sheets of one form lack this page, and it does not say whose it is.
    for (const part of waiting) part.unsure = true;
    (current !== undefined && waiting.includes(current) ? current : only)?.pages.push(page);
    return;
  }
  if (current === undefined) {
    parts.push({ pages: [page], unsure: false });
    return;
  }
  const verdict = judgePage(page, current.pages);
  if (verdict === "opens") parts.push({ pages: [page], unsure: false });
  else {
    current.pages.push(page);
    current.unsure ||= verdict === "unsure";
  }
}

/** Where the next sheet of a form seems to have two backs, the one before it may lack its own. */
function markHalves(parts: readonly OpenPart[]): void {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const [front, other] = [part.pages[0], next?.pages[0]];
    if (!next?.unsure || front === undefined || other === undefined || next.pages.length <= part.pages.length) continue;
    if (isSameForm(front, other)) part.unsure = true;
  }
}

/** Whether the numbers printed on a part's pages leave room for this page's number, of a household that may be theirs. */
function waitsFor(part: OpenPart, page: PageSigns): boolean {
  const theirs = numbersOf(part);
  if (theirs === undefined || whoseIs(page, part) === "different") return false;
  return page.printed.some(
    ({ number, total }) => total !== undefined && total === theirs.total && !theirs.numbers.includes(number),
  );
}

/** What is printed on the pages of a part, where each has a number of the same total. */
function numbersOf({ pages }: OpenPart): { total: number; numbers: number[] } | undefined {
  const totals = pages.map(({ printed }) =>
    printed.find((one): one is Required<PrintedNumber> => one.total !== undefined),
  );
  const [first] = totals;
  if (first === undefined || totals.some((one) => one?.total !== first.total)) return undefined;
  return { total: first.total, numbers: totals.flatMap((one) => one?.number ?? []) };
}

function whoseIs(page: PageSigns, { pages }: OpenPart): "same" | "different" | "unknown" {
  const owner = mergeHouseholds(pages.map(({ household }) => household));
  const said = compareHouseholds(page.household, owner);
  if (said !== "unknown") return said;
  return mentions(page.labelled.sheet.flow.text, owner) ? "same" : "unknown";
}

function closePart(part: OpenPart, { isOnly, counted }: { isOnly: boolean; counted: boolean }): PacketPart {
  const printed = numbersOf(part);
  const isWhole = printed === undefined || new Set(printed.numbers).size === printed.total;
  const ordered =
    printed !== undefined && new Set(printed.numbers).size === printed.numbers.length
      ? part.pages
          .map((page, index) => ({ page, place: printed.numbers[index] ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ page }) => page)
      : part.pages;
  const isUnsure = (part.unsure && !counted) || (!isOnly && !isWhole);
  return { pages: ordered.map(({ number }) => number), ...(isUnsure && { unsure: true as const }) };
}
