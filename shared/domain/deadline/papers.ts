import type { Deadline, RuleQuote } from "../../../schemas/deadline.ts";
import type { HeldPaper } from "../../../schemas/measure.ts";
import { breaksDuration } from "../measure/check-grant.ts";
import { durationQuote, ownRule, settingQuote } from "./quotes.ts";
import { deadlineOf, type Subject } from "./subject.ts";

/** A contract that is missing after the decision, and a request without the household's signature. */
export function missingPaperDeadlines(subject: Subject): Deadline[] {
  const { measure, operator } = subject;
  if (measure.status === "incomplete") {
    return [
      deadlineOf(subject, {
        code: "signature-missing",
        severity: "warning",
        dueOn: measure.requestedOn,
        who: measure.referrer ?? operator,
        message: "La demande n'est pas signée par le ménage : faites-la signer et renvoyez-la.",
        rule: signatureRule(subject, "orientation"),
      }),
    ];
  }
  if ((measure.status !== "granted" && measure.status !== "running") || !wantsContract(subject)) return [];
  return [
    deadlineOf(subject, {
      code: "contract-missing",
      severity: "warning",
      dueOn: measure.status === "running" ? measure.startOn : (measure.decidedOn ?? measure.requestedOn),
      who: operator,
      message: "La mesure est accordée mais le contrat signé n'est pas arrivé : faites-le signer et déposez-le.",
      rule: contractRule(subject),
    }),
  ];
}

/** S2: AVDL may be « un diagnostic » alone, which no contract follows. */
function wantsContract({ measure }: Subject): boolean {
  return measure.contract === undefined && !(measure.scheme === "avdl" && measure.requestKind === "diagnostic");
}

/** Every paper of the measure that waits for a person, under the first of its reasons. */
export function heldPaperDeadlines(subject: Subject): Deadline[] {
  return subject.measure.held.flatMap((paper) => {
    const [first] = paper.findings;
    if (first === undefined) return [];
    const { code, severity, message } = first;
    const who = breaksDuration(paper) ? subject.decider : subject.operator;
    const found = { code, severity, dueOn: paper.on ?? subject.measure.requestedOn, who, message };
    return [deadlineOf(subject, { ...found, rule: heldRule(subject, paper) })];
  });
}

function heldRule(subject: Subject, paper: HeldPaper): RuleQuote {
  if (breaksDuration(paper)) return durationQuote(subject);
  const [first] = paper.findings;
  if (first?.code === "signature-missing" || first?.code === "reason-missing")
    return signatureRule(subject, paper.kind);
  return ownRule("Un document en attente ne change rien à la mesure tant qu'une personne n'a pas tranché.");
}

function signatureRule({ rule }: Subject, document: HeldPaper["kind"]): RuleQuote {
  const asked = rule.signatures === "unset" ? undefined : rule.signatures.find((one) => one.document === document);
  return asked?.cite ?? ownRule("Le document porte une case de signature : il vaut une fois signé.");
}

/** Why a contract is wanted: because the agreement pays only with it, or because S is the contract's start. */
function contractRule({ agreement, setting }: Subject): RuleQuote {
  if (agreement && setting?.claimableWhen?.includes("contract")) {
    const sentence = `La convention n° ${agreement.number} ne paie la mesure qu'avec le contrat signé (claimableWhen).`;
    return settingQuote(agreement, sentence);
  }
  return { sentence: "L'association précise les objectifs et dates de mise en place de la mesure.", source: "S4" };
}
