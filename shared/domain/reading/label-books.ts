import { makePhraseBook } from "./phrase-book.ts";
import { LABELS, type Role } from "./vocabulary-labels.ts";
import { SECTIONS, type Section } from "./vocabulary-sections.ts";

export type Meaning = { readonly role: Role; readonly owner?: Section } | { readonly section: Section };
/** A label that names the household is the household's, wherever it stands. */
export const NAMES_HOUSEHOLD =
  /menage|beneficiaire|demandeur|titulaire|usager|chef famille|interesse|personne (?:concernee|accompagnee|orientee)/;

/** An organisation that asks, orients or instructs is the referrer's, wherever it stands. */
const NAMES_REFERRER =
  /instruct|instruit|prescri|orient|demand|emett|saisi|d'origine|evaluat|actuelle|ayant realise|identite du service/;

export const entries = <K extends string, M>(
  table: Readonly<Record<K, string>>,
  meaning: (key: K, phrase: string) => M,
) =>
  (Object.keys(table) as K[]).flatMap((key) =>
    table[key].split("|").map((phrase) => ({ phrase, meaning: meaning(key, phrase) })),
  );

export const labelBook = makePhraseBook<Meaning>([
  ...entries(LABELS, (role, phrase) => ({
    role,
    ...(NAMES_HOUSEHOLD.test(phrase) && role !== "organisation" && { owner: "household" as const }),
    ...(/conjoint|epou[sx]|compagn[eo]n?\b/.test(phrase) && role === "last-name" && { owner: "co-holder" as const }),
    ...(role === "organisation" && NAMES_REFERRER.test(phrase) && { owner: "referrer" as const }),
  })),
  ...entries(SECTIONS, (section) => ({ section })),
]);
export const sectionBook = makePhraseBook<Section>(entries(SECTIONS, (section) => section));
