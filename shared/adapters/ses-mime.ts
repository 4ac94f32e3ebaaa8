/** An e-mail of plain text. `at` is its date; the same letter has the same bytes. */
export interface Letter {
  noticeId: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  at: string;
  /** How it came about (RFC 3834): as an answer, which is the default, or of itself. */
  automatic?: "auto-replied" | "auto-generated";
}

/** RFC 2047 allows lines of 76 characters: `Subject: =?UTF-8?B?` and `?=` take 21, and base64 makes four of three. */
const encodedWordBytes = 39;
/** RFC 2045: no line of quoted-printable is longer. */
const lineLength = 76;

/** The letter as MIME (RFC 5322), all of it ASCII, marked as automatic (RFC 3834) so that nobody's responder answers. */
export function mimeOf({ noticeId, from, to, subject, text, at, automatic = "auto-replied" }: Letter): Uint8Array {
  const headers = [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${encodeHeader(subject)}`,
    `Date: ${dateOf(at)}`,
    `Message-ID: <${noticeId}@${from.slice(from.lastIndexOf("@") + 1)}>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    `Auto-Submitted: ${automatic}`,
    "X-Auto-Response-Suppress: All",
    `X-Navette-Notice: ${noticeId}`,
  ];
  return Buffer.from(`${headers.join("\r\n")}\r\n\r\n${quotedPrintable(text)}`, "ascii");
}

/** `Sat, 21 Nov 2026 05:00:00 +0000`: JavaScript writes the zone as GMT, which RFC 5322 calls obsolete. */
function dateOf(instant: string): string {
  return new Date(instant).toUTCString().replace("GMT", "+0000");
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}

/** Encoded words where the text is not printable ASCII on one short line, each with whole characters only. */
function encodeHeader(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text)) return text;
  const words: string[] = [""];
  for (const sign of oneLine(text)) {
    const word = `${words.at(-1)}${sign}`;
    if (Buffer.byteLength(word) > encodedWordBytes) words.push(sign);
    else words[words.length - 1] = word;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}

function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const signs = [...Buffer.from(line, "utf8")].map((byte, index, bytes) => {
        const isBlank = byte === 0x20 || byte === 0x09;
        const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
        // A blank at the end of a line may be lost on the way.
        if (isPlain || (isBlank && index < bytes.length - 1)) return String.fromCharCode(byte);
        return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      });
      return softBreaks(signs);
    })
    .join("\r\n");
}

/** A line too long goes on after `=`. An escape is never torn apart. */
function softBreaks(signs: string[]): string {
  const lines: string[] = [""];
  for (const sign of signs) {
    const line = `${lines.at(-1)}${sign}`;
    if (line.length >= lineLength) lines.push(sign);
    else lines[lines.length - 1] = line;
  }
  return lines.join("=\r\n");
}
