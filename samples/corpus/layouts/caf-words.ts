/** The words beside the boxes of the comb form, by value. */
export const SCHEMES = [
  ["asell-generaliste", "ASELL généraliste"],
  ["asell-renforce", "ASELL renforcé"],
  ["asell-cd", "ASELL courte durée"],
] as const;
export const AIMS = [
  ["access", "accès au logement"],
  ["maintenance", "maintien dans le logement"],
  ["diagnostic", "diagnostic social"],
] as const;
export const HOMES = [
  ["tenant", "locataire"],
  ["subtenant", "sous-locataire"],
  ["owner", "propriétaire occupant"],
  ["hosted", "hébergé par un tiers"],
  ["homeless", "sans logement"],
  ["shelter", "en structure d'hébergement"],
] as const;
export const STAGES = [
  ["notice-to-pay", "commandement de payer"],
  ["summons", "assignation"],
  ["judgment", "jugement d'expulsion"],
  ["order-to-leave", "commandement de quitter les lieux"],
  ["police-assistance", "réquisition de la force publique"],
] as const;
export const DEFECTS = [
  ["indecent", "indécent"],
  ["unhealthy", "insalubre"],
  ["overcrowded", "sur-occupé"],
  ["unsuitable", "inadapté"],
  ["too-expensive", "trop cher"],
] as const;
