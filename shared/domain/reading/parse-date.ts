import { Temporal } from "temporal-polyfill";
import { figuresInBoxes } from "./boxed-figures.ts";
import { fold, isNear } from "./fold-text.ts";
import { parseNumberWords } from "./parse-number.ts";
import type { Parsed } from "./parsed.ts";

const MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");
const SHORT_MONTHS = ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"];

const WEEKDAY = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?";
const WORDS_1 =
  "(?:premier|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|et|dix|[ -])+?";
const WORDS_YEAR =
  "(?:deux mille|mil(?:le)? neuf cents?)(?:[ -](?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et))*";

/** Sources of regular expressions, for folded text; one date in any way of writing it. */
const NUMERIC = "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})(?![\\da-z])";
/** « 1er », also where its figure was read as a letter. */
const FIRST = "[li|]er";
const NAMED = `(?:\\d{1,2}(?: ?(?:er|°))?|${FIRST}) ?[a-z]{3,9}\\.? \\d{4}(?![\\da-z])`;
const SPELLED = `${WORDS_1} (?:${MONTHS.join("|")}) (?:\\d{4}|${WORDS_YEAR})`;
const ISO = "\\d{4}-\\d{2}-\\d{2}(?![\\da-z])";
export const DATE_SOURCE = `(?:${WEEKDAY}(?:${ISO}|${NUMERIC}|${NAMED}|${SPELLED}))`;

/** What is known of the date before it is read, for years of two figures. */
export interface DateHint {
  readonly today: string;
  readonly birth: boolean;
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}

function fullYear(text: string, hint: DateHint): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const thisYear = Number(hint.today.slice(0, 4));
  // A head of household is of age; other dates of these papers lie near today.
  return 2000 + year > thisYear + (hint.birth ? -15 : 20) ? 1900 + year : 2000 + year;
}

function monthNumber(name: string): { month: number; exact: boolean } | undefined {
  const word = name.replace(/\.$/, "");
  const exact = MONTHS.indexOf(word);
  if (exact >= 0) return { month: exact + 1, exact: true };
  const short = SHORT_MONTHS.indexOf(word);
  if (short >= 0) return { month: short + 1, exact: true };
  const near = MONTHS.findIndex((month) => isNear(word, month));
  // « juin » and « juillet », « mars » and « mai » are too short or too close to be mended.
  return near >= 0 && word.length >= 6 ? { month: near + 1, exact: false } : undefined;
}

function readOne(folded: string, hint: DateHint): Parsed<string> | undefined {
  const text = folded.replace(/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? /, "").trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return found(calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), true);
  const numeric = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?([/.-]) ?(\d{4}|\d{2})$/.exec(text);
  if (numeric !== null) {
    const date = calendarDate(fullYear(numeric[5] ?? "", hint), Number(numeric[3]), Number(numeric[1]));
    return found(date, numeric[2] === numeric[4]);
  }
  const named = /^(\d{1,2})(?: ?(?:er|°))? ?([a-z]{3,9}\.?) (\d{4})$/.exec(
    text.replace(new RegExp(`^${FIRST} `), "1er "),
  );
  if (named !== null) {
    const month = monthNumber(named[2] ?? "");
    if (month === undefined) return undefined;
    return found(calendarDate(Number(named[3]), month.month, Number(named[1])), month.exact);
  }
  const spelled = new RegExp(`^(.+?) (${MONTHS.join("|")}) (\\d{4}|[a-z -]+)$`).exec(text);
  if (spelled !== null) {
    const day = spelled[1] === "premier" ? 1 : parseNumberWords(spelled[1] ?? "");
    const yearText = (spelled[3] ?? "").replace(/^mil /, "mille ");
    const year = /^\d{4}$/.test(yearText) ? Number(yearText) : parseYearWords(yearText);
    if (day === undefined || year === undefined) return undefined;
    return found(calendarDate(year, MONTHS.indexOf(spelled[2] ?? "") + 1, day), true);
  }
  return undefined;
}

function parseYearWords(text: string): number | undefined {
  const last = /^mille neuf cents?[ -]?(.*)$/.exec(text);
  if (last === null) return parseNumberWords(text);
  const rest = last[1] === "" || last[1] === undefined ? 0 : parseNumberWords(last[1]);
  return rest === undefined ? undefined : 1900 + rest;
}

const found = (value: string | undefined, strict: boolean) => (value === undefined ? undefined : { value, strict });

/** Every date in a text, from left to right, with its place in it. */
export function findDates(text: string, hint: DateHint): (Parsed<string> & { start: number; end: number })[] {
  const folded = foldSameLength(text);
  const dates: (Parsed<string> & { start: number; end: number })[] = [];
  for (const match of folded.matchAll(new RegExp(`(?<![\\da-z/.-])(?:${DATE_SOURCE})`, "g"))) {
    const date = readOne(match[0].replace(/\s+/g, " "), hint);
    if (date !== undefined) dates.push({ ...date, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

/**
 * The date that a value is. Text around it (« le », a weekday, « à Marseille ») is left out; more digits around it, or
 * characters that had to be mended, make it not strict.
 */
export function parseDate(text: string, hint: DateHint): Parsed<string> | undefined {
  const comb = dateInComb(text);
  if (comb !== undefined) return comb;
  const dates = findDates(text, hint);
  const first = dates[0];
  if (first !== undefined) {
    const before = text.slice(0, first.start);
    const after = text.slice(first.end);
    // Digits that touch the date, or a second date, leave open which figures are meant.
    const clear = !/\d/.test(before) && before.length < 24 && !/^[\s/.-]{0,2}\d/.test(after) && dates.length === 1;
    return { value: first.value, strict: first.strict && clear };
  }
  const digits = text.trim().replace(/^le\s+/i, "");
  const run = /^(\d{2})\s?(\d{2})\s?(\d{4})$/.exec(digits);
  if (run !== null) {
    const value = calendarDate(Number(run[3]), Number(run[2]), Number(run[1]));
    return value === undefined
      ? undefined
      : { value, strict: /^\d{8}$/.test(digits) || /^\d{2} \d{2} \d{4}$/.test(digits) };
  }
  const boxed = figuresInBoxes(digits, 8);
  if (boxed !== undefined) {
    const { figures, strict } = boxed;
    const value = calendarDate(Number(figures.slice(4)), Number(figures.slice(2, 4)), Number(figures.slice(0, 2)));
    return found(value, strict);
  }
  const mended = digits
    .replace(/[oO](?=[\d/.-])|(?<=[\d/.-])[oO]/g, "0")
    .replace(/[lI|](?=[\d/.-])|(?<=[\d/.-])[lI|]/g, "1")
    .replace(/\s+/g, "");
  const again = mended === digits ? undefined : findDates(mended, hint)[0];
  if (again !== undefined) return { value: again.value, strict: false };
  const slipped = /^(\d{2})[/.-]?(\d{2})[/.-]?(\d{4})$/.exec(mended);
  const value = slipped === null ? undefined : calendarDate(Number(slipped[3]), Number(slipped[2]), Number(slipped[1]));
  return value === undefined ? undefined : { value, strict: false };
}

/**
 * A date in a comb of boxes: its figures stand apart, a box's line between them is read as a bracket, and the stroke
 * between day, month and year as a one (« 2 1/0 9 12025 », « 1 8/1[0/2025 »).
 */
function dateInComb(text: string): Parsed<string> | undefined {
  const signs = text
    .trim()
    .replace(/^le\s+/i, "")
    .replace(/[.,]+$/, "");
  if (!/^[\d\s/|[\]{}()!lIoO]+$/.test(signs) || !/\d[\s|[\]{}()!]+\d/.test(signs)) return undefined;
  const tight = signs.replace(/[\s[\]{}()!]/g, "");
  for (const figures of [tight, tight.replace(/\|/g, "")]) {
    const parts = /^([0-3oO]\d)([/1|lI])([01oO]\d)([/1|lI])((?:19|2[0oO])[\doO]{2})$/.exec(figures);
    // One stroke at least has to be one: three runs of figures alone may be any number.
    if (parts === null || (parts[2] !== "/" && parts[4] !== "/")) continue;
    const [day, month, year] = [parts[1], parts[3], parts[5]].map((part) => Number(part?.replace(/[oO]/g, "0")));
    return found(calendarDate(year ?? 0, month ?? 0, day ?? 0), !/[oO]/.test(figures));
  }
  return undefined;
}

function foldSameLength(text: string): string {
  let folded = "";
  for (const unit of text.split("")) folded += /\s/.test(unit) ? " " : fold(unit).charAt(0) || unit;
  return folded;
}
