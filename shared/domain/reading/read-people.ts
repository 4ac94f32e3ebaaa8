import type { ReadValue, Target } from "./candidate.ts";
import { tokenize } from "./fold-text.ts";
import { entries } from "./label-books.ts";
import { optionsOf } from "./options.ts";
import { isFirstName, parseFullName, parseHousehold, parseNamePart, startsWithCivility } from "./parse-name.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { KIND_PHRASES } from "./vocabulary-kind.ts";
import { LABELS } from "./vocabulary-labels.ts";

/** What names a kind of paper in its title. */
const titles = makePhraseBook(KIND_PHRASES.filter(({ meaning }) => meaning.weight >= 9));
const { phone, email, address, "postal-code": code, date, "birth-on": birth } = LABELS;
const FIGURE_LABELS = makePhraseBook(entries({ phone, email, address, code, date, birth }, (name) => name));

/** Whose name stands second where a form's box has two. */
const COUPLES: Partial<Readonly<Record<Target, Target>>> = {
  "household.lastName": "household.coHolderLastName",
  "household.firstName": "household.coHolderFirstName",
};

export function readName(target: Target, text: string): ReadValue[] {
  if (target === "operator" || target === "landlord" || target === "referrer.organisation")
    return readOrganisation(target, text);
  // « Vé(e) le » is the form's own print, misread: nobody's name is in two genders.
  const couple = COUPLES[target];
  const both =
    couple === undefined ? undefined : /^([^/&,]{2,30}?)(?:\s+(?:et|[/&])\s+|\/)([^/&,]{2,30})$/iu.exec(text);
  const [one, two] = [parseNamePart(both?.[1] ?? ""), parseNamePart(both?.[2] ?? "")];
  if (couple !== undefined && one?.strict === true && two?.strict === true)
    return [
      { target, ...one },
      { target: couple, ...two },
    ];
  const part = /\((?:e|s|ée?)\)/iu.test(text) ? undefined : parseNamePart(text);
  if (part === undefined) return [];
  // « Nom : DUPONT Jeanne »: two cases in one value are the last name and the first names.
  const whole = target === "household.lastName" ? parseFullName(text, "unknown") : undefined;
  if (whole?.strict === true && whole.value.lastName !== undefined && whole.value.firstName !== undefined) {
    return [
      { target, value: whole.value.lastName, strict: true },
      { target: "household.firstName", value: whole.value.firstName, strict: true },
    ];
  }
  // « TISSERAND - LEPAGE » is one double name or two people.
  return [{ target, value: part.value, strict: part.strict && !/\p{L}\s+[–-]\s+\p{L}/u.test(part.value) }];
}

export function readPeople(target: Target, text: string, order: "last-first" | "first-last"): ReadValue[] {
  if (target === "referrer.contactName" || target === "worker") {
    const head = text.split(/[,;(]/)[0] ?? "";
    // « À Valbrume, le … » is where and when somebody signed.
    if (/^\s*(?:fait\s+)?[àÀ]\s+\p{Lu}/iu.test(text)) return [];
    if (!startsWithCivility(head) && /\b(?:association|service|ccas|mds|caf|centre|maison)\b/iu.test(head))
      return target === "worker" ? readOrganisation("operator", text) : [];
    const name = parseContactName(text);
    const beside =
      target === "referrer.contactName" ? /^[^,]+,\s*([^,;\d@:]{4,80})(?:,|;|$)/u.exec(text)?.[1]?.trim() : undefined;
    const organisation = beside !== undefined && /^\p{Lu}/u.test(beside) && !FUNCTION.test(beside) ? beside : undefined;
    return [
      ...(name === undefined ? [] : [{ target, ...name }]),
      ...(organisation === undefined
        ? []
        : [{ target: "referrer.organisation" as const, value: organisation, strict: true }]),
    ];
  }
  // « Pour Quercy Logement » signs for somebody, and names nobody.
  if (/^\s*pour\s/iu.test(text) && !/^\s*pour\s+(?:le\s+ménage|la\s+famille|m\.|mme|monsieur|madame)\s/iu.test(text))
    return [];
  // What the signing household copies is no name of it: « Pour le ménage DUPONT, lu et approuvé ».
  const born =
    /(?:\bn[ée]e?(?:\(e\))?\s+le\s+|[\s,(–-]+(?:lu\s+et(?!\p{L})|(?:signature|mention|bon\s+pour|pr[ée]c[ée]d[ée]e?)(?!\p{L}))).*$/iu.exec(
      text,
    );
  const people = parseHousehold(
    // « Mme PEREIRA Lucinda, 31 ans, Roanne »
    (born === null ? text.replace(/,\s*(?:\d|\p{Ll}(?!['’])).*$/u, "") : text.slice(0, born.index)).replace(
      /[\s,–-]+$/u,
      "",
    ),
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

/** What somebody is, and no organisation. */
export const FUNCTION =
  /social[e]?$|conseill|assistant|r[ée]f[ée]rent|[ée]ducat|\bc?esf\b|animat|charg[ée]e?\b|respons|\bchef|direct(?:eur|rice)|coordin|interven|travailleu|accompagnat|technicien|monit(?:eur|rice)|m[ée]diat(?:eur|rice)|psychologue|infirmi|gestionnaire|instruct/iu;

/** A professional's name as written, without civility and function. */
export function parseContactName(text: string): { value: string; strict: boolean } | undefined {
  const head = text.split(/\s*[,;(]\s*|\s+[–-]\s+/u)[0] ?? "";
  // « Suivi par le CMP » names a service.
  if (/^\s*(?:le|la|les|un|une|notre|votre)\s/u.test(head)) return undefined;
  const name = parseFullName(head, "unknown");
  if (name === undefined) return undefined;
  const value = head.replace(/^\s*(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s+/iu, "").trim();
  return { value, strict: true };
}

/** Whether a text is a title or label of the paper itself (« CONTRAT D'ACCOMPAGNEMENT », « Tél »), and names nobody. */
function isPrint(text: string): boolean {
  const tokens = tokenize(text);
  return FIGURE_LABELS.whole(tokens) !== undefined || titles.at(tokens, 0) !== undefined;
}

const FUNCTIONS =
  "accompagnateur accompagnatrice référent référente gestionnaire opérateur opératrice prescripteur instructeur signataire".split(
    " ",
  );

/** « ntervenant(e) référent(e) », « Organisme accompa »: a caption of the form, part of which was not read. */
function isCaption(text: string): boolean {
  if (/\(e\)/iu.test(text) || /^[^(]*\)|\([^)]*$/.test(text)) return true;
  const [first = "", second = "", ...more] = text.toLocaleLowerCase("fr").split(/\s+/);
  const isGeneral = /^(?:organisme|structure|service|association)$/.test(first) || !/\p{L}{4}/u.test(first);
  // A torn caption with the value below it read on.
  const isTorn = second.length > 4 && FUNCTIONS.some((word) => word.startsWith(second) && word !== second);
  return (more.length === 0 || isTorn) && isGeneral && FUNCTIONS.some((word) => word.startsWith(second));
}

/** What goes on with a sentence in which « l'opérateur » or « l'association » stood, and names nobody. */
const IN_SENTENCE =
  /^(?:d['’]une\s+part|d['’]autre\s+part|ci[- ]après|ci[- ]dessus|et\s+(?:le|la|les|l['’]|m\.|mme)|représentée?(?:s|\(e\))?\s+par|dont\s|qui\s|que\s|est\s|sont\s|a\s+pour|s['’]engage(?:nt)?(?!\p{L})|s['’]oblige|respecte|informe|accompagne\s|assure\s|propose\s|met\s|aide\s|veille|garantit|désignée?\s|dénommée?|nommée?\s|soussignée?)/iu;

/** Who is named behind an organisation (« Association L'Escale, Mme Julie FABRE »). */
const CONTACT_OF: Partial<Readonly<Record<Target, Target>>> = {
  "referrer.organisation": "referrer.contactName",
  operator: "worker",
};

/** A first name that is known as one, and one or two more words with capitals. */
const isPerson = (text: string): boolean =>
  /^\s*\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|la|le)\s)?\p{Lu}[\p{L}'’-]+){1,2}\s*$/u.test(text) &&
  isFirstName(text.trim().split(/\s/)[0] ?? "");

export function readOrganisation(target: Target, text: string): ReadValue[] {
  if (!/\p{L}{2}/u.test(text) || text.length > 120 || isPrint(text) || IN_SENTENCE.test(text)) return [];
  if (target === "operator" && startsWithCivility(text)) return readPeople("worker", text, "last-first");
  // « Suivi assuré par : Iris Monnet »: whoever does it, and not for whom.
  if (target === "operator" && isPerson(text)) return [{ target: "worker", value: text.trim(), strict: true }];
  if (target === "operator" && (isCaption(text) || !/\p{L}{4}|\p{Lu}{2}/u.test(text))) return [];
  if (target === "referrer.organisation" && startsWithCivility(text)) {
    const name = parseContactName(text);
    return name === undefined ? [] : [{ target: "referrer.contactName", ...name }];
  }
  if (target === "worker" || target === "referrer.contactName") return readPeople(target, text, "last-first");
  const both = /^(.+?)\s*[,–-]\s*((?:m\.|mme|monsieur|madame)\s.+)$/iu.exec(text);
  const whose = CONTACT_OF[target];
  const contact = both === null || whose === undefined ? undefined : parseContactName(both[2] ?? "");
  if (both !== null && whose !== undefined && contact !== undefined) {
    return [
      { target, value: (both[1] ?? "").trim(), strict: true },
      { target: whose, ...contact },
    ];
  }
  // « Instructeur | Thierry Lacombe »: a person whose organisation stands elsewhere.
  if (target === "referrer.organisation" && isPerson(text))
    return [{ target: "referrer.contactName", value: text.trim(), strict: true }];
  // « Sans logement »: a line of boxes whose own box was not seen is nobody's name.
  if (target === "landlord" && optionsOf(text).some(({ whole }) => whole)) return [];
  const name = text
    .replace(/\s*,?\s+(?:représentée?|dont le siège|ci-après|d['’]une part|d['’]autre part|sise?)(?!\p{L}).*$/iu, "")
    // « Bailleur : Agence X. Une assignation … »: the next sentence names nobody.
    .replace(/(?<!\b(?:M|MM|Dr|St|Ste|Bd|Av|Sté|Assoc|\p{Lu}))\.\s+\p{Lu}.*$/u, "")
    .replace(/[.,;]+$/, "");
  return [{ target, value: name, strict: true }];
}
