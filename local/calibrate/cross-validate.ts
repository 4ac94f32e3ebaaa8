import { chanceOf } from "../../shared/domain/reading/confidence.ts";
import { type Calibration, calibrate } from "../eval/calibration.ts";
import { type Example, fitWeights } from "./fit-weights.ts";

/** So many times the weights are fitted anew, each time without a part of the layouts. */
const PARTS = 8;

/**
 * How far confidences can be trusted on layouts that the weights were not fitted on: each layout is left out once, and
 * its values are weighed with what the others taught.
 */
export function crossValidate(examples: readonly Example[]): Calibration {
  const layouts = [...new Set(examples.map(({ layout }) => layout))];
  const parts = Math.min(PARTS, layouts.length);
  return calibrate(
    Array.from({ length: parts }, (_, part) => {
      const left = new Set(layouts.filter((_layout, index) => index % parts === part));
      const weights = fitWeights(examples.filter(({ layout }) => !left.has(layout)));
      return examples
        .filter(({ layout }) => left.has(layout))
        .map(({ signs, right }) => ({ confidence: Math.round(1000 * chanceOf(signs, weights)) / 1000, right }));
    }).flat(),
  );
}
