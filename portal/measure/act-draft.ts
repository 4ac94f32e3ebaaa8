import type { OverridableCheck, StepId } from "../../schemas/act.ts";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { MeasureAct } from "../../schemas/portal-measure.ts";

export type ActKind = MeasureAct["kind"];

export const actTitles: Record<ActKind, { button: string; title: string; lead: string }> = {
  suspend: {
    button: "Suspendre",
    title: "Suspendre la mesure",
    lead: "L’accompagnement s’arrête pour un temps. La convention dit si la fin est repoussée d’autant.",
  },
  step: {
    button: "Noter une étape",
    title: "Noter une étape",
    lead: "Ce qu’aucune pièce ne dit : un premier rendez-vous, une mise en attente, des travaux…",
  },
  override: {
    button: "Écarter un contrôle",
    title: "Écarter un contrôle",
    lead: "La mesure prendra effet malgré ce contrôle. Votre raison est gardée avec votre nom.",
  },
  place: {
    button: "Secteur et intensité",
    title: "Secteur et intensité du suivi",
    lead: "Ce qui compte pour la capacité prévue par la convention.",
  },
};

/** What is typed in the dialogs, all of it text until it is sent. */
export interface ActDraft {
  fromOn: string;
  toOn: string;
  reason: string;
  step: StepId | "";
  on: string;
  count: string;
  check: OverridableCheck | "";
  sector: string;
  intensive: "yes" | "no" | "";
}

export function emptyDraft(today: CalendarDate): ActDraft {
  return {
    fromOn: today,
    toOn: "",
    reason: "",
    step: "",
    on: today,
    count: "",
    check: "",
    sector: "",
    intensive: "",
  };
}

export type ActErrors = Partial<Record<keyof ActDraft, string>>;

const dateMissing = "Donnez une date.";
const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function errorsOf(kind: ActKind, draft: ActDraft): ActErrors {
  const errors: ActErrors = {};
  if (kind === "suspend") {
    if (!isDate(draft.fromOn)) errors.fromOn = dateMissing;
    if (!isDate(draft.toOn)) errors.toOn = dateMissing;
    else if (draft.toOn < draft.fromOn) errors.toOn = "La reprise ne peut pas précéder la suspension.";
  }
  if (kind === "step") {
    if (draft.step === "") errors.step = "Choisissez une étape.";
    if (!isDate(draft.on)) errors.on = dateMissing;
    if (draft.count !== "" && !/^\d{1,6}$/.test(draft.count)) errors.count = "Donnez un nombre entier.";
  }
  if (kind === "override" && draft.check === "") errors.check = "Choisissez un contrôle.";
  if ((kind === "suspend" || kind === "override") && draft.reason.trim() === "") {
    errors.reason = "Dites pourquoi, en quelques mots.";
  }
  if (kind === "place" && draft.sector.trim() === "" && draft.intensive === "") {
    errors.sector = "Donnez un secteur, ou choisissez l’intensité du suivi.";
  }
  return errors;
}

/** The act that a draft stands for, or what is still wrong with it, by field. */
export function readAct(kind: ActKind, draft: ActDraft): { act?: MeasureAct; errors: ActErrors } {
  const errors = errorsOf(kind, draft);
  if (Object.keys(errors).length > 0) return { errors };
  const reason = draft.reason.trim();
  const { fromOn, toOn, on, step, check, count, intensive } = draft;
  const sector = draft.sector.trim();
  if (kind === "suspend") return { errors, act: { kind, fromOn, toOn, reason } };
  if (kind === "step" && step !== "") {
    return {
      errors,
      act: { kind, step, on, ...(count !== "" && { count: Number(count) }), ...(reason !== "" && { note: reason }) },
    };
  }
  if (kind === "override" && check !== "") return { errors, act: { kind, check, reason } };
  return {
    errors,
    act: {
      kind: "place",
      ...(sector !== "" && { sector }),
      ...(intensive !== "" && { intensive: intensive === "yes" }),
    },
  };
}
