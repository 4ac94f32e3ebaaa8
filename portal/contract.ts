import type { OverridableCheck, StepId } from "../schemas/act.ts";
import type { DocumentKind, DocumentVariant, FieldName } from "../schemas/field.ts";
import type { LifeState } from "../schemas/measure.ts";
import type { Route, RouteName } from "../schemas/portal-api.ts";
import type { Role } from "../schemas/portal-person.ts";
import type { SchemeId } from "../schemas/scheme.ts";

/** What the page knows of the schemas while it runs. `build.ts` reads it from them and writes it into the bundle. */
export interface Contract {
  routes: Record<RouteName, Pick<Route, "method" | "path" | "roles">>;
  depositLimits: { files: number; bytes: number };
  roles: readonly Role[];
  schemes: readonly SchemeId[];
  states: readonly LifeState[];
  steps: readonly StepId[];
  checks: readonly OverridableCheck[];
  documentKinds: readonly DocumentKind[];
  documentVariants: readonly DocumentVariant[];
  fields: Record<DocumentKind, readonly FieldName[]>;
  fieldTypes: Record<FieldName, FieldType>;
}

/** How the value of a field is typed. `choices` and `list` take several, `count` a whole number from `least` up. */
export type FieldType =
  | { type: "text" | "date" | "euros" | "yes-no" | "list" | "email" | "phone" | "postal-code" }
  | { type: "count"; least: 0 | 1 }
  | { type: "choice" | "choices"; options: readonly string[] };

declare const NAVETTE_CONTRACT: Contract;

/** The contract of this build. A function, so that a module may be loaded where there is none (a unit test). */
export function contract(): Contract {
  return NAVETTE_CONTRACT;
}

/** Whether somebody with these roles may ask a route; `admin` always may. */
export function mayAsk(roles: readonly Role[], route: RouteName): boolean {
  const allowed = contract().routes[route].roles;
  return roles.includes("admin") || roles.some((role) => allowed.includes(role));
}
