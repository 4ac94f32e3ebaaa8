/** How an attachment's name with accents is written: RFC 2231, RFC 2047 words, or both left to plain ASCII. */
export type NameStyle = "rfc2231" | "rfc2047" | "ascii";

export type MailPart =
  | { kind: "text"; text: string; encoding: "quoted-printable" | "base64" }
  | { kind: "html"; html: string }
  | { kind: "file"; name: string; type: string; bytes: Uint8Array; nameStyle: NameStyle; contentId?: string }
  | { kind: "message"; raw: Uint8Array };

export type Mail = {
  from: string;
  to: string;
  subject: string;
  /** An RFC 5322 date, written as it is. */
  date: string;
  id: string;
  /** Headers put on top as the receiving service does. */
  received: readonly string[];
  parts: readonly MailPart[];
};

const CRLF = "\r\n";
const utf8 = (text: string) => Buffer.from(text, "utf8");

/** RFC 2047: an encoded word for each run of at most 30 bytes, folded onto lines. */
export function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let run = "";
  for (const sign of text) {
    if (utf8(run + sign).length > 30) {
      words.push(run);
      run = "";
    }
    run += sign;
  }
  words.push(run);
  return words.map((word) => `=?UTF-8?B?${utf8(word).toString("base64")}?=`).join(`${CRLF} `);
}

/** RFC 2045 quoted-printable, lines of at most 76 signs. */
function encodeQuotedPrintable(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      let out = "";
      let width = 0;
      for (const byte of utf8(line)) {
        const plain = byte >= 32 && byte <= 126 && byte !== 61;
        const unit = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
        if (width + unit.length > 75) {
          out += `=${CRLF}`;
          width = 0;
        }
        out += unit;
        width += unit.length;
      }
      return out.replace(/ $/, "=20");
    })
    .join(CRLF);
}

function encodeBase64(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join(CRLF);
}

/** A header parameter that holds a file's name. RFC 2231 values are cut into numbered sections. */
function nameParameter(parameter: string, name: string, style: NameStyle): string {
  if (style === "ascii") return `${parameter}="${name}"`;
  if (style === "rfc2047") return `${parameter}="${encodeWords(name)}"`;
  const encoded = `UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
  const sections = encoded.match(/(?:%..|[^%]){1,40}/g) ?? [];
  if (sections.length === 1) return `${parameter}*=${encoded}`;
  return sections.map((section, place) => `${parameter}*${place}*=${section}`).join(`;${CRLF} `);
}

function writePart(part: MailPart): string {
  switch (part.kind) {
    case "text": {
      const body = part.encoding === "base64" ? encodeBase64(utf8(part.text)) : encodeQuotedPrintable(part.text);
      return `Content-Type: text/plain; charset=UTF-8${CRLF}Content-Transfer-Encoding: ${part.encoding}${CRLF}${CRLF}${body}`;
    }
    case "html":
      return `Content-Type: text/html; charset=UTF-8${CRLF}Content-Transfer-Encoding: base64${CRLF}${CRLF}${encodeBase64(utf8(part.html))}`;
    case "file": {
      const { name, type, bytes, nameStyle, contentId } = part;
      const headers = [
        `Content-Type: ${type};${CRLF} ${nameParameter("name", name, nameStyle)}`,
        `Content-Disposition: ${contentId ? "inline" : "attachment"};${CRLF} ${nameParameter("filename", name, nameStyle)}`,
        "Content-Transfer-Encoding: base64",
        ...(contentId ? [`Content-ID: <${contentId}>`] : []),
      ];
      return `${headers.join(CRLF)}${CRLF}${CRLF}${encodeBase64(bytes)}`;
    }
    case "message":
      return `Content-Type: message/rfc822${CRLF}Content-Disposition: attachment${CRLF}${CRLF}${Buffer.from(part.raw).toString("latin1")}`;
  }
}

/** Parts under one boundary. Only ASCII comes out, so that 7bit holds everywhere. */
function writeMultipart(subtype: string, boundary: string, parts: readonly string[]): string {
  const sections = parts.map((part) => `--${boundary}${CRLF}${part}${CRLF}`).join("");
  return `Content-Type: multipart/${subtype};${CRLF} boundary="${boundary}"${CRLF}${CRLF}${sections}--${boundary}--`;
}

/** An e-mail as the mail bucket receives it. Inline files stand with the HTML in `multipart/related`. */
export function writeMail(mail: Mail): Uint8Array {
  const { parts } = mail;
  const boundary = `=_${mail.id.replaceAll(/[^a-z0-9]/gi, "")}`;
  const related = parts.filter(
    (part) => part.kind === "html" || (part.kind === "file" && part.contentId !== undefined),
  );
  const rest = parts.filter((part) => !related.includes(part));
  const written = rest.map(writePart);
  if (related.length > 0) written.splice(1, 0, writeMultipart("related", `${boundary}rel`, related.map(writePart)));
  const [only] = written;
  const body = written.length === 1 && only !== undefined ? only : writeMultipart("mixed", boundary, written);
  const headers = [
    ...mail.received,
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${mail.date}`,
    `Message-ID: <${mail.id}>`,
    "MIME-Version: 1.0",
  ];
  return Buffer.from(`${headers.join(CRLF)}${CRLF}${body}${CRLF}`, "latin1");
}
