import type { Box, KeyValue, Mark, SignatureMark, Word } from "../../schemas/page.ts";
import { boxAround } from "../domain/intake/line-up.ts";
import type { Widget } from "./file-pdf-form.ts";

/** A page's form fields in the words of a page: keys with their values, ticks, signatures, and what was typed in. */
export interface FilledFields {
  /** The page's words, with typed values that the page does not show itself. */
  words: Word[];
  keyValues: KeyValue[];
  marks: Mark[];
  signatures: SignatureMark[];
}

interface Label {
  text: string;
  box: Box;
}

/** Distances, in heights of the words: between two words of one label, and from a label to its field. */
const withinLabel = 1.2;
const toField = 12;
const aboveField = 2.5;

/** Joins the fields of a page with its words. `aspect` is the page's width divided by its height. */
export function fillIn(drawn: Word[], widgets: Widget[], aspect: number): FilledFields {
  const ticks = widgets.filter((widget) => widget.kind === "check" || widget.kind === "radio");
  // A tick is drawn with a sign of a font, « 4 » or « l » underneath: the field itself tells better.
  const words = drawn.filter((word) => !ticks.some((tick) => holds(tick.box, word.box)));
  const labels = words.filter(
    (word) => !widgets.some((widget) => widget.kind === "text" && holds(widget.box, word.box)),
  );
  const near = (widget: Widget, sides: Side[]) => findLabel(labels, widgets, widget, sides, aspect);

  const filled: FilledFields = { words, keyValues: [], marks: [], signatures: [] };
  for (const widget of widgets) {
    const { box } = widget;
    if (widget.kind === "signature") {
      if (widget.signed) filled.signatures.push({ confidence: 0.99, box });
      continue;
    }
    const label = near(widget, widget.kind === "text" ? ["left", "above"] : ["right", "left"]);
    const shared = { confidence: 1, ...(label && { keyBox: label.box }), box };
    if (widget.kind === "text") {
      const field = { name: widget.name };
      filled.keyValues.push({ key: widget.tip || label?.text || widget.name, text: widget.value, ...shared, field });
      filled.words.push(...wordsNotShown(widget.value, box, words));
      continue;
    }
    // A radio button's tip is its whole group's; its label is the option.
    const ownTip = widget.kind === "check" ? widget.tip : "";
    const key = ownTip || label?.text || widget.tip || widget.option || widget.name;
    const field = { name: widget.name, ...(widget.option && { option: widget.option }) };
    filled.keyValues.push({ key, text: "", selected: widget.selected, ...shared, field });
    filled.marks.push({ selected: widget.selected, confidence: 1, box });
  }
  return filled;
}

/** Some programs store what was typed and leave it to the reader to draw it. */
function wordsNotShown(value: string, box: Box, shown: Word[]): Word[] {
  if (value.trim() === "") return [];
  const inside = shown.filter((word) => holds(box, word.box)).map((word) => word.text);
  const plain = (text: string) => text.normalize("NFKD").replaceAll(/[^\p{L}\p{N}]/gu, "");
  if (inside.length > 0 && plain(inside.join("")) !== "") return [];

  const rows = value.split(/\r\n|\r|\n/);
  const height = box.height / rows.length;
  return rows.flatMap((row, index) => {
    const width = box.width / Math.max(row.length, 30);
    return [...row.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      confidence: 1,
      box: {
        left: box.left + match.index * width,
        top: box.top + index * height,
        width: match[0].length * width,
        height,
      },
    }));
  });
}

type Side = "left" | "right" | "above";

function findLabel(words: Word[], widgets: Widget[], widget: Widget, sides: Side[], aspect: number): Label | undefined {
  for (const side of sides) {
    const label =
      side === "above" ? labelAbove(words, widget.box, aspect) : labelBeside(words, widgets, widget, side, aspect);
    if (label) return label;
  }
  return undefined;
}

/** The words next to the field in its row, up to a wide gap or the next field. */
function labelBeside(
  words: Word[],
  widgets: Widget[],
  widget: Widget,
  side: "left" | "right",
  aspect: number,
): Label | undefined {
  const { box } = widget;
  const away = (other: Box) => (side === "right" ? other.left - endOf(box) : box.left - endOf(other));
  const inRow = (other: Box) => isBesides(box, other) && away(other) > -0.005;
  const barrier = Math.min(
    ...widgets.filter((other) => other !== widget && inRow(other.box)).map((other) => away(other.box)),
    2,
  );
  const taken: Word[] = [];
  let reached = 0;
  for (const word of words.filter((candidate) => inRow(candidate.box)).sort((a, b) => away(a.box) - away(b.box))) {
    const distance = away(word.box);
    const height = word.box.height / aspect;
    const gap = distance - reached;
    if (distance >= barrier || gap > height * (taken.length === 0 ? toField : withinLabel)) break;
    taken.push(word);
    reached = distance + word.box.width;
  }
  return labelOf(taken);
}

/** The words right above the field, where its row has none. */
function labelAbove(words: Word[], box: Box, aspect: number): Label | undefined {
  const above = words.filter((word) => {
    const distance = box.top - (word.box.top + word.box.height);
    return distance > -0.4 * word.box.height && distance < aboveField * word.box.height && word.box.left < endOf(box);
  });
  const lowest = Math.max(...above.map((word) => word.box.top + word.box.height));
  const row = above
    .filter((word) => word.box.top + word.box.height > lowest - 0.5 * word.box.height)
    .sort((a, b) => a.box.left - b.box.left);
  const taken: Word[] = [];
  for (const word of row) {
    const last = taken.at(-1);
    const apart = last && word.box.left - endOf(last.box) > (withinLabel * word.box.height) / aspect;
    // What ends before the field begins is somebody else's label.
    if (apart && endOf(last.box) < box.left) taken.length = 0;
    else if (apart) break;
    taken.push(word);
  }
  const last = taken.at(-1);
  return last && endOf(last.box) > box.left ? labelOf(taken) : undefined;
}

function labelOf(words: Word[]): Label | undefined {
  if (words.length === 0) return undefined;
  const text = [...words]
    .sort((a, b) => a.box.left - b.box.left)
    .map((word) => word.text)
    .join(" ");
  return { text, box: boxAround(words.map((word) => word.box)) };
}

function isBesides(a: Box, b: Box): boolean {
  const shared = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return shared >= 0.5 * Math.min(a.height, b.height);
}

function holds(outer: Box, inner: Box): boolean {
  const x = inner.left + inner.width / 2;
  const y = inner.top + inner.height / 2;
  return x >= outer.left && x <= endOf(outer) && y >= outer.top && y <= outer.top + outer.height;
}

function endOf(box: Box): number {
  return box.left + box.width;
}
