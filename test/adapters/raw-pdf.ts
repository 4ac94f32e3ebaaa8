import { deflateSync } from "node:zlib";

/** One object's body: text, or a stream with its dictionary's own entries. */
export type RawObject = string | { entries: string; data: Uint8Array };

/**
 * A PDF of exactly these objects, numbered from 1, the first being the catalogue: for files that no library writes.
 */
export function writeRawPdf(objects: readonly RawObject[], trailer = ""): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const write = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    write(Buffer.from(`${index + 1} 0 obj\n`, "latin1"));
    if (typeof object === "string") write(Buffer.from(object, "latin1"));
    else {
      write(Buffer.from(`<<${object.entries}/Length ${object.data.length}>>\nstream\n`, "latin1"));
      write(Buffer.from(object.data));
      write(Buffer.from("\nendstream"));
    }
    write(Buffer.from("\nendobj\n"));
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  write(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  write(Buffer.from(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** A page of A4, or with its own entries, that shows this content. Fonts: F (Helvetica). `pictures` are objects' bodies. */
export interface RawPage {
  content: string;
  entries?: string;
  /** Image objects, drawn as `/I0 Do`, `/I1 Do`… */
  pictures?: RawObject[];
}

/** A PDF of such pages; what stands on them can be left unpacked. */
export function writeRawPages(pages: readonly RawPage[], isPacked = true): Buffer {
  const objects: RawObject[] = ["<</Type/Catalog/Pages 2 0 R>>", ""];
  objects.push("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  const kids: number[] = [];
  for (const { content, entries = "/MediaBox[0 0 595 842]", pictures = [] } of pages) {
    const first = objects.length + 1;
    const names = pictures.map((_, index) => `/I${index} ${first + index} 0 R`).join("");
    objects.push(...pictures);
    const data = Buffer.from(content, "latin1");
    objects.push(isPacked ? { entries: "/Filter/FlateDecode", data: deflateSync(data) } : { entries: "", data });
    const resources = `/Resources<</Font<</F 3 0 R>>/XObject<<${names}>>>>`;
    kids.push(objects.length + 1);
    objects.push(`<</Type/Page/Parent 2 0 R${entries}${resources}/Contents ${objects.length} 0 R>>`);
  }
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`;
  return writeRawPdf(objects);
}

/** An image object with these entries beside its size. */
export function rawPicture(
  size: { width: number; height: number },
  entries: string,
  data: Uint8Array,
): Exclude<RawObject, string> {
  return { entries: `/Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}${entries}`, data };
}

/** Lines of print, 18 points apart from the top of A4 down. */
export function printed(lines: readonly string[], top = 780): string {
  const escaped = (line: string) => line.replaceAll(/[()\\]/g, "\\$&").replaceAll("’", "'");
  const shown = lines.map((line, index) => `1 0 0 1 60 ${top - index * 18} Tm (${escaped(line)}) Tj`);
  return `BT /F 11 Tf ${shown.join("\n")} ET`;
}
