import type { Make } from "./candidate.ts";
import { NUMBER_SOURCE, parseSmallNumber } from "./parse-number.ts";
import { readSequel } from "./read-bilan-sentences.ts";
import { outcomeSaid } from "./read-outcome.ts";
import type { Flow } from "./sheet.ts";

const MEETINGS =
  "(?:rencontres?|visites?|entretiens?|rendez-vous|rdv|contacts?)(?: (?:et|ou) (?:visites?|entretiens?|rendez-vous))?";
/** A figure nought is easily read as a letter. */
const COUNT = `(?:${NUMBER_SOURCE}|aucune?|o)`;
const HELD =
  "(?:ont (?:pu )?(?:eu lieu|ete |etre )|se sont (?:tenue?s|deroulee?s)|(?:realise|effectue|honore|assure|tenu|organise)e?e?s?)";

/** « Au total, 12 rencontres ont eu lieu, dont 5 à domicile »: not those that were planned, or missed. */
const VISITS = new RegExp(
  `\\b(?<all>${COUNT}) ${MEETINGS}\\b(?:[^.;:¦]{0,40}?\\b${HELD})?[^.;:¦]{0,40}?\\bdont (?<home>${COUNT}) (?:visites? |entretiens? |rencontres? )?(?:a|au) (?:son |leur )?domicile`,
);
const VISITS_HELD = new RegExp(`\\b(?<all>${COUNT}) ${MEETINGS}\\b[^.;:¦]{0,40}?\\b${HELD}`);
const AT_HOME = new RegExp(
  `\\b(?<home>${COUNT}) (?:visites?|entretiens?|rencontres?|rendez-vous) (?:a|au) (?:son |leur )?domicile\\b[^.;:¦]{0,40}?\\b${HELD}`,
);
/** « Nous l'avons rencontrée 16 fois, dont 11 fois à son domicile », « vu à 5 reprises ». */
const MET = new RegExp(
  `\\b(?:rencontr|vue?s?\\b|recu|visit|entretenu)\\w*[^.;:¦]{0,40}?\\b(?:a )?(?<all>${COUNT}) (?:fois|reprises|occasions)\\b(?:[^.;:¦]{0,40}?\\bdont (?<home>${COUNT}) (?:fois |reprises )?(?:a|au|chez) (?:son |leur )?(?:domicile|lui|elle|eux|logement))?`,
);
/** « 12 visites à domicile et 4 entretiens au bureau ont été réalisés ». */
const BOTH = new RegExp(
  `\\b(?<home>${COUNT}) (?:visites?|entretiens?|rencontres?|rendez-vous|vad)(?: (?:a|au) (?:son |leur )?domicile)?\\s*(?:,|et) (?<office>${COUNT}) (?:visites?|entretiens?|rencontres?|rendez-vous|rdv)[^.;:¦]{0,20}?(?:au bureau|au service|en agence|dans (?:nos|les) locaux|en permanence|a l'association|au ccas)`,
);
/** « Rendez-vous tenus : 11   dont 8 à domicile ». */
const OF_WHICH = new RegExp(
  `\\d\\s*(?:¦\\s*)?[,(]?\\s*\\bdont\\s+(?<home>${COUNT})\\s+(?:visites? |entretiens? |rencontres? )?(?:a|au) (?:son |leur )?domicile`,
);
/** « rencontré à 2 reprises, sans visite à domicile (0) ». */
const NONE_AT_HOME =
  /\b(?:reprises|fois|rencontres|entretiens|rendez-vous)\b[^.;:¦]{0,30}?\b(?:sans|aucune?) (?:aucune? )?(?:visite|entretien|rencontre)s? (?:a|au) (?:son |leur )?domicile\b/;
const NOT_HELD = /prevu|programm|propos|manqu|annul|non honore|pas ete honore|par mois|par semaine|objectif de/;

/** « Bilan final établi le 12/05/2026 par la référente », below a title that does not say which one it is. */
const MADE =
  /\bbilan (?<kind>intermediaire|final|de rupture) (?:a ete |est )?(?:etabli|redige|dresse|realise|transmis|remis)(?: le| a| par| avec)\b/;
const KIND_MADE: Readonly<Record<string, string>> = {
  intermediaire: "interim",
  final: "final",
  "de rupture": "break-off",
};

/** How often the household was met, and what became of the objectives, as sentences say it. */
export function readBilan(flow: Flow, make: Make): void {
  const read = (pattern: RegExp) => {
    const match = pattern.exec(flow.folded);
    if (match === null) return undefined;
    const before =
      flow.folded
        .slice(Math.max(0, match.index - 50), match.index)
        .split(/[.;:¦]/)
        .at(-1) ?? "";
    return NOT_HELD.test(`${before}${match[0]}`) ? undefined : match;
  };
  const give = (target: "visitsDone" | "homeVisitsDone", match: RegExpExecArray, said: string | undefined) => {
    if (said === undefined) return;
    const count = countOf(said);
    if (count !== undefined) make(target, count.value, count.strict, match.index, match.index + match[0].length);
  };
  const parted = read(BOTH);
  if (parted !== undefined && /domicile|vad/.test(parted[0])) {
    const [home, office] = [countOf(parted.groups?.home ?? ""), countOf(parted.groups?.office ?? "")];
    const end = parted.index + parted[0].length;
    if (home !== undefined) make("homeVisitsDone", home.value, home.strict, parted.index, end);
    if (home !== undefined && office !== undefined)
      make("visitsDone", home.value + office.value, home.strict && office.strict, parted.index, end);
  }
  const both = read(VISITS) ?? read(MET);
  const all = both ?? (parted === undefined ? read(VISITS_HELD) : undefined);
  const home = both ?? (parted === undefined ? (read(AT_HOME) ?? read(OF_WHICH)) : undefined);
  // « 4 entretiens à domicile ont eu lieu » counts those at home, and no others.
  if (all !== undefined && (both !== undefined || home?.index !== all.index)) give("visitsDone", all, all.groups?.all);
  if (home !== undefined) give("homeVisitsDone", home, home.groups?.home);
  const none = home?.groups?.home === undefined ? read(NONE_AT_HOME) : undefined;
  if (none !== undefined) give("homeVisitsDone", none, "aucune");

  const made = MADE.exec(flow.folded);
  const kind = KIND_MADE[made?.groups?.kind ?? ""];
  if (made !== null && kind !== undefined) make("bilanKind", kind, true, made.index, made.index + made[0].length, 5);
  readSequel(flow, make);
  const outcome = outcomeSaid(flow.text);
  if (outcome !== undefined) make("outcome", outcome.value, true, outcome.start, outcome.end);
}

function countOf(said: string): { value: number; strict: boolean } | undefined {
  if (said.startsWith("aucun")) return { value: 0, strict: true };
  if (said === "o") return { value: 0, strict: false };
  const value = parseSmallNumber(said);
  return value === undefined ? undefined : { value, strict: true };
}
