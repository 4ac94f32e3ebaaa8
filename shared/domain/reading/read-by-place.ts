import type { DocumentKind } from "../../../schemas/field.ts";
import type { Candidate, Target } from "./candidate.ts";
import { candidateIn } from "./candidate-in.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseEmail } from "./parse-contact.ts";
import { parseDate } from "./parse-date.ts";
import { readAddressee } from "./read-addressee.ts";
import { readCaseTable } from "./read-case-table.ts";
import { readCommission } from "./read-commission.ts";
import { readEvents } from "./read-events.ts";
import { readLetterhead } from "./read-letterhead.ts";
import { isTown } from "./read-loose-date.ts";
import { readLooseHousehold } from "./read-loose-household.ts";
import { readHomeLine, readRecipient } from "./read-recipient.ts";
import { readSender } from "./read-sender.ts";
import { readWriter } from "./read-writer.ts";
import { bottomOf, type Cell, type Row, type Sheet } from "./sheet.ts";

/** What a letter says without any label: its date, the address of the person it goes to, the commission that writes. */
export function readByPlace(
  page: LabelledSheet,
  kind: DocumentKind,
  found: readonly Candidate[],
  today: string,
): Candidate[] {
  const lastNames = new Map(
    found
      .filter(({ target, strict }) => target === "household.lastName" && strict)
      .map(({ value }) => [fold(String(value)), String(value)]),
  );
  const named = found.some(({ target, strict }) => target === "household.firstName" && strict);
  const addressed = (kind === "decision" || kind === "renewal") && lastNames.size < 2;
  const block = addressed ? readAddressee(page, kind, [...lastNames.values()][0]) : [];
  // Where the paper names the holder, the block tells who else it is sent to.
  const addressee = named ? block.filter(({ target }) => target.startsWith("household.coHolder")) : block;
  const names = new Set(
    [...found, ...addressee]
      .filter(({ target, strict }) => target === "household.lastName" && strict)
      .map(({ value }) => fold(String(value))),
  );
  return [
    ...readHeadDate(page.sheet, today),
    ...readSigningDate(page.sheet, today),
    ...addressee,
    ...(names.size === 1 ? readHome(page, [...names][0] ?? "") : []),
    ...readEvents(page.sheet, kind, today),
    ...(kind === "decision" ? [...readCommission(page.sheet), ...readCaseTable(page, kind, today)] : []),
    ...(kind === "orientation"
      ? [
          ...readLooseEmails(page, found),
          ...readLetterhead(page),
          ...readWriters(page),
          ...readLooseHousehold(page, found),
        ]
      : []),
  ];
}

/** The address below the household's name: as a letter has it, else in one line. */
function readHome(page: LabelledSheet, lastName: string): Candidate[] {
  const block = readRecipient(page, lastName);
  return block.length > 0 ? block : readHomeLine(page, lastName);
}

function readWriters(page: LabelledSheet): Candidate[] {
  const candidates: Candidate[] = [];
  const told = (target: Target, value: string, cell: Cell) =>
    candidates.push(candidateIn(page.sheet, cell, target, value, true, 5));
  readWriter(page, told);
  readSender(page, told);
  return candidates;
}

/** « La Ciotat, le 12 mars 2026 », and nothing else. */
const DATED =
  /^\s*(?:(?:[ÉEée]tablie?|[Rr]édigée?|[Dd]ressée?|[Cc]onclue?|[Pp]assée?)\s+(?:en\s+[\p{L}\d() ]{1,20}?(?:exemplaires?|originaux),?\s+)?à\s+)?(?<town>\p{Lu}[\p{L}'’ -]{1,40}?)(?:,\s*|\s+)le\s+(?<date>\S.{5,24})$/u;
const SIGNS =
  /^(?:(?:pour )?(?:l[ea]s?|l') ?(?:president|presidente|prefet|maire|directeur|directrice|secretaire|responsable|chef|cheffe|vice|commission|menage|beneficiaire|travailleu|titulaire|co-?titulaire|intervenant|usager|famille|referent|conseill|accompagnat|professionnel|operateur|association|organisme|service|personne|locataire|educat|assistant|charge)|pour (?:la|le|l')|par delegation|(?:signatures?|titulaire|beneficiaire|menage|intervenante?|referente?)\b)/;

/** Whether a row is above the body of a letter: among the first of the page, or in its upper third. */
const isHigh = ({ index, top }: Row, _: number, rows: readonly Row[]) =>
  index < Math.max(7, Math.floor(rows.length * 0.35)) || top < 0.34;

/** « La Ciotat, le 12 mars 2026 » in the upper part of the first page is the paper's date. */
function readHeadDate(sheet: Sheet, today: string): Candidate[] {
  if (sheet.number !== 1) return [];
  return sheet.rows.filter(isHigh).flatMap((row) =>
    row.cells.flatMap((cell) => {
      const match = DATED.exec(cell.text);
      if (
        match === null ||
        !isTown(match.groups?.town ?? "") ||
        /fait|imprim|reçu|arriv|enregistr|séance|signé|réunie|commission|mesure|né(?=[e\s(])/iu.test(
          cell.text.slice(0, 45),
        )
      )
        return [];
      if (row.index > 6 && signsBelow(sheet, row)) return [];
      const date = parseDate(match.groups?.date ?? "", { today, birth: false });
      return date === undefined ? [] : [candidateIn(sheet, cell, "documentOn", date.value, date.strict, 3)];
    }),
  );
}

/** Whether somebody is to sign right below; « Bénéficiaire : Cédric Fournerat » in a letter's head only says whom it is about. */
const signsBelow = (sheet: Sheet, row: Row) =>
  sheet.rows
    .slice(row.index, row.index + 5)
    .some((other) => other.cells.some(({ text }) => SIGNS.test(fold(text)) && !TELLS.test(text)));
const TELLS =
  /^\s*(?:l[ea]s?\s)?(?:b[ée]n[ée]ficiaires?|m[ée]nage|titulaires?|familles?|usagers?)[^:]{0,20}:\s*(?!lu et)\p{L}/iu;

/** « Valbrume,le | 3 0/08/2025 », whose figures stand in boxes a gap away, is one piece of text. */
function withNext(row: Row, cell: Cell): Cell {
  const next = /(?:,\s*|\s)le$/u.test(cell.text) ? row.items[row.items.indexOf(cell) + 1] : undefined;
  if (next?.type !== "cell" || !/^\d/.test(next.text)) return cell;
  return { ...cell, text: `${cell.text} ${next.text}`, words: [...cell.words, ...next.words] };
}

/** « La Ciotat, le 12 mars 2026 » by itself, right above whoever signs, is the day of signing. */
function readSigningDate(sheet: Sheet, today: string): Candidate[] {
  return sheet.rows.flatMap((row) =>
    row.cells
      .map((cell) => withNext(row, cell))
      .flatMap((cell) => {
        const match = DATED.exec(cell.text);
        if (
          match === null ||
          !isTown(match.groups?.town ?? "") ||
          cell.box.top < 0.45 ||
          /fait|imprim|reçu|arriv|enregistr|séance|signé|réunie|commission|mesure|né(?=[e\s(])/iu.test(
            cell.text.slice(0, 45),
          )
        )
          return [];
        const under = sheet.signatures.some(
          ({ box }) => box.top > cell.box.top - 0.02 && box.top - bottomOf(cell.box) < 0.16,
        );
        const date =
          under || signsBelow(sheet, row) ? parseDate(match.groups?.date ?? "", { today, birth: false }) : undefined;
        return date === undefined ? [] : [candidateIn(sheet, cell, "signedOn", date.value, date.strict, 3)];
      }),
  );
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
      return [
        { ...candidateIn(page.sheet, { ...cell, words }, owner, email.value, email.strict, 4), text: email.value },
      ];
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
