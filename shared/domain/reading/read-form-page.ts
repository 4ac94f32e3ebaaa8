import type { FieldName } from "../../../schemas/field.ts";
import type { Box, Page, Word } from "../../../schemas/page.ts";
import { SchemeId } from "../../../schemas/scheme.ts";
import type { FormField } from "../forms/form-definition.ts";
import type { ToPage } from "../forms/place-page.ts";
import { schemeLabel } from "../wording/schemes.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold, tokenize } from "./fold-text.ts";
import { FORM_RANK, type FormAnswer, type Inside } from "./form-answer.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { readFormTicks } from "./read-form-ticks.ts";
import { readValue } from "./read-value.ts";
import type { ValueType } from "./roles.ts";
import { narrowSchemes } from "./scheme-choice.ts";
import { SCHEME_PHRASES } from "./vocabulary-schemes.ts";

type Question = { readonly field: FormField; readonly page: Page; readonly toPage: ToPage; readonly today: string };

/** Reads one field of a form by its place, or by its name where the file itself has the answer. */
export function readFormField({ field, page, toPage, today }: Question): FormAnswer {
  if (field.type === "ticks") return readFormTicks(field, page, toPage);
  const box = toPage(field.box);
  const typed = page.keyValues.find((pair) => pair.field?.name === field.name && pair.text.trim() !== "");
  if (typed !== undefined) {
    const sure: Word = { text: typed.text, confidence: 1, box: typed.box ?? box };
    return answerOf(field, { text: typed.text, words: [sure], page }, today);
  }
  const words = wordsInside(page, box).filter(({ text }) => !isPrinted(field, text));
  const text = field.type === "lines" ? inRows(words) : words.map((word) => word.text).join(" ");
  const isWritten = page.code?.written?.includes(field.name) === true;
  if (text.trim() === "") return { state: isWritten ? "unread" : "empty" };
  return answerOf(field, { text, words, page }, today);
}

function answerOf(field: FormField, { text, words, page }: Inside, today: string): FormAnswer {
  const shown = field.type === "date" || field.type === "digits" ? withoutCells(text) : text;
  const read = parsed(field, shown, today);
  if (read === undefined) return /[\p{L}\p{N}]/u.test(text) ? { state: "unread" } : { state: "empty" };
  const { source, number } = page;
  const candidate = makeCandidate({
    target: field.name,
    ...read,
    rank: FORM_RANK,
    text: shown,
    words,
    source,
    page: number,
  });
  return { state: "read", candidate };
}

function parsed(field: FormField, text: string, today: string): Pick<Candidate, "value" | "strict"> | undefined {
  if (field.type === "scheme") {
    const wanted = plain(text);
    const named = SchemeId.options.find((id) => plain(schemeLabel(id)) === wanted);
    const [scheme, ...others] = named
      ? [named]
      : narrowSchemes(schemes.all(tokenize(text)).map(({ meaning }) => meaning));
    return scheme && others.length === 0 ? { value: scheme, strict: true } : undefined;
  }
  const type = TYPES[field.name] ?? "text";
  const read = readValue(type, field.name, text, today).filter(({ target }) => target === field.name);
  const [only] = read;
  return only && { value: only.value, strict: only.strict };
}

const schemes = makePhraseBook<SchemeId>(
  SchemeId.options.flatMap((scheme) =>
    SCHEME_PHRASES[scheme].split("|").map((phrase) => ({ phrase, meaning: scheme })),
  ),
);

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** « 1 2 / 0 3 / 2 0 2 6 », « |12|03|2026| », or the eight figures alone. */
function withoutCells(text: string): string {
  const close = text.replace(/[\s|[\]]+/g, "");
  const bare = /^(\d{2})(\d{2})(\d{4})$/.exec(close);
  return bare === null ? close : bare.slice(1).join("/");
}

/** What the form itself prints inside a box. */
function isPrinted(field: FormField, text: string): boolean {
  if (field.type === "amount") return /^[€eE]$/.test(text);
  return field.type === "date" && /^[/|\\]$/.test(text);
}

/** The words whose middle is in a box, row by row. */
export function wordsInside(page: Page, box: Box): Word[] {
  const words = page.lines
    .flatMap((line) => line.words)
    .filter(({ box: { left, top, width, height } }) => {
      const [x, y] = [left + width / 2, top + height / 2];
      return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
    });
  return rowsOf(words).flat();
}

function inRows(words: readonly Word[]): string {
  return rowsOf(words)
    .map((row) => row.map(({ text }) => text).join(" "))
    .join("\n");
}

function rowsOf(words: readonly Word[]): Word[][] {
  const middle = ({ box }: Word) => box.top + box.height / 2;
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && middle(word) - middle(last) < 0.6 * Math.max(word.box.height, last.box.height)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left));
}

/** How the text of a box is read; the rest is free text. */
const TYPES: Partial<Readonly<Record<FieldName, ValueType>>> = {
  measureRef: "identifier",
  reference: "identifier",
  documentOn: "date",
  signedOn: "date",
  sessionOn: "date",
  startOn: "date",
  endOn: "date",
  "household.birthOn": "birth",
  "household.lastName": "name",
  "household.firstName": "name",
  "household.coHolderLastName": "name",
  "household.coHolderFirstName": "name",
  "household.address": "address",
  "household.postalCode": "postal-code",
  "household.city": "city",
  "household.phone": "phone",
  "household.email": "email",
  "household.adults": "count",
  "household.children": "count",
  "referrer.organisation": "organisation",
  "referrer.contactName": "full-name-reversed",
  "referrer.phone": "phone",
  "referrer.email": "email",
  operator: "organisation",
  worker: "full-name-reversed",
  commission: "organisation",
  landlord: "organisation",
  monthlyIncomeCents: "cents",
  rentCents: "cents",
  housingAidCents: "cents",
  rentArrearsCents: "cents",
  otherDebtCents: "cents",
  months: "months",
  monthsGranted: "months",
  monthsRequested: "months",
  renewalRank: "rank",
  visitsDone: "count",
  homeVisitsDone: "count",
  objectives: "list",
};
