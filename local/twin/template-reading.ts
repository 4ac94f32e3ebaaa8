import { z } from "zod";
import type { TemplateResource } from "./assembly.ts";
import type { Plan } from "./plan.ts";
import type { StackScope } from "./stack-scope.ts";

/** A resource of a template, and the plan that it is read into. */
export type Reading = { plan: Plan; scope: StackScope; logicalId: string; resource: TemplateResource };

/** A resource's properties, resolved. Throws where they are not as the twin knows them. */
export function parse<T extends z.ZodType>(schema: T, reading: Reading): z.infer<T> {
  return parseValue(schema, reading.scope.resolve(reading.resource.Properties ?? {}), reading);
}

/** A value of a resource, resolved already. Throws as `parse` does. */
export function parseValue<T extends z.ZodType>(schema: T, value: unknown, reading: Reading): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${where(reading)} is not as the twin knows it: ${z.prettifyError(result.error)}`);
}

/** How a resource is named to people: its type, stack and logical id. */
export function where({ scope, logicalId, resource }: Reading): string {
  return `${resource.Type} ${scope.stack.name}/${logicalId}`;
}

/** The name at the end of an ARN, or the name itself. */
export function lastPart(arnOrName: string): string {
  return arnOrName.split(":").at(-1) ?? arnOrName;
}
