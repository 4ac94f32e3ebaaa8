import type { FieldValue } from "../../../schemas/field.ts";
import type { ReadValue, Target } from "./candidate.ts";
import { isBlank, trimLeaders } from "./glyphs.ts";
import { optionsOf, readOption } from "./options.ts";
import { parseCents } from "./parse-cents.ts";
import { parseEmail, parsePhone } from "./parse-contact.ts";
import { parseComposition, parseCount, parseMonths, parseRank } from "./parse-count.ts";
import { findDates, parseDate } from "./parse-date.ts";
import { parseIdentifier } from "./parse-identifier.ts";
import { outcomeSaid } from "./read-outcome.ts";
import { readName, readOrganisation, readPeople } from "./read-people.ts";
import { readPlace } from "./read-place.ts";
import { readReferrer } from "./read-writer.ts";
import type { ValueType } from "./roles.ts";
import type { OptionField } from "./vocabulary-options.ts";

const FIGURE_TYPES: ReadonlySet<ValueType> = new Set<ValueType>(["count", "cents", "months", "rank", "composition"]);

/** What is written where there is nothing to say. */
const NOTHING =
  /^(?:n[ée]ant|sans objet|aucune?s?(?: observations?| réserves?| conditions?)?|ras|r\.a\.s|rien à signaler|non|s\.o)\.?$/iu;

/** What a service online prints where a question was left out. */
const UNTOLD =
  /^\W*(?:non (?:communiqu[ée]e?s?|renseign[ée]e?s?|pr[ée]cis[ée]e?s?|fournie?s?|indiqu[ée]e?s?|transmise?s?|d[ée]clar[ée]e?s?)|pas de r[ée]ponse|sans r[ée]ponse)\W*$/iu;

/** Reads the text after a label as what the label announces. Nothing where it is blank or says nothing of the kind. */
export function readValue(type: ValueType, target: Target, text: string, today: string): ReadValue[] {
  const clean = trimLeaders(text);
  if (clean === "" || isBlank(text) || UNTOLD.test(clean.normalize("NFC"))) return [];
  // « 1) Le ménage est-il présent ? » below a label is the next question, and no figure.
  if (FIGURE_TYPES.has(type) && /^\d{1,2}\s?[.)]\s*\p{L}/u.test(clean)) return [];
  const one = (parsed: { value: FieldValue; strict: boolean } | undefined): ReadValue[] =>
    parsed === undefined ? [] : [{ target, ...parsed }];
  switch (type) {
    case "date":
      // The head of a message has the hour too.
      return one(
        parseDate(clean.replace(/,?\s+(?:à\s+)?\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?$/u, ""), { today, birth: false }),
      );
    case "birth":
      // « (né le 02/05/1964) »: the bracket that was opened before the label.
      return one(parseDate(clean.replace(/(?<!\(.*)\)$/u, ""), { today, birth: true }));
    case "period":
      return readPeriod(target, clean, today);
    case "name":
      return readName(target, clean);
    case "full-name":
      return target === "referrer.contactName"
        ? readReferrer(target, clean, (of, text) => readPeople(of, text, "last-first"))
        : readPeople(target, clean, "last-first");
    case "full-name-reversed":
      return readPeople(target, clean, "first-last");
    case "organisation":
    case "partner":
      return target === "referrer.organisation"
        ? readReferrer(target, clean, readOrganisation)
        : readOrganisation(target, clean);
    case "identifier":
      return one(parseIdentifier(clean));
    case "phone":
      return one(parsePhone(clean));
    case "email":
      return one(parseEmail(clean));
    case "postal-code":
    case "postal-city":
    case "city":
    case "address":
      // « Domicile   3 » counts visits: no street or town is a figure alone.
      if (type === "address" && !/\p{L}{2}/u.test(clean)) return [];
      return type === "address" && target === "household.address" ? readHome(clean) : readPlace(type, clean);
    case "count":
      return readCounts(target, clean);
    case "composition":
      return readComposition(clean);
    case "months":
      return one(parseMonths(clean));
    case "rank":
      return one(parseRank(clean));
    case "cents":
      return one(parseCents(clean));
    case "option": {
      const field = target as OptionField;
      const said = field === "outcome" ? outcomeSaid(clean) : undefined;
      if (said !== undefined) return [{ target, value: said.value, strict: true }];
      // « Les objectifs sont-ils atteints ?   Non ».
      if (field === "outcome" && /^(?:oui|non)\W*$/iu.test(clean))
        return [{ target, value: /^o/i.test(clean) ? "met" : "not-met", strict: true }];
      const value = readOption(field, clean);
      return value === undefined
        ? []
        : [{ target, value: field === "housingDefects" ? [value.value] : value.value, strict: value.strict }];
    }
    case "yes-no": {
      const answer = /^(oui|non)\W*$/iu.exec(clean)?.[1];
      return answer === undefined ? [] : one({ value: answer.toLowerCase() === "oui", strict: true });
    }
    case "text":
      if (NOTHING.test(clean)) return [];
      return /\p{L}{2}/u.test(clean) ? [{ target, value: withoutStop(clean), strict: true }] : [];
    case "list":
      return readList(target, text);
    default:
      return [];
  }
}

/** « Lieu de vie du ménage : locataire »: asked where they live, some say how. */
function readHome(text: string): ReadValue[] {
  const said = optionsOf(text).find(({ field, whole }) => field === "occupancy" && whole);
  return said === undefined ? readPlace("address", text) : [{ target: said.field, value: said.value, strict: true }];
}

function readPeriod(target: Target, text: string, today: string): ReadValue[] {
  const dates = findDates(text, { today, birth: false });
  const [start, end] = dates;
  if (start === undefined || end === undefined || dates.length > 2) return [];
  if (
    !/^\s*(?:au|-|–|→|jusqu['’]au|inclus)?\s*$/iu.test(text.slice(start.end, end.start).replace(/[,:\s]+/g, " ")) ||
    start.value > end.value
  )
    return [];
  const ends: Target = target === "part:end-current" ? "part:end-current" : "part:end-on";
  return [
    { target: "startOn", value: start.value, strict: start.strict },
    { target: ends, value: end.value, strict: end.strict },
  ];
}

function readCounts(target: Target, text: string): ReadValue[] {
  if (target === "household.adults" || target === "household.children") {
    const both = parseComposition(text);
    if (both?.value.adults !== undefined && both.value.children !== undefined) return readComposition(text);
  }
  const count = parseCount(text);
  if (count === undefined) return [];
  // Ten people of one household are fewer than the strokes of boxes that are read as a 1 (« |2 » as 12).
  const isMany = target.startsWith("household.") && count.value >= 10;
  const values: ReadValue[] = [{ target, ...count, strict: count.strict && !isMany }];
  const home =
    target === "visitsDone"
      ? /\bdont\s*:?\s*(\d{1,3})\s*(?:visites?)?\s*(?:à|a|au)\s+domicile|\bdont\s+(?:vad|visites?\s+(?:à|a)\s+domicile)\s*:?\s*(\d{1,3})|\bdont\s+(\d{1,3})\s+vad/iu.exec(
          text,
        )
      : null;
  if (home === null) return values;
  const homeVisits = Number(home[1] ?? home[2] ?? home[3]);
  return [
    { target, value: count.value, strict: true },
    { target: "homeVisitsDone", value: homeVisits, strict: true },
  ];
}

function readComposition(text: string): ReadValue[] {
  const both = parseComposition(text);
  const values: ReadValue[] = [];
  if (both?.value.adults !== undefined)
    values.push({ target: "household.adults", value: both.value.adults, strict: both.strict });
  if (both?.value.children !== undefined)
    values.push({ target: "household.children", value: both.value.children, strict: both.strict });
  return values;
}

/** A phrase that is no sentence (« deux visites par mois. ») is kept without its full stop. */
function withoutStop(text: string): string {
  const sentence = /^\p{Lu}/u.test(text) || text.split(" ").length > 8 || /[.!?]\s+\p{Lu}/u.test(text);
  return sentence ? text : text.replace(/\.$/, "");
}

const LOOSE = /(?:^|\s)(?:[-–•*▪►·●]|\d{1,2}\s*[.)°/-])\s+|\s*;\s*|\n(?=\s*\p{Lu})/u;
/** Where each item has its bullet, a semicolon within a line parts none. */
const BULLETED = /(?:^|\n)\s*(?:[-–•*▪►·●]|\d{1,2}\s*[.)°/-])\s+|\s*;\s*(?=\n|$)|\n(?=\s*\p{Lu})/u;
const isBulleted = (text: string) => (text.match(/(?:^|\n)\s*(?:[-–•*▪►·●]|\d{1,2}\s*[.)°/])\s+/gu)?.length ?? 0) >= 2;

/** Items of a list: by bullets, numbers or semicolons; one item where there is none of them. */
function readList(target: Target, text: string): ReadValue[] {
  const items = text
    // The number of a line that was left empty says nothing, nor does a semicolon that was read as a letter.
    .replace(/(^|\n)\s*(?:(?:\d{1,2}|[-–•*])\s*[.)°/-]?\s*)+(?=\n|$)/gu, "$1")
    .replace(/\s+[iîíìjl!|]\s*(?=\n|$)/gu, "")
    .replace(/(^|\n)\s*\d{1,2}\s*(?:[.)°/-]\s*)?(?=\p{Lu})/gu, "$1• ")
    // What one of them promises, below what both want.
    .replace(
      /\n(?:Je|Nous|Le ménage|La famille|La personne|Le bénéficiaire|L['’]association)\s[^\n]{0,30}engag[\s\S]*$/u,
      "",
    )
    .split(isBulleted(text) ? BULLETED : LOOSE)
    .map((item) => trimLeaders(item.replace(/\s+/g, " ")).replace(/[.;,]$/, ""))
    .filter((item) => /\p{L}{3}/u.test(item));
  return items.length === 0 ? [] : [{ target, value: items, strict: true }];
}
