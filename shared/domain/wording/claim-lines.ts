import type { Month } from "../../../schemas/calendar.ts";
import type { BlockReason, ClaimLine, LinePart, LineRef } from "../../../schemas/claim.ts";
import type { Agreement, Schedule } from "../../../schemas/setup.ts";
import { NO_BREAK_SPACE } from "./amounts.ts";
import { formatMonth, ofMonth } from "./dates.ts";

type ScheduleKind = Schedule["kind"];

/** What one instalment of each schedule is called. */
const instalmentNames: Record<ScheduleKind, string> = {
  monthly: "mensualité",
  "at-start": "versement initial",
  "start-and-bilan": "acompte",
  "on-bilan": "versement au bilan",
  "month-measure": "mois-mesure",
  project: "avance",
};

/**
 * What a part of a tranche is called: « mensualité 2/6 », « solde de clôture », « solde », « correction »,
 * « mois-mesure octobre 2026 ». Without the schedule an instalment is a « versement ».
 */
export function partLabel(part: LinePart, schedule?: ScheduleKind): string {
  if (part === "closing") return "solde de clôture";
  if (part === "balance") return "solde";
  if (part === "correction") return "correction";
  if (part.includes("/")) return `${schedule ? instalmentNames[schedule] : "versement"} ${part}`;
  return `mois-mesure ${formatMonth(part)}`;
}

/** A part with its tranche where it is a renewal's: « renouvellement 1, mensualité 2/3 ». */
export function linePartLabel(line: { part: LinePart; tranche: number }, schedule?: ScheduleKind): string {
  const part = partLabel(line.part, schedule);
  return line.tranche > 1 ? `renouvellement ${line.tranche - 1}, ${part}` : part;
}

/** How the agreement schedules a scheme; `undefined` where it does not say. */
export function scheduleOf(agreement: Agreement, scheme: ClaimLine["scheme"]): ScheduleKind | undefined {
  return agreement.schemes.find((setting) => setting.scheme === scheme)?.schedule?.kind;
}

/** Whether a line is the month's own, one of an earlier month, or changes one that was claimed. */
export function lineNature(line: ClaimLine): string {
  if (line.corrects) return "correction";
  return line.regularisation ? "régularisation" : "ligne du mois";
}

/** « corrige mensualité 2/6 du n° AM13-2026-0002 ». */
export function correctionNote(corrects: LineRef, schedule?: ScheduleKind): string {
  return `corrige ${linePartLabel(corrects, schedule)} du n°${NO_BREAK_SPACE}${corrects.claim}`;
}

/** « au titre de juin 2026 », « au titre d’août 2026 ». */
export function regularisationNote(month: Month): string {
  return `au titre ${ofMonth(month)}`;
}

const reasons: Record<BlockReason, string> = {
  decision: "décision manquante",
  contract: "contrat manquant",
  bilan: "bilan manquant",
  "no-agreement": "aucune convention",
  "setting-missing": "réglage manquant",
  "tariff-missing": "tarif manquant",
  envelope: "enveloppe épuisée",
  overlap: "autre mesure en cours",
};

/** Why a line waits, in two or three words: « bilan manquant ». */
export function blockReasonLabel(reason: BlockReason): string {
  return reasons[reason];
}
