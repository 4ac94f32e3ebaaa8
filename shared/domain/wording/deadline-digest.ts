import type { DigestGroup, DigestLine, DigestNotice, Urgency } from "../../../schemas/message.ts";
import { countOf, formatCount } from "./amounts.ts";
import { formatLongDate } from "./dates.ts";
import { deadlineSubject, formatDueDate, oneLine, timeLeft } from "./deadline.ts";
import { typeset } from "./findings.ts";

const headings: Record<Urgency, string> = {
  late: "En retard",
  week: "À faire d’ici une semaine",
  later: "À venir",
};
const counted: Record<Urgency, (count: number) => string> = {
  late: (count) => `${formatCount(count)} en retard`,
  week: (count) => `${formatCount(count)} d’ici une semaine`,
  later: (count) => `${formatCount(count)} à venir`,
};

/** What each line of a letter depends on. */
type Letter = { digest: DigestNotice; marks: boolean };

/** The e-mail that tells an operator what it has to act on. References only: no household is named in it. */
export function digestText(digest: DigestNotice): { subject: string; text: string } {
  const { operator, on, groups } = digest;
  const lines = groups.flatMap((group) => group.lines);
  const fresh = lines.filter((line) => line.fresh).length;
  // A mark that every line has tells nothing.
  const marks = fresh < lines.length;
  const opening = `Voici, pour ${oneLine(operator)}, les échéances au ${formatLongDate(on)}.`;
  const paragraphs = [
    "Bonjour,",
    marks ? `${opening} ${newsOf(fresh)}` : opening,
    ...groups.map((group) => groupText(group, { digest, marks })),
    "Ce message n’est envoyé que lorsqu’une échéance apparaît ou passe en retard : gardez-le jusqu’au prochain.",
    "Cordialement,\nle service de suivi des mesures",
  ];
  const counts = groups.map(({ urgency, count }) => counted[urgency](count)).join(", ");
  return { subject: `Échéances au ${formatLongDate(on)} : ${counts}`, text: `${paragraphs.join("\n\n")}\n` };
}

function newsOf(fresh: number): string {
  if (fresh === 1) return "Une est nouvelle ou vient de passer en retard : elle porte la mention « nouveau ».";
  return `${formatCount(fresh)} sont nouvelles ou viennent de passer en retard : elles portent la mention « nouveau ».`;
}

function groupText({ urgency, count, lines }: DigestGroup, letter: Letter): string {
  const left = count - lines.length;
  return [
    `${headings[urgency]} (${formatCount(count)})`,
    ...lines.map((line) => lineText(line, letter)),
    ...(left > 0 ? [`  … et ${countOf(left, "autre")}, à voir dans la liste des échéances.`] : []),
  ].join("\n");
}

function lineText(line: DigestLine, { digest: { operator, on }, marks }: Letter): string {
  const { dueOn, who, message, fresh } = line;
  const head = [
    deadlineSubject(line),
    formatDueDate(dueOn),
    timeLeft(dueOn, on),
    ...(marks && fresh ? ["nouveau"] : []),
  ];
  const actor = who === operator ? "" : ` (${oneLine(who)})`;
  return `  – ${head.join(" · ")}\n    ${typeset(oneLine(message))}${actor}`;
}
