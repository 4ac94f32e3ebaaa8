import type { Citation } from "../../schemas/rule.ts";
import type { SourceId } from "../../schemas/scheme.ts";

/** Quotes one source: a sentence becomes a citation of it. Spaces and list marks of the page do not count. */
export function citeFrom(source: SourceId): (sentence: string) => Citation {
  return (sentence) => ({ sentence, source });
}
