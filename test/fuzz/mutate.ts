import type { Chance } from "./random.ts";

/** What breaks readers: marks of the formats themselves, sizes out of all proportion, text that looks like fields. */
const tokens = [
  "<<",
  ">>",
  "[",
  "]",
  "endobj",
  "endstream",
  "stream\n",
  "1 0 obj",
  "/Kids[2 0 R]",
  "/Count 99999",
  "/Length 4294967295",
  "/Parent 3 0 R",
  "%%EOF",
  "xref",
  "startxref",
  "99999999999",
  "-1",
  "0",
  "\0\0\0\0",
  "\xff\xff\xff\xff",
  "\xff\xd8",
  "PK\x01\x02",
  "<w:p>",
  "</w:tbl>",
  "&#0;",
  "--",
  "Content-Type: message/rfc822\r\n\r\n",
] as const;

/** Some bytes of a file changed: flipped, cut out, doubled, swapped, numbers changed, marks put in, the end cut off. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let file = Buffer.from(bytes);
  const times = 1 + chance.below(chance.pick([1, 1, 3, 30]));
  for (let time = 0; time < times && file.length > 0; time++) file = changeOnce(file, chance);
  return Uint8Array.from(file);
}

function changeOnce(file: Buffer<ArrayBuffer>, chance: Chance): Buffer<ArrayBuffer> {
  const at = chance.below(file.length);
  const length = 1 + chance.below(Math.min(file.length - at, chance.pick([4, 64, 2_000])));
  switch (chance.below(9)) {
    case 0:
    case 1:
    case 8:
      file[at] = chance.below(256);
      return file;
    case 2:
      return Buffer.concat([file.subarray(0, at), file.subarray(at + length)]);
    case 3:
      return Buffer.concat([file.subarray(0, at + length), file.subarray(at)]);
    case 4: {
      const token = Buffer.from(chance.pick(tokens), "latin1");
      return Buffer.concat([file.subarray(0, at), token, file.subarray(chance.share() < 0.5 ? at : at + token.length)]);
    }
    case 5:
      return changeNumber(file, at, chance);
    case 6:
      return file.subarray(0, Math.max(1, chance.share() < 0.5 ? at : file.length - chance.below(200)));
    default: {
      const from = chance.below(file.length);
      file.copyWithin(at, from, Math.min(file.length, from + length));
      return file;
    }
  }
}

/** The next number written in digits, made another one. */
function changeNumber(file: Buffer<ArrayBuffer>, from: number, chance: Chance): Buffer<ArrayBuffer> {
  let start = from;
  const isDigit = (at: number) => (file[at] ?? 0) >= 48 && (file[at] ?? 0) <= 57;
  while (start < file.length && start < from + 400 && !isDigit(start)) start++;
  let end = start;
  while (end < file.length && isDigit(end)) end++;
  const number = chance.pick(["0", "1", "7", "-3", "65536", "2147483648", "99999999999999999999", "0.0000001"]);
  return Buffer.concat([file.subarray(0, start), Buffer.from(number), file.subarray(end)]);
}

/** A value of JSON with parts of it left out, nulled, doubled, made another type or taken from elsewhere. */
export function mutateJson(value: unknown, chance: Chance): unknown {
  const copy: unknown = structuredClone(value);
  const holders: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      const holder = node as Record<string, unknown>;
      holders.push({ holder, key });
      walk(holder[key]);
    }
  };
  walk(copy);
  const times = 1 + chance.below(chance.share() < 0.7 ? 3 : 12);
  for (let time = 0; time < times; time++) {
    const place = holders[chance.below(holders.length)];
    const other = holders[chance.below(holders.length)];
    if (!place || !other) break;
    const { holder, key } = place;
    const text = chance.pick([
      "",
      "PAGE",
      "KEY_VALUE_SET",
      "☒ Oui",
      "31/02/2026",
      "9".repeat(400),
      "\ud800",
      "2 84 03 13 055 012 37",
    ]);
    const values = [undefined, null, text, chance.pick([0, -1, 1e9, 0.5, 1e-9, 100]), [], other.holder[other.key]];
    const change = chance.below(values.length + 1);
    if (change < values.length) holder[key] = structuredClone(values[change]);
    else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  }
  return copy;
}
