/** Entries of the tone curve; between them a reader goes straight, which is finer than eight bits of colour. */
const STEPS = 1024;

/** sRGB of IEC 61966-2-1 seen from the D50 white of a profile: what each primary is in XYZ. */
const primaries = {
  rXYZ: [0.436065, 0.222488, 0.013916],
  gXYZ: [0.385147, 0.716873, 0.097076],
  bXYZ: [0.143066, 0.060608, 0.714096],
  wtpt: [0.964203, 1, 0.824905],
} as const;

function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function signature(text: string): Buffer {
  return Buffer.from(text.padEnd(4), "latin1");
}

/** A number of the kind s15Fixed16. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function xyzTag(values: readonly number[]): Buffer {
  return Buffer.concat([signature("XYZ"), uint32(0), ...values.map(fixed)]);
}

function curveTag(): Buffer {
  const points = Buffer.alloc(STEPS * 2);
  for (let step = 0; step < STEPS; step += 1)
    points.writeUInt16BE(Math.round(linearOf(step / (STEPS - 1)) * 65535), step * 2);
  return Buffer.concat([signature("curv"), uint32(0), uint32(STEPS), points]);
}

function textTag(text: string): Buffer {
  return Buffer.concat([signature("text"), uint32(0), Buffer.from(`${text}\0`, "latin1")]);
}

/** A description of version 2 of the format: ASCII, then an empty Unicode and an empty Macintosh one. */
function descriptionTag(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, "latin1");
  return Buffer.concat([signature("desc"), uint32(0), uint32(ascii.length), ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function headerOf(size: number): Buffer {
  const header = Buffer.alloc(128);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(0x02_10_00_00, 8);
  header.write("mntrRGB XYZ ", 12, "latin1");
  // The day of the standard: a profile made twice is the same.
  for (const [place, part] of [1999, 10, 1, 0, 0, 0].entries()) header.writeUInt16BE(part, 24 + place * 2);
  header.write("acsp", 36, "latin1");
  Buffer.concat([fixed(0.9642), fixed(1), fixed(0.8249)]).copy(header, 68);
  return header;
}

/**
 * An ICC profile of sRGB, made of the standard's own numbers: PDF/A wants the meaning of its colours in the file, and
 * the profiles one finds have licences of their own. The three channels share one tone curve.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Buffer][] = [
    ["desc", descriptionTag("sRGB IEC61966-2.1")],
    ["cprt", textTag("No copyright, use freely")],
    ...Object.entries(primaries).map(([name, values]): [string, Buffer] => [name, xyzTag(values)]),
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  let offset = 128 + 4 + tags.length * 12;
  const places = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  for (const [, body] of tags) {
    if (places.has(body)) continue;
    places.set(body, offset);
    bodies.push(padded(body));
    offset += padded(body).length;
  }
  const table = tags.map(([name, body]) =>
    Buffer.concat([signature(name), uint32(places.get(body) ?? 0), uint32(body.length)]),
  );
  return new Uint8Array(Buffer.concat([headerOf(offset), uint32(tags.length), ...table, ...bodies]));
}
