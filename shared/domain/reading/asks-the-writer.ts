import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import { CONTACT_ROLES } from "./roles.ts";
import type { Cell } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";

/** Whoever the paper is about, told of as another than who fills it in. */
const OF_ANOTHER =
  /\b(?:beneficiaire|menage|personne|titulaire|locataire|usager|famille|allocataire|demandeur|demandeuse)\b/;
const OF_WRITER = /^\W*(?:votre|vos)\b/;
/** What only somebody who works for a service is asked. */
const AT_WORK =
  /^\W*(?:votre|vos) (?:organisme|structure|service|association|employeur|fonction|qualite|poste|equipe)\b/;

const ASKED: ReadonlySet<Role> = new Set<Role>([...CONTACT_ROLES, "last-name", "first-name", "full-name"]);

/**
 * « Votre organisme, votre nom » on a form that asks for « Nom du bénéficiaire » too: « votre » speaks to the
 * professional who fills it in. Gives these labels, as the referrer's.
 */
export function asksTheWriter(labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  const all = [...labels.values()].flat();
  const said = ({ cell, start, valueStart }: Label) => fold(cell.text.slice(start, valueStart));
  const names = all.some((label) =>
    label.role === "last-name" || label.role === "full-name" ? OF_ANOTHER.test(said(label)) : false,
  );
  if (!names || ![...labels.keys()].some(({ text }) => AT_WORK.test(fold(text)))) return [];
  return all.flatMap((label) =>
    label.role !== undefined &&
    label.section === undefined &&
    ASKED.has(label.role) &&
    OF_WRITER.test(fold(label.cell.text))
      ? [{ ...label, section: "referrer" as const }]
      : [],
  );
}
