import { makePhraseBook } from "./phrase-book.ts";
import { LABELS, type Role } from "./vocabulary-labels.ts";
import { SECTIONS, type Section } from "./vocabulary-sections.ts";

export type Meaning = { readonly role: Role; readonly owner?: Section } | { readonly section: Section };
/** A label that names the household is the household's, wherever it stands. */
export const NAMES_HOUSEHOLD =
  /menage|beneficiaire|demandeur|titulaire|usager|chef famille|interesse|personne (?:concernee|accompagnee|orientee)/;

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
  })),
  ...entries(SECTIONS, (section) => ({ section })),
]);
export const sectionBook = makePhraseBook<Section>(entries(SECTIONS, (section) => section));
