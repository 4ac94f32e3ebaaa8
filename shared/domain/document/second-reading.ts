import type { Finding } from "../../../schemas/finding.ts";

/**
 * What the second reading of a field was, where two readings of it differ: its finding cites both, the one that stands
 * first. Undefined where they agree, or where the finding cites none (several boxes that are ticked).
 */
export function secondReading(findings: readonly Finding[], field: string): string | undefined {
  const found = findings.find((finding) => finding.code === "readings-differ" && finding.field === field);
  return found && /» : « .* » et « (.*) »\. /.exec(found.message)?.[1];
}
