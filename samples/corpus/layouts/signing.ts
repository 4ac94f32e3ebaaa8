import type { Sheet, TextStyle } from "../../drawing/sheet.ts";
import { setText } from "./flow.ts";

type Signing = {
  label: string;
  signed: boolean | undefined;
  name: string;
  area: { x: number; y: number; width: number; height: number };
};

/** A place to sign with its words on top; no place where the paper does not ask for this signature. */
export function drawSigning(sheet: Sheet, { label, signed, name, area }: Signing, style: TextStyle = {}): void {
  if (signed === undefined) return;
  const look: TextStyle = { size: 8.5, ...style };
  const { lines, size } = setText(sheet, label, area.width - 10, look);
  lines.forEach((line, place) => {
    sheet.text(area.x + 5, area.y + 12 + place * size * 1.25, line, { ...look, size });
  });
  if (!signed) return;
  const top = 14 + lines.length * size * 1.25;
  sheet.signature(name, {
    x: area.x + 14,
    y: area.y + top,
    width: Math.min(area.width * 0.65, 130),
    height: area.height - top - 5,
  });
}
