import { optionsOf, optionsSaid, readOption } from "./options.ts";
import { optionFieldOf } from "./roles.ts";
import type { Option, Told } from "./tick-option.ts";

/**
 * « ☒ établi à la suite d'une rupture » among « ☐ intermédiaire ☐ final »: an answer in words of its own names, somewhere
 * within, the one value that no other box of its question stands for.
 */
export function toldWithin({ text, question }: Option, group: readonly Option[]): Told | undefined {
  const field = question?.role === undefined ? undefined : optionFieldOf(question.role);
  if (field !== "bilanKind" && field !== "outcome" && field !== "requestKind") return undefined;
  const said = readOption(field, text);
  if (said === undefined || optionsOf(text).length > 0) return undefined;
  const isTaken = group.some((other) => other.text !== text && optionsSaid(field, other.text).includes(said.value));
  return isTaken ? undefined : { field, value: said.value };
}
