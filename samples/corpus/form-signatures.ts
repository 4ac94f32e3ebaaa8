import { seedOf } from "../drawing/prng.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Values } from "../layouts/layout.ts";
import { type Area, PEN, type Slot } from "./form-parts.ts";

/** A box for a signature, inked where it is signed. The label stands at the top of the box. */
export function drawSignature(
  sheet: Sheet,
  area: Area & { bare?: true },
  label: string,
  signer: string | undefined,
): void {
  if (!area.bare) sheet.frame(area, { thickness: 0.6 });
  sheet.text(area.x + 5, area.y + 11, label, { size: 8.5 });
  if (signer === undefined) return;
  const ink = { x: area.x + 14, y: area.y + 20, width: Math.min(area.width - 30, 125), height: area.height - 27 };
  sheet.signature(signer, ink);
}

/**
 * Who of the holders signed, where each has a box: both where the household signed; where it did not, one of two or
 * none, by their names.
 */
export function whoSigned(v: Values): { first: string | undefined; second: string | undefined } {
  const couple = v["household.coHolderFirstName"] !== undefined;
  const first = `${v["household.firstName"]} ${v["household.lastName"]}`;
  const second = `${v["household.coHolderFirstName"]} ${v["household.coHolderLastName"]}`;
  if (v.householdSigned === true) return { first, second: couple ? second : undefined };
  const oneOfTwo = v.householdSigned === false && couple && seedOf(first) % 3 !== 0;
  return {
    first: oneOfTwo && seedOf(first) % 2 === 0 ? first : undefined,
    second: oneOfTwo && seedOf(first) % 2 === 1 ? second : undefined,
  };
}

/** A rectangular rubber stamp of a few lines, a little crooked by its frame. */
export function drawRectangularStamp(sheet: Sheet, { x, y, width }: Slot, lines: readonly string[]): void {
  sheet.frame({ x, y, width, height: lines.length * 9 + 7 }, { color: PEN, thickness: 1.2 });
  const widest = Math.max(...lines.map((line) => sheet.measure(line, { size: 7, face: "bold" })));
  const size = Math.min(7, (7 * (width - 6)) / widest);
  lines.forEach((line, place) => {
    sheet.text(x + width / 2, y + 11 + place * 9, line, { size, face: "bold", color: PEN, align: "center" });
  });
}
