import type { Role } from "./vocabulary-labels.ts";

/** A date up to the end of its line. */
export const DATE_ALONE =
  "(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}|\\d{1,2}(?:er)?\\s\\p{L}{3,9}\\s\\d{4})\\s*$";

/** What a whole line of print is, where a single word of it alone would be no label. */
const LINES: readonly (readonly [RegExp, Role])[] = [
  // « Fait à Champvallon, le », whose date stands in boxes beside or below.
  [/^\s*Fait\s+[àa]\s+\p{Lu}[^:;]{1,40},?\s+le\s*:?$/u, "signed-on"],
  // « Faitle 22/05/2025 », whose space was not read.
  [new RegExp(`^\\s*(?:Fait|Signée?)\\s?le\\s*:?\\s*(?=${DATE_ALONE})`, "u"), "signed-on"],
  // « l'association   SOLIHA Val-de-Brume », on a line to write on: what is printed is no part of the name.
  [/^\s*l['’]\s?(?:association|organisme|opérateur)\s+(?=\p{Lu}(?!['’]association)[^.,;:()]{2,60}$)/u, "operator"],
  // « Pourquoi faut-il poursuivre ? », « Ce qui justifie la prolongation »: why more is asked for, whatever the words.
  [
    /^\P{L}*(?:(?:\d{1,2}|[A-H])\s?[.)–-]\s*)?(?:[Pp]ourquoi|(?:[Qq]u['’]est-)?[Cc]e\squi\s(?:justifie|motive|explique|rend)|[Qq]uelles?\s(?:sont\s(?:les\s)?)?raisons?|[Ee]n\squoi)\s[^?:.]*(?:poursui|prolong|renouvel|recondu|prorog|continu|suppl[ée]mentaire|encore|de\splus)[^?:.]{0,50}[?:\s]*$/u,
    "motive",
  ],
  // « Situation : M. et Mme HADDAD Nabil et Samira », and nothing else in its line.
  [
    /^\s*(?:Situation|SITUATION|Concerne|CONCERNE|Concernant|Dossier)\s*:\s*(?=(?:M\.|Mr|Mme|Monsieur|Madame)\s(?:et\s(?:Mme|Madame|M\.|Monsieur)\s)?\p{Lu}[\p{L}' ’-]{2,60}$)/u,
    "full-name",
  ],
  // « Occupant : LEFRANC Gaël », « Sous-locataire : Mme Fati OUEDRAOGO ».
  [
    /^\s*(?:(?:Le |La |L['’])?(?:[Oo]ccupante?|[Ss]ous-?[Ll]ocataire|[Rr]ésidente?))\s*:\s*(?=(?:(?:M\.|Mme|Monsieur|Madame)\s)?(?:\p{Lu}[\p{L}'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+\s*$)/u,
    "full-name",
  ],
  // What somebody says of his own measure: « Mon accompagnement s'arrête le : », « Je voudrais continuer pendant : 3 mois ».
  [
    /^\s*(?:Mon|Ma|Notre|Cet|Cette|L['’])\s?(?:accompagnement|mesure|suivi)\s(?:actuelle?\s)?(?:s['’]arrête|se\stermine|finit|prend\sfin|s['’]achève|expire|doit\ss['’]arrêter)\s(?:le|au)\s*:\s*/u,
    "end-current",
  ],
  [/^\s*(?:Mon|Le|Notre)\s[Nn]uméro\sde\s(?:la\s|ma\s)?mesure\s*:\s*/u, "measure-ref"],
  [
    /^\s*(?:Je|Nous)\s(?:voudr|souhait|demand|aimer|désir)\p{L}+\s[^:.]{0,40}(?:continu|prolong|poursui|renouvel)[^:.]{0,30}(?:pendant|pour|durant|encore)\s*:\s*(?=\d{1,2}\s+mois)/u,
    "months-requested",
  ],
  // « Renouvellement demandé : 4 mois »: which one it is, or how long, says what follows.
  [
    /^\s*(?:Renouvellement|Prolongation|Prorogation|Reconduction|Poursuite)\s(?:demandée?|sollicitée?|souhaitée?|proposée?)\s*:?\s*(?=\d{1,2}\s+mois)/u,
    "months-requested",
  ],
  // « Au », alone before its date under « Du ».
  [new RegExp(`^\\s*A[uU][\\s:.…_]*(?=$|${DATE_ALONE})`, "u"), "end-on"],
];

/** The role of a line that is a label as a whole, and where its value may start. */
export function labelOfLine(text: string): { readonly role: Role; readonly valueStart: number } | undefined {
  for (const [pattern, role] of LINES) {
    const match = pattern.exec(text);
    if (match !== null) return { role, valueStart: match[0].length };
  }
  return undefined;
}
