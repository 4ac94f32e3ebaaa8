import type { Instead } from "../domain/intake/rejections.ts";

/** What a file is by its first bytes, whatever its name says. `instead`: what to send, where that is not taken. */
export type SniffedType = { kind: FileKind; mediaType: string; label: string; instead?: Instead };

/** The kinds that are opened further; `other` is known but not taken, `unknown` is anything else. */
type FileKind = "pdf" | "zip" | "ole" | "jpeg" | "png" | "tiff" | "heic" | "other" | "unknown";

interface Signature extends SniffedType {
  /** Latin-1 text at `at` (0 where absent). */
  starts: string;
  at?: number;
}

const signatures: Signature[] = [
  { kind: "jpeg", mediaType: "image/jpeg", label: "une image JPEG", starts: "\xff\xd8\xff" },
  { kind: "png", mediaType: "image/png", label: "une image PNG", starts: "\x89PNG\r\n\x1a\n" },
  { kind: "tiff", mediaType: "image/tiff", label: "une image TIFF", starts: "II*\0" },
  { kind: "tiff", mediaType: "image/tiff", label: "une image TIFF", starts: "MM\0*" },
  { kind: "other", mediaType: "image/tiff", label: "une image BigTIFF", starts: "II+\0" },
  { kind: "other", mediaType: "image/tiff", label: "une image BigTIFF", starts: "MM\0+" },
  { kind: "zip", mediaType: "application/zip", label: "une archive ZIP", starts: "PK\x03\x04" },
  { kind: "zip", mediaType: "application/zip", label: "une archive ZIP", starts: "PK\x05\x06" },
  {
    kind: "ole",
    mediaType: "application/x-cfb",
    label: "un ancien document Office",
    starts: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  },
  { kind: "other", mediaType: "image/gif", label: "une image GIF", starts: "GIF8" },
  { kind: "other", mediaType: "image/bmp", label: "une image BMP", starts: "BM" },
  { kind: "other", mediaType: "image/webp", label: "une image WebP", starts: "WEBP", at: 8 },
  { kind: "other", mediaType: "application/vnd.microsoft.portable-executable", label: "un programme", starts: "MZ" },
  { kind: "other", mediaType: "application/x-elf", label: "un programme", starts: "\x7fELF" },
  {
    kind: "other",
    mediaType: "application/vnd.rar",
    label: "une archive RAR",
    starts: "Rar!\x1a\x07",
    instead: "contents",
  },
  {
    kind: "other",
    mediaType: "application/x-7z-compressed",
    label: "une archive 7z",
    starts: "7z\xbc\xaf\x27\x1c",
    instead: "contents",
  },
  { kind: "other", mediaType: "application/gzip", label: "une archive GZIP", starts: "\x1f\x8b", instead: "contents" },
  { kind: "other", mediaType: "application/rtf", label: "un document RTF", starts: "{\\rtf", instead: "saved" },
  { kind: "other", mediaType: "application/postscript", label: "un document PostScript", starts: "%!PS" },
  {
    kind: "other",
    mediaType: "application/ms-tnef",
    label: "une enveloppe Outlook winmail.dat",
    starts: "\x78\x9f\x3e\x22",
    instead: "attachments",
  },
  { kind: "other", mediaType: "video/quicktime", label: "une vidéo", starts: "ftypqt", at: 4 },
  { kind: "other", mediaType: "video/mp4", label: "une vidéo", starts: "ftypisom", at: 4 },
  { kind: "other", mediaType: "video/mp4", label: "une vidéo", starts: "ftypmp4", at: 4 },
  { kind: "other", mediaType: "image/avif", label: "une image AVIF", starts: "ftypavif", at: 4 },
  ...["heic", "heix", "heim", "heis", "mif1", "msf1", "hevc", "hevx"].map(
    (brand): Signature => ({
      kind: "heic",
      mediaType: "image/heic",
      label: "une photo HEIC",
      starts: `ftyp${brand}`,
      at: 4,
    }),
  ),
];

/** Readers look for the mark of a PDF in the first kilobyte: mail gateways put lines before it. */
const pdfMarkWithin = 1024;

/** Looks at the first kilobyte only. */
export function sniffType(bytes: Uint8Array): SniffedType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, pdfMarkWithin)).toString(
    "latin1",
  );
  const known = signatures.find(({ starts, at = 0 }) => head.startsWith(starts, at));
  if (known) {
    const { kind, mediaType, label, instead } = known;
    return { kind, mediaType, label, ...(instead && { instead }) };
  }
  if (head.includes("%PDF-")) return { kind: "pdf", mediaType: "application/pdf", label: "un PDF" };
  const text = head.trimStart().toLowerCase();
  if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
    return { kind: "other", mediaType: "text/html", label: "une page web", instead: "saved" };
  }
  if (
    /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/.test(head) &&
    /^(?:from|received|return-path|mime-version):/im.test(head)
  ) {
    return { kind: "other", mediaType: "message/rfc822", label: "un e-mail", instead: "attachments" };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what makes it text
  if (head !== "" && !/[\x00-\x08\x0e-\x1f]/.test(head))
    return { kind: "other", mediaType: "text/plain", label: "du texte brut", instead: "saved" };
  return { kind: "unknown", mediaType: "application/octet-stream", label: "un format inconnu" };
}

const claims: [RegExp, FileKind, string][] = [
  [/\.pdf$/i, "pdf", "un PDF"],
  [/\.docx$/i, "zip", "un document Word"],
  [/\.odt$/i, "zip", "un document OpenDocument"],
  [/\.jpe?g$/i, "jpeg", "une image JPEG"],
  [/\.png$/i, "png", "une image PNG"],
  [/\.tiff?$/i, "tiff", "une image TIFF"],
  [/\.hei[cf]$/i, "heic", "une photo HEIC"],
];

/** What a file's name promises, where that is a format that is taken. */
export function claimOf(name: string): string | undefined {
  return claims.find(([ending]) => ending.test(name.trim()))?.[2];
}
