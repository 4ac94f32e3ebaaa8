import { foldHousehold } from "../../shared/domain/measure/fold-household.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { lifeOf, peopleOf } from "./portal-load-lives.ts";
import { loadSetup as setup } from "./portal-load-setup.ts";

/** Measures that are in the table, to be asked for: with their papers and the name of their people. */
export interface Sample {
  reference: string;
  documents: string[];
  lastName: string;
}

/** So many measures out of a table of `measures`, from all over it. */
export function samplesOf(measures: number, count: number): Sample[] {
  const step = Math.max(1, Math.floor(measures / count) | 1);
  return Array.from({ length: Math.min(count, Math.ceil(measures / step)) }, (_, index) => index * step).flatMap(
    (family) => {
      const facts = lifeOf(family).map(({ documentId, paper, arrivedOn }) => ({
        documentId,
        paper,
        arrivedAt: `${arrivedOn}T09:00:00Z`,
      }));
      const lastName = peopleOf(family)["household.lastName"];
      return foldHousehold({ facts, acts: [], setup, rules }).measures.map(({ reference, documents }) => ({
        reference,
        documents,
        lastName,
      }));
    },
  );
}
