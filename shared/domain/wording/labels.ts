import type { DocumentKind, DocumentVariant } from "../../../schemas/field.ts";
import type { Severity } from "../../../schemas/finding.ts";
import type { LifeState, Measure } from "../../../schemas/measure.ts";
import type { ReportedArrival } from "../../../schemas/report.ts";

const kinds: Record<DocumentKind, string> = {
  orientation: "fiche d’orientation",
  decision: "notification de décision",
  contract: "contrat d’accompagnement",
  bilan: "bilan",
  renewal: "demande de renouvellement",
  other: "autre document",
};

/** « fiche d’orientation », « notification de décision »… */
export function documentKindLabel(kind: DocumentKind): string {
  return kinds[kind];
}

const variants: Record<DocumentVariant, string> = {
  "fiche-orientation": "fiche d’orientation",
  "fiche-navette": "fiche navette",
  "imprime-42": "imprimé 42",
  lettre: "lettre",
};

/** « fiche navette », « imprimé 42 »… */
export function documentVariantLabel(variant: DocumentVariant): string {
  return variants[variant];
}

const arrivalStatuses: Record<ReportedArrival["status"], string> = {
  recorded: "enregistré",
  review: "à vérifier",
  duplicate: "doublon",
  rejected: "refusé",
};

/** What became of a document, as one says it of one: « enregistré », « à vérifier »… */
export function arrivalStatusLabel(status: ReportedArrival["status"]): string {
  return arrivalStatuses[status];
}

const measureStatuses: Record<Measure["status"], string> = {
  requested: "demandée",
  incomplete: "incomplète",
  submitted: "transmise",
  adjourned: "ajournée",
  refused: "refusée",
  redirected: "réorientée",
  granted: "accordée",
  contracted: "contractualisée, sans décision",
  running: "en cours",
  ended: "terminée",
  "broken-off": "interrompue",
};

const phases: Record<LifeState, string> = {
  ...measureStatuses,
  waiting: "en attente de démarrage",
  diagnostic: "en diagnostic",
  contracted: "contractualisée",
  suspended: "suspendue",
  "renewal-asked": "renouvellement demandé",
  "bilan-due": "bilan attendu",
  watch: "en veille",
};

/** Where a measure stands on a day: « en cours », « bilan attendu »… */
export function phaseLabel(phase: LifeState): string {
  return phases[phase];
}

/** Where a measure stands: « en cours », « terminée »… A status of no measure is shown as it is. */
export function measureStatusLabel(status: string): string {
  return Object.hasOwn(measureStatuses, status) ? measureStatuses[status as Measure["status"]] : status;
}

const severities: Record<Severity, string> = { info: "information", warning: "attention", error: "bloquant" };

/** « information », « attention », « bloquant ». */
export function severityLabel(severity: Severity): string {
  return severities[severity];
}
