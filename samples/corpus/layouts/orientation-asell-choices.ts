/** What the form has to tick, by value. */
export const ACTIONS = [
  ["asell-generaliste", "Action généraliste"],
  ["asell-renforce", "Action renforcée"],
  ["asell-cd", "Courte durée (ASELL CD)"],
] as const;
export const STATUSES = [
  ["tenant", "Locataire"],
  ["subtenant", "Sous-locataire"],
  ["owner", "Propriétaire"],
  ["hosted", "Hébergé par un tiers"],
  ["shelter", "En structure d'hébergement"],
  ["homeless", "Sans logement"],
] as const;
export const STATES = [
  ["indecent", "Indécent"],
  ["unhealthy", "Insalubre"],
  ["overcrowded", "Suroccupé"],
  ["unsuitable", "Inadapté à la composition de la famille"],
  ["too-expensive", "Trop coûteux au regard des ressources"],
] as const;
export const STEPS = [
  ["none", "Pas de procédure engagée"],
  ["notice-to-pay", "Commandement de payer"],
  ["summons", "Assignation au tribunal"],
  ["judgment", "Jugement, bail résilié"],
  ["order-to-leave", "Commandement de quitter les lieux"],
  ["police-assistance", "Concours de la force publique demandé"],
] as const;
export const AIMS = [
  ["access", "Accès à un logement"],
  ["maintenance", "Maintien dans le logement"],
  ["diagnostic", "Diagnostic"],
] as const;
