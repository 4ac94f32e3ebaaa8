/** The words that stand beside the boxes to tick, by value. */
export const OCCUPANCY = [
  ["tenant", "Locataire"],
  ["subtenant", "Sous-locataire"],
  ["owner", "Propriétaire"],
  ["hosted", "Hébergé(e) par un tiers"],
  ["homeless", "Sans logement"],
  ["shelter", "Structure d'hébergement"],
] as const;

export const EVICTION = [
  ["none", "Aucune procédure"],
  ["notice-to-pay", "Commandement de payer"],
  ["summons", "Assignation"],
  ["judgment", "Jugement"],
  ["order-to-leave", "Commandement de quitter les lieux"],
  ["police-assistance", "Concours de la force publique"],
] as const;

export const DEFECTS = [
  ["indecent", "Indécent"],
  ["unhealthy", "Insalubre"],
  ["overcrowded", "Suroccupé"],
  ["unsuitable", "Inadapté"],
  ["too-expensive", "Trop coûteux"],
] as const;

export const REQUEST = [
  ["access", "Accès au logement"],
  ["maintenance", "Maintien dans le logement"],
  ["diagnostic", "Diagnostic"],
] as const;

export const DECISION = [
  ["granted", "Accord"],
  ["refused", "Refus"],
  ["adjourned", "Ajournement"],
  ["redirected", "Réorientation"],
] as const;

export const BILAN = [
  ["interim", "Bilan intermédiaire"],
  ["final", "Bilan final"],
  ["break-off", "Bilan de rupture"],
] as const;

export const OUTCOME = [
  ["met", "Atteints"],
  ["partly-met", "Partiellement atteints"],
  ["not-met", "Non atteints"],
  ["broken-off", "Mesure interrompue"],
] as const;

export const ASELL_SCHEMES = [
  ["asell-generaliste", "ASELL généraliste"],
  ["asell-renforce", "ASELL renforcé"],
  ["asell-cd", "ASELL courte durée (CD)"],
] as const;

/** A chosen value as the list that `drawTicks` takes. */
export function only<T extends string>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
