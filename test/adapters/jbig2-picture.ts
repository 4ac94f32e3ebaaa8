/** The probability states of the MQ coder (ITU-T T.88, table E.1): Qe, next after MPS, next after LPS, switch. */
const states: [number, number, number, number][] = [
  [0x5601, 1, 1, 1],
  [0x3401, 2, 6, 0],
  [0x1801, 3, 9, 0],
  [0x0ac1, 4, 12, 0],
  [0x0521, 5, 29, 0],
  [0x0221, 38, 33, 0],
  [0x5601, 7, 6, 1],
  [0x5401, 8, 14, 0],
  [0x4801, 9, 14, 0],
  [0x3801, 10, 14, 0],
  [0x3001, 11, 17, 0],
  [0x2401, 12, 18, 0],
  [0x1c01, 13, 20, 0],
  [0x1601, 29, 21, 0],
  [0x5601, 15, 14, 1],
  [0x5401, 16, 14, 0],
  [0x5101, 17, 15, 0],
  [0x4801, 18, 16, 0],
  [0x3801, 19, 17, 0],
  [0x3401, 20, 18, 0],
  [0x3001, 21, 19, 0],
  [0x2801, 22, 19, 0],
  [0x2401, 23, 20, 0],
  [0x2201, 24, 21, 0],
  [0x1c01, 25, 22, 0],
  [0x1801, 26, 23, 0],
  [0x1601, 27, 24, 0],
  [0x1401, 28, 25, 0],
  [0x1201, 29, 26, 0],
  [0x1101, 30, 27, 0],
  [0x0ac1, 31, 28, 0],
  [0x09c1, 32, 29, 0],
  [0x08a1, 33, 30, 0],
  [0x0521, 34, 31, 0],
  [0x0441, 35, 32, 0],
  [0x02a1, 36, 33, 0],
  [0x0221, 37, 34, 0],
  [0x0141, 38, 35, 0],
  [0x0111, 39, 36, 0],
  [0x0085, 40, 37, 0],
  [0x0049, 41, 38, 0],
  [0x0025, 42, 39, 0],
  [0x0015, 43, 40, 0],
  [0x0009, 44, 41, 0],
  [0x0005, 45, 42, 0],
  [0x0001, 45, 43, 0],
  [0x5601, 46, 46, 0],
];

/** Pixels around the next one that foretell it: template 0 with its four movable pixels where they usually are. */
const around = [
  [-1, 0],
  [-2, 0],
  [-3, 0],
  [-4, 0],
  [3, -1],
  [2, -1],
  [1, -1],
  [0, -1],
  [-1, -1],
  [-2, -1],
  [-3, -1],
  [2, -2],
  [1, -2],
  [0, -2],
  [-1, -2],
  [-2, -2],
] as const;

/** A bi-level picture as a scanner packs it into a PDF: JBIG2 (T.88), one generic region, arithmetically coded. */
export function encodeJbig2(
  { width, height }: { width: number; height: number },
  isBlack: (x: number, y: number) => boolean,
): Buffer {
  const page = Buffer.alloc(19);
  page.writeUInt32BE(width, 0);
  page.writeUInt32BE(height, 4);
  const region = Buffer.alloc(26);
  region.writeUInt32BE(width, 0);
  region.writeUInt32BE(height, 4);
  region.set(
    [3, -1, -3, -1, 2, -2, -2, -2].map((value) => value & 0xff),
    18,
  );
  const inside = (x: number, y: number) => (x >= 0 && x < width && y >= 0 && isBlack(x, y) ? 1 : 0);
  const coder = startCoder();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let context = 0;
      for (const [across, down] of around) context = context * 2 + inside(x + across, y + down);
      coder.encode(context, inside(x, y));
    }
  }
  return Buffer.concat([segment(0, 48, page), segment(1, 38, Buffer.concat([region, coder.end()]))]);
}

function segment(number: number, type: number, data: Buffer): Buffer {
  const header = Buffer.alloc(11);
  header.writeUInt32BE(number, 0);
  header.set([type, 0, 1], 4);
  header.writeUInt32BE(data.length, 7);
  return Buffer.concat([header, data]);
}

/** The MQ coder, T.88 annex E.2. */
function startCoder(): { encode: (context: number, bit: number) => void; end: () => Buffer } {
  const index = new Uint8Array(65_536);
  const likely = new Uint8Array(65_536);
  // The first byte is before the data, and is left out at the end.
  const bytes: number[] = [0];
  let [a, c, ct] = [0x8000, 0, 12];
  const last = () => bytes[bytes.length - 1] ?? 0;
  const put = (shift: number) => {
    bytes.push(Math.floor(c / 2 ** shift) & 0xff);
    c %= 2 ** shift;
    ct = shift === 20 ? 7 : 8;
  };
  const byteOut = () => {
    if (last() === 0xff) return put(20);
    if (c >= 0x8000000) {
      bytes[bytes.length - 1] = last() + 1;
      c %= 0x8000000;
      if (last() === 0xff) return put(20);
    }
    put(19);
  };
  const renormalise = () => {
    do {
      a = (a * 2) & 0xffff;
      c *= 2;
      ct -= 1;
      if (ct === 0) byteOut();
    } while (a < 0x8000);
  };
  return {
    encode(context, bit) {
      const [qe, nextLikely, nextUnlikely, turns] = states[index[context] ?? 0] ?? [0, 0, 0, 0];
      a -= qe;
      if (bit === likely[context]) {
        if (a >= 0x8000) {
          c += qe;
          return;
        }
        if (a < qe) a = qe;
        else c += qe;
        index[context] = nextLikely;
      } else {
        if (a < qe) c += qe;
        else a = qe;
        if (turns) likely[context] = 1 - (likely[context] ?? 0);
        index[context] = nextUnlikely;
      }
      renormalise();
    },
    end() {
      const top = c + a;
      c = Math.floor(c / 65536) * 65536 + 65535;
      if (c >= top) c -= 0x8000;
      for (let round = 0; round < 2; round++) {
        c *= 2 ** ct;
        byteOut();
      }
      return Buffer.from([...bytes.slice(1), 0xff, 0xac]);
    },
  };
}
