import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { BlockReason } from "../../../schemas/claim.ts";
import type { HeldCause, Supplier } from "../../../schemas/held-back.ts";
import type { HeldPaper, Measure } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Agreement, Operator, SchemeSetting } from "../../../schemas/setup.ts";
import { breaksDuration, decidedByOf } from "../measure/check-grant.ts";
import { formatDate } from "../wording/dates.ts";
import { findingHeadline } from "../wording/findings.ts";

/** A measure that money is held back of, with what is known around it. */
export interface HeldMeasure {
  measure: Measure;
  rule: SchemeRule;
  agreement: Agreement | undefined;
  setting: SchemeSetting | undefined;
  operator: Operator | undefined;
}

/** What exactly is missing; `key` is what makes it the same for several lines. */
export type MissingPiece = Pick<HeldCause, "missing" | "remedy" | "supplier" | "who"> & { key: string };

const nouns = {
  decision: "notification de décision",
  contract: "contrat d'accompagnement",
  bilan: "bilan qui met fin à la mesure",
};
const signers: Record<string, string> = {
  householdSigned: "signature du ménage",
  professionalSigned: "signature de l'intervenant",
};

/** The paper that `claimableWhen` asks for: none came, or one that waits for a signature or for a person's word. */
export function paperPiece(reason: "decision" | "contract" | "bilan", held: HeldMeasure): MissingPiece {
  const { measure } = held;
  const key = `${reason}|${measure.reference}`;
  const waiting = measure.held.filter(({ kind }) => kind === reason).sort((a, b) => compare(a.on ?? "", b.on ?? ""));
  const last = waiting.at(-1);
  const from = supplierOf(reason, held);
  if (last === undefined) {
    if (reason === "decision" && decidedByOf(held.rule, held.setting) === "nobody")
      return { key, ...withoutDecider(held) };
    const signed = reason === "contract" ? " signé" : "";
    const told = { missing: `${nouns[reason]}${signed}`, remedy: remedies[reason] };
    return { key, ...told, ...from };
  }
  return { key, ...heldPiece(reason, last), ...(breaksDuration(last) ? from : operatorOf(held)) };
}

const remedies = {
  decision: "Demandez la notification de décision à qui décide, et déposez-la.",
  contract: "Faites signer le contrat par le ménage et par l'intervenant, et déposez-le.",
  bilan: "Établissez le bilan final (ou de rupture), faites-le signer et déposez-le.",
};

function heldPiece(reason: keyof typeof nouns, { on, findings }: HeldPaper): Pick<MissingPiece, "missing" | "remedy"> {
  const [first] = findings;
  const paper = `${nouns[reason]}${on === undefined ? "" : ` du ${formatDate(on)}`}`;
  const signer = first?.code === "signature-missing" ? signers[first.field ?? ""] : undefined;
  const remedy = first?.message ?? remedies[reason];
  if (signer !== undefined)
    return { missing: `${signer} sur le ${paper}`, remedy: "Faites signer le document, et renvoyez-le signé." };
  if (first?.code === "reason-missing") return { missing: `motif de la rupture sur le ${paper}`, remedy };
  return { missing: `${paper} : arrivé, en attente (${findingHeadline(first?.code ?? "")})`, remedy };
}

/** Nobody decides, and the agreement asks for a decision all the same: only its settings can be right. */
function withoutDecider(held: HeldMeasure): Omit<MissingPiece, "key"> {
  const at = held.agreement ? `, convention « ${held.agreement.id} »` : "";
  return {
    missing: `notification de décision, alors que personne ne décide${at}`,
    remedy: "Retirez « decision » de « claimableWhen » dans les réglages, ou déposez la décision s'il en existe une.",
    ...administratorOf(held),
  };
}

export function operatorOf({ operator }: HeldMeasure): { supplier: Supplier; who: string } {
  return { supplier: "operator", who: operator?.name ?? "opérateur" };
}

export function administratorOf({ operator }: HeldMeasure): { supplier: Supplier; who: string } {
  const of = operator === undefined ? "" : ` (${operator.name})`;
  return { supplier: "administrator", who: `administrateur des réglages${of}` };
}

function supplierOf(reason: BlockReason, held: HeldMeasure): { supplier: Supplier; who: string } {
  if (reason !== "decision") return operatorOf(held);
  const decider = decidedByOf(held.rule, held.setting);
  if (decider !== undefined && decider !== "nobody") return { supplier: "commission", who: decider };
  const { referrer } = held.measure;
  return referrer === undefined ? operatorOf(held) : { supplier: "referrer", who: referrer };
}

/** The settings of an agreement that a measure's money waits for, as the setup file calls them. */
export function missingFields({ measure, setting, rule }: HeldMeasure): string[] {
  const fields: string[] = [];
  if (!setting?.schedule) fields.push("schedule");
  if (setting?.claimableWhen === undefined) fields.push("claimableWhen");
  if (!("tranches" in measure) && decidedByOf(rule, setting) === undefined) fields.push("decidedBy");
  if (setting?.earlyEnd === undefined && endsEarly(measure)) fields.push("earlyEnd");
  return fields;
}

function endsEarly(measure: Measure): boolean {
  if (!("endedOn" in measure)) return false;
  const on: CalendarDate = measure.endedOn;
  return measure.tranches.some(({ startOn, endOn }) => startOn <= on && on < endOn);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
