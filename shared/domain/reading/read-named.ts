import type { Make } from "./candidate.ts";
import { isFirstName, parseHousehold, parseNamePart, startsWithCivility } from "./parse-name.ts";
import type { Flow } from "./sheet.ts";

/** What comes before the name of the person a paper is about. */
const ABOUT =
  /\b(?:(?:situation|demande|dossier|fiche d['’]orientation|orientation|candidature|cas|profil|accompagnement|mesure|asll|asell|avdl|suivi|renouvellement|prolongation|prise en charge)\s+(?:de|d['’]|pour)|concernant|(?:au\s+(?:bénéfice|profit)|en\s+faveur|à\s+l['’]égard|au\s+nom)\s+(?:de|d['’])|(?:accord|octroy|attribu|propos|renouvel|prolong)\p{L}*\s(?:[^.;:¦]{0,60}\s)?à|relative?\s+à|(?:j['’]|nous\s+|vous\s+)(?:accompagn(?:e|ons)|orient(?:e|ons|er)|adress(?:e|ons)|signal(?:e|ons)|présent(?:e|ons)|suis|rencontr(?:e|ons))(?:\s+(?:vers\s+vos\s+services|actuellement|ce\s+jour|donc))?|dont\s+bénéficie(?:nt)?|\bobjet\s*:[^;:¦]{1,70}?|pour\s+le\s+compte\s+de|(?:auprès|au\s+domicile|au\s+sujet|à\s+propos|dans\s+l['’]intérêt|à\s+la\s+demande|aux\s+côtés|au\s+logement)\s+(?:de|d['’])|(?:exercée?|menée?|engagée?|mise?\s+en\s+(?:place|œuvre)|ouverte?|suivie?|conduite?|démarrée?)\s+(?:pour|chez|avec|en\s+direction\s+de)|(?:renouvellement|prolongation|reconduction|mesure|accompagnement|suivi)\s+pour|en\s+ce\s+qui\s+concerne)\s*:?\s+(?=(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s)/giu;
const PERSON =
  // What follows in the next line is no name.
  /^(?:(?:M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame)(?:\s(?:et|ou)\s(?=M))?\s?)+((?:(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|da\s|el\s|ben\s|van\s|von\s)?\p{Lu}[\p{L}'’-]*)(?:\s(?!(?:Bonjour|Bonsoir|Madame|Monsieur|Mesdames|Messieurs|Chère?|Née?|Réf|Dossier|Mesure|N)(?!\p{L}))(?:(?:de\s(?:la\s|l['’])?|du\s|d['’]|da\s|el\s|ben\s|van\s(?:den\s)?|von\s|et\s)?\p{Lu}[\p{L}'’-]*)){0,5})/u;

/** « la situation de Madame Inès ROUSSILLON »: who a letter is about, where it names one household only. */
export function readNamed(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  for (const match of [...text.matchAll(ABOUT), ...flow.text.matchAll(TOLD_OF)]) {
    const start = match.index + match[0].length;
    const person = PERSON.exec(text.slice(start, start + 120));
    if (person === null) continue;
    const people = parseHousehold(person[0], "first-last");
    const end = start + person[0].length;
    people.slice(0, 2).forEach(({ value: { lastName, firstName }, strict }, index) => {
      // A last name alone is sure once a title stands before it, but it may be the first of two words.
      if (lastName === undefined || firstName === undefined) return;
      make(index === 0 ? "household.lastName" : "household.coHolderLastName", lastName, strict, start, end);
      make(index === 0 ? "household.firstName" : "household.coHolderFirstName", firstName, strict, start, end);
    });
  }
}

/** « M. et Mme KAYA Mehmet et Elif - mesure 2025-M-077 », at the beginning of a line: what is told of them says who they are. */
const TOLD_OF =
  /(?:^|\n|¦ )\s*(?=(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s)(?=[^\n¦;]{4,70}?\s?[-–(,]\s*(?:mesure|dossier|asll|asell|avdl|née?\s|réf)(?!\p{L}))/giu;

const FAMILY =
  /\b(?:[Ff]amille|[Mm]énage|[Ff]oyer|FAMILLE|MÉNAGE|MENAGE)\s*:?\s+((?:(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|da\s|el\s|ben\s|van\s(?:den\s)?|von\s)?\p{Lu}[\p{L}'’-]+)(?: (?:(?:de |du |d['’]|da |el |ben |van |von |-)?\p{Lu}[\p{L}'’-]+)){0,3})(?=\s*(?:[.,;:)¦–-]|$)|\s+\p{Ll}|\s+\(|\n)/gmu;

/** « Objet : renouvellement, famille BOUVERET »: a last name alone, where no word of it is a first name. */
export function readFamily(flow: Flow, make: Make): void {
  for (const match of flow.text.matchAll(FAMILY)) {
    const name = parseNamePart(match[1] ?? "");
    if (name?.strict !== true || startsWithCivility(`${match[1]} `)) continue;
    const words = name.value.split(" ");
    if (words.length > 1 && words.some(isFirstName)) continue;
    make("household.lastName", name.value, true, match.index, match.index + match[0].length, 5);
  }
}
