import type { DocumentKind } from "../../../schemas/field.ts";
import type { Page } from "../../../schemas/page.ts";
import { type FormCode, readFormCode } from "../forms/form-code.ts";
import type { Target } from "./candidate.ts";
import { editDistance, fold } from "./fold-text.ts";
import { readKind } from "./kind.ts";
import { type LabelledSheet, labelSheet } from "./label-sheet.ts";
import { layOutPage } from "./lay-out-page.ts";
import { readMessageHeader } from "./message-header.ts";
import { type HouseholdSigns, readPageContent } from "./packet-household.ts";
import { findPageTitle, type PageTitle } from "./packet-title.ts";
import { EDGE, type PrintedNumber, readPrintedNumbers } from "./printed-numbers.ts";
import { readSectionNumbers, type SectionNumbers } from "./section-numbers.ts";
import type { Cell, Sheet } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";
import {
  CLOSING,
  GOES_ON,
  LETTER_SUBJECT,
  type MailHeaderPart,
  PLACE_AND_DATE,
  SALUTATION,
  TURN_OVER,
} from "./vocabulary-packets.ts";

/** What a page says of where it belongs, before anyone asks what it means. */
export interface PageSigns {
  readonly number: number;
  readonly labelled: LabelledSheet;
  readonly printed: readonly PrintedNumber[];
  readonly title: PageTitle | undefined;
  /** The kind that the page alone would be taken for. */
  readonly kind: DocumentKind;
  readonly goesOn: boolean;
  readonly turnsOver: boolean;
  /** A salutation with a subject, or with place and date over it: nobody starts the second page of a letter so. */
  readonly opensLetter: boolean;
  readonly closesLetter: boolean;
  readonly sections: SectionNumbers;
  readonly roles: ReadonlySet<Role>;
  readonly household: HouseholdSigns;
  /** Fields that it fills, without those of sender and household. */
  readonly stated: ReadonlySet<Target>;
  readonly message: ReadonlySet<MailHeaderPart>;
  /** Whose paper it is, in the print above everything else: its address or phone, letters only. */
  readonly letterhead: string | undefined;
  /** A signature was seen. */
  readonly hasInk: boolean;
  /** What is printed, without what was filled in: two sheets of one form have most of it in common. */
  readonly print: ReadonlySet<string>;
  /** Running heads and feet, without figures. */
  readonly edges: ReadonlySet<string>;
  readonly hasSignatures: boolean;
  /** Which form of ours it is, and which page of it, as its code says. */
  readonly form: FormCode | undefined;
  readonly beginsMidSentence: boolean;
  readonly endsMidSentence: boolean;
}

/** Reads the signs of a page as if it were the first of its document. */
export function readPageSigns(page: Page): PageSigns {
  const labelled = labelSheet(layOutPage({ ...page, number: 1 }));
  const { sheet } = labelled;
  const rows = sheet.rows.map((row) => row.cells.map((cell) => fold(cell.text)).join(" "));
  const top = rows.filter((_, index) => (sheet.rows[index]?.top ?? 1) < 0.62);
  const title = findPageTitle(sheet);
  const salutation = top.some((row) => SALUTATION.test(row.trim()));
  const dated = top.some((row) => PLACE_AND_DATE.test(row)) || sheet.rows.some(hasPlaceAndDate);
  const subject = rows.some((row) => LETTER_SUBJECT.test(row));
  const { kind } = readKind([sheet]);
  const body = rows.filter((_, index) => !isAtEdge(sheet, index));
  const opensLetter = salutation && (subject || dated);
  return {
    number: page.number,
    labelled,
    printed: readPrintedNumbers(sheet),
    title,
    kind: title?.kind ?? kind,
    goesOn: rows.slice(0, 6).some((row) => GOES_ON.test(row) && row.length < 90),
    turnsOver: rows.slice(-4).some((row) => TURN_OVER.test(row)),
    opensLetter,
    closesLetter: rows.some((row) => CLOSING.test(row)),
    sections: readSectionNumbers(sheet),
    roles: new Set([...labelled.labels.values()].flat().flatMap(({ role }) => role ?? [])),
    ...readPageContent(labelled, kind),
    print: printOf(labelled),
    edges: new Set(rows.filter((row, index) => isAtEdge(sheet, index) && /\p{L}{3}/u.test(row)).map(lettersOf)),
    message: readMessageHeader(sheet),
    letterhead: letterheadOf(sheet),
    hasInk: page.signatures.length > 0,
    hasSignatures:
      page.signatures.length > 0 ||
      rows.some((row) => row.length < 70 && /\bsignatures?\b|\bfait a\b.*\ble\b/.test(row)),
    form: page.code && readFormCode(page.code.text),
    beginsMidSentence: /^\p{Ll}{2,}[\p{L}'’]*\s.{30}/u.test(firstCell(sheet)?.text ?? ""),
    endsMidSentence: /[\p{Ll},]\s*$/u.test(body.at(-1) ?? "") && (body.at(-1)?.length ?? 0) > 45,
  };
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]+/gu, " ").trim();

function isAtEdge(sheet: Sheet, index: number): boolean {
  const row = sheet.rows[index];
  return row !== undefined && (row.bottom < EDGE || row.top > 1 - EDGE);
}

function firstCell(sheet: Sheet): Cell | undefined {
  return sheet.rows.find((row) => row.bottom >= 0.05 && row.cells.length > 0)?.cells[0];
}

/** What stands above everything else, where it holds an address or a phone number. */
function letterheadOf(sheet: Sheet): string | undefined {
  const head = sheet.rows.filter((row) => row.top < 0.14);
  const contact = head.find((row) =>
    row.cells.some((cell) => /\b0\d(?:[ .]?\d\d){4}\b|\b\d{5}\s+\p{Lu}|\S@\S+\.\S/u.test(cell.text)),
  );
  if (contact === undefined) return undefined;
  return lettersOf(
    fold(
      head
        .slice(0, head.indexOf(contact) + 1)
        .flatMap(({ cells }) => cells.map(({ text }) => text))
        .join(" "),
    ),
  );
}

const hasPlaceAndDate = ({ cells, top }: { cells: readonly Cell[]; top: number }) =>
  top < 0.5 && cells.some((cell) => PLACE_AND_DATE.test(fold(cell.text)));

/** The printed texts of a page: what stands before a colon, and every other piece that is no value to itself. */
function printOf({ sheet, labels }: LabelledSheet): ReadonlySet<string> {
  const print = new Set<string>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.filled) continue;
      const found = labels.get(cell) ?? [];
      const texts =
        found.length > 0 ? found.map((label) => cell.text.slice(label.start, label.valueStart)) : [cell.text];
      for (const text of texts) {
        const letters = lettersOf(fold(text.split(":")[0] ?? ""));
        if (letters.length >= 3) print.add(letters);
      }
    }
  }
  return print;
}

/** Whether two pages are sheets of the same form: much of what is printed on one is printed on the other. */
export function isSameForm(a: PageSigns, b: PageSigns): boolean {
  const [fewer, more] = a.print.size < b.print.size ? [a.print, b.print] : [b.print, a.print];
  const enough = Math.max(LEAST_SHARED_TEXTS, more.size * LEAST_SHARED_PART);
  if (fewer.size < enough) return false;
  let shared = 0;
  for (const text of fewer) if (more.has(text) || [...more].some((other) => isMisread(text, other))) shared += 1;
  return shared >= enough;
}

const LEAST_SHARED_TEXTS = 4;
const LEAST_SHARED_PART = 0.4;

/** Whether one text can be the other as a picture was read: a sign in ten may be another. */
function isMisread(a: string, b: string): boolean {
  const limit = Math.floor(Math.max(a.length, b.length) / 10) + (a.length >= 5 ? 1 : 0);
  return limit > 0 && Math.abs(a.length - b.length) <= limit && editDistance(a, b, limit) <= limit;
}
