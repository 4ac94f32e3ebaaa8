import type { FormCode } from "../domain/forms/form-code.ts";
import { cornerMarks, type FormField, middleOf, type PaperBox } from "../domain/forms/form-definition.ts";
import { formOf } from "../domain/forms/issued-forms.ts";
import { mapOf, type PlaneMap, type Point } from "../domain/forms/plane-map.ts";
import type { GreyRaster } from "../domain/reading/ink-raster.ts";

/** A pen leaves at least this much of a box dark; one figure in a box for a name leaves a half per cent. */
const leastInk = 0.0025;
/** Darker than this share of the paper around it is ink; what the form prints inside a box is lighter. */
const inkOfPaper = 0.6;

/** The boxes of a form's page that somebody wrote in, by their fields' names; undefined where the form is not known. */
export function findWrittenBoxes(
  raster: GreyRaster,
  { code, marks }: { code: FormCode; marks: readonly Point[] },
): string[] | undefined {
  const form = formOf(code);
  const toPicture = mapOf(cornerMarks.map(middleOf), marks);
  if (form === undefined || toPicture === undefined) return undefined;
  const fields = form.fields.filter(({ page, type }) => page === code.page && type !== "ticks" && type !== "signature");
  return fields.filter((field) => inkIn(raster, inside(field), toPicture) >= leastInk).map(({ name }) => name);
}

/** The part of a box where only a hand writes: without its frame, the feet of its cells and its « € ». */
function inside({ box, type }: FormField): PaperBox {
  const cells = type === "date" || type === "digits";
  return {
    x: box.x + 2.5,
    y: box.y + 2.5,
    width: box.width - (type === "amount" ? 22 : 5),
    height: box.height - (cells ? 8 : 5),
  };
}

/** The share of a box that is ink, looked at twice in each point of paper. */
function inkIn({ width, height, data }: GreyRaster, box: PaperBox, toPicture: PlaneMap): number {
  const greys: number[] = [];
  for (let y = box.y; y < box.y + box.height; y += 0.5) {
    for (let x = box.x; x < box.x + box.width; x += 0.5) {
      const at = toPicture({ x, y });
      const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
      if (column >= 0 && row >= 0 && column < width && row < height) greys.push(data[row * width + column] ?? 255);
    }
  }
  const paper = greys.toSorted((a, b) => a - b)[Math.floor(greys.length * 0.7)] ?? 255;
  return greys.filter((grey) => grey < inkOfPaper * paper).length / Math.max(1, greys.length);
}
