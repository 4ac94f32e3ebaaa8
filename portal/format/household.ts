import type { Household } from "../../schemas/measure.ts";

/** « MARTIN Lina », and with a co-holder « MARTIN Lina et PETIT Hugo » or « MARTIN Lina et Hugo ». Names as written. */
export function formatHousehold(household: Household): string {
  const { lastName, firstName, coHolderLastName, coHolderFirstName } = household;
  const other = [coHolderLastName === lastName ? undefined : coHolderLastName, coHolderFirstName].filter(Boolean);
  return [`${lastName} ${firstName}`, ...(other.length > 0 ? [other.join("\u00a0")] : [])].join(" et ");
}
