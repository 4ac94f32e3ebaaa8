import { figuresApart } from "./boxed-figures.ts";
import { foldInPlace } from "./fold-text.ts";
import { NUMBER_SOURCE, parseSmallNumber } from "./parse-number.ts";
import type { Parsed } from "./parsed.ts";

/** A count from 0 to 999: figures or words, alone or before what is counted (« 2 », « deux », « 12 visites »). */
export function parseCount(text: string): Parsed<number> | undefined {
  const folded = foldInPlace(text)
    .trim()
    .replace(/^(?:(?:au |en )?total|en tout)(?: de)?\s*:?\s*(?=\d|[a-z])/, "");
  const match = new RegExp(`^(${NUMBER_SOURCE})(?![\\d.,/])(.*)$`).exec(folded);
  if (match === null) {
    if (/^(?:aucune?|neant|0)\b/.test(folded)) return { value: 0, strict: true };
    const mended = /^[loi|]$/.exec(folded);
    return mended === null ? undefined : { value: mended[0] === "o" ? 0 : 1, strict: false };
  }
  const value = parseSmallNumber(match[1] ?? "");
  if (value === undefined || value > 999) return undefined;
  return { value, strict: !/\d|\+|^[a-z]/.test(match[2] ?? "") };
}

/** Months from 1 to 60: « 6 mois », « six (6) mois », « 6 », « 1 an ». */
export function parseMonths(text: string): Parsed<number> | undefined {
  const boxed = figuresApart(text.replace(/\s*mois\s*$/iu, ""), 2);
  if (boxed !== undefined && !/^\d\d$/.test(text.trim())) {
    const value = Number(boxed.figures);
    return value < 1 || value > 60 ? undefined : { value, strict: boxed.strict };
  }
  const folded = foldInPlace(text)
    .trim()
    .replace(/^(\d{1,2})\s?\.\s?(?=mois)/, "$1 ")
    // A gap to fill in: « soit 6 ¦ mois ».
    .replace(/^(\d{1,2})(?:\s*¦)+\s*(?=mois)/, "$1 ")
    // Figures in boxes: « 0 3 mois », « [6] », « |3| mois ».
    .replace(/^[|[\]({]\s?(\d{1,2})\s?[|[\])}]/, "$1")
    .replace(/^(\d) (\d)(?=\s*(?:mois|$))/, "$1$2");
  const match = new RegExp(
    `^(?:de |pour )?(${NUMBER_SOURCE})\\s*(?:\\(\\s*([a-z0-9 -]+?)\\s*(?:mois)?\\s*\\)\\s*)?(mois|ans?|annees?)?(?![\\d/,])(.*)$`,
  ).exec(folded);
  if (match === null) {
    // The figure in brackets tells where the word before it was misread.
    const figure = /^[a-z!]{2,12}\s*\(\s*(\d{1,2})\s*\)\s*mois/.exec(folded);
    return figure === null ? undefined : { value: Number(figure[1]), strict: false };
  }
  const number = parseSmallNumber(match[1] ?? "");
  const again = match[2] === undefined ? number : parseSmallNumber(match[2]);
  if (number === undefined) return undefined;
  const value = /^an/.test(match[3] ?? "") ? number * 12 : number;
  if (value < 1 || value > 60) return undefined;
  const rest = match[4] ?? "";
  return {
    value,
    strict:
      again === number &&
      (match[3] !== undefined ? !/\d+\s*(?:mois|ans?)\b|^\s*(?:et|[/+])/.test(rest) : rest.trim() === ""),
  };
}

const RANKS = ["premier", "deuxieme", "troisieme", "quatrieme", "cinquieme"];

/** A rank: « 1er renouvellement », « 2e », « 2ème », « deuxième », « second », « n° 2 », « 2 ». */
export function parseRank(text: string): Parsed<number> | undefined {
  const folded = foldInPlace(text.normalize("NFKC"))
    .trim()
    // The figure of « 1er » is soon read as a letter.
    .replace(/(?<=^|\s)[li|](?=er(?:\s|$))/g, "1");
  // « 1er  2e  3e »: a list of ranks is none.
  const ordinals = folded.match(/\b\d ?(?:ere?|nde?|ieme|eme|e)\b/g) ?? [];
  if (new Set(ordinals.map((ordinal) => ordinal.charAt(0))).size > 1) return undefined;
  const figure = /(?:^|[^\d/.,])(\d{1,2})\s*(?:ere?|nde?|de|ieme|eme|e|°)?(?:\s|$|[^\d/.,a-z])/.exec(`${folded} `);
  const word = /\b(premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme)\b/.exec(folded)?.[1];
  if (word !== undefined) {
    const value = word.startsWith("second") ? 2 : RANKS.findIndex((rank) => word.startsWith(rank.slice(0, 7))) + 1;
    return { value, strict: figure === null || Number(figure[1]) === value };
  }
  const value = Number(figure?.[1] ?? 0);
  return value >= 1 && value <= 20
    ? {
        value,
        strict:
          /^(?:n°?\s*)?\d{1,2}\s*(?:ere?|nde?|ieme|eme|e|°)?(?:\s+(?:renouvellement|prolongation|reconduction|demande).*)?$/.test(
            folded,
          ),
      }
    : undefined;
}

/** Adults and children: « 2 + 3 », « 2 adultes et 3 enfants », « 1 adulte, 2 enfants », « un adulte ». */
export function parseComposition(text: string): Parsed<{ adults?: number; children?: number }> | undefined {
  const folded = foldInPlace(text).trim();
  // « Adultes / enfants : 1 / 2 » answers as it asks.
  const plus = /^(\d{1,2})\s*\+\s*(\d{1,2})\b/.exec(folded) ?? /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(folded);
  if (plus !== null) return { value: { adults: Number(plus[1]), children: Number(plus[2]) }, strict: true };
  const short = /^(\d{1,2})\s?(?:a|ad|adt)\.?\s*(?:\+|et|,|-)?\s*(\d{1,2})\s?(?:e|enf|en)\.?s?$/.exec(folded);
  if (short !== null) return { value: { adults: Number(short[1]), children: Number(short[2]) }, strict: true };
  const bare = /^(\d{1,2})\s+(\d{1,2})$/.exec(folded);
  if (bare !== null) return { value: { adults: Number(bare[1]), children: Number(bare[2]) }, strict: false };
  const adults = numberBefore(folded, "adultes?");
  const children = numberBefore(folded, "enfants?");
  if (adults === undefined && children === undefined) return undefined;
  return {
    value: { ...(adults !== undefined && { adults }), ...(children !== undefined && { children }) },
    strict: true,
  };
}

function numberBefore(folded: string, what: string): number | undefined {
  const match = new RegExp(`(${NUMBER_SOURCE}|aucune?)\\s*(?:\\(\\s*\\d+\\s*\\)\\s*)?${what}\\b`).exec(folded);
  if (match === null) return undefined;
  return match[1]?.startsWith("aucun") === true ? 0 : parseSmallNumber(match[1] ?? "");
}
