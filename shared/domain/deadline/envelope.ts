import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { Ledger } from "../../../schemas/ledger.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { lastDay } from "../calendar/months.ts";
import { formatEuros } from "../wording/amounts.ts";
import { settingQuote } from "./quotes.ts";

const told = { percent: 80, severity: "info" } as const;
const warned = { percent: 95, severity: "warning" } as const;

/** How much of the agreement's envelope its claims have used: told from 80 %, a warning from 95 %. */
export function envelopeDeadlines(agreement: Agreement, ledger: Ledger | undefined): Deadline[] {
  const { envelopeCents } = agreement;
  if (envelopeCents === undefined || ledger?.closedThrough === undefined) return [];
  const used = Object.values(ledger.months).reduce((sum, { totalCents }) => sum + totalCents, 0);
  const level = [warned, told].find(({ percent }) => used * 100 >= envelopeCents * percent);
  if (level === undefined) return [];
  const percent = Math.floor((used * 100) / envelopeCents);
  const envelope = formatEuros(envelopeCents);
  const advice =
    level === warned
      ? "les lignes qui la dépasseraient attendront : demandez un avenant au financeur"
      : "prévoyez ce qui reste à demander d'ici la fin de la convention";
  const dueOn: CalendarDate = lastDay(ledger.closedThrough);
  return [
    {
      code: "envelope-used",
      severity: level.severity,
      agreement: agreement.id,
      dueOn,
      who: "Service financier",
      message: `Les états émis ont pris ${formatEuros(used)} des ${envelope} de l'enveloppe de la convention n° ${agreement.number} (${percent} %), il reste ${formatEuros(envelopeCents - used)} : ${advice}.`,
      rule: settingQuote(agreement, `Convention n° ${agreement.number} : enveloppe de ${envelope} (envelopeCents).`),
    },
  ];
}
