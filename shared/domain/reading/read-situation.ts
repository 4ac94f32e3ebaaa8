import type { Make } from "./candidate.ts";
import { optionsSaid } from "./options.ts";
import { parseCents } from "./parse-cents.ts";
import { parsePhone } from "./parse-contact.ts";
import { parseHousehold } from "./parse-name.ts";
import { parseSmallNumber } from "./parse-number.ts";
import { splitSentences } from "./sentences.ts";
import type { Flow } from "./sheet.ts";
import { AMOUNTS, BEFORE } from "./vocabulary-sentences.ts";
import {
  AIMED,
  CALLED,
  DEFECTIVE,
  DONE,
  FAMILIES,
  HOUSED,
  IN_APPOSITION,
  LIVES,
  NO_STAGE,
  NOT_DONE,
  OTHER_SUBJECT,
  STAGES,
  TOGETHER,
  WRITER,
} from "./vocabulary-situations.ts";

const families = FAMILIES.map(({ source, adults }) => ({ pattern: new RegExp(source), adults }));
const amounts = AMOUNTS.map(({ target, source }) => ({ target, pattern: new RegExp(source, "g") }));

/** What a letter says of the household's people, home, money and danger of eviction, and what is asked for it. */
export function readSituation(flow: Flow, make: Make): void {
  readMoney(flow, make);
  readFamily(flow, make);
  readHome(flow, make);
  readDefects(flow, make);
  readStage(flow, make);
  for (const match of flow.folded.replaceAll("\n", " ").matchAll(AIMED)) {
    const { access, maintenance } = match.groups ?? {};
    const aim = access !== undefined ? "access" : maintenance !== undefined ? "maintenance" : "diagnostic";
    make("requestKind", aim, true, match.index, match.index + match[0].length);
  }
  for (const match of flow.folded.matchAll(CALLED)) {
    const phone = match.groups?.phone ?? "";
    const parsed = parsePhone(phone);
    const at = flow.folded.indexOf(phone, match.index);
    const before = flow.folded.slice(flow.folded.lastIndexOf(". ", match.index) + 1, match.index);
    if (parsed !== undefined && !WRITER.test(before))
      make("household.phone", parsed.value, parsed.strict, at, at + phone.length);
  }
}

/** « un loyer charges comprises de 497,30 € », where the sentence does not tell of another time too. */
function readMoney(flow: Flow, make: Make): void {
  const folded = flow.folded.replaceAll("\n", " ");
  for (const { target, pattern } of amounts) {
    for (const match of folded.matchAll(pattern)) {
      const from = flow.folded.lastIndexOf(". ", match.index) + 1;
      const end = match.index + match[0].length;
      const stop = flow.folded.indexOf(". ", end);
      const amount = match.groups?.amount ?? "";
      const at = flow.folded.indexOf(amount, match.index);
      const cents = parseCents(`${amount.trim()} €`);
      // Below a heading of a table stands an amount of another column, and no sentence that goes on.
      if (
        /(?<!\b(?:de|à|a|est|sont|atteint|atteignent|perçoit|perçoivent|soit|représente|représentent|d['’]environ)|[:,])\s*\n\s*$/u.test(
          flow.text.slice(match.index, at),
        )
      )
        continue;
      if (
        cents === undefined ||
        BEFORE.test(
          flow.folded.slice(Math.max(from, match.index - 110), stop === -1 ? undefined : Math.min(stop, end + 110)),
        )
      )
        continue;
      make(target, cents.value, cents.strict, at, at + amount.length);
    }
  }
}

function readFamily(flow: Flow, make: Make): void {
  readTogether(flow, make);
  const folded = flow.folded.replaceAll("\n", " ");
  for (const { pattern, adults } of families) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const count = (text: string | undefined) =>
      text === undefined ? undefined : text === "aucun" ? 0 : parseSmallNumber(text);
    const children = count(match.groups?.children);
    const all = count(match.groups?.all);
    const grown =
      adults ?? (all !== undefined && children !== undefined ? all - children : count(match.groups?.adults));
    if (grown !== undefined) make("household.adults", grown, true, match.index, end);
    if (children !== undefined) make("household.children", children, true, match.index, end);
    return;
  }
}

/** « La demande est faite conjointement avec Monsieur Xavier Etchegaray. » */
function readTogether(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  for (const match of text.matchAll(TOGETHER)) {
    const [person, ...more] = parseHousehold(match[1] ?? "", "first-last");
    if (person === undefined || more.length > 0) continue;
    const end = match.index + match[0].length;
    const { lastName, firstName } = person.value;
    if (lastName !== undefined) make("household.coHolderLastName", lastName, person.strict, match.index, end);
    if (firstName !== undefined) make("household.coHolderFirstName", firstName, person.strict, match.index, end);
  }
}

/** « Le logement est indécent et trop cher au regard des ressources. » */
function readDefects(flow: Flow, make: Make): void {
  const folded = flow.folded.replaceAll("\n", " ");
  for (const match of folded.matchAll(DEFECTIVE)) {
    const defects = optionsSaid("housingDefects", match.groups?.tail ?? "");
    if (defects.length > 0) make("housingDefects", defects, true, match.index, match.index + match[0].length);
  }
}

function readHome(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  const folded = flow.folded.replaceAll("\n", " ");
  for (const match of [...flow.folded.matchAll(LIVES), ...folded.matchAll(IN_APPOSITION)]) {
    if (
      /(?:bailleur|proprietaire|agence|enfants?)[^.;¦]{0,40}$/.test(
        folded.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      continue;
    const { between = "", tail = "" } = match.groups ?? {};
    const value = OTHER_SUBJECT.test(between) ? undefined : HOUSED.find(([, starts]) => starts.test(tail))?.[0];
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    make("occupancy", value, true, match.index, end);
    const landlord =
      /^locataires?(?: en titre)?(?: depuis [^,]{3,20},?)? (?:du bailleur |de l['’]agence |chez |de |d['’]|du |auprès (?:de |d['’]|du ))?(?:la |le |l['’])?(\p{Lu}[^.,;:¦(]{2,50}?)\s*(?:[.,;(]|$)/iu.exec(
        text.slice(end - tail.length, end + 1),
      );
    if (landlord !== null && /^\p{Lu}/u.test(landlord[1] ?? ""))
      make("landlord", landlord[1] ?? "", true, match.index, end);
  }
  const said =
    /(?<!\p{L})(?:(?:[Ll]e|[Ss]on|[Ll]eur)\s+(?:bailleur|propriétaire|logeur)(?:\s+(?:actuel|social|privé))?\s+(?:est|étant)|(?:logement|appartement|maison)\s+(?:appartenant\s+à|loué[e]?\s+(?:par|à|auprès\s+de)|donné[e]?\s+en\s+location\s+par|propriété\s+de|géré[e]?\s+par)|(?:[Ii]l|[Ee]lle|[Mm]énage|[Ff]amille)\s+loue\s+(?:à|auprès\s+de|au\s+bailleur))\s*:?\s+(?:l['’](?=[A-Z]{2})|la\s(?=S)|le\s(?=\p{Lu}))?(\p{Lu}[^.,;:¦()]{2,60}?)\s*(?=[.,;¦(]|\s(?:depuis|pour|et\s(?:le|la|l['’]))\s|$)/u.exec(
      text,
    );
  if (said?.[1] !== undefined) make("landlord", said[1], true, said.index, said.index + said[0].length);
  const named = /\((?:son |le )?(?:bailleur|propriétaire)\s*:\s*([^()¦]{3,60})\)/iu.exec(text);
  if (named !== null) make("landlord", (named[1] ?? "").trim(), true, named.index, named.index + named[0].length, 1);
}

/** The furthest step that a sentence says was taken; « aucune procédure » and a step contradict each other. */
function readStage(flow: Flow, make: Make): void {
  let furthest: { place: number; start: number; end: number } | undefined;
  for (const { start, end } of splitSentences(flow.text.replace(/\n/g, " "))) {
    const sentence = flow.folded.slice(start, end);
    if (NO_STAGE.test(sentence)) {
      make("evictionStage", "none", true, start, end);
      continue;
    }
    const place = STAGES.findLastIndex(([, said]) => said.test(sentence));
    if (place < 0 || !DONE.test(sentence) || NOT_DONE.test(sentence)) continue;
    if (furthest === undefined || place > furthest.place) furthest = { place, start, end };
  }
  const stage = furthest === undefined ? undefined : STAGES[furthest.place]?.[0];
  if (furthest !== undefined && stage !== undefined) make("evictionStage", stage, true, furthest.start, furthest.end);
}
