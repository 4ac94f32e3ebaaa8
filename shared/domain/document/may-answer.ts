import type { MailVerdicts } from "../intake/trust.ts";

/**
 * Whether an e-mail may be answered: never a machine's, and never one whose sender somebody may have forged, or a
 * stranger would get mail for what another sent. Where nobody looked (a file dropped in by its operator) it may.
 */
export function mayAnswer({ automatic, verdicts }: { automatic: boolean; verdicts: MailVerdicts }): boolean {
  const { spam, virus, spf, dkim, dmarc } = verdicts;
  if (automatic || spam === "FAIL" || virus === "FAIL" || dmarc === "FAIL") return false;
  return spf === "PASS" || dkim === "PASS" || (spf === "NONE" && dkim === "NONE");
}
