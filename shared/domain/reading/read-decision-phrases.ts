import type { Make } from "./candidate.ts";
import { splitSentences } from "./sentences.ts";
import type { Flow } from "./sheet.ts";
import {
  APPEAL,
  DECIDING,
  DECISIONS,
  NAMED_ONLY,
  NOT_DECIDED,
  OTHERS,
  PRINTED_CHOICE,
  type Said,
} from "./vocabulary-decisions.ts";

const compiled = DECISIONS.map(([said, source]) => [said, new RegExp(source, "g")] as const);

/** What a sentence before its verb is about: a word after « du », « par », « pour »… only goes with another. */
function lastSubject(before: string, of: RegExp): number {
  let last = -1;
  for (const match of before.matchAll(of)) {
    const lead = before.slice(Math.max(0, match.index - 14), match.index);
    if (
      !/\b(?:du|de la|de l'|des|d'une?|de|d'|par (?:la|le|l'|une?)|par|pour (?:la|le|l'|une?)|avec (?:la|le|l')|au|aux|a la|a l'|chez|dans (?:la|le|l'))\s?(?:votre |notre |son |cette |cet? )?$/.test(
        lead,
      )
    )
      last = match.index;
  }
  return last;
}

/** How long a sentence may be before its verb and still name nobody who decides (« Décide d'accorder »). */
const OPENING = 25;

/** « Elle n'a pas retenu la demande et a décidé de … »: the second verb has the first one's subject. */
const SHARES = /\b(?:et|mais|puis) (?:(?:a|ont|avons|ai|donc|vous|lui|leur) ){0,2}$/;

/** « La commission n'a pas pu réserver une suite favorable à cette demande » is a refusal, however softly it is worded. */
export function readDecided(flow: Flow, make: Make): void {
  const all = splitSentences(flow.text).flatMap(({ start, end }) =>
    mostTelling(saidIn(flow.folded.slice(start, end), start)),
  );
  const named = new Set(all.filter(({ bare }) => bare).map(({ said }) => said));
  for (const { said, from, to, bare } of all) if (!bare || named.size === 1) make("decision", said, true, from, to);
}

/** « Le ménage est réorienté »: those of whom it is said decide nothing, and need not. */
const IS_SENT_ON = /^(?:menage|famille|demandeu|personne|beneficiaire|interesse|foyer|situation)/;

/** « La demande n'est pas retenue et le ménage est réorienté »: what is refused here is asked for elsewhere. */
function mostTelling(found: readonly Found[]): readonly Found[] {
  const isSentOn = found.some(({ said }) => said === "redirected");
  return isSentOn ? found.filter(({ said }) => said !== "refused") : found;
}

interface Found {
  readonly said: Said;
  readonly from: number;
  readonly to: number;
  /** Only named, without anybody who says so. */
  readonly bare: boolean;
}

function saidIn(sentence: string, start: number): Found[] {
  if (APPEAL.test(sentence) || PRINTED_CHOICE.test(sentence)) return [];
  const found: Found[] = [];
  for (const [said, pattern] of compiled) {
    for (const match of sentence.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      // A favour named inside what denies it is no second decision.
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const before = sentence.slice(Math.max(0, match.index - 160), match.index);
      if (NOT_DECIDED.test(before.slice(-70)) || (said === "granted" && NOT_DECIDED.test(match[0]))) continue;
      const opening =
        (said === "refused" && /^(?:n[e']|ne|sans|dans|pas)/.test(match[0])) || IS_SENT_ON.test(match[0])
          ? before
          : `${before}${match[0]}`;
      const decider = lastSubject(opening, DECIDING);
      const other = lastSubject(opening, OTHERS);
      if (other !== -1 && other >= decider) continue;
      const shares = found.length > 0 && SHARES.test(before);
      if (decider === -1 && before.trim().length > OPENING && !shares) continue;
      found.push({ said, from, to, bare: NAMED_ONLY.test(match[0]) });
    }
  }
  return found;
}

/** What a grant depends on, and why something was not granted. */
export function readConditions(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  const said =
    /\b(?:sous\s+(?:la\s+)?(?:réserve|condition)s?\s*(?::\s*|de\s|du\s|des\s|d['’]|que\s|qu['’])|à\s+(?:la\s+)?condition\s+(?:de\s|d['’]|que\s|qu['’])|(?:conditions?|réserves?)\s+(?:suivantes?|ci-après)\s*:\s*)[^.;¦]{6,200}/iu.exec(
      text,
    );
  if (said === null) return;
  const stated = /^[^:]{4,28}:\s*/.exec(said[0]);
  const value = stated === null ? said[0] : said[0].slice(stated[0].length);
  // « … aux conditions suivantes : durée : 12 mois ; date d'effet : … » tells the terms, each called by its name.
  if (/^[\s•–-]*\p{L}[\p{L}'’() ]{2,40}\s?:\s/u.test(value)) return;
  const stop = text.charAt(said.index + said[0].length) === "." && /^\p{Lu}/u.test(value) ? "." : "";
  make("conditions", `${value.trim()}${stop}`, true, said.index, said.index + said[0].length);
}
