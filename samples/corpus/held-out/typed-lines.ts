import type { TextStyle } from "../../drawing/sheet.ts";
import { type Flow, setText } from "../layouts/flow.ts";

export type Typed = { label: string; value: string | undefined; share?: number };
type Look = { label?: TextStyle; value?: TextStyle; leading?: number };

/** « Label : value » side by side, as somebody types them into a form; a long value goes on below its beginning. */
export function typeLine(flow: Flow, entries: readonly Typed[], look: Look = {}): void {
  const { leading = 17.5 } = look;
  const label: TextStyle = { size: 10, ...look.label };
  const value: TextStyle = { size: 10, ...look.value, filled: true };
  const gap = 12;
  const set = entries.map((entry) => {
    const width = (entry.share ?? 1 / entries.length) * flow.width - gap;
    const indent = flow.sheet.measure(`${entry.label} :`, label) + 5;
    return { ...entry, width, indent, body: setText(flow.sheet, entry.value ?? "", width - indent, value) };
  });
  const lines = Math.max(...set.map(({ body }) => body.lines.length));
  flow.need(leading + (lines - 1) * 13);
  let x = flow.left;
  for (const { label: words, width, indent, body } of set) {
    flow.sheet.text(x, flow.y + leading, `${words} :`, label);
    body.lines.forEach((line, place) => {
      if (line !== "") flow.sheet.text(x + indent, flow.y + leading + place * 13, line, { ...value, size: body.size });
    });
    x += width + gap;
  }
  flow.skip(leading + (lines - 1) * 13);
}
