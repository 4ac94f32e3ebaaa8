import type { Deadline } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { referrerAllowed } from "../measure/referrers.ts";
import { ownRule, settingQuote } from "./quotes.ts";
import { deadlineOf, isOver, isTurnedDown, type Subject } from "./subject.ts";

/** Who asked, where the source's list of who may is closed and does not name them. */
export function referrerDeadlines(subject: Subject): Deadline[] {
  const { measure, rule, operator: who } = subject;
  const { referrer } = measure;
  if (rule.referrers === "unset" || referrer === undefined || isOver(measure)) return [];
  if (referrerAllowed(rule, referrer) !== false) return [];
  const names = rule.referrers.value.list.map(({ name }) => name).join(", ");
  const message = `« ${referrer} » ne figure pas parmi ceux qui peuvent demander cette mesure (${names}) : vérifiez le nom, ou faites reprendre la demande par l'un d'eux.`;
  const found = { code: "referrer-not-allowed", severity: "warning", dueOn: measure.requestedOn } as const;
  return [deadlineOf(subject, { ...found, who, message, rule: rule.referrers.cite })];
}

const stepNames: Partial<Record<Measure["steps"][number]["step"], string>> = {
  "first-meeting": "le premier rendez-vous",
  "papers-meeting": "le second rendez-vous avec les pièces",
};

/** Steps that the source puts before the decision, and that nobody recorded although it is there (S1). */
export function stepDeadlines(subject: Subject): Deadline[] {
  const { measure, rule, operator: who } = subject;
  if (rule.steps === "unset" || isOver(measure) || !("decision" in measure) || measure.decision === undefined)
    return [];
  const missing = rule.steps.filter(
    ({ step, before }) =>
      before === "decision" && step in stepNames && !measure.steps.some((taken) => taken.step === step),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map(({ step }) => stepNames[step]).join(" et ");
  const message = `La décision est là, mais rien ne dit quand ont eu lieu ${names} : enregistrez ${missing.length === 1 ? "sa date" : "leurs dates"}.`;
  const dueOn = measure.decidedOn ?? measure.requestedOn;
  return [deadlineOf(subject, { code: "step-missing", severity: "info", dueOn, who, message, rule: first.cite })];
}

/** Settings that the measure waits for: nothing is computed from a number that nobody set. */
export function settingDeadlines(subject: Subject): Deadline[] {
  const { measure, agreement, operator: who } = subject;
  if (isTurnedDown(measure.status)) return [];
  const sentence = "Ce que les textes ne fixent pas est fixé par la convention : sans ce réglage, rien n'est calculé.";
  const dueOn = "startOn" in measure && measure.startOn !== undefined ? measure.startOn : measure.requestedOn;
  const rule = agreement ? settingQuote(agreement, sentence) : ownRule(sentence);
  return measure.waitsFor.map((waited) =>
    deadlineOf(subject, {
      code: "setting-missing",
      severity: "warning",
      dueOn,
      who,
      message: `${waited} Complétez le fichier de réglages.`,
      rule,
    }),
  );
}
