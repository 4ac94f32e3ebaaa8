import type { BlockReason } from "../../../schemas/claim.ts";
import type { Tranche } from "../../../schemas/measure.ts";
import type { SchemeSetting } from "../../../schemas/setup.ts";
import type { StartedMeasure } from "./planned-lines.ts";

/**
 * The documents that `claimableWhen` lists and that are not recorded. For a renewal, decision means its own and
 * contract means the first one; bilan is the final or break-off one.
 */
export function missingDocuments(measure: StartedMeasure, tranche: Tranche, setting: SchemeSetting): BlockReason[] {
  const there = {
    decision: tranche.decision !== undefined,
    contract: measure.contract !== undefined,
    bilan: "bilan" in measure,
  };
  return (setting.claimableWhen ?? []).filter((document) => !there[document]);
}

const remedies: Record<BlockReason, string> = {
  decision: "il manque la notification de décision",
  contract: "il manque le contrat d'accompagnement signé",
  bilan: "il manque le bilan qui met fin à la mesure",
  "no-agreement": "aucune convention de l'opérateur pour ce dispositif n'est valable à la date de début",
  "setting-missing": "un réglage de la convention manque",
  "tariff-missing": "le tarif n'est pas réglé dans la convention",
  envelope: "l'enveloppe de la convention est atteinte",
  overlap: "un autre accompagnement du même ménage couvre ce mois",
};

/** One French sentence that tells what holds a line back. */
export function blockMessage(reasons: BlockReason[]): string {
  const [first = "", ...others] = reasons.map((reason) => remedies[reason]);
  return `${[first.charAt(0).toLocaleUpperCase("fr") + first.slice(1), ...others].join(" ; ")}.`;
}
