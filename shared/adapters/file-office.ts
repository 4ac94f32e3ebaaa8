import { readDocx } from "./file-docx.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { readOdt } from "./file-odt.ts";
import { inspectManuscript } from "./file-office-pictures.ts";
import { findAll, parseXml, type XmlElement } from "./file-xml.ts";
import { type Archive, ArchiveBomb, openArchive } from "./file-zip.ts";

const docxMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odtMediaType = "application/vnd.oasis.opendocument.text";

/** Office archives that are not taken, by an entry that only they have. */
const others: [RegExp, string][] = [
  [/^xl\//, "un classeur Excel"],
  [/^ppt\//, "une présentation PowerPoint"],
  [/^content\.xml$/, "un document OpenDocument qui n’est pas un texte"],
  [/^visio\//, "un dessin Visio"],
];

/** A ZIP archive: a Word or OpenDocument text, or something that is not taken. */
export async function inspectArchive(bytes: Uint8Array): Promise<Inspection> {
  try {
    const archive = openArchive(bytes);
    if (archive.names.includes("word/document.xml")) return await inspectDocx(archive);
    if (isOdt(archive)) return await inspectOdt(archive);
    const office = others.find(([entry]) => archive.names.some((name) => entry.test(name)))?.[1];
    if (office) return refuse("application/zip", "type-not-supported", { found: office, instead: "saved" });
    return refuse("application/zip", "type-not-supported", { found: "une archive ZIP", instead: "contents" });
  } catch (error) {
    // Whatever else fails in there, the file is not what a word processor writes.
    return refuse("application/zip", error instanceof ArchiveBomb ? "archive-bomb" : "office-damaged");
  }
}

async function inspectDocx(archive: Archive): Promise<Inspection> {
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
  const targets = targetsOf(part("word/_rels/document.xml.rels"));
  const read = (entry: string) => archive.read(targets.get(entry) ?? "");
  return inspectManuscript({ manuscript: readDocx({ headers, body, footers }), mediaType: docxMediaType, read });
}

/** Where the body's relations lead to in the archive, by their ids. */
function targetsOf(relations: XmlElement | undefined): Map<string, string> {
  const list = relations ? [...findAll(relations, "Relationship")] : [];
  return new Map(
    list.map(({ attributes }) => {
      const target = attributes.Target ?? "";
      return [attributes.Id ?? "", target.startsWith("/") ? target.slice(1) : `word/${target}`];
    }),
  );
}

function isOdt(archive: Archive): boolean {
  const type = archive.read("mimetype");
  return type !== undefined && Buffer.from(type).toString("latin1").trim() === odtMediaType;
}

async function inspectOdt(archive: Archive): Promise<Inspection> {
  const manifest = archive.read("META-INF/manifest.xml");
  const isEncrypted = manifest && Buffer.from(manifest).includes("encryption-data");
  if (isEncrypted) return refuse(odtMediaType, "office-encrypted");
  const content = parsed(archive, "content.xml");
  const styles = parsed(archive, "styles.xml");
  if (!content) return refuse(odtMediaType, "office-damaged");
  const manuscript = readOdt({ content, ...(styles && { styles }) });
  return inspectManuscript({ manuscript, mediaType: odtMediaType, read: (entry) => archive.read(entry) });
}

function parsed(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  return bytes && parseXml(bytes);
}
