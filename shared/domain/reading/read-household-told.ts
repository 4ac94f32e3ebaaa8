import type { Make } from "./candidate.ts";
import { parseHousehold } from "./parse-name.ts";
import type { Flow } from "./sheet.ts";

const CIVIL = "(?:M\\.|Mr\\.?|Mme\\.?|Mlle|Monsieur|Madame)";
const STREET =
  "(?:rue|avenue|av\\.?|bd\\.?|boulevard|chemin|ch\\.|impasse|imp\\.|place|pl\\.|all[ée]e|cours|quai|route|square|mont[ée]e|traverse|passage|sentier|voie|rond-point|r[ée]sidence|lotissement|lot\\.|cit[ée]|hameau|quartier|esplanade|faubourg|promenade|venelle|ruelle|clos|villa|lieu-dit)";
const LIVES =
  "(?:demeure(?:nt)?|habite(?:nt)?|réside(?:nt)?|vi(?:t|vent)|loge(?:nt)?|est\\s+domiciliée?|sont\\s+domiciliée?s|est\\s+logée?|sont\\s+logée?s|est\\s+hébergée?|sont\\s+hébergée?s|occupe(?:nt)?\\s+(?:un|une|le|la)\\s+(?:logement|appartement|maison|studio|pavillon)(?:\\s+(?:sise?|situé?e?))?)";
/** A full stop ends the address, save one that shortens a word of it. */
const SHORT = "(?<!\\p{L})(?:b[âa]t|appt?|apt|av|bd|pl|ch|imp|r[ée]s|esc|ét|St|Ste|MM?|Mme|n)";
const REST = `(?:[^¦;:.]|(?<=${SHORT})\\.){2,70}?`;
/** « Le ménage demeure 40 ter rue des Tisserands, rez-de-chaussée. », its town told elsewhere. */
const HOME = new RegExp(
  `(?:ménage|famille|couple|foyer|personne|intéressée?|${CIVIL}\\s[^.;:¦]{2,40}?|\\b(?:il|elle|ils|elles))\\s+${LIVES}\\s+(?:(?:actuellement|désormais|toujours|aujourd['’]hui|encore)\\s+)?(?:au\\s+|à\\s+)?(?:n°\\s?)?(?<address>\\d{1,4}(?:\\s?(?:bis|ter|quater|[A-D]))?,?\\s+${STREET}\\s${REST})(?=\\s*(?:(?<!${SHORT})\\.(?:\\s|$)|[;:¦]|$)|,?\\s+(?:depuis|avec|dans\\s+un|où|et\\s|qui|au\\s+titre|en\\s+tant)(?!\\p{L}))`,
  "u",
);
/** « La mesure a concerné aussi le conjoint, M. Gaëtan Vautrin. »: not one who has left. */
const SECOND = new RegExp(
  `(?<!(?:ex|ancien|ancienne|futur|future|ex-|feu)[\\s-]?)(?<!\\p{L})(?:conjointe?|épouse|époux|compagne|compagnon|concubine?|co-?titulaire|second(?:e)?\\s+titulaire|co-?locataire|mari|femme|partenaire)(?:\\s?\\(e\\))?\\s?,?\\s+(?<name>${CIVIL}\\s(?:(?:de|du|la|le|el|ben|van|von|d['’])\\s?)?\\p{Lu}[^,;:¦.(]{2,50}?)(?=\\s*[.,;:¦()]|\\s+(?:a|est|et|qui|n['’]|ne|avait|était|sera|bénéficie|vit)(?!\\p{L})|\\s*$)`,
  "u",
);

/** Where the household lives and who its second adult is, as the sentences of a bilan or contract tell it. */
export function readHouseholdTold({ text: source }: Flow, make: Make): void {
  const text = source.replace(/\n/g, " ");
  const home = HOME.exec(text);
  const address = home?.groups?.address?.replace(/[\s,]+$/u, "");
  if (home !== null && address !== undefined && !/\d{5}\s+\p{Lu}/u.test(address))
    make("household.address", address, true, home.index, home.index + home[0].length, 5);
  const second = SECOND.exec(text);
  const [person, ...more] = parseHousehold(second?.groups?.name ?? "", "first-last");
  if (second === null || person === undefined || more.length > 0) return;
  const { lastName, firstName } = person.value;
  if (lastName === undefined || firstName === undefined) return;
  const [start, end] = [second.index, second.index + second[0].length];
  make("household.coHolderLastName", lastName, person.strict, start, end, 5);
  make("household.coHolderFirstName", firstName, person.strict, start, end, 5);
}
