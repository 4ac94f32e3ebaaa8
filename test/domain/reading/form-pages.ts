import type { FieldName } from "../../../schemas/field.ts";
import type { Box, Line, Mark, Page, Word } from "../../../schemas/page.ts";
import { type FormCode, writeFormCode } from "../../../shared/domain/forms/form-code.ts";
import {
  codePlace,
  cornerMarks,
  cornersOf,
  type FormDefinition,
  middleOf,
  type PaperBox,
  paper,
} from "../../../shared/domain/forms/form-definition.ts";
import type { Point } from "../../../shared/domain/forms/plane-map.ts";

/** How a sheet came to lie on the page that was read: from points of paper to shares. */
export type Lie = (point: Point) => Point;
export const straight: Lie = ({ x, y }) => ({ x: x / paper.width, y: y / paper.height });

/** A little turned, shrunk and shifted, as a copier does. */
export const askew: Lie = ({ x, y }) => {
  const [across, down] = [x - 297, y - 421];
  const turned = { x: across * 0.9999 - down * 0.014, y: across * 0.014 + down * 0.9999 };
  return { x: (turned.x * 0.97 + 303) / paper.width, y: (turned.y * 0.97 + 414) / paper.height };
};

type Filled = {
  form: FormDefinition;
  number?: number;
  measureRef?: string;
  /** What a reader made out in each box, and how sure it is. */
  texts?: Partial<Record<FieldName, string | readonly [text: string, confidence: number]>>;
  ticked?: readonly string[];
  /** Options whose box nobody saw. */
  unseen?: readonly string[];
  signed?: readonly FieldName[];
  written?: readonly string[];
  lie?: Lie;
  marks?: boolean;
  code?: Partial<FormCode>;
};

/** A page of a form as an OCR reader would give it: printed labels, what was filled in, boxes and signatures. */
export function formPage({ form, number = 1, measureRef, lie = straight, marks = true, ...given }: Filled): Page {
  const fields = form.fields.filter(({ page }) => page === number);
  const boxOf = (box: PaperBox) => around(cornersOf(box).map(lie));
  const lines: Line[] = [];
  const say = (text: string, place: { x: number; baseline: number; size: number }, confidence = 0.96) => {
    let { x } = place;
    const words = text.split(" ").map((word): Word => {
      const box = {
        x,
        y: place.baseline - 0.7 * place.size,
        width: 0.5 * place.size * word.length,
        height: 0.7 * place.size,
      };
      x += box.width + 0.3 * place.size;
      return { text: word, confidence, box: boxOf(box) };
    });
    lines.push({ text, confidence, box: around(words.flatMap(({ box }) => corners(box))), words });
  };
  say(form.title, { x: 48, baseline: 56, size: 20 });
  const pageMarks: Mark[] = [];
  for (const field of fields) {
    say(field.label, { x: field.box.x, baseline: field.box.y - 3.2, size: 8.5 });
    if (field.type === "ticks") {
      for (const { value, label, box } of field.options) {
        say(label, { x: box.x + 16, baseline: box.y + 9, size: 9.5 });
        const selected = given.ticked?.includes(value) === true;
        if (!given.unseen?.includes(value)) pageMarks.push({ selected, confidence: 0.97, box: boxOf(box) });
      }
    }
    const text = given.texts?.[field.name];
    const [shown, confidence] = typeof text === "string" ? [text, 0.96] : (text ?? ["", 0]);
    shown.split("\n").forEach((row, index) => {
      if (row !== "") say(row, { x: field.box.x + 4, baseline: field.box.y + 15 + 14 * index, size: 11 }, confidence);
    });
  }
  const signatures = fields
    .filter(({ name }) => given.signed?.includes(name))
    .map(({ box }) => ({ confidence: 0.9, box: boxOf({ x: box.x + 30, y: box.y + 15, width: 110, height: 45 }) }));
  const code = { ...form, page: number, ...(measureRef !== undefined && { measureRef }), ...given.code };
  const four = ([a, b, c, d]: readonly Point[]) => [a, b, c, d].map((one) => one ?? { x: 0, y: 0 });
  return {
    number,
    source: "ocr",
    aspect: paper.width / paper.height,
    lines,
    keyValues: [],
    marks: pageMarks,
    marksSought: true,
    signatures,
    signaturesSought: true,
    code: {
      text: writeFormCode(code),
      corners: four(cornersOf(codePlace).map(lie)) as [Point, Point, Point, Point],
      ...(marks && { marks: four(cornerMarks.map(middleOf).map(lie)) as [Point, Point, Point, Point] }),
      ...(given.written && { written: [...given.written] }),
    },
  };
}

function corners({ left, top, width, height }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: left + width, y: top + height },
  ];
}

function around(points: readonly Point[]): Box {
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const right = Math.max(...points.map(({ x }) => x));
  return { left, top, width: right - left, height: Math.max(...points.map(({ y }) => y)) - top };
}
