import type { ActOf, StepId } from "../../../schemas/act.ts";
import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Step } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import { formatDate } from "../wording/dates.ts";
import { schemeLabel } from "../wording/schemes.ts";

/** Steps of every scheme's life, whatever its source says (DOMAIN § 3). */
const ofEveryScheme: readonly StepId[] = ["submitted", "waiting"];

/** The step of a scheme's path, with the sentence that puts it there. */
export function pathStep(rule: SchemeRule, step: StepId) {
  return rule.steps === "unset" ? undefined : rule.steps.find((one) => one.step === step);
}

type Known = {
  requestedOn: CalendarDate;
  /** When the request was answered, and the contract signed. */
  decidedOn: CalendarDate | undefined;
  contractedOn: CalendarDate | undefined;
};

/**
 * The steps that a person recorded and that the scheme's path has, in order; and those it does not have, or not after
 * what is already there, each refused with the rule's own sentence.
 */
export function recordSteps(
  acts: ActOf<"step">[],
  rule: SchemeRule,
  known: Known,
): { steps: Step[]; refused: Map<string, Finding> } {
  const refused = new Map<string, Finding>();
  const valid = acts.filter((act) => {
    const finding = breachOf(act, rule, known);
    if (finding) refused.set(act.actId, finding);
    return finding === undefined;
  });
  const steps = valid
    // A space sorts before every sign of a step's name.
    .toSorted((a, b) => (`${a.on} ${a.step} ${a.actId}` < `${b.on} ${b.step} ${b.actId}` ? -1 : 1))
    .map(({ step, on, count, note, actId }) => ({
      step,
      on,
      ...(count !== undefined && { count }),
      ...(note !== undefined && { note }),
      act: actId,
    }));
  return { steps, refused };
}

function breachOf({ step, on }: ActOf<"step">, rule: SchemeRule, known: Known): Finding | undefined {
  const place = pathStep(rule, step);
  if (!place && !ofEveryScheme.includes(step)) {
    return breach(
      "step-not-in-path",
      `Le dispositif « ${schemeLabel(rule.scheme)} » n'a pas cette étape : ${pathOf(rule)} Vérifiez la mesure et l'étape.`,
    );
  }
  if (on < known.requestedOn) {
    return breach(
      "step-out-of-order",
      `L'étape est datée du ${formatDate(on)}, avant la demande du ${formatDate(known.requestedOn)} : vérifiez la date.`,
    );
  }
  const limit =
    place?.before === "decision" ? known.decidedOn : place?.before === "contract" ? known.contractedOn : undefined;
  if (place === undefined || limit === undefined || on <= limit) return undefined;
  const what = place.before === "decision" ? "la décision" : "le contrat";
  return breach(
    "step-out-of-order",
    `Cette étape vient avant ${what} du ${formatDate(limit)} : « ${place.cite.sentence} » (${place.cite.source}). Vérifiez la date.`,
  );
}

function pathOf(rule: SchemeRule): string {
  if (rule.steps === "unset" || rule.steps.length === 0) return "sa source n'en nomme aucune.";
  const sentences = [...new Set(rule.steps.map(({ cite }) => `« ${cite.sentence} » (${cite.source})`))];
  return `sa source dit : ${sentences.join(" ; ")}.`;
}

function breach(code: string, message: string): Finding {
  return { code, severity: "warning", message };
}
