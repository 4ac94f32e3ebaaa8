import type { Act } from "../../schemas/act.ts";
import type { RuleQuote } from "../../schemas/deadline.ts";
import type { Measure, Tranche, TrancheMoney } from "../../schemas/measure.ts";
import type { ToldAct, ToldChange, ToldMeasure, ToldPaper } from "../../shared/domain/history/tell-measure.ts";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { findingSentences, typeset } from "../../shared/domain/wording/findings.ts";
import { documentKindLabel, measureStatusLabel, phaseLabel } from "../../shared/domain/wording/labels.ts";
import { actLabel, checkLabel, eventLabel, stepLabel } from "../../shared/domain/wording/life.ts";
import { schemeLabel } from "../../shared/domain/wording/schemes.ts";

/** What a measure is now, in a few lines: state, start, planned end, tranches. */
export function measureNow(measure: Measure): string[] {
  return [
    `${measure.reference}  ${measureStatusLabel(measure.status)}${periodOf(measure)}`,
    ...("tranches" in measure ? measure.tranches.map((tranche) => `  ${trancheLine(tranche)}`) : []),
    ...("suspensions" in measure ? measure.suspensions.map((one) => `  suspendue ${span(one.fromOn, one.toOn)}`) : []),
    ...[...placeLines(measure), ...measure.steps.map(stepLine)].map((line) => `  ${line}`),
    ...[...measure.waitsFor.map(typeset), ...findingSentences(measure.findings)].map((sentence) => `  ${sentence}`),
  ];
}

/** All there is to say of a measure as it was known on a day, for the operator's own screen. */
export function measureLines(told: ToldMeasure): string[] {
  const { measure, phase } = told;
  const { household, operator, agreement } = measure;
  const status = measureStatusLabel(measure.status);
  const shownPhase = phase === undefined || phaseLabel(phase) === status ? "" : ` (${phaseLabel(phase)})`;
  const coHolder = [household.coHolderLastName, household.coHolderFirstName].filter((name) => name !== undefined);
  return [
    `Mesure ${measure.reference} : ${schemeLabel(measure.scheme)}`,
    `Ménage : ${household.lastName} ${household.firstName}${coHolder.length > 0 ? `, ${coHolder.join(" ")}` : ""}`,
    `État : ${status}${shownPhase}${periodOf(measure)}`,
    ...(operator ? [`Opérateur : ${operator}${agreement ? `, convention ${agreement}` : ""}`] : []),
    ...(measure.follows ? [`Suit la mesure ${measure.follows}`] : []),
    ...placeLines(measure).map(upperFirst),
    ...section("Tranches", told.tranches.map(moneyLine)),
    ...section("Renouvellements", renewalLines(measure)),
    ...section("Suspensions", suspensionLines(told)),
    ...section("Étapes", measure.steps.map(stepLine)),
    ...section(
      "Contrôles écartés",
      measure.overrides.map(({ check, reason, by }) => `${checkLabel(check)} : ${reason} (${by})`),
    ),
    ...section("Documents qui attendent une personne", heldLines(told)),
    ...section("Réglages manquants", measure.waitsFor.map(typeset)),
    ...section("À savoir", findingSentences(measure.findings)),
    ...section("Historique", told.history.flatMap(changeLines)),
    ...section("À venir", told.ahead.flatMap(changeLines)),
    ...section("Documents", told.papers.map(paperLine)),
    ...section("Décisions de personnes", told.acts.map(actLine)),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

function span(fromOn: string, toOn: string): string {
  return `du ${formatDate(fromOn)} au ${formatDate(toOn)}`;
}

function periodOf(measure: Measure): string {
  if (!("tranches" in measure)) return `, demandée le ${formatDate(measure.requestedOn)}`;
  const { startOn, plannedEndOn } = measure;
  const planned = `, du ${formatDate(startOn)}, fin prévue le ${formatDate(plannedEndOn)}`;
  return "endedOn" in measure ? `${planned}, dernier jour le ${formatDate(measure.endedOn)}` : planned;
}

function trancheLine({ number, months, startOn, endOn }: Pick<Tranche, "number" | "months" | "startOn" | "endOn">) {
  const name = number === 1 ? "premier accord" : `renouvellement ${number - 1}`;
  return `${name} : ${months} mois, ${span(startOn, endOn)}`;
}

function moneyLine(tranche: TrancheMoney): string {
  const due = tranche.dueCents === undefined ? "non chiffré" : `${formatEuros(tranche.dueCents)} dus`;
  return `${trancheLine(tranche)}, ${due}, ${formatEuros(tranche.claimedCents)} réclamés`;
}

const answers = { granted: "accordé", refused: "refusé", adjourned: "ajourné", redirected: "réorienté" } as const;

function renewalLines({ renewals }: Measure): string[] {
  return renewals.map(({ rank, askedOn, answer }) => {
    const asked = askedOn === undefined ? "" : `, demandé le ${formatDate(askedOn)}`;
    return `${rank === 1 ? "1er" : `${rank}e`} renouvellement${asked} : ${answer ? answers[answer] : "sans réponse"}`;
  });
}

function suspensionLines({ measure, acts }: ToldMeasure): string[] {
  if (!("suspensions" in measure)) return [];
  return measure.suspensions.map(({ fromOn, toOn, act }) => {
    const told = acts.find((one) => one.act.actId === act)?.act;
    return `${span(fromOn, toOn)}${told?.kind === "suspend" ? ` : ${told.reason} (${told.by})` : ""}`;
  });
}

function stepLine({ step, on, count, note }: Measure["steps"][number]): string {
  const counted = count === undefined ? "" : `, nombre : ${count}`;
  return `${formatDate(on)}  ${stepLabel(step)}${counted}${note === undefined ? "" : `, ${note}`}`;
}

function heldLines({ measure, papers }: ToldMeasure): string[] {
  return measure.held.flatMap(({ document, findings }) => {
    const paper = papers.find((one) => one.document === document);
    return [...(paper ? [paperLine(paper)] : []), ...findingSentences(findings).map((sentence) => `  ${sentence}`)];
  });
}

/** Names a paper by its kind, its date, the beginning of its hash, and the day it arrived. */
function paperLine({ kind, document, on, arrivedOn }: ToldPaper): string {
  const dated = on === undefined ? "" : ` du ${formatDate(on)}`;
  return `${documentKindLabel(kind)}${dated} [${shortHash(document)}] (arrivée : ${formatDate(arrivedOn)})`;
}

function shortHash(document: string): string {
  return document.slice(0, 12);
}

function actLine({ madeOn, act }: ToldAct): string {
  return `${formatDate(madeOn)}  ${actLabel(act.kind)}, par ${act.by} : ${contentOf(act)}`;
}

function contentOf(act: Act): string {
  switch (act.kind) {
    case "suspend":
      return `${span(act.fromOn, act.toOn)}, ${act.reason}`;
    case "step":
      return `${stepLabel(act.step)} le ${formatDate(act.on)}${act.note === undefined ? "" : `, ${act.note}`}`;
    case "override":
      return `${checkLabel(act.check)}, ${act.reason}`;
    case "accept":
      return `document [${shortHash(act.document)}], ${act.reason}`;
    case "place":
      return placeLines(act).join(", ");
  }
}

function placeLines({ sector, intensive }: Pick<Measure, "sector" | "intensive">): string[] {
  return [
    ...(sector === undefined ? [] : [`secteur ${sector}`]),
    ...(intensive === undefined ? [] : [intensive ? "suivi renforcé" : "pas de suivi renforcé"]),
  ];
}

function changeLines({ on, event, to, paper, act, rule }: ToldChange): string[] {
  const cause = paper ? paperLine(paper) : act ? actLine(act) : "à sa date";
  return [
    `${formatDate(on)}  ${eventLabel(event)} → ${phaseLabel(to)}`,
    `            ${cause}`,
    `            ${rule ? ruleLine(rule) : "aucune règle écrite : la source n'en dit rien"}`,
  ];
}

function ruleLine({ sentence, source }: RuleQuote): string {
  return `« ${typeset(sentence)} » (${source})`;
}
