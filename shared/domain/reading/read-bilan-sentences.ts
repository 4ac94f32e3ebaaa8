import type { Make } from "./candidate.ts";
import type { Flow, Span } from "./sheet.ts";

const LETTER = "(?!\\p{L})";
/** Who takes over, in a sentence: « Le relais est assuré par le CCAS », « Monsieur a été orienté vers la mission locale ». */
const RELAY = [
  new RegExp(
    `(?<!\\p{L})(?:relais|suite\\s+du\\s+suivi|suivi\\s+(?:sera|est)\\s+poursuivi)[^.;:¦]{0,40}?(?:assurée?|prise?|organisée?|passée?|transmise?|confiée?|mise?\\s+en\\s+place|effectuée?|repris|réalisée?)\\s+(?:par|avec|auprès|vers|à|au)${LETTER}\\s*(?:de\\s|du\\s|des\\s|d['’])?\\s*([^.;¦]{4,110})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:ré)?orientée?s?\\s+(?:vers|auprès\\s+d(?:e|u|es)|au)${LETTER}[\\s:]*([^.;:¦][^.;¦]{3,110})`,
    "iu",
  ),
  /(?:^|[.;?\n¦]\s*)((?:[Ll]['’]|[Ll]e\s|[Ll]a\s|[Ll]es\s)?[^.;:¦\n?]{4,80}?)\s+(?:prend(?:ra)?|a\s+pris|assure(?:ra)?|reprend(?:ra)?)\s+le\s+relais/u,
];

/** The text of an answer up to the sentence that tells who takes over, which is another field's. */
export function untilSequel(span: Span): Span {
  const sequel = /(?<=[.!?]\s+)(?:Un|Le)\s+relais\s(?=[^.]{0,40}\s(?:par|avec|auprès|vers)\s)/u.exec(span.text);
  if (sequel === null) return span;
  const text = span.text.slice(0, sequel.index).trim();
  return { ...span, text, words: span.words.slice(0, text.split(/\s+/).length) };
}

/** What is advised: « Nous préconisons un suivi budgétaire », « Il serait souhaitable de … ». */
const ADVICE =
  /(?<!\p{L})(?:(?:nous|je|on)\s+(?:vous\s+)?(?:préconis(?:ons|e)|recommand(?:ons|e)|propos(?:ons|e)|suggér(?:ons|e)|suggère|conseill(?:ons|e))|il\s+(?:est|serait|semble|paraît)\s+(?:préconisé|recommandé|souhaitable|opportun|conseillé|proposé|utile|nécessaire|pertinent))\s+((?!\s*(?:la\s+)?(?:clôture|fin|arrêt))[^.;¦]{8,260})/iu;

/** Why it ended before its time: « La mesure a été rompue en raison de … ». */
const BECAUSE =
  /(?<!\p{L})(?:interromp|rompu|arrêt|mis\s+(?:fin|un\s+terme)|cess|abandonn|pris\s+fin|rupture|clôtur)\p{L}*[^.;¦]{0,80}?(?:en\s+raison\s+(?:de\s+|du\s+|des\s+|d['’])|du\s+fait\s+(?:de\s+|du\s+|des\s+|d['’]|que\s+)|(?:à\s+la\s+)?(?<!(?:plus|donn\p{L}+|faire|aucune|pas)\s+)suite\s+(?:à\s+|au\s+|aux\s+|de\s+|du\s+)|(?:^|\s)car\s+|parce\s+qu(?:e\s+|['’])|au\s+motif\s+(?:que\s+|d['’]|de\s+)|puisqu(?:e\s+|['’])|pour\s+(?:le|les)\s+(?:motif|raison)s?\s+suivante?s?\s*:\s*|motif\s*:\s*)([^.;¦]{6,220})/iu;

/** What follows a measure, and why it ended early, where a bilan has no line for it. */
export function readSequel(flow: Flow, make: Make): void {
  // A line of running text is full before the next one begins.
  const text = flow.text.replace(/(?<=(?:^|\n)[^\n]{0,60})\n(?!\s*\p{Ll})/gu, "¦").replace(/\n/g, " ");
  const give = (target: "relay" | "recommendations" | "reason", match: RegExpExecArray | null) => {
    const said = match?.[1]?.replace(/^(?:l['’]|le |la |les |un(?:e)? (?=(?:service|association)))/iu, "").trim();
    if (match === null || said === undefined || said === "" || /\?\s*$|:\s*$/.test(said)) return;
    // « 15. Qui prend le relais », whose question mark was not read, names nobody.
    if (/(?:^|[\s\d.])qui$/i.test(said)) return;
    const kept = target === "relay" ? said : (match[1] ?? "").trim();
    make(target, kept, true, match.index, match.index + match[0].length, 5);
  };
  for (const pattern of RELAY) {
    const match = pattern.exec(pattern.source.includes("\\n") ? flow.text : text);
    if (match === null) continue;
    give("relay", match);
    break;
  }
  give("recommendations", ADVICE.exec(text));
  give("reason", BECAUSE.exec(text));
}
