import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { BlockedLine } from "../../../schemas/claim.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { formatDate } from "../wording/dates.ts";
import { schemeLabel } from "../wording/schemes.ts";
import { administratorOf, type HeldMeasure, type MissingPiece, missingFields, operatorOf } from "./missing-piece.ts";

const fieldNames: Record<string, string> = {
  schedule: "« schedule » (échéancier de paiement)",
  claimableWhen: "« claimableWhen » (pièces exigées)",
  decidedBy: "« decidedBy » (qui décide)",
  earlyEnd: "« earlyEnd » (calcul en cas de fin anticipée)",
  tariff: "« tariff » (tarif)",
  renewalTariff: "« renewalTariff » (tarif du renouvellement)",
};

/** The settings without which nothing can be planned, one piece each. */
export function settingPieces(held: HeldMeasure): MissingPiece[] {
  const fields = missingFields(held);
  return (fields.length > 0 ? fields : ["schedule"]).map((field) => settingPiece(field, held));
}

/** The tariff of the first grant, or of renewals. */
export function tariffPiece({ tranche }: BlockedLine, held: HeldMeasure): MissingPiece {
  return settingPiece((tranche ?? 1) > 1 ? "renewalTariff" : "tariff", held);
}

function settingPiece(field: string, held: HeldMeasure): MissingPiece {
  const { agreement, measure } = held;
  const at = `convention « ${agreement?.id ?? "?"} », dispositif ${schemeLabel(measure.scheme)}`;
  return {
    key: `setting|${agreement?.id ?? ""}|${measure.scheme}|${field}`,
    missing: `réglage ${fieldNames[field] ?? `« ${field} »`}, ${at}`,
    remedy: "Complétez le fichier de réglages et importez-le.",
    ...administratorOf(held),
  };
}

/** An agreement that is valid on S; or the operator itself, where no paper says which one it is. */
export function agreementPiece(held: HeldMeasure): MissingPiece {
  const { measure, operator } = held;
  const scheme = schemeLabel(measure.scheme);
  if (operator === undefined)
    return {
      key: `operator|${measure.reference}`,
      missing: "nom de l'opérateur sur le contrat ou la décision",
      remedy: `Faites compléter le document, ou ajoutez aux réglages une convention qui prévoit ${scheme}.`,
      ...operatorOf(held),
    };
  const startOn: CalendarDate = "startOn" in measure && measure.startOn !== undefined ? measure.startOn : "";
  return {
    key: `agreement|${operator.id}|${measure.scheme}|${startOn.slice(0, 4)}`,
    missing: `convention de ${operator.name} pour ${scheme}, valable dès le ${formatDate(startOn)}`,
    remedy: "Ajoutez la convention au fichier de réglages et importez-le.",
    ...administratorOf(held),
  };
}

/** Room in the envelope, which only the funder gives. */
export function roomPiece(held: HeldMeasure, { funders }: Pick<Setup, "funders">): MissingPiece {
  const { agreement } = held;
  return {
    key: `envelope|${agreement?.id ?? ""}`,
    missing: `place dans l'enveloppe de la convention n° ${agreement?.number ?? "?"}`,
    remedy: "Demandez au financeur un avenant qui relève l'enveloppe, et mettez « envelopeCents » à jour.",
    supplier: "funder",
    who: funders.find(({ id }) => id === agreement?.funder)?.name ?? "financeur",
  };
}

/** The other accompaniment of the same people that goes first. */
export function overlapPiece(held: HeldMeasure, references: string[]): MissingPiece {
  const others = references.length === 0 ? "une autre mesure" : references.join(", ");
  return {
    key: `overlap|${held.measure.reference}`,
    missing: `priorité à ${others}, pour le même ménage`,
    remedy:
      "Vérifiez les dates des deux mesures. Si le financeur admet les deux à la fois, ajoutez leurs dispositifs à « compatible » dans les réglages.",
    ...operatorOf(held),
  };
}
