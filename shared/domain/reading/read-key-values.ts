import type { DocumentKind } from "../../../schemas/field.ts";
import { fieldsOfKind } from "../../../schemas/field.ts";
import type { Box, KeyValue, Page } from "../../../schemas/page.ts";
import type { Candidate, Target } from "./candidate.ts";
import { findKeyLabel, findLabels } from "./find-labels.ts";
import { type Heading, headsColumn, sectionAt } from "./find-sections.ts";
import { fold, tokenize } from "./fold-text.ts";
import { isBlank } from "./glyphs.ts";
import type { Label } from "./label.ts";
import { sectionOf as ownerOf } from "./label-owner.ts";
import { isOption, type LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { rankListed } from "./rank-list.ts";
import { readBeside } from "./read-beside.ts";
import { saysExceptional } from "./read-ticks.ts";

import { optionFieldOf, targetOf, typeOfRole } from "./roles.ts";
import { bottomOf, type Cell, leastConfidence, rightOf } from "./sheet.ts";
import { listsOptions } from "./value-places.ts";
import type { Role } from "./vocabulary-labels.ts";
import type { Section } from "./vocabulary-sections.ts";

/** The second reader: what a form reader, or the file's own form fields, give as keys and values. */
export function readKeyValues(page: Page, labelled: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  return page.keyValues.flatMap((pair) =>
    pair.selected === undefined ? readText(page, pair, labelled, kind, today) : readTick(page, pair, labelled, kind),
  );
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase("fr")}${text.slice(1)}`;

/** A name of a form field (« household_lastName », « dateNaissance ») as words. */
const asWords = (key: string) =>
  capital(key)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/[_.[\]#]+/g, " ")
    .trim();

function readText(page: Page, pair: KeyValue, labelled: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  if (isBlank(pair.text)) return [];
  const { headings } = labelled;
  const key = cellOf(asWords(pair.key), pair, labelled);
  const label = findKeyLabel(key);
  if (label === undefined || isBlank(pair.key)) return [];
  const role: Role | undefined =
    label.role ?? (label.introduces === undefined ? undefined : INTRODUCED[label.introduces]);
  if (role === undefined || role === "date" || role === "ignored") return [];
  if (page.source === "ocr" && isOptionText(labelled, pair)) return [];
  const value = cellOf(pair.text, pair, labelled);
  const named = label.section ?? (label.role === undefined ? label.introduces : undefined);
  const around = sectionOf(key, value, headings, named, key.text);
  const isPartners =
    named === undefined && around !== "co-holder" && !CONTACT.has(role) && isOfPartner(labelled, pair, role);
  const section = isPartners ? "co-holder" : around;
  // Contact details that no section claims are left to the reader that sees the page.
  if (section === undefined && CONTACT.has(role) && page.source === "ocr") return [];
  const target = targetOf(role, section, kind);
  if (target === undefined) return [];
  if (typeOfRole(role) === "option" && page.source === "ocr" && listsOptions(labelled, key, target)) return [];
  // The print beside a box that is not seen would be the answer.
  if (typeOfRole(role) === "yes-no" && page.source === "ocr") return [];
  if (typeOfRole(role) === "rank" && rankListed(labelled.sheet.rows, value.row)) return [];
  // A form reader takes the next heading for the value of an empty field.
  if (page.source === "ocr" && typeOfRole(role) !== "option" && findLabels(value).some(isWhole)) return [];
  const words = wordsUnder(page, pair);
  const sure = page.source === "file" ? 1 : Math.min(words.length > 0 ? leastConfidence(words) : pair.confidence, 1);
  return readBeside(labelled, label, { type: typeOfRole(role), target, text: pair.text, today }).map((read) => ({
    ...read,
    rank: 1,
    text: pair.text.trim(),
    wordConfidence: sure,
    source: page.source,
    page: page.number,
    ...(pair.box !== undefined && { box: pair.box }),
  }));
}

/** Whether the value of a pair is the print beside a box to tick, below an empty place. */
function isOptionText({ sheet }: LabelledSheet, { box, keyBox }: KeyValue): boolean {
  if (box === undefined || keyBox === undefined || box.top < bottomOf(keyBox)) return false;
  return sheet.rows.some((row) => row.cells.some((cell) => isOption(row, cell) && holds(cell.box, box)));
}

/** « Conjoint, nom : … | prénom : … »: the page says that what stands beside the partner's name is the partner's. */
function isOfPartner(labelled: LabelledSheet, { keyBox }: KeyValue, role: Role): boolean {
  if (keyBox === undefined) return false;
  const printed = [...labelled.labels].flatMap(([cell, labels]) =>
    holds(cell.box, keyBox) ? labels.filter((label) => label.role === role) : [],
  );
  return printed.length > 0 && printed.every((label) => ownerOf(labelled, label, label.cell) === "co-holder");
}

/** Whether the middle of a box lies in another; rows are turned straight, so that heights may differ a little. */
function holds(box: Box, inner: Box): boolean {
  const x = inner.left + Math.min(inner.width, 0.02) / 2;
  const y = inner.top + inner.height / 2;
  return x >= box.left - 0.01 && x <= rightOf(box) && y >= box.top - 0.006 && y <= bottomOf(box) + 0.006;
}

const isWhole = ({ cell, start, valueStart, announced }: Label) =>
  start < 4 && (announced || valueStart >= cell.text.length);

const CONTACT: ReadonlySet<Role> = new Set<Role>([
  "phone",
  "email",
  "address",
  "address-more",
  "postal-code",
  "city",
  "postal-city",
]);
const INTRODUCED: Partial<Readonly<Record<Section, Role>>> = {
  household: "full-name",
  "co-holder": "full-name",
  referrer: "organisation",
  landlord: "landlord",
};

/** A key or value as a cell, so that the same label and section rules hold for it. */
function cellOf(text: string, pair: KeyValue, labelled: LabelledSheet): Cell {
  const box = pair.keyBox ?? pair.box ?? { left: 0, top: 0, width: 0, height: 0 };
  const centre = box.top + box.height / 2;
  let row = labelled.sheet.rows.length - 1;
  for (const candidate of labelled.sheet.rows) {
    if (centre <= candidate.bottom) {
      row = candidate.index;
      break;
    }
  }
  const clean = text.replace(/\s+/g, " ").trim();
  return {
    type: "cell",
    text: clean,
    words: [{ text: clean, confidence: pair.confidence, box }],
    starts: [0],
    tokens: tokenize(clean),
    box,
    row,
    filled: false,
  };
}

function sectionOf(
  key: Cell,
  value: Cell,
  headings: readonly Heading[],
  named: Section | undefined,
  text: string,
): Section | undefined {
  if (named !== undefined) return named;
  // The name of a form field can say whose it is: « prescripteur_nom », « conjoint.prenom ».
  const spoken = fold(text);
  if (/prescripteur|referent|instructeur|referrer|orienteur/.test(spoken)) return "referrer";
  if (/conjoint|co ?titulaire|co ?holder|personne ?2|cotitulaire/.test(spoken)) return "co-holder";
  const own = sectionAt(headings, key);
  const over = sectionAt(headings, value);
  return over !== undefined && headsColumn(over) ? over.section : own?.section;
}

function readTick(page: Page, pair: KeyValue, labelled: LabelledSheet, kind: DocumentKind): Candidate[] {
  const key = asWords(pair.key);
  const make = (target: Target, value: Candidate["value"]): Candidate[] => [
    {
      target,
      value,
      strict: true,
      rank: 1,
      text: pair.key.trim(),
      wordConfidence: pair.confidence,
      source: page.source,
      page: page.number,
      ...(pair.box !== undefined && { box: pair.box }),
    },
  ];
  if (kind === "renewal" && saysExceptional(key) && !/\b(?:oui|non)\b/.test(fold(key)))
    return make("exceptional", pair.selected === true);
  if (pair.selected !== true) return [];
  // « Statut d'occupation : Locataire » names the question too.
  const colon = key.lastIndexOf(":");
  const asked = colon === -1 ? undefined : findKeyLabel(cellOf(key.slice(0, colon), pair, labelled))?.role;
  const question = asked === undefined ? undefined : optionFieldOf(asked);
  const options = optionsOf(key.slice(colon + 1)).filter(
    ({ field }) => field in fieldsOfKind[kind] && (question === undefined || field === question),
  );
  const [first] = options;
  // A text that can be an option of two questions does not say which one was answered.
  if (first === undefined || new Set(options.map(({ field }) => field)).size > 1) return [];
  return first.field === "housingDefects" ? [] : make(first.field, first.value);
}

function wordsUnder(page: Page, pair: KeyValue) {
  const { box } = pair;
  if (box === undefined) return [];
  return page.lines.flatMap((line) =>
    line.box.top > bottomOf(box) || bottomOf(line.box) < box.top
      ? []
      : line.words.filter((word) => {
          const x = word.box.left + word.box.width / 2;
          const y = word.box.top + word.box.height / 2;
          return x >= box.left && x <= box.left + box.width && y >= box.top && y <= bottomOf(box);
        }),
  );
}
