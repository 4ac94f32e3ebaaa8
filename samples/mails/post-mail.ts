import { encodeWords, type Mail, type MailPart, type NameStyle, writeMail } from "../mime.ts";
import { type Expected, expectRow, type Paper, type Sample, scanPaper } from "../sample.ts";

const TO = "paperasse@navette.example";
export const CECILE = `${encodeWords("Cécile Auvray")} <cecile.auvray@tas-vernoy.example>`;
export const ASLL_DESK = '"ASLL Vernoy" <asll@tas-vernoy.example>';

/** The headers that SES puts on top of what it receives. */
function receivedBySes(domain: string, spam: "PASS" | "FAIL" = "PASS"): string[] {
  return [
    `Return-Path: <bounce@${domain}>`,
    `Received: from mail.${domain} (mail.${domain} [192.0.2.25]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP for ${TO}`,
    `X-SES-Spam-Verdict: ${spam}`,
    "X-SES-Virus-Verdict: PASS",
    `Authentication-Results: amazonses.com; spf=pass (spfCheck: domain of ${domain} designates 192.0.2.25 as permitted sender) client-ip=192.0.2.25; envelope-from=bounce@${domain}; helo=mail.${domain}; dkim=pass header.i=@${domain}; dmarc=pass header.from=${domain}`,
  ];
}

export const text = (words: string): MailPart => ({ kind: "text", text: words, encoding: "quoted-printable" });

export function attach(name: string, bytes: Uint8Array, nameStyle: NameStyle = "ascii"): MailPart {
  const types = { pdf: "application/pdf", jpg: "image/jpeg", png: "image/png" };
  const type = types[name.split(".").at(-1) as keyof typeof types];
  return { kind: "file", name, type, bytes, nameStyle };
}

/** A scanned attachment, small enough for a mailbox. */
export function scanned(name: string, paper: Paper, angle: number): Promise<Paper> {
  return scanPaper(name, paper, { dpi: 180, angle, noise: 2, quality: 42 });
}

/** An e-mail to make, with the rows of its attachments. */
type Draft = Omit<Mail, "id" | "received" | "to"> & {
  file: string;
  about: string;
  domain?: string;
  spam?: "PASS" | "FAIL";
  rows: Omit<Expected, "file" | "channel">[];
};

export function postMail({ file, about, domain = "tas-vernoy.example", spam = "PASS", rows, ...mail }: Draft): Sample {
  const id = `${file.replace(".eml", "")}@${domain}`;
  const bytes = writeMail({ ...mail, to: TO, id, received: receivedBySes(domain, spam) });
  return { name: file, about, bytes, rows: rows.map((row) => ({ file, channel: "email", ...row })) };
}

export function expectAttachment(
  attachment: string,
  paper: Paper,
  more: Partial<Expected> = {},
): Omit<Expected, "file" | "channel"> {
  const { file: _file, channel: _channel, ...row } = expectRow("", paper, more);
  return { attachment, ...row };
}
