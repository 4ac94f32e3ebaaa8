import type { ActOf } from "../../../schemas/act.ts";
import type { Fact, Verdict } from "../../../schemas/fact.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { HeldPaper } from "../../../schemas/measure.ts";
import { ownDate } from "./paper-dates.ts";
import { type ReviewCode, review, reviewFinding } from "./verdicts.ts";

/** Where the papers and acts of one measure get their verdicts while it is computed. */
export class VerdictDesk {
  readonly verdicts = new Map<string, Verdict>();
  readonly warnings: Finding[] = [];
  /** The acts that had an effect. */
  readonly usedActs = new Set<string>();
  readonly #reference: string;
  readonly #notes = new Map<string, Finding[]>();
  readonly #accepts: Map<string, ActOf<"accept">>;

  constructor(reference: string, accepts: Map<string, ActOf<"accept">>) {
    this.#reference = reference;
    this.#accepts = accepts;
  }

  /** Leaves a paper to a person, for a reason. */
  refuse(fact: Fact, code: ReviewCode, field?: string): void {
    this.hold(fact, [reviewFinding(code, field)]);
  }

  /** Leaves a paper to a person, for what was found. */
  hold(fact: Fact, findings: Finding[]): void {
    this.verdicts.set(fact.documentId, review(findings, this.#reference));
  }

  /** Tells of something that holds nothing up; of which paper, where it is one's. */
  warn(fact: Fact | undefined, finding: Finding): void {
    this.warnings.push(finding);
    if (fact) this.#notes.set(fact.documentId, [...(this.#notes.get(fact.documentId) ?? []), finding]);
  }

  /** What a person said of a paper that breaks a rule; whoever lets it take effect says so with `settle`. */
  acceptanceOf({ documentId }: Fact): ActOf<"accept"> | undefined {
    return this.#accepts.get(documentId);
  }

  /** Lets a paper take effect that a person accepted: what it breaks stays on record, with the reason. */
  settle(fact: Fact, findings: Finding[], act: ActOf<"accept">): void {
    this.usedActs.add(act.actId);
    for (const finding of findings) {
      const message = `${finding.message} Accepté par une personne : ${act.reason}.`;
      this.warn(fact, { ...finding, severity: "warning", message });
    }
  }

  /** Records every paper that nothing was said against. */
  recordRest(facts: readonly Fact[]): void {
    for (const { documentId } of facts) {
      if (this.verdicts.has(documentId)) continue;
      const findings = this.#notes.get(documentId) ?? [];
      this.verdicts.set(documentId, { outcome: "recorded", measure: this.#reference, findings });
    }
  }

  /** The papers that are recorded, in order of their hash. */
  recorded(): string[] {
    return [...this.verdicts]
      .filter(([, verdict]) => verdict.outcome === "recorded")
      .map(([id]) => id)
      .sort();
  }

  /** The papers that wait for a person, in order of their hash. */
  held(facts: readonly Fact[]): HeldPaper[] {
    return facts
      .flatMap((fact): HeldPaper[] => {
        const verdict = this.verdicts.get(fact.documentId);
        if (verdict?.outcome !== "review") return [];
        const on = ownDate(fact.paper);
        const { findings } = verdict;
        return [{ document: fact.documentId, kind: fact.paper.kind, ...(on !== undefined && { on }), findings }];
      })
      .sort((a, b) => (a.document < b.document ? -1 : 1));
  }
}
