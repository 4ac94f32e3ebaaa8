import type { ArrivalHold } from "../../../schemas/arrival.ts";
import type { Partner } from "../../../schemas/setup.ts";

/**
 * One verdict of the receiving mail server. `GRAY`: it looked and found nothing to say (no policy, not signed);
 * `NONE`: nobody looked.
 */
export type MailVerdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "NONE";

/** What the receiving mail server found. `dmarc` fails where SPF or DKIM pass for another domain than the sender's. */
export interface MailVerdicts {
  spam: MailVerdict;
  virus: MailVerdict;
  spf: MailVerdict;
  dkim: MailVerdict;
  dmarc: MailVerdict;
}

export type SenderTrust =
  | { outcome: "refused"; code: "spam-verdict" | "virus-verdict" }
  | { outcome: "accepted"; partner: Partner }
  | { outcome: "held"; hold: ArrivalHold; partner?: Partner };

/**
 * Whether an e-mail may take effect. A virus or spam refuses it; a sender whom no partner lists, or whom neither SPF
 * nor DKIM vouches for, is kept for a person. A partner that lists the whole address goes before one that lists its domain.
 */
export function judgeSender(mail: { from?: string; verdicts: MailVerdicts; partners: Partner[] }): SenderTrust {
  const { from, verdicts, partners } = mail;
  if (verdicts.virus === "FAIL") return { outcome: "refused", code: "virus-verdict" };
  if (verdicts.spam === "FAIL") return { outcome: "refused", code: "spam-verdict" };

  const partner = from === undefined ? undefined : findPartner(from, partners);
  if (partner === undefined) return { outcome: "held", hold: "sender-unknown" };
  if (!isVouchedFor(verdicts)) return { outcome: "held", hold: "sender-unauthenticated", partner };
  return { outcome: "accepted", partner };
}

/**
 * Where nobody looked (a file dropped into the bucket by its operator) there is nothing to hold against the sender.
 * DMARC failing means that what passed belongs to another domain: anybody can have that.
 */
function isVouchedFor({ spf, dkim, dmarc }: MailVerdicts): boolean {
  if (spf === "NONE" && dkim === "NONE") return true;
  return (spf === "PASS" || dkim === "PASS") && dmarc !== "FAIL";
}

function findPartner(from: string, partners: Partner[]): Partner | undefined {
  const address = from.trim().toLowerCase();
  const wholeDomain = `*${address.slice(address.lastIndexOf("@"))}`;
  const lists = (pattern: string) => (partner: Partner) =>
    partner.senders.some((sender) => sender.toLowerCase() === pattern);
  return partners.find(lists(address)) ?? partners.find(lists(wholeDomain));
}
