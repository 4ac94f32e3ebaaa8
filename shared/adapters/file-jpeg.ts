/** How the camera was held when it took a JPEG: 1 to 8, 1 where it does not say. */
export function orientationOf(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 128 * 1024));
  const exif = file.indexOf("Exif\0\0", 0, "latin1");
  if (exif < 0) return 1;
  const tiff = file.subarray(exif + 6);
  try {
    const little = tiff.toString("latin1", 0, 2) === "II";
    const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = first + 2; entry < first + 2 + short(first) * 12; entry += 12) {
      if (short(entry) !== 274) continue;
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    // The camera's notes are damaged; the picture need not be.
  }
  return 1;
}

/** How many colours a JPEG's pixel has: 1 grey, 3 of the screen, 4 of print. 0 where it has no frame. */
export function componentsOf(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return bytes[at + 9] ?? 0;
    }
    at += marker === 0xff ? 1 : 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return 0;
}
