import type { Act, OverridableCheck, StepId } from "../../../schemas/act.ts";
import type { LifeEvent } from "../measure/life.ts";

const events: Record<LifeEvent, string> = {
  request: "demande",
  "lack-signature": "signature manquante",
  submit: "transmission",
  grant: "accord",
  adjourn: "ajournement",
  refuse: "refus",
  redirect: "réorientation",
  wait: "mise en attente",
  diagnose: "diagnostic",
  contract: "contrat",
  start: "début",
  suspend: "suspension",
  resume: "reprise",
  "ask-renewal": "demande de renouvellement",
  renew: "renouvellement accordé",
  "refuse-renewal": "renouvellement refusé",
  "come-to-end": "terme",
  end: "fin",
  "break-off": "interruption",
  watch: "veille",
};

/** What happens to a measure: « demande », « accord », « suspension »… */
export function eventLabel(event: LifeEvent): string {
  return events[event];
}

const steps: Record<StepId, string> = {
  "first-meeting": "premier rendez-vous",
  "papers-meeting": "rendez-vous pour les pièces",
  submitted: "transmission à qui décide",
  waiting: "liste d’attente",
  welcome: "accueil",
  diagnostic: "diagnostic",
  "lease-slid": "bail glissé au nom du ménage",
  attendance: "séance collective",
  works: "travaux",
  watch: "veille",
  "watch-activated": "veille activée",
};

/** A step of a scheme's path: « premier rendez-vous », « travaux »… */
export function stepLabel(step: StepId): string {
  return steps[step];
}

const checks: Record<OverridableCheck, string> = {
  "scheme-overlap": "deux accompagnements à la fois",
  "excluded-shelter": "hébergement qui accompagne déjà",
  "excluded-accompaniment": "autre accompagnement en cours",
};

/** A check that a person may set aside. */
export function checkLabel(check: OverridableCheck): string {
  return checks[check];
}

const acts: Record<Act["kind"], string> = {
  suspend: "suspension",
  step: "étape",
  override: "contrôle écarté",
  accept: "décision acceptée",
  place: "secteur et intensité",
};

/** What kind of thing a person decided. */
export function actLabel(kind: Act["kind"]): string {
  return acts[kind];
}
