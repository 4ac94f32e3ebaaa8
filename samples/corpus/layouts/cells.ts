import type { TextStyle } from "../../drawing/sheet.ts";
import { type Flow, setText } from "./flow.ts";

/** A cell of a ruled table: `share` of the row's width; a `label` stands small above what somebody fills in. */
export type Cell = { share: number; text: string; label?: string; style?: TextStyle; shaded?: boolean };

type Rule = { pad?: number; least?: number; thickness?: number; label?: TextStyle };

const leadingOf = (size: number) => size * 1.28;

/** One ruled row, as high as its fullest cell. */
export function drawRow(flow: Flow, cells: readonly Cell[], rule: Rule = {}): void {
  const { pad = 5, least = 18, thickness = 0.7 } = rule;
  const label: TextStyle = { size: 7, ...rule.label };
  const labelLeading = leadingOf(label.size ?? 7);
  const set = cells.map((cell) => {
    const style = { ...cell.style, ...(cell.label !== undefined && { filled: true }) };
    const width = cell.share * flow.width - 2 * pad;
    const head = cell.label === undefined ? [] : setText(flow.sheet, cell.label, width, label).lines;
    const body = setText(flow.sheet, cell.text, width, style);
    const height = head.length * labelLeading + body.lines.length * leadingOf(body.size) + 6;
    return { cell, head, body, style, height };
  });
  const height = Math.max(least, ...set.map((one) => one.height));
  flow.need(height);
  let x = flow.left;
  for (const { cell, head, body, style } of set) {
    const width = cell.share * flow.width;
    flow.sheet.frame({ x, y: flow.y, width, height }, { thickness, ...(cell.shaded && { shaded: true }) });
    let y = flow.y + 1;
    for (const line of head) {
      y += labelLeading;
      flow.sheet.text(x + pad, y, line, label);
    }
    const leading = leadingOf(body.size);
    const bodyHeight = body.lines.length * leading;
    if (head.length === 0) y += Math.max(0, (height - bodyHeight) / 2 - 2);
    const centred = cell.style?.align === "center";
    for (const line of body.lines) {
      y += leading;
      flow.sheet.text(centred ? x + width / 2 : x + pad, y, line, { ...style, size: body.size });
    }
    x += width;
  }
  flow.y += height;
}

/** A label, its value, and dots up to the end of the line; a long value goes on over more dotted lines. */
export function drawDotted(flow: Flow, label: string, value: string, options: Dotted = {}): void {
  const { from = 0, to = 1, size = 10.5, face = "serif", leading = 19 } = options;
  const look: TextStyle = { size, face };
  const start = flow.left + from * flow.width;
  const end = flow.left + to * flow.width;
  const indent = flow.sheet.measure(`${label} `, look);
  const dot = flow.sheet.measure(".", look);
  const room = end - start - indent - 6 * dot;
  const { lines, size: fitted } = setText(flow.sheet, value, room, { ...look, size: size + 0.5, filled: true });
  lines.forEach((line, place) => {
    flow.need(leading);
    flow.y += leading;
    if (place === 0) flow.sheet.text(start, flow.y, label, look);
    const wide = flow.sheet.measure(line, { ...look, size: fitted, filled: true });
    const x = start + indent;
    if (line !== "") flow.sheet.text(x + 2 * dot, flow.y, line, { ...look, size: fitted, filled: true });
    const after = line === "" ? x : x + 4 * dot + wide;
    flow.sheet.text(after, flow.y, ".".repeat(Math.max(0, Math.floor((end - after) / dot))), look);
  });
}

type Dotted = { from?: number; to?: number; size?: number; face?: TextStyle["face"]; leading?: number };

/** Several dotted entries beside each other: the next line begins below the longest. */
export function drawDottedPair(flow: Flow, entries: readonly (Dotted & { label: string; value: string })[]): void {
  // A pair is never torn apart by the end of a page.
  flow.need(3 * 19);
  const top = flow.y;
  let lowest = top;
  for (const { label, value, ...options } of entries) {
    flow.y = top;
    drawDotted(flow, label, value, options);
    lowest = Math.max(lowest, flow.y);
  }
  flow.y = lowest;
}

type Comb = { x: number; y: number; groups: readonly number[]; signs: string; cell?: number; between?: string };

/** Boxes of one sign each, in groups with a gap or a sign between them; `y` is the baseline. Gives the x after them. */
export function drawComb(flow: Flow, { x, y, groups, signs, cell = 13, between = "" }: Comb): number {
  let at = x;
  let place = 0;
  groups.forEach((count, group) => {
    if (group > 0) {
      if (between !== "") flow.sheet.text(at + 4, y, between, { size: 10, align: "center" });
      at += between === "" ? 5 : 8;
    }
    for (let box = 0; box < count; box += 1) {
      flow.sheet.frame({ x: at, y: y - 11.5, width: cell, height: 15 }, { thickness: 0.6 });
      const sign = signs[place];
      if (sign !== undefined)
        flow.sheet.text(at + cell / 2, y, sign, { size: 10.5, face: "typed", align: "center", filled: true });
      place += 1;
      at += cell;
    }
  });
  return at;
}
