import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { continueAddress } from "./continue-address.ts";
import { isInPersonTable } from "./find-person-tables.ts";
import { headsColumn, sectionAt } from "./find-sections.ts";
import { fold } from "./fold-text.ts";
import { isBlank } from "./glyphs.ts";
import { tellsAnother } from "./in-sentence.ts";
import { joinFigures } from "./join-figures.ts";
import type { Label } from "./label.ts";
import { followsHousehold, sectionOf, standsInFooter, standsInLetterhead } from "./label-owner.ts";
import { FIGURES, type LabelledSheet } from "./label-sheet.ts";
import { listsBelow } from "./lists-below.ts";
import { rankListed } from "./rank-list.ts";
import { readBeside } from "./read-beside.ts";
import { untilSequel } from "./read-bilan-sentences.ts";
import { readLooseDate } from "./read-loose-date.ts";
import { readNamedAbove } from "./read-named-above.ts";
import { readPeriodCaptions } from "./read-period-captions.ts";
import { readPersonTables } from "./read-person-table.ts";
import { readValue } from "./read-value.ts";
import { roleIn } from "./role-in-kind.ts";
import { CONTACT_ROLES, targetOf, typeOfRole, type ValueType } from "./roles.ts";
import { type Cell, rightOf, type Span } from "./sheet.ts";
import { standsUnclaimed } from "./stands-unclaimed.ts";
import { continueName, continueText, joinRow } from "./value-continuation.ts";
import { joins, listsOptions, placesOf, standsToSign } from "./value-places.ts";
import { untilDateEnds, untilNext, withinBracket, wordsOf } from "./value-span.ts";
import type { Role } from "./vocabulary-labels.ts";
import { INTRODUCES, type Section } from "./vocabulary-sections.ts";

/** What may have a stroke or a word within that was not read, so that it stands in two pieces. */
const TORN: ReadonlySet<ValueType> = new Set<ValueType>(["organisation", "partner", "composition"]);
/** What may be too long for a narrow column of a table. */
const IN_COLUMN: ReadonlySet<ValueType> = new Set<ValueType>(["organisation", "partner", "full-name"]);
const LONG: ReadonlySet<ValueType> = new Set<ValueType>(["text", "list"]);
const INTRODUCED: Partial<Readonly<Record<Section, Role>>> = {
  household: "full-name",
  "co-holder": "full-name",
  referrer: "organisation",
  operator: "operator",
  worker: "worker",
  landlord: "landlord",
};

/** What was read beside the labels, and the fields whose value is there but could not be made out. */
export interface LineReading {
  readonly candidates: readonly Candidate[];
  readonly unread: readonly Target[];
}

/** Reads every label of a page with the value beside it, in the next cell, or below. */
export function readLines(page: LabelledSheet, kind: DocumentKind, today: string): LineReading {
  const candidates: Candidate[] = [];
  const unread: Target[] = [];
  for (const [cell, labels] of page.labels) {
    if (isInPersonTable(page, cell)) continue;
    for (const label of labels)
      candidates.push(...readLabel(page, label, kind, today, (target) => unread.push(target)));
  }
  return {
    candidates: [
      ...candidates,
      ...readPersonTables(page, kind, today),
      ...readNamedAbove(page, kind),
      ...readPeriodCaptions(page, kind, today),
    ],
    unread,
  };
}

/** « 1   2   3   4 » over the columns of a grid count nothing; « 3   0   3 » below three captions are what was counted. */
function isScale(page: LabelledSheet, { row }: Cell): boolean {
  const figures = (page.sheet.rows[row]?.cells ?? []).filter(({ text }) => /^\d{1,2}$/.test(text));
  const rises = figures.every(({ text }, index) => Number(text) === Number(figures[0]?.text) + index);
  const above = page.sheet.rows[row - 1]?.cells ?? [];
  const captioned = above.length === figures.length && above.every((cell) => (page.labels.get(cell)?.length ?? 0) > 0);
  return figures.length >= 3 && rises && !captioned;
}

/** « 3 mois   6 mois   12 mois », one of them ticked or ringed: print, and no answer by itself. */
const offersMonths = ({ sheet }: LabelledSheet, { row }: Cell) =>
  (sheet.rows[row]?.cells ?? []).filter(({ text }) => /^\W*\d{1,2}\s*mois\W*$/iu.test(text)).length > 1;

/** « Nombre de renouvellements déjà obtenus » counts those before, and does not say which one is asked for. */
const COUNTED = /\b(?:deja|obtenus?|precedents?|anterieurs?|effectues?|passes)\b/;

function offersAnswers(page: LabelledSheet, { row }: Cell): boolean {
  const { cells = [], items = [] } = page.sheet.rows[row] ?? {};
  const text = fold(cells.map((cell) => cell.text).join(" "));
  return items.some(({ type }) => type === "tick") || (/\boui\b/.test(text) && /\bnon\b/.test(text));
}

/** « OUI » of a picture whose « NON » may be under the ring around it, or the other way round: the words do not say which. */
function isLoneAnswer({ sheet }: LabelledSheet, label: Label, { text }: Span): boolean {
  const printed = /entour|ray[eé]|coch|barr|biff|soulign/iu.test(label.cell.text);
  return printed || (sheet.source === "ocr" && !label.announced && /^\P{L}*[\p{L}]{2,3}\P{L}*$/u.test(text));
}

/** « Co-bénéficiaire (prénom et nom) »: the label itself says which comes first. */
function nameOrder({ cell, start, valueStart, role, introduces }: Label): Role | undefined {
  const isName = role === "full-name" || (role === undefined && introduces !== undefined);
  const said = isName && /\bprenoms?\s*(?:,|et|\/|&)?\s*noms?\b/.test(fold(cell.text.slice(start, valueStart)));
  return said && (introduces === undefined || INTRODUCED[introduces] === "full-name")
    ? "full-name-reversed"
    : undefined;
}

const AGREED = /(?:accept|approuv|sign|vis)[ée]e?s?\s+par|(?:accord|visa|adhésion)\s+d/iu;

function readLabel(
  page: LabelledSheet,
  label: Label,
  kind: DocumentKind,
  today: string,
  giveUp: (target: Target) => void,
): Candidate[] {
  const named =
    nameOrder(label) ??
    label.role ??
    (label.introduces !== undefined && INTRODUCES.has(label.introduces) ? INTRODUCED[label.introduces] : undefined);
  const role = roleIn(kind, named, page, label);
  if (role === undefined || role === "ignored") return [];
  if (CONTACT_ROLES.has(role) && standsInFooter(page, label)) return [];
  if (tellsAnother(page, label, kind)) return [];
  const type = typeOfRole(role);
  for (const { span, rank, cell } of placesOf(page, label, type)) {
    if (isBlank(span.text)) continue;
    // « Bénéficiaire | Co-bénéficiaire | La CESF », over their signatures: each says who signs, and names nobody.
    if (label.introduces !== undefined && !label.announced && cell !== label.cell && standsToSign(page, label.cell))
      return [];
    // « Vu et accepté par le ménage : | La CESF »: where they sign, too.
    if (label.introduces !== undefined && cell !== label.cell && AGREED.test(label.cell.text.slice(0, label.start)))
      return [];
    const section = sectionOf(page, label, cell);
    if (section === undefined && CONTACT_ROLES.has(role) && !followsHousehold(page, label)) return [];
    if (section === "other" && CONTACT_ROLES.has(role) && standsInLetterhead(page, label)) return [];
    if (role === "date") return readLooseDate(page, label, span, today);
    if (role === "children" && joins(page, label, "adults")) return readPlus(page, label, span, cell, today);
    const target =
      role === "rent-charges" && joins(page, label, "rent") ? "part:rent-total" : targetOf(role, section, kind);
    if (target === undefined) return [];
    const lists = () => listsOptions(page, cell, target) || (rank === 3 && listsBelow(page, cell, target));
    if (type === "option" && lists()) return [];
    // « Oui  Non », one of them ticked or ringed, is for the boxes to say.
    if (type === "yes-no" && (rank > 2 || offersAnswers(page, cell))) return [];
    if (type === "yes-no" && isLoneAnswer(page, label, span)) {
      giveUp("exceptional");
      return [];
    }
    if (type === "rank" && (rankListed(page.sheet.rows, cell.row) || COUNTED.test(fold(label.cell.text)))) return [];
    if (type === "months" && rank > 1 && offersMonths(page, cell)) return [];
    if (type === "count" && rank === 3 && isScale(page, cell)) return [];
    // « Motif de l'interruptio », torn: the rest of the label is no reason.
    if (role === "reason" && !label.announced && /^\s*(?:de|du|des|d['’])(?!\p{L})/u.test(span.text)) return [];
    const whole =
      rank === 3 && IN_COLUMN.has(type)
        ? continueName(page, cell, joinRow(page, cell, span))
        : TORN.has(type)
          ? joinRow(page, cell, span)
          : type === "address"
            ? continueAddress(page, cell, joinRow(page, cell, span))
            : LONG.has(type)
              ? continueText(page, label, cell, span, rank < 3 && type === "text")
              : joinFigures(page, cell, span, type);
    const own = role === "recommendations" ? untilSequel(whole) : role === "visit-rhythm" ? untilNext(whole) : whole;
    const bracketed = withinBracket(label, label.announced ? own : untilDateEnds(type, own, today));
    if (bracketed === undefined) return [];
    const part = bracketed;
    const values = readBeside(page, label, {
      type,
      target,
      text: part.text,
      today,
    });
    if (values.length === 0) {
      if (rank < 3 && FIGURES.has(type) && (/\d/.test(part.text) || part.text.trim().length <= 4)) giveUp(target);
      if (label.announced || rank >= 3) return [];
      continue;
    }
    const isFar = (type === "phone" || type === "email") && standsUnclaimed(page, label, { section, rank });
    const others = rank === 2 ? besideInColumns(page, label, cell, role, kind, today) : [];
    return [
      ...values.map((value) =>
        makeCandidate({
          ...value,
          strict: value.strict && !isFar,
          rank: section === "other" && role === "last-name" ? rank + 1 : rank,
          text: part.text.trim(),
          words: wordsOf(value.target, value.value, part.words),
          source: page.sheet.source,
          page: page.sheet.number,
        }),
      ),
      ...others,
    ];
  }
  return [];
}

/** In a table with a column for each person, the further cells of a row are the other people's. */
function besideInColumns(
  page: LabelledSheet,
  label: Label,
  first: Cell,
  role: Role,
  kind: DocumentKind,
  today: string,
): Candidate[] {
  const row = page.sheet.rows[label.cell.row];
  const own = sectionAt(page.headings, first);
  if (row === undefined || own === undefined || !headsColumn(own)) return [];
  const further = row.cells.filter((cell) => cell.box.left > rightOf(first.box));
  // « Nombre d'adultes | 2 | Nombre d'enfants | 4 » below a table of the two people: another label has its own value.
  const asked = further.findIndex((cell) => (page.labels.get(cell)?.length ?? 0) > 0);
  return further.slice(0, asked === -1 ? further.length : asked).flatMap((cell) => {
    const over = sectionAt(page.headings, cell);
    const target =
      over === undefined || over.section === own.section || !headsColumn(over)
        ? undefined
        : targetOf(role, over.section, kind);
    if (target === undefined) return [];
    return readValue(typeOfRole(role), target, cell.text, today).map((value) =>
      makeCandidate({
        ...value,
        rank: 2,
        text: cell.text,
        words: cell.words,
        source: page.sheet.source,
        page: page.sheet.number,
      }),
    );
  });
}

/** « Adultes + enfants : 2 + 1 », whose sign between the figures may be lost too. */
function readPlus(page: LabelledSheet, label: Label, span: Span, from: Cell, today: string): Candidate[] {
  const row = page.sheet.rows[label.cell.row];
  const next = row?.items[row.items.indexOf(from) + 1];
  const more = next?.type === "cell" && /^\+?\s*\d{1,2}$/.test(next.text) ? next : undefined;
  const text = `${span.text} ${more?.text ?? ""}`.trim();
  const words = [...span.words, ...(more?.words ?? [])];
  return readValue("composition", "household.adults", text, today).map((value) =>
    makeCandidate({
      ...value,
      rank: 2,
      text,
      words,
      source: page.sheet.source,
      page: page.sheet.number,
    }),
  );
}
