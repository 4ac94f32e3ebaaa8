import type { Lapse, ShownMeasure } from "../../../schemas/held-back.ts";
import type { ChaseLine, ChaseNotice } from "../../../schemas/message.ts";
import type { Cents } from "../../../schemas/money.ts";
import { countOf, formatCount, formatEuros } from "./amounts.ts";
import { formatDate, formatMonth, ofMonth } from "./dates.ts";
import { oneLine } from "./deadline.ts";
import { typeset } from "./findings.ts";

/**
 * The e-mail that asks for what holds money back: the exact document or signature, of which measure. References and
 * initials only: no household is named in it. Money is told to the operator, not to a partner.
 */
export function chaseText(notice: ChaseNotice): { subject: string; text: string } {
  const { lines, count, month } = notice;
  const isOwn = lines.some(({ inside }) => inside !== undefined);
  const left = count - lines.length;
  const paragraphs = [
    "Bonjour,",
    isOwn ? ownOpening(notice) : partnerOpening(notice),
    ...lines.map((line) => lineText(line, notice)),
    ...(left > 0 ? [`… et ${countOf(left, "autre")}, à voir dans la liste des sommes retenues.`] : []),
    isOwn
      ? "Dès que la pièce est déposée ou le réglage importé, les lignes partent en régularisation dans l’état du mois suivant."
      : "Merci d’envoyer chaque document comme d’habitude, en pièce jointe. La référence suffit : aucun nom ne figure dans ce message.",
    "Ce message n’est envoyé qu’une fois par mois clos, tant qu’il manque quelque chose.",
    "Cordialement,\nle service de suivi des mesures",
  ];
  const what = isOwn ? "Sommes retenues" : "Documents attendus";
  const counted = isOwn ? countOf(count, "pièce ou réglage", "pièces ou réglages") : countOf(count, "document");
  return { subject: `${what} à fin ${formatMonth(month)} : ${counted}`, text: `${paragraphs.join("\n\n")}\n` };
}

function ownOpening({ operators, month }: ChaseNotice): string {
  return `Voici, pour ${namesOf(operators)}, les sommes retenues à la clôture ${ofMonth(month)} et ce qui les libérera, la plus forte d’abord.`;
}

function partnerOpening({ operators }: ChaseNotice): string {
  const verb = operators.length === 1 ? "accompagne" : "accompagnent";
  const need = operators.length === 1 ? "Il lui manque" : "Il leur manque";
  return `${namesOf(operators)} ${verb} des ménages que vous avez orientés. ${need} :`;
}

function namesOf(operators: string[]): string {
  return typeset(oneLine(operators.join(", ")));
}

function lineText({ missing, measures, measureCount, since, inside }: ChaseLine, { operators }: ChaseNotice): string {
  const head = `  – ${upperFirst(typeset(oneLine(missing)))}`;
  const named = `    ${measureNames(measures, measureCount)}, depuis ${formatMonth(since)}`;
  if (inside === undefined) return [head, named].join("\n");
  const { remedy, who, lapses } = inside;
  return [
    head,
    named,
    `    ${heldAmount(inside)}`,
    ...lapses.map((lapse) => `    ${lapseText(lapse)}`),
    `    ${typeset(oneLine(remedy))}${operators.includes(who) ? "" : ` (${typeset(oneLine(who))})`}`,
  ].join("\n");
}

/** « VDB-26-0118 (É. V.), VDB-26-0120 (A. B.) et 3 autres ». */
export function measureNames(measures: readonly ShownMeasure[], count = measures.length): string {
  const named = measures.map(({ reference, household }) => oneLine(`${reference} (${household})`)).join(", ");
  const left = count - measures.length;
  return left > 0 ? `${named} et ${countOf(left, "autre")}` : named;
}

/** « 284,50 € sur 6 lignes », « montant inconnu sur 1 ligne », « 94,83 € sur 2 lignes, dont 1 de montant inconnu ». */
export function heldAmount({
  lines,
  unknownLines,
  cents,
}: {
  lines: number;
  unknownLines: number;
  cents: Cents;
}): string {
  const on = `sur ${countOf(lines, "ligne")}`;
  if (unknownLines === lines) return `montant inconnu ${on}`;
  const unknown = unknownLines === 0 ? "" : `, dont ${formatCount(unknownLines)} de montant inconnu`;
  return `${formatEuros(cents)} ${on}${unknown}`;
}

/** What lapses, and when: « À réclamer avant la prescription, le 31/12/2026 au plus tard : 94,83 € sur 2 lignes ». */
export function lapseText({ state, lastOn, lines, cents }: Lapse): string {
  const when =
    state === "lapsed"
      ? `Prescrit (dernier jour : ${formatDate(lastOn)})`
      : `À réclamer avant la prescription, le ${formatDate(lastOn)} au plus tard`;
  return `${when} : ${heldAmount({ lines, unknownLines: cents === 0 ? lines : 0, cents })}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}
