import type { TextStyle } from "../../drawing/sheet.ts";
import { drawRow } from "../layouts/cells.ts";
import type { Flow } from "../layouts/flow.ts";

export type Pair = readonly [label: string, value: string | undefined];
type Look = { label: TextStyle; value: TextStyle; shaded?: boolean; least?: number; thickness?: number };

/** A ruled row of labels, each with the cell of its value behind it: `labelShare` is the label's part of the two. */
export function drawPairs(flow: Flow, pairs: readonly Pair[], labelShare: number, look: Look): void {
  const { label: labelStyle, value: valueStyle, shaded = false, least = 20, thickness = 0.5 } = look;
  const each = 1 / pairs.length;
  const cells = pairs.flatMap(([label, value]) => [
    { share: labelShare * each, text: label, style: labelStyle, shaded },
    { share: (1 - labelShare) * each, text: value ?? "", style: valueStyle },
  ]);
  drawRow(flow, cells, { least, thickness });
}
