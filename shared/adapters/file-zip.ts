import { Inflate } from "fflate";
import { fileLimits } from "../domain/intake/limits.ts";

/** One entry of an archive, as its directory lists it. Sizes in bytes. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  headerAt: number;
}

/** An archive whose directory was read and found harmless. */
export interface Archive {
  names: string[];
  /** The entry's bytes; undefined where there is none of that name. Throws `ArchiveBomb`, or what else is wrong with it. */
  read: (name: string) => Uint8Array | undefined;
}

/** The archive would unpack to far more than a document holds. */
export class ArchiveBomb extends Error {}
/** The archive's structure does not hold together, or it uses what no word processor writes. */
class DamagedArchive extends Error {}

const [localHeader, directoryHeader, endOfDirectory] = [0x04034b50, 0x02014b50, 0x06054b50];
const [stored, deflated] = [0, 8];
/** A closing comment can be as long as this. */
const longestComment = 65_535;

/**
 * Reads an archive's directory without unpacking anything, and refuses it where what it announces is too much.
 * Throws `ArchiveBomb`, or what else is wrong with it.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readingPastEnd(() => readDirectory(view));
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isDense =
    total > fileLimits.unpackRatioFromBytes && total > fileLimits.unpackRatio * Math.max(1, bytes.byteLength);
  if (total > fileLimits.unpackedBytes || isDense) throw new ArchiveBomb();

  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  // What was unpacked for real: the directory may have lied.
  let left: number = fileLimits.unpackedBytes;
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      if (!entry) return undefined;
      const content = readingPastEnd(() => unpack(bytes, view, entry, Math.min(left, fileLimits.unpackedEntryBytes)));
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > fileLimits.archiveEntries) throw new ArchiveBomb();
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directoryHeader) throw new DamagedArchive("no directory entry");
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = Buffer.from(view.buffer, view.byteOffset + at + 46, nameLength).toString("utf8");
    if (flags & 1) throw new DamagedArchive("encrypted entry");
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new DamagedArchive("no end of directory");
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  if (entry.unpacked > most) throw new ArchiveBomb();
  if (view.getUint32(entry.headerAt, true) !== localHeader) throw new DamagedArchive("no entry header");
  const start =
    entry.headerAt + 30 + view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new DamagedArchive("entry cut short");
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw new DamagedArchive("unknown compression");
  return inflate(packed, most);
}

/** Inflates piece by piece, so that a lie of the directory is found before it has taken the memory. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    total += piece.length;
    if (total > most) throw new ArchiveBomb();
    pieces.push(piece);
    ended = final;
  });
  const step = 16 * 1024;
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof ArchiveBomb) throw error;
    throw new DamagedArchive("bad compression", { cause: error });
  }
  if (!ended) throw new DamagedArchive("compression cut short");
  return Buffer.concat(pieces);
}

function readingPastEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedArchive("archive cut short", { cause: error });
    throw error;
  }
}
