import { readDocx } from "./file-docx.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { countLetters, type Manuscript } from "./file-manuscript.ts";
import { layOutManuscript } from "./file-manuscript-page.ts";
import { readOdt } from "./file-odt.ts";
import { inspectPicture } from "./file-picture.ts";
import { sniffType } from "./file-type.ts";
import { parseXml, type XmlElement } from "./file-xml.ts";
import { type Archive, ArchiveBomb, openArchive } from "./file-zip.ts";

const docxMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odtMediaType = "application/vnd.oasis.opendocument.text";
/** With fewer letters a document is a folder for pictures, not a text. */
const fewestLetters = 40;

/** Office archives that are not taken, by an entry that only they have. */
const others: [RegExp, string][] = [
  [/^xl\//, "un classeur Excel"],
  [/^ppt\//, "une présentation PowerPoint"],
  [/^content\.xml$/, "un document OpenDocument qui n’est pas un texte"],
  [/^visio\//, "un dessin Visio"],
];

/** A ZIP archive: a Word or OpenDocument text, or something that is not taken. */
export function inspectArchive(bytes: Uint8Array): Inspection {
  try {
    const archive = openArchive(bytes);
    if (archive.names.includes("word/document.xml")) return inspectDocx(archive);
    if (isOdt(archive)) return inspectOdt(archive);
    const found = others.find(([entry]) => archive.names.some((name) => entry.test(name)))?.[1] ?? "une archive ZIP";
    return refuse("application/zip", "type-not-supported", { found });
  } catch (error) {
    // Whatever else fails in there, the file is not what a word processor writes.
    return refuse("application/zip", error instanceof ArchiveBomb ? "archive-bomb" : "office-damaged");
  }
}

/** Documents of Office before 2007, and the wrapping that Office puts around encrypted ones. */
export function inspectOle(bytes: Uint8Array): Inspection {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => file.includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) return refuse(docxMediaType, "office-encrypted");
  if (holds("WordDocument")) return refuse("application/msword", "office-legacy");
  return refuse("application/x-cfb", "type-not-supported", { found: "un ancien document Office" });
}

function inspectDocx(archive: Archive): Inspection {
  const types = archive.read("[Content_Types].xml");
  const hasMacros = types && Buffer.from(types).includes("macroEnabled");
  if (hasMacros || archive.names.includes("word/vbaProject.bin")) return refuse(docxMediaType, "office-macro");
  const part = (name: string) => parsed(archive, name);
  const parts = (pattern: RegExp) =>
    archive.names
      .filter((name) => pattern.test(name))
      .sort()
      .flatMap((name) => part(name) ?? []);
  const body = part("word/document.xml");
  if (!body) return refuse(docxMediaType, "office-damaged");
  const headers = parts(/^word\/header\d*\.xml$/);
  const footers = parts(/^word\/footer\d*\.xml$/);
  return inspectManuscript(archive, readDocx({ headers, body, footers }), docxMediaType, /^word\/media\//);
}

function isOdt(archive: Archive): boolean {
  const type = archive.read("mimetype");
  return type !== undefined && Buffer.from(type).toString("latin1").trim() === odtMediaType;
}

function inspectOdt(archive: Archive): Inspection {
  const manifest = archive.read("META-INF/manifest.xml");
  const isEncrypted = manifest && Buffer.from(manifest).includes("encryption-data");
  if (isEncrypted) return refuse(odtMediaType, "office-encrypted");
  const content = parsed(archive, "content.xml");
  const styles = parsed(archive, "styles.xml");
  if (!content) return refuse(odtMediaType, "office-damaged");
  return inspectManuscript(archive, readOdt({ content, ...(styles && { styles }) }), odtMediaType, /^Pictures\//);
}

function parsed(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  return bytes && parseXml(bytes);
}

/** A text, or the one photo that somebody pasted into a document instead of sending it as it is. */
function inspectManuscript(archive: Archive, manuscript: Manuscript, mediaType: string, pictures: RegExp): Inspection {
  if (countLetters(manuscript.blocks) >= fewestLetters) {
    return { outcome: "text-inside", mediaType, pages: [layOutManuscript(manuscript)] };
  }
  const names = archive.names.filter((name) => pictures.test(name));
  const bytes = names.length === 1 ? archive.read(names[0] ?? "") : undefined;
  const kind = bytes && sniffType(bytes).kind;
  if (!bytes || (kind !== "jpeg" && kind !== "png")) return refuse(mediaType, "office-no-text");
  const picture = inspectPicture(kind, bytes);
  if (picture.outcome !== "picture") return { ...picture, mediaType };
  return { ...picture, mediaType, converted: { bytes: Uint8Array.from(bytes), mediaType: `image/${kind}` } };
}
