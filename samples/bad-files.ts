import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import { Zip, ZipDeflate } from "fflate";
import { mulberry32 } from "./drawing/prng.ts";

const ascii = (text: string) => Buffer.from(text, "latin1");

/** A Windows programme's header and noise, under a name that ends in `.pdf`. */
export function makeProgramme(): Uint8Array {
  const random = mulberry32(0xe7e);
  const bytes = Buffer.from(Uint8Array.from({ length: 24_576 }, () => Math.floor(random() * 256)));
  bytes.set(ascii("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00"), 0);
  bytes.writeUInt32LE(128, 60);
  bytes.set(ascii("This program cannot be run in DOS mode.\r\r\n$"), 78);
  bytes.set(ascii("PE\0\0\x64\x86"), 128);
  return bytes;
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([ascii(type), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/** A small PNG whose header asks for 40,000 × 40,000 pixels (1.6 GB of grey). */
export function makeGiantPicture(): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(40_000, 0);
  header.writeUInt32BE(40_000, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(40_001 * 8));
  return Buffer.concat([
    ascii("\x89PNG\r\n\x1a\n"),
    pngChunk("IHDR", header),
    pngChunk("IDAT", rows),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A Word file of some 300 kB whose text unpacks to 300 MB of spaces. */
export function makeZipBomb(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, write: (file: ZipDeflate) => void) => {
    const file = new ZipDeflate(name, { level: 9 });
    file.mtime = new Date(1980, 0, 1, 12);
    zip.add(file);
    write(file);
  };
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  add("[Content_Types].xml", (file) => file.push(ascii(types), true));
  add("word/document.xml", (file) => {
    file.push(ascii('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'));
    const spaces = new Uint8Array(1024 * 1024).fill(32);
    for (let megabyte = 0; megabyte < 300; megabyte += 1) file.push(spaces);
    file.push(ascii("</w:body></w:document>"), true);
  });
  zip.end();
  return Buffer.concat(chunks);
}

const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

function md5(...parts: Uint8Array[]): Buffer {
  return createHash("md5").update(Buffer.concat(parts)).digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  const out = data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  });
  return Buffer.from(out);
}

/** A one-page PDF that opens with a password only (standard security handler, revision 2: RC4 with 40 bits). */
export function makeProtectedPdf(password: string): Uint8Array {
  const padded = Buffer.concat([ascii(password), PADDING]).subarray(0, 32);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const id = md5(ascii("navette samples"));
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const key = md5(padded, owner, permissions, id).subarray(0, 5);
  const user = rc4(key, PADDING);
  const objectKey = (object: number) => md5(key, Buffer.from([object, 0, 0, 0, 0])).subarray(0, 10);

  const content = rc4(objectKey(4), ascii("BT /F1 14 Tf 60 760 Td (Notification de d\\351cision) Tj ET"));
  const objects = [
    ascii("<< /Type /Catalog /Pages 2 0 R >>"),
    ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    ascii(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    ),
    Buffer.concat([ascii(`<< /Length ${content.length} >>\nstream\n`), content, ascii("\nendstream")]),
    ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
    ascii(`<< /Filter /Standard /V 1 /R 2 /O <${owner.toString("hex")}> /U <${user.toString("hex")}> /P -4 >>`),
  ];
  let file = ascii("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file = Buffer.concat([file, ascii(`${place + 1} 0 obj\n`), object, ascii("\nendobj\n")]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const hex = id.toString("hex");
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 6 0 R /ID [<${hex}> <${hex}>] >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, ascii(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`)]);
}
