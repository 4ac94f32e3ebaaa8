import type { Make } from "./candidate.ts";
import { parseHousehold } from "./parse-name.ts";
import type { Flow } from "./sheet.ts";

const PARTNER = "(?:épou(?:se|x)|conjointe?|compagn(?:e|on)|concubine?|partenaire|femme|mari)";
/** What a letter says before the second person that a measure is for. */
const LEAD = [
  "(?:concern|bénéfici|accompagn|associ|impliqu|suiv|vis)\\p{L}*\\s(?:aussi|également|de\\smême|par\\sailleurs)",
  "s['’](?:adresse|applique|étend)\\s(?:aussi|également)\\sà",
  `(?:(?:ainsi\\s+que|et|avec|de\\smême\\sque)\\s+(?:son|sa)|(?:son|sa))\\s+${PARTNER}(?:\\s+(?:est|se\\snomme))?\\s*,?`,
  "(?:en\\s+couple|en\\s+concubinage|en\\s+union\\s+libre|maritalement|mariée?|pacsée?)\\s+(?:avec|à)",
  "co-?titulaire\\s+(?:du\\s+bail|de\\s+la\\s+mesure)?\\s*(?:est|:)",
  "(?:le\\s+)?second(?:e)?\\s+(?:titulaire|bénéficiaire|adulte)\\s*(?:du\\s+\\p{L}+\\s*)?(?:est|:)",
].join("|");
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${LEAD})\\s+((?:M\\.|Mr|Mme|Mlle|Monsieur|Madame)\\s[^,;:¦.(]{3,60}?)(?=\\s*[,.;:¦(]|\\s+(?:née?|qui|est|et|vi(?:t|vent)|demeur\\p{L}+|habit\\p{L}+)(?!\\p{L}))`,
  "gu",
);

/** « Cet accompagnement concerne aussi Monsieur Karim BOUAZZA »: the second holder, where one person is named so. */
export function readSecondHolder(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  const found = [...text.matchAll(NAMED)];
  const [match] = found;
  const [person, ...more] = match === undefined ? [] : parseHousehold(match[1] ?? "", "first-last");
  if (match === undefined || person === undefined || more.length > 0 || found.length > 1) return;
  const end = match.index + match[0].length;
  const start = end - (match[1] ?? "").length;
  const { lastName, firstName } = person.value;
  if (lastName === undefined || firstName === undefined) return;
  make("household.coHolderLastName", lastName, person.strict, start, end, 5);
  make("household.coHolderFirstName", firstName, person.strict, start, end, 5);
}
