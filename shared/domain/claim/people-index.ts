import { personKeys } from "../household/identity.ts";
import type { StartedMeasure } from "./planned-lines.ts";

/**
 * Finds the measures that may have a person in common with one, by their names: whoever compares each measure with
 * every other is done with ten thousand of them tomorrow.
 */
export function namesakesIn(everyone: readonly StartedMeasure[]): (measure: StartedMeasure) => StartedMeasure[] {
  const byName = new Map<string, StartedMeasure[]>();
  for (const measure of everyone) {
    for (const name of personKeys(measure.household)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [measure]);
      else known.push(measure);
    }
  }
  return ({ household }) => [...new Set(personKeys(household).flatMap((name) => byName.get(name) ?? []))];
}
