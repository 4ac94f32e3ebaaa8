import { bilanV1 } from "./bilan-v1.ts";
import { contractV1 } from "./contract-v1.ts";
import { decisionV1 } from "./decision-v1.ts";
import type { FormDefinition, FormKind } from "./form-definition.ts";
import { orientationV1 } from "./orientation-v1.ts";
import { renewalV1 } from "./renewal-v1.ts";

/** Every version that was ever issued, the latest of its kind last: papers of all of them are still on their way. */
export const issuedForms: readonly FormDefinition[] = [orientationV1, decisionV1, contractV1, bilanV1, renewalV1];

/** The form of a kind and version; undefined where none was issued. */
export function formOf({ kind, version }: { kind: FormKind; version: number }): FormDefinition | undefined {
  return issuedForms.find((form) => form.kind === kind && form.version === version);
}

/** The version of a kind that is handed out today. */
export function latestFormOf(kind: FormKind): FormDefinition {
  const latest = issuedForms.findLast((form) => form.kind === kind);
  if (latest === undefined) throw new Error(`no form of kind ${kind}`);
  return latest;
}
