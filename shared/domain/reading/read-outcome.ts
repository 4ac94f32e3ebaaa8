import { foldInPlace } from "./fold-text.ts";

const GAP = (most: number) => `[^.;:¦]{0,${most}}?`;
const REACHED = "(?:atteint|realise|rempli)\\w*";
const EARLY = "(?:avant (?:son|le) terme|prematurement|de (?:maniere|facon) anticipee|par anticipation)";

/** What became of a measure, as a sentence tells it. What was reached in part is looked for before what was reached. */
const SAID: readonly (readonly [string, RegExp])[] = [
  [
    "broken-off",
    new RegExp(
      `\\b(?:mesure|accompagnement|suivi|contrat)\\b${GAP(40)}\\b(?:(?:a|ont) (?:du )?(?:(?:ete|etre) )?|est |s'est |fut )(?:interromp\\w+|romp\\w+|abandonne\\w*|(?:arrete|cesse|pris fin|termine|acheve)\\w*${GAP(30)} ${EARLY})`,
    ),
  ],
  [
    "partly-met",
    new RegExp(
      `\\bobjectifs?\\b${GAP(70)}\\b(?:ont|a|n'ont|n'a|sont|est|ne sont)\\b${GAP(25)}\\b(?:(?:partiellement|en partie|pour partie) ${REACHED}|${REACHED} (?:partiellement|en partie|pour partie)|pas (?:tous|totalement|entierement|completement|pleinement)(?: ete)? ${REACHED})`,
    ),
  ],
  [
    "not-met",
    new RegExp(`\\bobjectifs?\\b${GAP(70)}\\b(?:n'ont|n'a|ne sont|n'est)(?: pas| pu|\\b)${GAP(25)}\\b${REACHED}`),
  ],
  [
    "met",
    new RegExp(
      `\\bobjectifs?\\b${GAP(70)}\\b(?:ont|a|sont|est)(?: tous| toutes)?(?: ete)?(?: tous| toutes)?(?: (?:pleinement|totalement|entierement|integralement|bien|largement))? ${REACHED}`,
    ),
  ],
];
/** What makes the sentence a condition, a wish, or a pause that passed. */
const SUPPOSED = /\b(?:si|lorsque|quand|en cas|afin|pour que|devrai\w*|pourrai\w*|seront|sera)\b/;
const PASSED = /^[^.;]{0,30}\b(?:pendant|durant|temporairement|momentanement|provisoirement|quelques|puis)\b/;
/** « … sont-ils atteints ? », « … ont été atteints : ☐ oui ☐ non » ask. */
const ASKS = /^(?:[^.]{0,20}\?|\s*:\s*(?:¦|$)|\s*¦)/;

/** The outcome that sentences tell; nothing where they tell none, or two that contradict each other, or only ask. */
export function outcomeSaid(text: string): { value: string; start: number; end: number } | undefined {
  const folded = foldInPlace(text);
  const found: { value: string; start: number; end: number }[] = [];
  for (const clause of folded.matchAll(/[^.;¦]+/g)) {
    for (const [value, pattern] of SAID) {
      const match = pattern.exec(clause[0]);
      if (match === null) continue;
      const start = clause.index + match.index;
      const end = start + match[0].length;
      const after = folded.slice(end, end + 60);
      if (!SUPPOSED.test(clause[0].slice(0, match.index + match[0].length)) && !PASSED.test(after) && !ASKS.test(after))
        found.push({ value, start, end });
      break;
    }
  }
  const [first] = found;
  return first === undefined || found.some(({ value }) => value !== first.value) ? undefined : first;
}
