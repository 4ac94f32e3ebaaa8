import type { Box } from "../../schemas/page.ts";
import type { PdfPage } from "./file-pdf-page.ts";
import { type Pdfium, readNumbers } from "./file-pdfium.ts";

/** What is drawn on a page, in the order it is drawn: later covers earlier. */
export interface DrawnObjects {
  /** Each text object's place in that order. */
  textOrder: Map<number, number>;
  /** Each picture's place in it, where it is on the page, and the share of the page it covers. */
  pictures: { object: number; order: number; box: Box; cover: number }[];
}

type Matrix = readonly [number, number, number, number, number, number];

const text = 1;
const picture = 3;
const group = 5;
/** Groups in groups deeper than this, or more objects, only come from a generator gone mad or an attack. */
const deepest = 6;
const mostObjects = 100_000;

/** Walks through a page's objects, those inside groups (form XObjects) too. */
export function listObjects(page: PdfPage): DrawnObjects {
  const { pdfium, handle } = page;
  const found: DrawnObjects = { textOrder: new Map(), pictures: [] };
  let order = 0;

  const visit = (object: number, outer: Matrix, depth: number) => {
    order += 1;
    if (order > mostObjects) return;
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type === text) found.textOrder.set(object, order);
    if (type === picture) {
      const box = placeOf(page, object, outer);
      found.pictures.push({ object, order, box, cover: box.width * box.height });
    }
    if (type !== group || depth >= deepest) return;
    const inner = multiply(matrixOf(pdfium, object), outer);
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index++) {
      const child = pdfium.FPDFFormObj_GetObject(object, index);
      if (child !== 0) visit(child, inner, depth + 1);
    }
  };

  const count = pdfium.FPDFPage_CountObjects(handle);
  for (let index = 0; index < count; index++) {
    const object = pdfium.FPDFPage_GetObject(handle, index);
    if (object !== 0) visit(object, identity, 0);
  }
  return found;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Where an object is on the page as shown. */
function placeOf(page: PdfPage, object: number, outer: Matrix): Box {
  const bounds = readNumbers(page.pdfium, "float", 4, ([left = 0, bottom = 0, right = 0, top = 0]) =>
    page.pdfium.FPDFPageObj_GetBounds(object, left, bottom, right, top),
  );
  if (!bounds) return { left: 0, top: 0, width: 0, height: 0 };
  const [left = 0, bottom = 0, right = 0, top = 0] = bounds;
  const [a, b, c, d, e, f] = outer;
  const corners = [left, right].flatMap((x) =>
    [bottom, top].map((y) => page.toShare(a * x + c * y + e, b * x + d * y + f)),
  );
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const xs = corners.map((corner) => clip(corner.x));
  const ys = corners.map((corner) => clip(corner.y));
  const [from, upper] = [Math.min(...xs), Math.min(...ys)];
  return { left: from, top: upper, width: Math.max(...xs) - from, height: Math.max(...ys) - upper };
}

function matrixOf(pdfium: Pdfium, object: number): Matrix {
  const numbers = readNumbers(pdfium, "float", 6, ([start = 0]) => pdfium.FPDFPageObj_GetMatrix(object, start));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers ?? identity;
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
