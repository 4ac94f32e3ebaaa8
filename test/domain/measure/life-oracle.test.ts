import fc from "fast-check";
import { expect, it } from "vitest";
import { tellHousehold } from "./life-oracle.ts";
import { edgesOf, tellChecks, tellPhase } from "./life-oracle-checks.ts";
import { type Plan, plans } from "./life-oracle-plans.ts";
import { checksOf, foldHistory, paths, phasesOf, tellBoth } from "./life-oracle-product.ts";
import { storyOf, workOut } from "./life-oracle-stories.ts";

const seed = Number(process.env.NAVETTE_SEED ?? 20261005);
const numRuns = Number(process.env.NAVETTE_HISTORIES ?? 600);
const told = `(seed ${seed}, ${numRuns} histories)`;

function play(plan: Plan) {
  const history = workOut(plan, paths);
  const life = tellHousehold({ ...storyOf(history), paths });
  return { history, life, folded: foldHistory(history) };
}

it(`whatever the history, a measure lives as a naive reading day by day says ${told}`, () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { history, life, folded } = play(plan);
      fc.pre(life.measures.every(({ asked }) => !asked.unsaid));
      const [product, oracle] = tellBoth(history, folded, life);
      expect(product).toEqual(oracle);
    }),
    { seed, numRuns },
  );
}, 600_000);

it(`whatever the history and the day, the same checks are told, and the same state of life ${told}`, () => {
  fc.assert(
    fc.property(plans, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (plan, dice) => {
      const { history, life, folded } = play(plan);
      fc.pre(life.measures.every(({ asked }) => !asked.unsaid));
      const { agreements } = history.setup;
      const compatible = (id: string | undefined) => agreements.find((one) => one.id === id)?.compatible ?? [];
      const edges = edgesOf(life);
      for (const die of dice) {
        const today = edges[die % edges.length] ?? "2026-01-01";
        const checks = tellChecks({ life, today, references: folded.names, compatible });
        expect(checksOf(folded, history.setup, today), today).toEqual(checks);
        const phases = phasesOf(folded, today);
        for (const measure of life.measures) {
          const phase = tellPhase(measure, today);
          if (phase !== "?") expect(phases.get(measure.orientation), today).toBe(phase);
        }
      }
    }),
    { seed, numRuns },
  );
}, 600_000);
