import { decodeCursor, encodeCursor, type ListName } from "../../shared/adapters/portal-cursor.ts";
import { ProblemError } from "../middleware/http-answers.ts";

/** How many a page of a list has. */
export const pageSize = 25;

/** Where a list goes on; undefined at its beginning. Throws a ProblemError for a cursor that is not this list's. */
export function placeOf(list: ListName, cursor: string | undefined): string[] | undefined {
  if (cursor === undefined) return undefined;
  const place = decodeCursor(list, cursor);
  if (place === undefined) throw new ProblemError("cursor-invalid");
  return place;
}

/** The cursor of the next page, as a part of the answer. */
export function nextOf(list: ListName, next: string | readonly string[] | undefined): { next?: string } {
  if (next === undefined) return {};
  return { next: encodeCursor(list, typeof next === "string" ? [next] : next) };
}
