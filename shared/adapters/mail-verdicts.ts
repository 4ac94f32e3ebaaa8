import type { Header } from "postal-mime";
import type { MailVerdict, MailVerdicts } from "../domain/intake/trust.ts";

/** Who writes the results we believe whatever they are: Amazon SES, which received the message. */
const receiver = "amazonses.com";

const words: Record<string, MailVerdict> = {
  pass: "PASS",
  fail: "FAIL",
  softfail: "FAIL",
  neutral: "GRAY",
  none: "GRAY",
  gray: "GRAY",
  disabled: "NONE",
  processing_failed: "PROCESSING_FAILED",
  temperror: "PROCESSING_FAILED",
  permerror: "PROCESSING_FAILED",
};

/**
 * The receiving server's verdicts. Only the topmost header of a name counts: SES puts its own above all that came with
 * the message, and what stands below may have been written by the sender. From another server (the message was saved
 * from somebody's mailbox) we only believe that both SPF and DKIM fail: nobody claims that for a gain.
 */
export function readVerdicts(headers: Header[]): MailVerdicts {
  const topmost = (key: string) => headers.find((header) => header.key === key)?.value ?? "";
  const results = topmost("authentication-results").replaceAll(/\([^()]*\)/g, " ");
  const isReceivers = results.split(";", 1)[0]?.trim().toLowerCase().split(/\s/, 1)[0] === receiver;
  const told = (name: string): MailVerdict => {
    const found = new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*(\\w+)`, "gi");
    // A message may carry several DKIM signatures; one that holds is enough.
    const verdicts = [...results.matchAll(found)].map((match) => toVerdict(match[1]));
    return verdicts.find((verdict) => verdict === "PASS") ?? verdicts[0] ?? "NONE";
  };
  const isBelieved = isReceivers || (told("spf") === "FAIL" && told("dkim") === "FAIL");
  const method = (name: string): MailVerdict => (isBelieved ? told(name) : "NONE");
  return {
    spam: toVerdict(topmost("x-ses-spam-verdict")),
    virus: toVerdict(topmost("x-ses-virus-verdict")),
    spf: method("spf"),
    dkim: method("dkim"),
    dmarc: method("dmarc"),
  };
}

/**
 * Whether a machine sent the message, which must never be answered: two machines could go on for ever (RFC 3834).
 * `from` is its sender's address.
 */
export function isAutomatic(headers: Header[], from: string | undefined): boolean {
  const value = (key: string) =>
    headers
      .find((header) => header.key === key)
      ?.value.trim()
      .toLowerCase();
  const submitted = value("auto-submitted");
  return (
    (submitted !== undefined && submitted !== "no" && !submitted.startsWith("no;")) ||
    /^(bulk|list|junk|auto_reply)\b/.test(value("precedence") ?? "") ||
    value("return-path") === "<>" ||
    value("x-autoreply") === "yes" ||
    value("list-id") !== undefined ||
    /^(mailer-daemon|postmaster|no-?reply|ne-pas-repondre)@/.test(from ?? "")
  );
}

function toVerdict(word: string | undefined): MailVerdict {
  return words[word?.trim().toLowerCase() ?? ""] ?? "NONE";
}
