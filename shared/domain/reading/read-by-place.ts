import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { fold, tokenize } from "./fold-text.ts";
import { trimLeaders } from "./glyphs.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseAddress } from "./parse-address.ts";
import { parseEmail } from "./parse-contact.ts";
import { parseDate } from "./parse-date.ts";
import { readAddressee } from "./read-addressee.ts";
import { readCaseTable } from "./read-case-table.ts";
import { readCommission } from "./read-commission.ts";
import { readLetterhead } from "./read-letterhead.ts";
import { bottomOf, type Cell, type Sheet } from "./sheet.ts";

/** What a letter says without any label: its date, the address of the person it goes to, the commission that writes. */
export function readByPlace(
  page: LabelledSheet,
  kind: DocumentKind,
  found: readonly Candidate[],
  today: string,
): Candidate[] {
  const named = found.some(({ target, strict }) => target === "household.lastName" && strict);
  const addressee = (kind === "decision" || kind === "renewal") && !named ? readAddressee(page, kind) : [];
  const names = new Set(
    [...found, ...addressee]
      .filter(({ target, strict }) => target === "household.lastName" && strict)
      .map(({ value }) => fold(String(value))),
  );
  return [
    ...readHeadDate(page.sheet, today),
    ...readSigningDate(page.sheet, today),
    ...addressee,
    ...(names.size === 1 ? readRecipient(page, [...names][0] ?? "") : []),
    ...(kind === "decision" ? [...readCommission(page.sheet), ...readCaseTable(page, kind, today)] : []),
    ...(kind === "orientation" ? [...readLooseEmails(page, found), ...readLetterhead(page)] : []),
  ];
}

function make(sheet: Sheet, cell: Cell, target: Target, value: string, strict: boolean, rank: number): Candidate {
  return makeCandidate({
    target,
    value,
    strict,
    rank,
    text: cell.text,
    words: cell.words,
    source: sheet.source,
    page: sheet.number,
  });
}

/** « La Ciotat, le 12 mars 2026 », and nothing else. */
const DATED = /^\s*(?:(?:[ÉEée]tablie?|[Rr]édigée?|[Dd]ressée?)\s+à\s+)?\p{Lu}[\p{L}'’ -]{1,40},?\s+le\s+(\S.{5,24})$/u;
const SIGNS =
  /^(?:(?:pour )?(?:l[ea]|l') ?(?:president|presidente|prefet|maire|directeur|directrice|secretaire|responsable|chef|cheffe|vice|commission|menage|beneficiaire|travailleu)|pour (?:la|le|l')|par delegation|signatures?\b)/;

/** « La Ciotat, le 12 mars 2026 » in the upper part of the first page is the paper's date. */
function readHeadDate(sheet: Sheet, today: string): Candidate[] {
  if (sheet.number !== 1) return [];
  return sheet.rows.slice(0, Math.max(7, Math.floor(sheet.rows.length * 0.35))).flatMap((row) =>
    row.cells.flatMap((cell) => {
      const match = DATED.exec(cell.text);
      if (match === null || /fait|séance|signé|réunie|commission|mesure|né(?=[e\s(])/iu.test(cell.text.slice(0, 45)))
        return [];
      const date = parseDate(match[1] ?? "", { today, birth: false });
      return date === undefined ? [] : [make(sheet, cell, "documentOn", date.value, date.strict, 3)];
    }),
  );
}

/** « La Ciotat, le 12 mars 2026 » by itself, right above whoever signs, is the day of signing. */
function readSigningDate(sheet: Sheet, today: string): Candidate[] {
  return sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const match = DATED.exec(cell.text);
      if (
        match === null ||
        cell.box.top < 0.45 ||
        /fait|séance|signé|réunie|commission|mesure|né(?=[e\s(])/iu.test(cell.text.slice(0, 45))
      )
        return [];
      const under = sheet.signatures.some(
        ({ box }) => box.top > cell.box.top - 0.02 && box.top - bottomOf(cell.box) < 0.16,
      );
      const signer = sheet.rows
        .slice(row.index, row.index + 5)
        .some((other) => other.cells.some(({ text }) => SIGNS.test(fold(text))));
      const date = under || signer ? parseDate(match[1] ?? "", { today, birth: false }) : undefined;
      return date === undefined ? [] : [make(sheet, cell, "signedOn", date.value, date.strict, 3)];
    }),
  );
}

/** The block of a letter that names the household above its address; another addressee's block is left alone. */
function readRecipient(page: LabelledSheet, lastName: string): Candidate[] {
  const { sheet } = page;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (
        (page.labels.get(cell)?.length ?? 0) > 0 ||
        cell.tokens.length > 7 ||
        !/^\d{2} ?\d{3}\s+\p{L}/u.test(cell.text)
      )
        continue;
      const lines: Cell[] = [];
      for (const above of sheet.rows.slice(Math.max(0, row.index - 5), row.index).toReversed()) {
        const aligned = above.cells.find((other) => Math.abs(other.box.left - cell.box.left) < 0.02);
        if (aligned === undefined || (lines[0] ?? cell).box.top - bottomOf(aligned.box) > 2.5 * sheet.lineHeight) break;
        lines.unshift(aligned);
        if (` ${fold(aligned.text).replace(/[^a-z]+/g, " ")} `.includes(` ${lastName.replace(/[^a-z]+/g, " ")} `))
          break;
      }
      const [name, ...street] = lines;
      if (name === undefined || street.length === 0 || tokenize(name.text).length > 9) continue;
      if (!` ${fold(name.text).replace(/[^a-z]+/g, " ")} `.includes(` ${lastName.replace(/[^a-z]+/g, " ")} `)) continue;
      const { postalCode, city } = parseAddress(cell.text);
      if (postalCode === undefined || city === undefined) continue;
      const address = street.map((line) => trimLeaders(line.text)).join(", ");
      const [first] = street;
      return [
        ...(first === undefined
          ? []
          : [{ ...make(sheet, first, "household.address", address, true, 4), text: address }]),
        make(sheet, cell, "household.postalCode", postalCode, true, 4),
        make(sheet, cell, "household.city", city, true, 4),
      ];
    }
  }
  return [];
}

/** An address whose first part is the referrer's or the household's name is theirs. */
function readLooseEmails(page: LabelledSheet, found: readonly Candidate[]): Candidate[] {
  const contact = found.find(({ target }) => target === "referrer.contactName");
  const household = found.find(({ target }) => target === "household.lastName");
  const last = (candidate: Candidate | undefined) =>
    fold(String(candidate?.value ?? ""))
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2)
      .at(-1);
  const owners: readonly (readonly [Target, string | undefined])[] = [
    ["referrer.email", last(contact)],
    ["household.email", last(household)],
  ];
  return page.sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const email = cell.text.includes("@") ? parseEmail(cell.text) : undefined;
      const named =
        email === undefined
          ? []
          : owners.filter(([, name]) => name !== undefined && (email.value.split("@")[0] ?? "").includes(name));
      const owner = named.length === 1 ? named[0]?.[0] : besideReferrer(page, cell) ? "referrer.email" : undefined;
      if (
        email === undefined ||
        owner === undefined ||
        (page.labels.get(cell) ?? []).some((label) => label.role === "email")
      )
        return [];
      const at = cell.text.indexOf("@");
      const words = cell.words.filter((_, index) => {
        const start = cell.starts[index] ?? 0;
        return start <= at + email.value.length && start + 40 >= at && /[@.]/.test(cell.words[index]?.text ?? "");
      });
      return [{ ...make(page.sheet, { ...cell, words }, owner, email.value, email.strict, 4), text: email.value }];
    }),
  );
}

/** Whether a cell goes on with what « Référent : » or « Prescripteur : » began, in itself or right above. */
function besideReferrer(page: LabelledSheet, cell: Cell): boolean {
  const above = page.sheet.rows[cell.row - 1]?.cells.find((other) => Math.abs(other.box.left - cell.box.left) < 0.02);
  return [cell, ...(above === undefined ? [] : [above])].some((other) =>
    (page.labels.get(other) ?? []).some((label) => label.role === "worker" || label.introduces === "referrer"),
  );
}
