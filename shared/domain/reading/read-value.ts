import type { FieldValue } from "../../../schemas/field.ts";
import type { Target } from "./candidate.ts";
import { isBlank, trimLeaders } from "./glyphs.ts";
import { readOption } from "./options.ts";
import { parseAddress } from "./parse-address.ts";
import { parseCents } from "./parse-cents.ts";
import { parseEmail, parsePhone } from "./parse-contact.ts";
import { parseComposition, parseCount, parseMonths, parseRank } from "./parse-count.ts";
import { findDates, parseDate } from "./parse-date.ts";
import { parseIdentifier } from "./parse-identifier.ts";
import { parseFullName, parseHousehold, parseNamePart, startsWithCivility } from "./parse-name.ts";
import type { ValueType } from "./roles.ts";
import type { OptionField } from "./vocabulary-options.ts";

/** One value that a text gives, for the field that the label meant or another that comes with it. */
export interface ReadValue {
  readonly target: Target;
  readonly value: FieldValue;
  readonly strict: boolean;
}

/** Reads the text after a label as what the label announces. Nothing where it is blank or says nothing of the kind. */
export function readValue(type: ValueType, target: Target, text: string, today: string): ReadValue[] {
  const clean = trimLeaders(text);
  if (clean === "" || isBlank(text)) return [];
  const one = (parsed: { value: FieldValue; strict: boolean } | undefined): ReadValue[] =>
    parsed === undefined ? [] : [{ target, ...parsed }];
  switch (type) {
    case "date":
      return one(parseDate(clean, { today, birth: false }));
    case "birth":
      return one(parseDate(clean, { today, birth: true }));
    case "period":
      return readPeriod(target, clean, today);
    case "name":
      return readName(target, clean);
    case "full-name":
      return readPeople(target, clean, "last-first");
    case "full-name-reversed":
      return readPeople(target, clean, "first-last");
    case "organisation":
    case "partner":
      return readOrganisation(target, clean);
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
      return readPlace(type, clean);
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
      const value = readOption(field, clean);
      return value === undefined
        ? []
        : [{ target, value: field === "housingDefects" ? [value.value] : value.value, strict: value.strict }];
    }
    case "text":
      return /\p{L}{2}/u.test(clean) ? [{ target, value: withoutStop(clean), strict: true }] : [];
    case "list":
      return readList(target, text);
    default:
      return [];
  }
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

function readName(target: Target, text: string): ReadValue[] {
  if (target === "operator" || target === "landlord" || target === "referrer.organisation")
    return readOrganisation(target, text);
  const part = parseNamePart(text);
  if (part === undefined) return [];
  // « Nom : DUPONT Jeanne »: two cases in one value are the last name and the first names.
  const whole = target === "household.lastName" ? parseFullName(text, "unknown") : undefined;
  if (whole?.strict === true && whole.value.lastName !== undefined && whole.value.firstName !== undefined) {
    return [
      { target, value: whole.value.lastName, strict: true },
      { target: "household.firstName", value: whole.value.firstName, strict: true },
    ];
  }
  return [{ target, value: part.value, strict: part.strict }];
}

function readPeople(target: Target, text: string, order: "last-first" | "first-last"): ReadValue[] {
  if (target === "referrer.contactName" || target === "worker") {
    const head = text.split(/[,;(]/)[0] ?? "";
    if (!startsWithCivility(head) && /\b(?:association|service|ccas|mds|caf|centre|maison)\b/iu.test(head)) return [];
    const name = parseContactName(text);
    const beside =
      target === "referrer.contactName" ? /^[^,]+,\s*([^,;\d@:]{4,80})(?:,|;|$)/u.exec(text)?.[1]?.trim() : undefined;
    const organisation =
      beside !== undefined && /^\p{Lu}/u.test(beside) && !/social[e]?$|conseill|assistant|référent/iu.test(beside)
        ? beside
        : undefined;
    return [
      ...(name === undefined ? [] : [{ target, ...name }]),
      ...(organisation === undefined
        ? []
        : [{ target: "referrer.organisation" as const, value: organisation, strict: true }]),
    ];
  }
  const born = /\bn[ée]e?(?:\(e\))?\s+le\s+.*$/iu.exec(text);
  const people = parseHousehold(
    (born === null ? text : text.slice(0, born.index)).replace(/[\s,–-]+$/u, ""),
    startsWithCivility(text) ? "first-last" : order,
  );
  const values: ReadValue[] = [];
  people.slice(0, 2).forEach((person, index) => {
    const co = target === "household.coHolderLastName" || index === 1;
    if (person.value.lastName !== undefined)
      values.push({
        target: co ? "household.coHolderLastName" : "household.lastName",
        value: person.value.lastName,
        strict: person.strict,
      });
    if (person.value.firstName !== undefined)
      values.push({
        target: co ? "household.coHolderFirstName" : "household.firstName",
        value: person.value.firstName,
        strict: person.strict,
      });
  });
  return values;
}

/** A professional's name as written, without civility and function. */
export function parseContactName(text: string): { value: string; strict: boolean } | undefined {
  const head = text.split(/\s*[,;(]\s*|\s+[–-]\s+/u)[0] ?? "";
  const name = parseFullName(head, "unknown");
  if (name === undefined) return undefined;
  const value = head.replace(/^\s*(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s+/iu, "").trim();
  return { value, strict: true };
}

function readOrganisation(target: Target, text: string): ReadValue[] {
  if (!/\p{L}{2}/u.test(text) || text.length > 120) return [];
  if (target === "referrer.organisation" && startsWithCivility(text)) {
    const name = parseContactName(text);
    return name === undefined ? [] : [{ target: "referrer.contactName", ...name }];
  }
  if (target === "worker" || target === "referrer.contactName") return readPeople(target, text, "last-first");
  const both = /^(.+?)\s*[,–-]\s*((?:m\.|mme|monsieur|madame)\s.+)$/iu.exec(text);
  const contact = both === null || target !== "referrer.organisation" ? undefined : parseContactName(both[2] ?? "");
  if (both !== null && contact !== undefined) {
    return [
      { target, value: (both[1] ?? "").trim(), strict: true },
      { target: "referrer.contactName", ...contact },
    ];
  }
  const name = text
    .replace(/\s*,?\s+(?:représentée?|dont le siège|ci-après|d['’]une part|d['’]autre part|sise?)\b.*$/iu, "")
    .replace(/[.,;]+$/, "");
  return [{ target, value: name, strict: true }];
}

function readPlace(type: "postal-code" | "postal-city" | "city" | "address", text: string): ReadValue[] {
  if (type === "postal-code") {
    const code = /^(\d{2})\s?(\d{3})(?!\d)(.*)$/u.exec(text);
    if (code === null) return [];
    const place = parseAddress(text);
    return [
      { target: "household.postalCode", value: `${code[1]}${code[2]}`, strict: true },
      ...(place.city !== undefined ? [{ target: "household.city" as const, value: place.city, strict: true }] : []),
    ];
  }
  const place = parseAddress(text);
  if (type === "city") {
    const city = place.city ?? place.street;
    if (city === undefined || !/^\p{L}[\p{L}\s'’.\d-]*$/u.test(city) || city.split(" ").length > 7) return [];
    return [
      { target: "household.city", value: city, strict: true },
      ...(place.city !== undefined && place.postalCode !== undefined
        ? [{ target: "household.postalCode" as const, value: place.postalCode, strict: true }]
        : []),
    ];
  }
  const values: ReadValue[] = [];
  if (type === "address" && place.street !== undefined)
    values.push({ target: "household.address", value: place.street, strict: /\d|\p{L}{3}/u.test(place.street) });
  if (place.postalCode !== undefined)
    values.push({ target: "household.postalCode", value: place.postalCode, strict: true });
  if (place.city !== undefined) values.push({ target: "household.city", value: place.city, strict: true });
  return values;
}

function readCounts(target: Target, text: string): ReadValue[] {
  if (target === "household.adults" || target === "household.children") {
    const both = parseComposition(text);
    if (both?.value.adults !== undefined && both.value.children !== undefined) return readComposition(text);
  }
  const count = parseCount(text);
  if (count === undefined) return [];
  const values: ReadValue[] = [{ target, ...count }];
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

/** Items of a list: by bullets, numbers or semicolons; one item where there is none of them. */
function readList(target: Target, text: string): ReadValue[] {
  const items = text
    .replace(/(^|\n)\s*\d{1,2}\s*(?:[.)°/-]\s*)?(?=\p{Lu})/gu, "$1• ")
    .split(/(?:^|\s)(?:[-–•*▪►·●]|\d{1,2}\s*[.)°/-])\s+|\s*;\s*|\n(?=\s*\p{Lu})/u)
    .map((item) => trimLeaders(item.replace(/\s+/g, " ")).replace(/[.;,]$/, ""))
    .filter((item) => /\p{L}{3}/u.test(item));
  return items.length === 0 ? [] : [{ target, value: items, strict: true }];
}
